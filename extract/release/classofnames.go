package release

import (
	"maps"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// A sentence of its own may tell what class or grade each of those chosen is of: 가나시와 다라군은 산촌형, 마바시는 평야형이다; 가나시가
// 1등급, 나머지는 2등급이다.

var (
	// nowOfClass follows names that a sentence tells the class or grade of.
	nowOfClass = hangul.MustCompile(`^\s?(?:은|는|이|가)\s(?:각각\s|모두\s)?((?:[가-힣A-Z0-9·]{1,8}\s){0,1}[가-힣A-Z0-9·]{1,8}?)(?:이다|다|입니다|이며|이고|으로|로|에|을|를)?(?:[\s,.)]|$)`)
	// restOfClass tells the class or grade of all others.
	restOfClass = hangul.MustCompile(`나머지(?:\s?(?:[0-9]{1,3}|[한두세네]|다섯|여섯)\s?(?:곳|개\s?[가-힣·]{1,4}))?(?:은|는)\s(?:모두\s)?((?:[가-힣A-Z0-9·]{1,8}\s){0,1}[가-힣A-Z0-9·]{1,8}?)(?:이다|다|입니다|이며|이고|으로|로|에|을|를)?(?:[\s,.)]|$)`)
)

// classesOfNames gives places without a class or grade the one that a sentence tells them to be of.
func (ctx *context) classesOfNames(f *Facts) {
	if !lacksClass(f) {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.past || ctx.inHeader(p) || !classEnds.among(p.held()) || ctx.lastName(p.S) < 0 {
			continue
		}
		for _, s := range p.sentences() {
			if t := p.S[s[0]:s[1]]; len(t) < longestTale && endsOfClasses(t) > 1 && !containsAny(t, lastYearWords) {
				ctx.newClause(p.view, s[0], s[1], InBody, p.index).tellClassOfNames(f)
			}
		}
	}
}

// classEnds are how classes and grades end.
var classEnds = setOf("형", "부문", "트랙", "등급", "우수", "상")

// endsOfClasses is how often a text has the end of a class: one alone sorts nobody.
func endsOfClasses(s string) (n int) {
	for _, w := range classEnds.list {
		n += strings.Count(s, w)
	}
	return n
}

// lacksClass says that some place was chosen of which no class is known.
func lacksClass(f *Facts) bool {
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if h.Kind == CityHolder && h.Class.Empty() && h.Grade.Empty() {
				return true
			}
		}
	}
	return false
}

// tellClassOfNames gives the places that the clause names the class or grade behind them: two or more different ones, or one and that
// of all others.
func (c *clause) tellClassOfNames(f *Facts) {
	of := map[string]doc.Text{}
	kinds := map[string]bool{}
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || !isTopic(u.josa) {
			continue
		}
		to := len(strings.TrimRight(c.s[:u.to], " "))
		if strings.HasSuffix(c.s[:to], u.josa) {
			to -= len(u.josa)
		}
		m := nowOfClass.FindStringSubmatchIndex(c.s[to:])
		if m == nil || !c.tellsClass(c.s[to+m[2]:to+m[3]]) {
			return
		}
		kinds[c.s[to+m[2]:to+m[3]]] = true
		for _, e := range u.list.entries() {
			of[c.entryName(e)] = c.text(to+m[2], to+m[3])
		}
	}
	var rest doc.Text
	if m := restOfClass.FindStringSubmatchIndex(c.s); m != nil && c.tellsClass(c.s[m[2]:m[3]]) {
		rest = c.text(m[2], m[3])
		kinds[c.s[m[2]:m[3]]] = true
	}
	if len(kinds) < 2 || len(of) == 0 {
		return
	}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != CityHolder || !h.Class.Empty() || !h.Grade.Empty() {
				continue
			}
			words := rest
			for _, name := range slices.Sorted(maps.Keys(of)) {
				if heldAmong(map[string]bool{name: true}, h) {
					words = of[name]
				}
			}
			if isGrade(words.S) {
				h.Grade = words
			} else {
				h.Class = words
			}
		}
	}
}

// tellsClass says that words are a grade, or end as classes do and are no programme.
func (c *clause) tellsClass(s string) bool {
	return isGrade(s) || endsSort(s) && !c.ctx.namesKnown(s)
}
