package html

import (
	"slices"
	"strings"
	"testing"
)

// TestLicenceSigns: what a page says about its licence is handed on wherever
// it stands: in the text, the chrome, a mark, a link, or for screen readers.
func TestLicenceSigns(t *testing.T) {
	const body = `<html><head><title>공공누리 제4유형</title></head><body><h1>스마트도시 인증 도시 선정</h1><div class="view_cont"><p>세종시를 선정했다.</p></div>`
	for name, c := range map[string]struct{ page, key, want, node string }{
		"words in the foot": {`<footer><p>본 저작물은 <a href="/x">공공누리</a> 제1유형에 따라 이용할 수 있습니다</p></footer>`, "licence", "본 저작물은 공공누리 제1유형에 따라 이용할 수 있습니다", "html>body>footer>p"},
		"mark":              {`<div class="kogl"><img src="/images/img_opentype02.jpg" alt=""></div>`, "licence", "/images/img_opentype02.jpg", "html>body>div[2]>img"},
		"words of the mark": {`<img src="m.png" alt="공공누리  제3유형">`, "licence", "공공누리 제3유형", "html>body>img"},
		"link":              {`<a href="http://www.kogl.or.kr/info/licenseType1.do">이용 안내</a>`, "licence", "http://www.kogl.or.kr/info/licenseType1.do", "html>body>a"},
		"screen readers":    {`<span class="blind">공공누리 제1유형</span>`, "licence", "공공누리 제1유형", "html>body"},
		"whom to name":      {`<div class="copy"><p>「공공누리 제1유형:출처표시」의 조건에 따라 이용이 가능합니다.</p><p>&lt;자료출처=정책브리핑 <a href="/">www.korea.kr</a>&gt;</p></div>`, "credit", "출처=정책브리핑 www.korea.kr", "html>body>div[2]"},
	} {
		d, err := Document([]byte(body+c.page+`</body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		found := false
		var all []string
		for _, m := range d.Meta {
			all = append(all, m.Key+": "+m.Text.S)
			found = found || m.Key == c.key && m.Text.S == c.want && strings.HasPrefix(m.Text.Spans()[0].Node, c.node)
		}
		if !found {
			t.Errorf("%s: no %s %q at %s in %q", name, c.key, c.want, c.node, all)
		}
		if slices.Contains(all, "licence: 공공누리 제4유형") {
			t.Errorf("%s: the title was taken for a licence", name)
		}
	}
}
