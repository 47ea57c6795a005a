package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// ceremonyOf finds that those counted right before it are given what they were chosen for, at a ceremony or by an agreement:
// (가나도시 23개 지방자치단체)와 지정 협약을 체결한다, (새로 지정된 5곳)에 현판을 수여한다.
var ceremonyOf = hangul.MustCompile(`^(?:와|과|에|에게|의|에\s대한|을\s대상으로|를\s대상으로)\s[^.]{0,40}?(?:(?:지정|인증|선정)\s?(?:협약|서|패|증서|증)|현판|동판|인증서|지정서|명패)[^.]{0,24}?(?:체결|맺|수여|전달|건네|준다|줬|연다|열|개최|갖|가졌)`)

// toldAtCeremony makes a result of a ceremony for as many places as the release tells to have been chosen now: their names stand
// under decisions of their own, and no word tells that others were told of them before.
func (ctx *context) toldAtCeremony(f *Facts) {
	if f.Header.Kind != schema.Event {
		return
	}
	for p, r := range ctx.firstSentences(2) {
		s := p.S[r[0]:r[1]]
		if beforeNow.MatchString(s) || already.MatchString(s) || ctx.monthsAgo(s) {
			return
		}
		for _, n := range countsIn(s) {
			if n.n > 1 && isHolderUnit(n) && !isForeignCount(n) && ceremonyOf.MatchString(s[n.to:]) && f.placesNamed(n.n) {
				f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.handed"}
				return
			}
		}
	}
}

// placesNamed says that decisions of sentences, lists and tables name n places, each of them once or again, and that one of the
// decisions counts its own. Places of one name are told apart by the provinces that one decision prints with them.
func (f *Facts) placesNamed(n int) bool {
	most, counted := map[string]int{}, false
	for i := range f.Decisions {
		d := &f.Decisions[i]
		provinces := map[string]map[string]bool{}
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind != CityHolder {
				return false
			}
			province := hangul.Key(viewOf(h.Province).S)
			name := strings.TrimPrefix(hangul.Key(viewOf(h.Words).S), province)
			if provinces[name] == nil {
				provinces[name] = map[string]bool{}
			}
			provinces[name][province] = true
			most[name] = max(most[name], len(provinces[name]))
		}
		counted = counted || len(d.Holders) > 0 && len(d.Counts) > 0
	}
	for _, k := range most {
		n -= k
	}
	return counted && n == 0
}
