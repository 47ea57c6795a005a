package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// groundsOrZones are kinds of ground that places lie in, which a law may have designated too.
var groundsOrZones = []string{"산간지역", "접경지역", "취약지역", "낙후지역"}

// onlyGround says that a name is one of a kind of ground, also behind another's 사업, which the title designates nobody as.
func (ctx *context) onlyGround(id string) bool {
	for _, w := range groundsOrZones {
		if rest, ok := strings.CutSuffix(id, w); ok && (rest == "" || strings.HasSuffix(rest, "사업")) {
			return !ctx.designatesGround(w)
		}
	}
	return false
}

// designatesGround says that the title tells of places that become such a ground: 가나군 접경지역 지정. Elsewhere it tells where those lie
// that something else was given to.
func (ctx *context) designatesGround(id string) bool {
	for _, v := range ctx.titles() {
		_, rest, ok := strings.Cut(hangul.NoSpace(v.S), id)
		for _, w := range []string{"으로", "에", "로"} {
			rest = strings.TrimPrefix(rest, w)
		}
		for _, w := range []string{"신규", "추가", "새로", "확대", "재"} {
			rest = strings.TrimPrefix(rest, w)
		}
		if ok && (strings.HasPrefix(rest, "지정") || strings.HasPrefix(rest, "고시")) {
			return true
		}
	}
	return false
}
