package site_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"

	"injeung/ingest/site"
)

// TestListForms: forms of lists other than the usual one; a broken entry costs
// itself and no other.
func TestListForms(t *testing.T) {
	const day = `<td class="bd_date">2024-11-20</td>`
	for _, c := range []struct {
		name, kind, page string
		want             []string // id, day, agency and title
		errs             int
	}{
		{"a row without a link", site.MOLIT,
			`<table><tbody><tr><td class="bd_num">2</td><td class="bd_title">지운 글</td>` + day + `</tr><tr><td class="bd_num">1</td><td class="bd_title"><a href="dtl.jsp?id=7">한 글</a></td>` + day + `</tr></tbody></table>`,
			[]string{"7|2024-11-20||한 글"}, 1},
		{"no entry", site.MOLIT, `<table><tbody><tr><td colspan="5">게시물이 없습니다</td></tr></tbody></table>`, nil, 1},
		{"the same entry twice", site.MOLIT,
			strings.Repeat(`<table><tbody><tr><td class="bd_num">1</td><td class="bd_title"><a href="dtl.jsp?lcmspage=1&amp;id=7">한 &amp; 글</a></td><td class="bd_date">2024-02-30</td></tr></tbody></table>`, 2),
			[]string{"7|||한 & 글"}, 0},
		{"an older list", site.KoreaList,
			`<ul class="list-type1"><li><a href="/briefing/pressReleaseView.do?newsId=8">옛 목록</a><span class="date">2024. 3. 4.</span></li></ul>`,
			[]string{"8|2024-03-04||옛 목록"}, 0},
		{"links beside the list", site.KoreaList,
			`<ul><li><a href="?newsId=1">곁</a></li></ul><div class="list_type"><ul><li><a href="v.do?newsId=9"><span class="text"><strong>가운데 글</strong><span class="source"><span>2024.05.06</span><span>국토교통부</span></span></span></a></li></ul></div>`,
			[]string{"9|2024-05-06|국토교통부|가운데 글"}, 0},
		{"a feed that breaks off", site.KoreaRSS,
			`<rss><channel><item><title>첫째</title><link>https://a/v.do?newsId=1</link><pubDate>Mon, 25 Nov 2024 23:00:00 GMT</pubDate></item><item><title>둘`,
			[]string{"1|2024-11-26||첫째"}, 1},
		{"a feed without ids", site.KoreaRSS,
			`<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title><![CDATA[글 <1>]]></title><guid>https://a/b</guid><dc:date>2024-11-25T10:00:00+09:00</dc:date><dc:creator>국토교통부</dc:creator></item><item><title>곳 없음</title></item></channel></rss>`,
			[]string{"https://a/b|2024-11-25|국토교통부|글 <1>"}, 1},
		{"no feed", site.KoreaRSS, `<html><body>점검 중입니다</body></html>`, nil, 1},
		{"an API without a code", site.DataGoKr, `<html><body>점검 중입니다</body></html>`, nil, 1},
	} {
		t.Run(c.kind+"/"+c.name, func(t *testing.T) {
			src, err := site.New(site.Spec{Kind: c.kind, URL: "https://example.org/list", Key: "k"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			errs := 0
			for it, err := range src.List(context.Background(), answers(c.page, ""), site.Window{}) {
				if err != nil {
					errs++
					continue
				}
				when := ""
				if it.Published != nil {
					when = it.Published.String()
				}
				got = append(got, it.ID+"|"+when+"|"+it.Agency+"|"+it.Title)
			}
			if !slices.Equal(got, c.want) || errs < c.errs || errs > 2*c.errs {
				t.Errorf("%q with %d errors", got, errs)
			}
		})
	}
}

// TestCharsets: whatever the server and the page say of the letters, the title
// comes out as it was meant.
func TestCharsets(t *testing.T) {
	page := func(charset string) string {
		return `<html><head><meta charset="` + charset + `"></head><body><table><tbody><tr><td class="bd_num">1</td><td class="bd_title"><a href="dtl.jsp?id=7">뷁도시 인증</a></td></tr></tbody></table></body></html>`
	}
	for _, charset := range []string{"utf-8", "euc-kr", "iso-8859-1", "x-nothing", ""} {
		for _, header := range []string{"", "text/html; charset=utf-8", "text/html; charset=EUC-KR", "text/html; charset=windows-1252", "text/html; charset=\xff"} {
			utf8 := page(charset)
			euckr, err := korean.EUCKR.NewEncoder().String(utf8)
			if err != nil {
				t.Fatal(err)
			}
			for name, body := range map[string]string{"utf-8": utf8, "euc-kr": euckr} {
				src, _ := site.New(site.Spec{Kind: site.MOLIT, URL: "https://example.org/"})
				var got []string
				for it, err := range src.List(context.Background(), answers(body, header), site.Window{}) {
					if err != nil {
						t.Error(err)
					}
					got = append(got, it.Title)
				}
				if !slices.Equal(got, []string{"뷁도시 인증"}) {
					t.Errorf("%s that claims %q and %q: %q", name, charset, header, got)
				}
			}
		}
	}
}

// TestAttachmentForms: names and kinds as pages of other days show them.
func TestAttachmentForms(t *testing.T) {
	for _, c := range []struct{ name, kind, page, want string }{
		{"a cut address", site.MOLIT, `<div class="bd_view"><ul><li class="file"><span><a href='/portal/common/download/DownloadMltm2.jsp?FilePath=portal/x/20260707_1.pdf&FileName=('26.07.01) 세 곳.pdf'>('26.07.01) 세 곳.pdf</a></span></li></ul></div>`,
			"pdf|('26.07.01) 세 곳.pdf|https://example.org/portal/common/download/DownloadMltm2.jsp?FilePath=portal/x/20260707_1.pdf&FileName=%28%2726.07.01%29+%EC%84%B8+%EA%B3%B3.pdf"},
		{"a cut address and no name", site.MOLIT, `<div class="bd_view"><ul><li class="file"><span><a href='/d.jsp?FilePath=x/1.pdf&FileName=('26'>내려받기</a></span></li></ul></div>`,
			"pdf|1.pdf|https://example.org/d.jsp?FilePath=x/1.pdf&FileName=1.pdf"},
		{"a converted file", site.MOLIT, `<div class="bd_view"><ul><li class="file"><span><a href="/LCMS/DWN.jsp?fold=a&amp;fileName=%EC%84%B8.pdf">PDF 보기</a></span></li></ul></div>`,
			"pdf|세.pdf|https://example.org/LCMS/DWN.jsp?fold=a&fileName=%EC%84%B8.pdf"},
		{"sizes and scripts", site.MOLIT, `<div class="bd_view"><ul><li class="file"><span><a href="/f?id=1"> 세 곳.hwp (1.2MB)</a><a href="javascript:go()">b.pdf</a><a href="#">c.pdf</a></span></li></ul></div>`,
			"hwp|세 곳.hwp|https://example.org/f?id=1"},
		{"no name at all", site.MOLIT, `<div class="bd_view"><ul><li class="file"><span><a href="/files/get?id=1"><img alt="받기"></a></span></li></ul></div>`,
			"other|get|https://example.org/files/get?id=1"},
		{"the name in the link", site.KoreaList, `<div class="filedown"><dl><dd><a href="/common/download.do?fileId=1&amp;tblKey=GMN"><img alt="PDF파일">세 곳.pdf [300KB]</a><a href="/common/download.do?fileId=1&amp;tblKey=GMN">내려받기</a></dd></dl></div>`,
			"pdf|세 곳.pdf|https://example.org/common/download.do?fileId=1&tblKey=GMN"},
		{"the name before the links", site.KoreaList, `<div class="filedown"><dl><dd><img alt="한글파일"> 첫.hwpx <a href="/common/download.do?fileId=1">내려받기</a> <img alt="PDF파일"> 둘째.pdf <a href="/common/download.do?fileId=2">내려받기</a></dd></dl></div>`,
			"hwpx|첫.hwpx|https://example.org/common/download.do?fileId=1 pdf|둘째.pdf|https://example.org/common/download.do?fileId=2"},
		{"a picture alone tells", site.KoreaList, `<div class="filedown"><dl><dd><a href="/common/download.do?fileId=1"><img alt="PDF파일"> 세 곳 알림</a></dd></dl></div>`,
			"pdf|세 곳 알림|https://example.org/common/download.do?fileId=1"},
		{"a path for a name", site.KoreaList, `<div class="filedown"><dl><dd><a href="/common/download.do?fileId=1">../../etc/세.pdf</a></dd></dl></div>`,
			"pdf|../../etc/세.pdf|https://example.org/common/download.do?fileId=1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, _ := site.New(site.Spec{Kind: c.kind})
			it, err := src.Open(context.Background(), answers(c.page, ""), site.Item{ID: "1", URL: "https://example.org/a/b"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, a := range it.Attachments {
				got = append(got, string(a.Kind)+"|"+a.Name+"|"+a.URL)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("%s\nwant %s", s, c.want)
			}
		})
	}
}
