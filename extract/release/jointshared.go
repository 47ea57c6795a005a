package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sharedSite finds two places of which a sentence says that they have one thing together:
// 가나와 다라는 하나의 단지를 공동으로 운영한다.
var sharedSite = hangul.MustCompile(`(?:^|\s)([가-힣]{2,6})(?:과|와|·|,)\s?([가-힣]{2,6}?)(?:은|는|이|가) (?:두 [가-힣·]{1,6}[이가은는] )?하나의 [가-힣 ]{1,20}[을를] (?:공동(?:으로)?|함께|같이) `)

// jointShared makes two holders that stand side by side hold together where the release
// says so of them afterwards.
func (ctx *context) jointShared(f *Facts) {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !ctx.passages[i].held().Holds(" 하나의 ") {
			continue
		}
		m := sharedSite.FindStringSubmatch(s)
		if m == nil {
			continue
		}
		for k := range f.Decisions {
			d := &f.Decisions[k]
			if declared(d) == len(d.Holders) {
				continue // each counts
			}
			if a, b := d.localOf(m[1]), d.localOf(m[2]); a != "" && b != "" && a != b {
				d.join([]string{a, b})
			}
		}
	}
}

// localOf is the name of the holder that words name with or without 시, 군 or 구, "" for none.
func (d *Decision) localOf(words string) string {
	for i := range d.Holders {
		name := localName(d.Holders[i].Words)
		if name == words || stemOf(name) == stemOf(words) {
			return name
		}
	}
	return ""
}

// stemOf is a name without its 시, 군 or 구.
func stemOf(name string) string {
	for _, w := range []string{"시", "군", "구"} {
		if cut, ok := strings.CutSuffix(name, w); ok && len(cut) >= len("가나") {
			return cut
		}
	}
	return name
}
