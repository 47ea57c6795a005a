package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// nextField are the bytes of the field in a bracket at the end of an item of a line, which heads those behind it:
// ▲가나 결제(다라) (안전) ▲마바 보험.
func nextField(s string, r [2]int) (field [2]int) {
	k := lastOpening(s[r[0]:r[1]])
	if k <= 0 || s[r[0]+k-1] != ' ' {
		return field
	}
	in := trimmed(s, r[0]+k+1, r[1]-1)
	if w := s[in[0]:in[1]]; isDomain(w) || fieldNoun.MatchString(w) {
		return in
	}
	return field
}

// inlineNumber is the number of one of several items in a line: 1) , 2. , (3).
var inlineNumber = hangul.MustCompile(`(?:^|[\s,])\(?(\d{1,2})[.)]\s?\D`)

// inlineCuts parts a line at the numbers, stars or strokes before its items, two at least: 1) 가나 결제(다라) 2) 마바 보험(사아);
// *가나 결제(다라) *마바 보험(사아); 가나 결제(다라) / 마바 보험(사아). The last of them is where the last item ends.
func inlineCuts(p *passage) (out [][2]int) {
	s := strings.TrimRight(p.S, " ")
	if p.Depth > doc.Asterisk || p.Kind == doc.Caption || len(s) > 2*longestItem || strings.HasSuffix(s, "다.") {
		return nil
	}
	from := 0
	add := func(to, next int) {
		if r := trimmed(s, from, to); r[1] > r[0] {
			out = append(out, [2]int{r[0], r[0] + len(strings.TrimRight(s[r[0]:r[1]], " ,;"))})
		}
		from = next
	}
	cutAt := func(sign string) {
		for k := strings.Index(s, sign); k >= 0; k = strings.Index(s[from:], sign) {
			add(from+k, from+k+len(sign))
		}
	}
	switch {
	case strings.ContainsAny(p.Bullet.S, "*＊") && strings.Contains(s, " *"):
		cutAt(" *")
	case strings.Contains(s, " / "):
		cutAt(" / ")
		if !slices.ContainsFunc(append(out, trimmed(s, from, len(s))), func(r [2]int) bool {
			return strings.Contains(s[r[0]:r[1]], " ") && !strings.ContainsAny(s[r[0]:r[1]], "([")
		}) {
			break
		}
		return nil // 가나 결제 / 다라
	case strings.ContainsAny(s, ").") && strings.Contains(s, "2"):
		n, closed := 0, 0
		for _, m := range inlineNumber.FindAllStringSubmatchIndex(s, -1) {
			if k, _, _ := hangul.Number(s[m[2]:m[3]]); k != n+1 || depthAt(s, m[0]) != closed {
				continue
			}
			if n == 0 && strings.TrimSpace(s[:m[0]]) != "" {
				return nil
			}
			if n++; n > 1 {
				add(m[0], 0)
			}
			if from = m[3] + 1; s[m[3]] == ')' && !strings.HasSuffix(s[:m[2]], "(") {
				closed-- // 1)
			}
		}
	}
	if len(out) > 0 {
		add(len(s), 0)
	}
	return out
}

// itemsBetween reads the items of a line that stand in the bytes given; nil where one is none.
func (ctx *context) itemsBetween(i int, cuts [][2]int) (out []serviceItem) {
	p := &ctx.passages[i]
	c := &clause{ctx: ctx, view: p.view, s: p.S, where: InList, block: p.index}
	for _, r := range cuts {
		it, ok := itemIn(p.S, r[0], r[1])
		if !ok || it.sign == noSign && !c.bareName(it, 0) || it.sign == bracketSign && ctx.isPlaceWord(p.S[it.b[0]:it.b[1]]) {
			return nil
		}
		it.at, it.form = i, "▲"
		out = append(out, it)
	}
	return behindMakers(p.S, out)
}
