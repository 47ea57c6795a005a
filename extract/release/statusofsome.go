package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// Lead and ends of a sentence that tells of some of those named before it that they hold it once more: 이 가운데
// 가나시는 2021년에 이어 두 번째로 인증을 받은 재인증 도시이며, 다라시와 마바군은 재지정이다.
var (
	someLead   = hangul.MustCompile(`^\s?(?:(?:(?:이|그)\s(?:가운데|중)|이들\s(?:가운데|중)|특히|다만|또한?|단|반면)(?:에서)?(?:는)?,?\s)?$`)
	againYear  = hangul.MustCompile(`^\s(?:[^.,]{0,30}\s)?(?:[0-9]{2,4}년(?:도)?|지난해|재작년|작년)(?:\s(?:최초|첫|신규))?(?:\s?(?:인증|지정|선정))?에\s이어\s(?:[가-힣]{2,4}\s){0,2}?((?:다시|재차|또다시)(?:\s(?:한\s?번|이번에|올해도?))?\s(?:인증|지정|선정|공인))`)
	clauseOver = hangul.MustCompile(`(?:이며|이고|으며|었고|았고|였고|됐고|했고|지만|반면),?\s$`)
	someAgain  = hangul.MustCompile(`^\s(?:[^.]{0,60}\s)?(재지정|재인증|재선정|재공인)(?:을\s받은|된)?(?:\s?(?:도시|지역|지자체|지방정부|곳|마을|사례|시·군|특구|지구|단지|것))?(?:이며|이고|이다|이었다|다\.?$|으로,|로,|인\s|에\s해당)`)
)

// statusOfSome gives the holders that such a sentence names its status, where no other is printed for them.
func (ctx *context) statusOfSome(f *Facts) {
	if len(f.Decisions) == 0 {
		return
	}
	var held map[string]bool
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || !againWords.among(p.held()) {
			continue
		}
		if held == nil {
			held = heldIn(f)
		}
		for _, s := range p.sentences() {
			t := p.S[s[0]:s[1]]
			if !againWords.in(t) || ctx.toldEarlier(t) {
				continue
			}
			decides := ctx.decidesNow(t, false)
			units := ctx.unitsOf(t, false)
			for i, u := range units {
				if u.list == nil || u.josa != "은" && u.josa != "는" || !u.list.anyOf(t, held) {
					continue
				}
				rest := u.to + len(u.josa)
				m := againYear.FindStringSubmatchIndex(t[rest:])
				if m == nil && !decides && (i == 0 && someLead.MatchString(t[:u.from]) || i > 0 && clauseOver.MatchString(t[:u.from])) {
					m = someAgain.FindStringSubmatchIndex(t[rest:])
				}
				if m != nil && (i+1 == len(units) || units[i+1].from > rest+m[2]) {
					f.again(t, u.list, p.value(s[0]+rest+m[2], s[0]+rest+m[3], "sentence.status"))
				}
			}
		}
	}
}

// again makes the holders of a list renewed in the decisions that print no status.
func (f *Facts) again(s string, l *list, by Value) {
	names := map[string]bool{}
	for _, e := range l.entries() {
		names[stemOf(s[e.local[0]:e.local[1]])] = true
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Status != schema.New || d.StatusBy.Said() {
			continue
		}
		for k := range d.Holders {
			if h := &d.Holders[k]; h.Status == "" && names[stemOf(localName(h.Words))] {
				h.Status, h.StatusBy = schema.Renewed, by.Words
			}
		}
	}
}
