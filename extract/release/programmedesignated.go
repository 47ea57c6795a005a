package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// groundsOrZones are kinds of ground that places lie in, which a law may have designated too.
var groundsOrZones = []string{"산간지역", "접경지역", "취약지역", "낙후지역"}

// villageKinds are kinds of village by the ground they lie in, which a programme may be called by too.
var villageKinds = setOf("농촌마을", "어촌마을", "산촌마을", "농어촌마을", "농산어촌마을")

// onlyGround says that a name is one of a kind of ground, also behind another's 사업, which the title designates nobody as.
func (ctx *context) onlyGround(id string) bool {
	if villageKinds.has(id) {
		return !ctx.choosesVillages(id)
	}
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

// villagesChosen finds at the front of a title, or behind who chose or when, that villages of a kind were chosen as such: 농촌마을 3곳 선정.
// The bracket holds the kind. With words before it the kind is that of the villages another programme takes: 경관이 고운 농촌마을.
var villagesChosen = hangul.MustCompile(`(?:^|[,…]\s?|20\d\d년(?:도)?\s|올해\s)(?:신규\s|새\s|올해의?\s)?['"「『]?([가-힣]{2,4}마을)['"」』]?(?:으로|로|에)?\s?(?:\d{1,3}\s?(?:곳|개소|개|군데)[을를]?\s?)?(?:신규|추가|새로|최종)?\s?(?:선정|지정|고시)`)

// choosesVillages says that the title tells of nothing but villages of a kind that were chosen.
func (ctx *context) choosesVillages(id string) bool {
	for _, v := range ctx.titles() {
		if m := villagesChosen.FindStringSubmatch(v.S); m != nil && m[1] == id {
			return true
		}
	}
	return false
}
