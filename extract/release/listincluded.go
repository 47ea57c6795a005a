package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// joinedVerbs are the verbs that say of places no more than that they are among those
// chosen; what was chosen is told elsewhere.
const joinedVerbs = `포함(?:됐|되었|된|돼|되)|들어갔|들어간|이름(?:을)? ?(?:올렸|올려|올린)|합류했|합류하였|합류하게 됐|추가(?:됐|되었|로 들어갔)|더해졌|확정됐|확정되었|결정됐|결정되었|낙점(?:됐|되었|받았|을 받았)|뽑혔|꼽혔|발탁됐|(?:영예|영광|기쁨|행운)를?을? (?:안았|누렸|얻었|차지했)|(?:공모 |심사 |평가 |최종 |마지막 )?(?:관문|문턱)을 (?:최종 |모두 )?(?:통과했|넘었|넘어섰)|주인공(?:이 됐|이 되었|이|입니)|올랐|오르게 됐|따냈|거머쥐었|꿰찼|돌아갔`

// joinedEnd finds such a verb right behind names, and what may stand between.
var joinedEnd = hangul.MustCompile(`^(?:이|가|도|은|는|까지|에|에게)? ?(?:(?:최종|새로|새롭게|새로이|추가로|모두|나란히|함께|각각|이번에|올해|처음으로|마침내|최종적으로|당당히|차례로|역시|다시|그) )*` +
	`(?:['"]?(?: ?(?:사업|공모사업|공모|대상지|대상|명단|신규|최종|추가|선정|지정|지원|후보지|사업지|선정지|지역|지자체|지방정부))*(?:에|으로|로|의|을|를|에도) )?(?:(?:최종|새로|새롭게|추가로) )*(?:` + joinedVerbs + `)(?:다|습니다)?(?:고 [^.]{0,30}(?:밝혔|발표했|전했|설명했)다)?[. ]*$`)

// joinedWords guard joinedEnd.
var joinedWords = setOf("포함", "들어", "이름", "합류", "추가", "더해", "확정", "결정", "낙점", "뽑혔", "꼽혔", "발탁", "안았", "누렸", "얻었", "차지", "관문", "문턱", "주인공", "올랐", "오르게", "따냈", "거머", "꿰찼", "돌아갔")

// moreWords lead to others than those named so far.
var moreWords = []string{"이외에도 ", "이외에 ", "이 외에도 ", "이 외에 ", "이 밖에도 ", "이 밖에 ", "이밖에도 ", "이밖에 ", "그 외에도 ", "그 밖에도 ", "그 밖에 ", "여기에 ", "이와 함께 ", "이와 더불어 ", "이어 ", "또한 ", "또 ", "아울러 "}

// joinedTail is where the words begin behind the last name of a clause that only say
// that those named are among the chosen: 가나군과 다라시가 최종 명단에 포함됐다; -1 for none.
func (c *clause) joinedTail() int {
	if len(c.units) == 0 {
		return -1
	}
	u := &c.units[len(c.units)-1]
	rest := c.s[u.to:]
	if u.list == nil || len(rest) > 160 || !joinedWords.in(rest) {
		return -1
	}
	for _, m := range c.mentions {
		if m.from >= u.to {
			rest = strings.Replace(rest, c.s[m.from:m.to], "", 1)
		}
	}
	if !joinedEnds(rest) {
		return -1
	}
	return u.to
}

// joinedEnds says that what stands behind names only says that they are among the chosen.
func joinedEnds(rest string) bool {
	return len(rest) <= 160 && joinedWords.in(rest) && joinedEnd.MatchString(quotesOff.Replace(rest))
}

// included reads a sentence that only says of places that they are among those chosen,
// as others before it tell: (4곳을 선정했다.) 가나군, 다라시 등이 포함됐다. Where the last sentence tells of those who
// applied, 이 가운데 is of them.
func (r *listReader) included(i int, c *clause, last string, said []Decision) []Decision {
	if c.joinedTail() < 0 || refuses(c.s) || !r.ctx.namesFirst(c.s) || startsWithAny(strings.TrimLeft(c.s, " "), amongThem) && r.ctx.endsRefusing(last) {
		return nil
	}
	c.predicates, c.rule = nil, "list.sentence"
	names := c.onlyTells(nil)
	if len(names) == 0 {
		return nil
	}
	of, ok := r.includedIn(i, c, names, said)
	if !ok {
		return nil
	}
	of.Where = InList
	var out []Decision
	for _, u := range names {
		for _, d := range c.listed(u, of) {
			out = merged(out, d)
		}
	}
	return out
}

// includedIn is the decision whose names a sentence goes on with: one that counts as many
// or more, one that told no number, or, behind words for more, the one before that named
// some.
func (r *listReader) includedIn(i int, c *clause, names []unit, said []Decision) (Decision, bool) {
	if of, ok := r.decidedBefore(i, names, said); ok {
		return of, true
	}
	n := 0
	for _, u := range names {
		for k := range u.list.runs {
			n += u.list.runs[k].groups()
		}
	}
	if len(said) == 0 && i-r.at <= nearBare {
		said = r.anchor
	}
	if d, ok := theLast(said, r.goesOn(c, n)); ok {
		return d, true
	}
	if len(r.bare) == 1 && i-r.bareAt <= nearBare {
		return r.bare[0], true
	}
	if d, ok := theLast(r.untold, r.goesOn(c, n)); ok && i-r.toldAt <= longestBlock {
		return d, true
	}
	if d, ok := c.ofTopic(); ok {
		return d, true
	}
	return r.ofResults(c)
}

// ofResults is the decision of a release whose title says that it gives the results, where
// none was read before: 가나마을 선정 결과 발표.
func (r *listReader) ofResults(c *clause) (Decision, bool) {
	if len(r.before) > 0 || !resultsTold.MatchString(r.ctx.titles()[0].S) && !r.ctx.givesResults() {
		return Decision{}, false
	}
	end := len(c.s)
	d := c.frame(governed{unit: unit{from: end, to: end}, by: &predicate{from: end, to: end, tense: didPast}})
	return d, d.Scheme.ID != "" && c.mainScheme(d.Scheme) && !c.ctx.noHolders(d.Scheme)
}

// resultsTold finds that a title gives the results of a choice.
var resultsTold = hangul.MustCompile(`(?:선정|지정|인증|공모|심사|평가) ?결과`)

// goesOn tells which decisions n more names may belong to.
func (r *listReader) goesOn(c *clause, n int) func(d *Decision) bool {
	more := startsWithAny(strings.TrimLeft(c.s, " "), moreWords)
	return func(d *Decision) bool {
		if d.countsOnly() {
			return declared(d) >= n
		}
		return more && len(d.Holders) > 0 && (declared(d) == 0 || declared(d) >= len(d.Holders)+n)
	}
}

// theLast is the last decision that fits.
func theLast(all []Decision, fits func(d *Decision) bool) (Decision, bool) {
	for k := len(all) - 1; k >= 0; k-- {
		if fits(&all[k]) {
			return all[k], true
		}
	}
	return Decision{}, false
}

// startsWithAny says that s begins with one of the words.
func startsWithAny(s string, words []string) bool {
	for _, w := range words {
		if beginsWith(s, w) {
			return true
		}
	}
	return false
}
