package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prizeGroup finds the group within which grades are given, before those who have them: A그룹에서는,
// (나 그룹), 시부 :, 군 부문의, 광역 분야는.
var prizeGroup = hangul.MustCompile(`(?:^|[ (\[<【▲△,])((?:[A-Z]|[가나다라마]|[1-9Ⅰ-Ⅴ]|[가-힣·]{1,8}) ?(?:그룹|부문|부분|분야)|[시군구]부)(?:\([^()]{1,24}\))?(?:[)\]>】](?:에서는|에서|에는|에선|의|은|는)? ?(?::|-|,)?|(?:에서는|에서|에는|에선|은|는|의)| ?(?::|-|,))(?: |$)`)

// rankedAmong are levels of places, each of which is ranked by itself.
var rankedAmong = setOf("시", "군", "구", "도", "시·군", "군·구", "시·군·구", "시·도", "자치구", "광역시", "특·광역시", "특별·광역시", "광역자치단체", "기초자치단체", "광역", "기초")

// gradeGroups gives the classes of a clause in which grades are given, in printed order.
func (c *clause) gradeGroups() (out [][2]int) {
	if k := strings.IndexByte(head(c.s, 40), ':'); k > 0 {
		if r := trimmed(c.s, 0, k); r[1] > r[0] && (c.ctx.isClass(c.s[r[0]:r[1]]) && !isGrade(c.s[r[0]:r[1]]) || rankedAmong.has(c.s[r[0]:r[1]])) {
			out = append(out, r) // 광역시 : 최우수 가나, 우수 다라
		}
	}
	for _, m := range prizeGroup.FindAllStringSubmatchIndex(c.s, -1) {
		if bare := c.s[m[3]:m[1]]; bare == "의 " && !prizeGrades.in(head(c.s[m[1]:], len("가나다라"))) || strings.HasPrefix(c.s[m[2]:], "대부분") {
			continue // 안전 분야의 점수가 높은
		}
		if name := withoutPartNoun(c.s[m[2]:m[3]]); !c.inMention(m[2], m[3]) {
			out = append(out, [2]int{m[2], m[2] + len(name)})
		}
	}
	return out
}

// groupOf is the last group that stands before byte i.
func groupOf(groups [][2]int, i int) (r [2]int) {
	for _, g := range groups {
		if g[1] <= i {
			r = g
		}
	}
	return r
}

// gradeNames gives the names of a line the grade that each stands behind and the group that is said
// over them: A그룹 : 최우수 - 가나시, 우수 - 다라시.
func (c *clause) gradeNames() {
	if c.graded || !c.ctx.prizes || !prizeEnds.in(c.s) && !prizeGrades.in(c.s) && !strings.Contains(c.s, "등급") {
		return
	}
	c.graded = true
	groups := c.gradeGroups()
	for _, g := range c.prizePairs() {
		for n := range g.run.entries {
			c.gradeOf(&g.run.entries[n], g.prize, groups)
		}
	}
	for _, u := range c.units {
		if u.list == nil || len(groups) == 0 {
			continue
		}
		for i := range u.list.runs {
			for k := range u.list.runs[i].entries {
				c.groupOfGraded(&u.list.runs[i].entries[k], groups)
			}
		}
	}
}

// groupOfGraded gives a name with its grade in a bracket behind it the group it stands in.
func (c *clause) groupOfGraded(e *entry, groups [][2]int) {
	if e.grade[1] == 0 && e.class[1] > 0 && isGrade(c.s[e.class[0]:e.class[1]]) {
		e.grade, e.class = e.class, [2]int{}
	}
	if e.grade[1] > 0 && e.class[1] == 0 {
		e.class = groupOf(groups, e.from)
	}
}

// gradeOf gives a name its grade, and its group for class where it has none.
func (c *clause) gradeOf(e *entry, a prizeAt, groups [][2]int) {
	if c.inPrize(e.class[0], e.class[1]) {
		e.class = [2]int{}
	}
	if e.grade[1] == 0 {
		e.grade = [2]int{a.from, a.to}
	}
	if r := groupOf(groups, e.from); e.class[1] == 0 {
		e.class = r
	}
}
