package release

import (
	"strings"
)

// shareOut makes parts of a count that is that of each class named before it: 산림형, 도심형
// 등 유형별로 2개소씩; 산림형·도심형 각 2곳.
func (u *unit) shareOut(ctx *context, s string) {
	c := u.count
	if c == nil || u.parts != nil {
		return
	}
	t := strings.TrimRight(s[:c.from], " ")
	each := c.each
	for _, w := range []string{"각각", "각"} {
		if cut, ok := strings.CutSuffix(t, w); ok && strings.HasSuffix(cut, " ") {
			t, each = strings.TrimRight(cut, " "), true
			break
		}
	}
	if !each {
		return
	}
	k := strings.LastIndexByte(t, ' ') + 1
	if by := strings.TrimSuffix(t[k:], "로"); strings.HasSuffix(by, "별") {
		t = strings.TrimRight(t[:k], " ")
	}
	t = strings.TrimRight(strings.TrimSuffix(t, " 등"), " ")
	if labels := ctx.classesEnding(t); len(labels) > 1 {
		for _, l := range labels {
			p := countPart{countAt: *c}
			p.class, p.each = l, false
			u.parts = append(u.parts, p)
		}
		u.from, u.count = labels[0][0], nil
	}
}

// classesEnding are the classes in a row that s ends with, in printed order.
func (ctx *context) classesEnding(s string) (out [][2]int) {
	for t := s; ; {
		k := afterLast(t, " ,·(")
		word, to := t[k:], len(t)
		for _, j := range []string{"과", "와"} {
			if cut, ok := strings.CutSuffix(word, j); ok && len(out) > 0 && ctx.isClass(cut) {
				word, to = cut, to-len(j)
			}
		}
		if word == "" || !ctx.isClass(word) {
			return out
		}
		out = append([][2]int{{k, to}}, out...)
		t = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(t[:k], " "), "및"), " ,")
		t = strings.TrimSuffix(t, "·")
	}
}
