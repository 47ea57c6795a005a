package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// planName is a plan with its years: 「태백시 눈꽃마을계획(2024~2028)」.
var planName = hangul.MustCompile(`[「『"'<《〈]?\s*((?:[가-힣A-Za-z0-9·]+\s){0,5}[가-힣A-Za-z0-9·]*계획)\s*(\(\s*'?\d{2,4}년?\s*[~∼-]\s*'?\d{2,4}년?\s*\))?`)

// planNear finds the plan that a table belongs to and the place whose plan it
// is: in the words before the table, nearest first, then in those after it. A plan
// that does not name its place is that of the place that the sentence tells of, or the title.
func (ctx *context) planNear(block int) (name, city Value) {
	order := make([]int, 0, len(ctx.blocks))
	for i := block; i >= 0; i-- {
		order = append(order, i)
	}
	for i := block + 1; i < len(ctx.blocks); i++ {
		order = append(order, i)
	}
	var bare Value
	for _, i := range order {
		v := ctx.blocks[i]
		for _, m := range planName.FindAllStringSubmatchIndex(v.S, -1) {
			if from, to := ctx.placeBefore(v, m[2], m[3]); to > from {
				return v.value(namedFrom(v.S, from, to), m[3], "table.plan-name"), v.value(from, to, "table.plan-city")
			}
			if i > block {
				continue
			}
			if from, to := ctx.placeTold(v, m[2]); to > from {
				return v.value(m[2], m[3], "table.plan-name"), v.value(from, to, "table.plan-city")
			}
			if !bare.Said() {
				bare = v.value(m[2], m[3], "table.plan-name")
			}
		}
	}
	title := ctx.titleView()
	if from, to := ctx.placeBefore(title, 0, len(title.S)); bare.Said() && to > from {
		return bare, title.value(from, to, "table.plan-city")
	}
	return Value{}, Value{}
}

// namedFrom is where the name of a plan begins whose place stands at from..to: with the
// place, or behind it where a particle parts them (경주시는 스마트도시계획을).
func namedFrom(s string, from, to int) int {
	if to < len(s) && s[to] == ' ' {
		return from
	}
	if i := strings.IndexByte(s[to:], ' '); i >= 0 {
		return to + i + 1
	}
	return from
}

// placeTold finds the place that the sentence of a plan tells of, before the plan: 아산시는
// 2028년까지 추진할 ‘5개년 계획’.
func (ctx *context) placeTold(v view, at int) (from, to int) {
	begin := 0
	for _, s := range sentencesOf(v.S) {
		if s[0] <= at {
			begin = s[0]
		}
	}
	return ctx.placeBefore(v, begin, at)
}

// placeBefore finds the first place among the words i..j; none gives an empty
// range.
func (ctx *context) placeBefore(v view, i, j int) (from, to int) {
	for k := i; k < j; {
		end := strings.IndexByte(v.S[k:j], ' ')
		if end < 0 {
			end = j - k
		}
		if w := bareWord(v.S[k : k+end]); isSigunguName(w) || isSidoName(w) {
			from, to = k+strings.Index(v.S[k:k+end], w), k
			to = from + len(w)
			if rest := strings.TrimPrefix(v.S[to:j], " "); isSidoName(w) {
				if next, _, _ := strings.Cut(rest, " "); isSigunguName(bareWord(next)) {
					to = j - len(rest) + len(bareWord(next))
				}
			}
			return from, to
		}
		k += end + 1
	}
	return 0, 0
}

// placeEnds are what stands behind the name of a place that does or has something.
var placeEnds = []string{"에서는", "에서", "는", "은", "의", "이", "가", ","}

// bareWord is a word without marks around it and the particle behind it, where a name
// of a place is left then.
func bareWord(w string) string {
	w = strings.Trim(w, "「『\"'<《〈(□○")
	if isSigunguName(w) {
		return w
	}
	for _, e := range placeEnds {
		if cut, ok := strings.CutSuffix(w, e); ok && (isSigunguName(cut) || isSidoName(cut)) {
			return cut
		}
	}
	return w
}
