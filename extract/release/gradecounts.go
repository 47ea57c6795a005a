package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// Where a sentence says of a number which grade those have: behind it (3곳이 1등급을, 2곳은 ‘나’ 등급) or
// before it (1등급을 받은 곳은 3곳, 2등급이 2곳).
var (
	gradeBehind = hangul.MustCompile(`^(?:은|는|이|가)\s(?:[가-힣]{2,4}\s등급인\s)?['"]?([0-9A-Z가-힣]{1,4}\+?)['"]?\s?등급(?:[을를은는,.]|이[다고며었]|으로|로|에|$)`)
	gradeAhead  = hangul.MustCompile(`(?:^|[\s,('"])([0-9A-Z가-힣]{1,4}\+?)['"]?\s?등급(?:[을를] (?:받은|얻은|획득한|차지한) (?:곳|지역|지자체|지방정부|도시|시군|시·군)?)?(?:은|는|이)?\s(?:모두\s|총\s)?$`)
)

// gradeCounts reads a sentence that tells of every number in it which grade those have, where the numbers
// make up one that the release declares: 가나시 등 3곳이 1등급을, 2곳이 2등급을 받았다.
func (r *listReader) gradeCounts(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if !r.ctx.sentenceOf(p, from, to).Holds("등급") || strings.Count(s, "등급") < 2 || len(s) > 400 || containsAny(s, notYetDecided) || refuses(s) {
		return nil, false
	}
	d, told := r.lastTold(before)
	if !told {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InBody, p.index)
	c.rule = "sentence.class-counts"
	d.Holders, d.Counts, d.Applicants, d.Open = nil, nil, Value{}, false
	sum := 0
	for i := range c.units {
		u := &c.units[i]
		n, ok := u.counted()
		if !ok || c.outOf(i) {
			if u.list != nil || u.services != nil {
				return nil, false
			}
			continue
		}
		grade, ok := c.gradeOfCount(u)
		if !ok {
			return nil, false
		}
		sum += n.n
		d.Counts = append(d.Counts, Count{Value: c.value(n.from, n.to, "sentence.class-count"), N: n.n, Class: c.gradeText(grade)})
		d.Holders = append(d.Holders, c.gradedNames(u, grade)...)
	}
	if len(d.Counts) < 2 || !r.ctx.declaredFirst()[sum] {
		return nil, false
	}
	d.Where, d.Block, d.Rule, d.Words = InBody, p.index, "sentence.class-counts", p.text(from, to)
	return []Decision{d}, true
}

// counted is the number of a unit, or the one behind its only names.
func (u *unit) counted() (countAt, bool) {
	switch {
	case u.count != nil:
		return *u.count, isHolderUnit(*u.count)
	case u.list != nil && u.list.total != nil:
		return *u.list.total, true
	case u.list != nil && len(u.list.runs) == 1 && u.list.runs[0].count != nil:
		return *u.list.runs[0].count, true
	}
	return countAt{}, false
}

// gradeOfCount is the grade that a number is said to have.
func (c *clause) gradeOfCount(u *unit) ([2]int, bool) {
	if m := gradeBehind.FindStringSubmatchIndex(c.s[u.to:]); m != nil {
		return [2]int{u.to + m[2], u.to + m[3]}, true
	}
	if m := gradeAhead.FindStringSubmatchIndex(c.s[:u.from]); m != nil {
		return [2]int{m[2], m[3]}, true
	}
	return [2]int{}, false
}

// gradeText is a grade as printed, without the quotes around its letter.
func (c *clause) gradeText(at [2]int) doc.Text {
	end := at[1] + strings.Index(c.s[at[1]:], "등급") + len("등급")
	if c.s[at[1]] == '\'' || c.s[at[1]] == '"' {
		return doc.Join(" ", c.at(at), c.text(end-len("등급"), end))
	}
	return c.text(at[0], end)
}

// gradedNames are the names of a unit with the grade they have.
func (c *clause) gradedNames(u *unit, grade [2]int) (out []Holder) {
	if u.list == nil {
		return nil
	}
	for k := range u.list.runs {
		for i := range u.list.runs[k].entries {
			h := c.holder(&u.list.runs[k].entries[i])
			h.Grade = c.gradeText(grade)
			out = append(out, h)
		}
	}
	return out
}
