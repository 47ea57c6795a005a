package sitetest

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// api is the press-release API: three days at most, a key, no filter.
func (s *Site) api(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if s.Key != "" && q.Get("serviceKey") != s.Key {
		write(w, "application/xml", `<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>SERVICE_KEY_IS_NOT_REGISTERED_ERROR</returnAuthMsg><returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`)
		return
	}
	from, err1 := time.Parse("20060102", q.Get("startDate"))
	to, err2 := time.Parse("20060102", q.Get("endDate"))
	if err1 != nil || err2 != nil || to.Before(from) || to.Sub(from) > 2*24*time.Hour {
		write(w, "application/xml", `<response><header><resultCode>10</resultCode><resultMsg>INVALID REQUEST PARAMETER ERROR</resultMsg></header></response>`)
		return
	}
	var found []Release
	for _, rel := range s.all() {
		if day := time.Unix(int64(rel.Day)*86400, 0); !day.Before(from) && !day.After(to) {
			found = append(found, rel)
		}
	}
	if len(found) == 0 {
		write(w, "application/xml", `<response><header><resultCode>3</resultCode><resultMsg>NO DATA</resultMsg></header><body/></response>`)
		return
	}
	write(w, "application/xml", s.apiAnswer(found, q.Get("pageNo"), q.Get("numOfRows")))
}

func (s *Site) apiAnswer(found []Release, page, rows string) string {
	size, _ := strconv.Atoi(rows)
	n, _ := strconv.Atoi(page)
	from := min(max(n-1, 0)*size, len(found))
	var b strings.Builder
	b.WriteString(xml.Header + "<response><header><resultCode>0</resultCode><resultMsg>NORMAL SERVICE.</resultMsg></header><body>\n")
	for _, rel := range found[from:min(from+size, len(found))] {
		fmt.Fprintf(&b, "<NewsItem><NewsItemId>%d</NewsItemId><ContentsStatus>%s</ContentsStatus><ModifyId>%d</ModifyId><ApproveDate>%s</ApproveDate><GroupingCode>brief</GroupingCode><Title><![CDATA[%s]]></Title><SubTitle1/><Unheard>of</Unheard><DataContents><![CDATA[%s]]></DataContents><MinisterCode>%s</MinisterCode><OriginalUrl>%s/briefing/pressReleaseView.do?newsId=%[1]d</OriginalUrl>",
			rel.ID, [2]string{"I", "U"}[min(rel.Modify, 1)], rel.Modify, time.Unix(int64(rel.Day)*86400, 0).UTC().Format("01/02/2006")+" 09:00:00", rel.Title, rel.body("첨부파일을 보십시오."), rel.Agency, s.Base)
		for i, f := range rel.Files {
			fmt.Fprintf(&b, "<FileName><![CDATA[%s]]></FileName><FileUrl><![CDATA[%s%s]]></FileUrl>", f.Name, s.Base, KoreaFile(rel, i))
		}
		b.WriteString("</NewsItem>\n")
	}
	b.WriteString("</body></response>\n")
	return b.String()
}
