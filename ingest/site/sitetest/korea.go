package sitetest

import (
	"encoding/xml"
	"fmt"
	"html"
	"net/http"
	"strings"
	"time"
)

// koreaList is a page of the list, between columns that link to releases too.
func (s *Site) koreaList(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	page, code := r.FormValue("pageIndex"), r.FormValue("repCode")
	if s.IgnorePageIndex && (r.Method != http.MethodPost || r.PostFormValue("token") != "our-own") {
		page = "1" // the whole form is wanted, not the number alone
	}
	var all []Release
	for _, rel := range s.all() {
		if code == "" || rel.Code == code {
			all = append(all, rel)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>보도자료</title></head><body>
<div class="aside"><ul><li><a href="/briefing/pressReleaseView.do?newsId=999999999">많이 본 보도자료</a></li></ul></div>
<form id="search" method="post"><input type="hidden" name="pageIndex" value="1"><input type="hidden" name="token" value="our-own"><input type="hidden" name="repCode" value="%s">
<input type="text" name="srchWord" value=""><select name="period"><option value="">전체</option></select><input type="submit" name="go" value="찾기"></form>
<div class="list_type"><ul>
`, html.EscapeString(code))
	for _, rel := range s.pageOf(all, page) {
		fmt.Fprintf(&b, `<li><a href="/briefing/pressReleaseView.do?newsId=%d&amp;pageIndex=%s"><span class="text"><strong>%s</strong><span class="lead">%[3]s 소식을 전한다.</span><span class="source"><span>%s</span><span>%s</span></span></span></a></li>`+"\n",
			rel.ID, html.EscapeString(page), html.EscapeString(rel.Title), strings.ReplaceAll(rel.Day.String(), "-", "."), html.EscapeString(rel.Agency))
	}
	b.WriteString("</ul></div><div class=\"paging\"><a class=\"next\" onclick=\"pageLink(2)\">다음</a></div></body></html>\n")
	write(w, "text/html; charset=utf-8", b.String())
}

// koreaPage is the page of a release: its text is elsewhere, each file is linked
// twice.
func (s *Site) koreaPage(w http.ResponseWriter, r *http.Request) {
	rel, ok := s.find(r.URL.Query().Get("newsId"))
	if !ok || rel.Gone {
		write(w, "text/html; charset=utf-8", `<!DOCTYPE html><html><head><title>정책브리핑</title></head><body><script>alert("삭제된 게시물입니다."); history.back();</script></body></html>`)
		return
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>%s</title></head><body>
<div class="article_wrap"><div class="view_cont">%s</div>
<div class="filedown"><dl><dt>첨부파일</dt>
`, html.EscapeString(rel.Title), rel.body("보도자료를 그대로 옮긴 것입니다."))
	for n, f := range rel.Files {
		alt := "한글파일"
		if ext(f.Name) == ".pdf" {
			alt = "PDF파일"
		}
		href := html.EscapeString(KoreaFile(rel, n))
		fmt.Fprintf(&b, `<dd><span><img src="/i.gif" alt="%s"> %s</span> <a href="%s" class="view">바로보기</a> <a href="%[3]s" class="down">내려받기</a></dd>`+"\n",
			alt, html.EscapeString(f.Name), href)
	}
	b.WriteString("</dl></div></div></body></html>\n")
	write(w, "text/html; charset=utf-8", b.String())
}

// feed is RSS, of one ministry or of all.
func (s *Site) feed(w http.ResponseWriter, ministry string) {
	var b strings.Builder
	b.WriteString(xml.Header + "<rss version=\"2.0\"><channel><title>보도자료</title>\n")
	for _, rel := range s.pageOf(s.all(), "1") {
		if ministry != "" && rel.Feed != ministry {
			continue
		}
		at := time.Unix(int64(rel.Day)*86400, 0).UTC()
		fmt.Fprintf(&b, "<item><title><![CDATA[%s]]></title><link>https://feeds.invalid/briefing/pressReleaseView.do?newsId=%d&amp;call_from=rss</link><pubDate>%s</pubDate><description>%s</description></item>\n",
			rel.Title, rel.ID, at.Format("Mon, 02 Jan 2006 15:04:05 GMT"), html.EscapeString(rel.body("첨부파일을 보십시오.")))
	}
	b.WriteString("</channel></rss>\n")
	write(w, "application/xml", strings.ReplaceAll(b.String(), "https://feeds.invalid", s.Base))
}
