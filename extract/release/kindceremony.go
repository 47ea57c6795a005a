package release

import (
	"slices"
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
		if honouredThere.MatchString(s) && f.namesHonoured() {
			f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.handed"}
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

// honouredThere finds that a ceremony honours those who did well, without their number: 시상식을 열고 우수 지자체를 시상했다.
var honouredThere = hangul.MustCompile(`시상식[^.]{0,60}?(?:우수|수상)\s?(?:지자체|지방자치단체|자치단체|지방정부|기관|시·군·구|시·군|도시|지역)(?:를|을|에|에게|에\s대해)\s(?:[^.]{0,40}\s)?(?:시상|표창|포상|상장과\s[^.]{1,20}수여|상을\s수여|표창을\s수여)(?:했|하였|한다|합니다)`)

// namesHonoured says that a decision counts the places that it names, two or more, or tells what prize each of them got.
func (f *Facts) namesHonoured() bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		if len(d.Holders) < 2 || d.Holders[0].Kind != CityHolder || d.Status != schema.New {
			return false
		}
		return slices.ContainsFunc(d.Counts, func(n Count) bool { return n.N == len(d.Holders) }) ||
			!slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Grade.Empty() })
	})
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
