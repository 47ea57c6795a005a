package sitetest

import (
	"fmt"
	"html"
	"net/http"
	"strings"
)

// molitList is a page of the board. Notices stand above the first page's rows,
// with fewer cells; the number of a row has nothing to do with its id.
func (s *Site) molitList(w http.ResponseWriter, r *http.Request) {
	var notices, rows []Release
	for _, rel := range s.all() {
		if rel.Notice {
			notices = append(notices, rel)
		} else {
			rows = append(rows, rel)
		}
	}
	page := r.URL.Query().Get("lcmspage")
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>보도자료</title></head><body>
<div class="gnb"><a href="/USR/NEWS/m_72/lst.jsp">보도해명</a></div>
<table class="bd_tbl"><thead><tr><th>번호</th><th>제목</th><th>분류</th><th>등록일</th><th>조회</th></tr></thead><tbody>
`)
	for _, rel := range notices {
		fmt.Fprintf(&b, `<tr class="notice"><td class="bd_num">공지</td><td class="bd_title"><a href="dtl.jsp?lcmspage=%s&amp;id=%d">%s</a></td></tr>`+"\n",
			html.EscapeString(page), rel.ID, html.EscapeString(rel.Title))
	}
	for i, rel := range s.pageOf(rows, page) {
		fmt.Fprintf(&b, `<tr><td class="bd_num">%d</td><td class="bd_title"><a href="dtl.jsp?lcmspage=%s&amp;id=%d">
  %s </a></td><td class="bd_field">국토도시</td><td class="bd_date">%s</td><td class="bd_inquiry">%d</td></tr>`+"\n",
			len(rows)-i, html.EscapeString(page), rel.ID, html.EscapeString(rel.Title), rel.Day, len(s.Asked()))
	}
	if len(rows) == 0 && len(notices) == 0 {
		b.WriteString(`<tr><td colspan="5">등록된 게시물이 없습니다.</td></tr>`)
	}
	b.WriteString("</tbody></table></body></html>\n")
	write(w, "text/html; charset=utf-8", b.String())
}

// molitPage is the page of an entry. One that is not there is said with 200. A
// name with an apostrophe is not escaped in its attribute, as it happens there.
func (s *Site) molitPage(w http.ResponseWriter, r *http.Request) {
	rel, ok := s.find(r.URL.Query().Get("id"))
	if !ok || rel.Gone {
		write(w, "text/html; charset=utf-8", `<!DOCTYPE html><html><head><title>페이지 이동중</title><script>alert(getMessage('0011')); history.back();</script></head><body></body></html>`)
		return
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>보도자료 상세</title></head><body>
<div class="bd_view"><h4>%s</h4><ul class="bd_view_ul_info">
<li><strong>담당부서</strong><span>도시정책과</span></li><li><strong>등록일</strong><span>%s</span></li><li><strong>조회</strong><span>%d</span></li>
<li class="file"><strong>첨부파일</strong>
`, html.EscapeString(rel.Title), rel.Day, len(s.Asked()))
	for n, f := range rel.Files {
		href := strings.Split(MolitFile(rel, n), "&FileName=")[0] + "&FileName=" + f.Name
		fmt.Fprintf(&b, "<span><a href='%s'>%s</a> <a href=\"/USR/viewer.do?mode=pc&amp;type=1&amp;file=%s\">바로보기</a></span>\n", href, html.EscapeString(f.Name), fileID(rel, n))
	}
	fmt.Fprintf(&b, "</li></ul><div class=\"bd_view_cont\">%s</div></div></body></html>\n", rel.body("자세한 내용은 첨부파일에 있습니다."))
	write(w, "text/html; charset=utf-8", b.String())
}

func (r Release) body(without string) string {
	if r.Body != "" {
		return r.Body
	}
	return "<p>" + without + "</p>"
}

func write(w http.ResponseWriter, contentType, text string) {
	w.Header().Set("Content-Type", contentType)
	fmt.Fprint(w, text)
}
