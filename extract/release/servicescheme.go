package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// What stands around a number of services that names their programme: at whose sitting they were counted (가나 인증 첫
// 심사에서 5건이), or what they were made (4종을 ‘가나 서비스’로 지정했다).
var (
	sittingFor = hangul.MustCompile(`^(?:[^,]*?(?:은|는)\s)?([^,]{3,60}?)['"]?\s(?:첫\s|최초\s|제?\d{1,2}(?:차|회)\s|\d{4}년(?:도)?\s|올해\s|상반기\s|하반기\s)?(?:심사|심의|평가|공모|공모전|경진대회|검증|성능검증)(?:에|에서|에서는|\s결과|를\s거쳐|를\s통해)\s`)
	givenThose = hangul.MustCompile(`^에\s['"]([^'",]{2,30}?)['"]\s?(?:확인서|인증서|인증|지정서|마크|자격|인증마크)?[을를]?\s(?:새로\s|처음\s)?(?:줬|주었|주기로|부여|수여|발급|내줬)`)
	madeThose  = hangul.MustCompile(`^(?:을|를|이|가)\s['"]?([^'",]{3,40}?)['"]?(?:으로|로)\s(?:최종\s|새로\s|신규\s|신규로\s)?(?:지정|선정|인증|확정|뽑)`)
)

// schemeAround is the programme that the words around a number of services name.
func (ctx *context) schemeAround(told countedNow) (s Scheme, ok bool) {
	v := told.p.view
	if m := madeThose.FindStringSubmatchIndex(v.S[told.count[1]:told.in[1]]); m != nil {
		from, to := told.count[1]+m[2], told.count[1]+m[3]
		if certifiesGiven.MatchString(v.S[from:to]) {
			return ctx.calledBy(v, from, to)
		}
	}
	if m := givenThose.FindStringSubmatchIndex(v.S[told.count[1]:told.in[1]]); m != nil {
		return ctx.calledBy(v, told.count[1]+m[2], told.count[1]+m[3])
	}
	m := sittingFor.FindStringSubmatchIndex(v.S[told.in[0]:told.count[0]])
	if m == nil {
		return s, false
	}
	to := told.in[0] + m[3]
	from := max(told.in[0]+m[2], ctx.phraseStart(v.S, to))
	if from >= to || !certifiesGiven.MatchString(v.S[from:to]) || noGiven.MatchString(v.S[from:to]) {
		return s, false
	}
	return ctx.calledBy(v, from, to)
}

// ownNameTail is what may stand behind the name of a programme that is decided on itself: 가나 서비스 인증(안)을 의결했다.
var ownNameTail = hangul.MustCompile(`^(?:인증|지정|선정|승인)?(?:안|\(안\)|계획|결과|우수사례|사례|모델)?$`)

// dropOwnNames leaves out services that are the programme itself.
func (f *Facts) dropOwnNames() {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		d.Holders = slices.DeleteFunc(d.Holders, func(h Holder) bool {
			if h.Kind != ServiceHolder {
				return false
			}
			if len(h.Providers) == 0 && kindIsCounted(d.Words.S, h.Words.S) {
				return true
			}
			own := yearLead.ReplaceAllString(hangul.FoldString(h.Words.S), "")
			rest, ok := strings.CutPrefix(hangul.NoSpace(own), hangul.NoSpace(d.Scheme.Name))
			return ok && ownNameTail.MatchString(rest)
		})
	}
}

// numberNext is a number right behind words that it counts: (가나 서비스) 7개를.
var numberNext = hangul.MustCompile(`^\s(?:\d{1,2}|한|두|세|네|다섯)\s?(?:개|건|종|가지)(?:를|을|가|이)\s`)

// kindIsCounted says that what was taken for a name, without quotes, is the kind of what a sentence counts behind it.
func kindIsCounted(sentence, name string) bool {
	k := strings.Index(sentence, name)
	return k >= 0 && numberNext.MatchString(hangul.FoldString(sentence[k+len(name):]))
}
