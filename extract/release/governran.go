package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ranThere finds behind a place that it ran what others were chosen in, and no work of its own that was judged: (가나도)가 시군을 대상으로 실시한 다라평가에서.
var ranThere = hangul.MustCompile(`^(?:이|가)\s(?:[^,.]{0,40}\s)?(?:(?:실시|주관|시행|개최|주최|진행|공모|심사|평가)(?:한|하는|해\s온)\s(?:[^\s,.]*(?:[^이가\s,.]|평가)\s){0,6}?[^\s,.]{0,24}?|추진(?:한|하는)\s(?:[^\s,.]*(?:[^이가\s,.]|평가)\s){0,5}[^\s,.]{0,16}(?:평가|심사|대회|공모|공모전)['"」]?\s?)(?:에서는|에서|에는|에|결과|(?:공모|심사|평가)를\s(?:통해|거쳐))['"」]?,?\s`)

// ranIt says that unit i is one place that ran an evaluation or call in which others were chosen, who stand behind it.
func (c *clause) ranIt(i int) bool {
	u := &c.units[i]
	if u.list == nil || u.josa != "이" && u.josa != "가" || u.list.size() != 1 || i+1 == len(c.units) || !strings.HasPrefix(c.s[u.to:], u.josa) {
		return false
	}
	m := ranThere.FindStringIndex(c.s[u.to:])
	if m == nil {
		return false
	}
	for k := i + 1; k < len(c.units); k++ {
		if n := &c.units[k]; n.list != nil && n.from >= u.to+m[1] {
			return true
		}
	}
	return false
}
