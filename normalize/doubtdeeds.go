package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// deedBehind finds, behind a name within quotation marks, that a programme does something for those who are called so already: (가나특구)
// 활성화 지원 사업, (가나시장) 경영개선 사업. To build, make or name them is no other programme than theirs.
var deedBehind = hangul.MustCompile(`^\s?(?:[가-힣·]{2,8}\s?){0,2}?(?:활성화|고도화|경영|개선|정비|홍보|마케팅|연계|내실화|활력)[가-힣·]{0,4}\s?(?:[가-힣·]{2,6}\s?){0,2}사업['"」』]`)

// deedsFor is such a programme that the release names in quotation marks, which may be the one that was decided on.
func deedsFor(prose []paragraph, name string) string {
	for i := range prose {
		s := prose[i].s
		for at := 0; ; {
			k := strings.Index(s[at:], name)
			if k < 0 {
				break
			}
			from := at + k
			at = from + len(name)
			open := strings.TrimRight(beforeYear(strings.TrimRight(s[:from], " ")), " ")
			if !slices.ContainsFunc([]string{"'", "\"", "「", "『"}, func(q string) bool { return strings.HasSuffix(open, q) }) {
				continue
			}
			if m := deedBehind.FindString(s[at:]); m != "" {
				return name + strings.TrimRight(m, "'\"」』")
			}
		}
	}
	return ""
}
