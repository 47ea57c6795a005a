package release

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// classPiece is one part of a number in a title: the class and how many it has.
type classPiece struct {
	label [2]int
	count countAt
	to    int // behind its bracket or what stands behind the number
}

// classPieces reads a title that parts a number by classes, some of those who have each
// beside it: 가나시 등 산림형 3곳, 다라군 등 도심형 2곳; 산림형에 가나시 등 3곳; 산림형 3곳(가나시
// 등); 가나시 등 3곳 산림형. It gives none unless they make up a number that the release
// declares.
func (ctx *context) classPieces(s string, wholes map[int]bool) []classPiece {
	all := ctx.numbersIn(s)
	if len(all) < 2 || len(s) > longestParted || !ctx.sumsUp(all, wholes) {
		return nil
	}
	var out []classPiece
	from := 0
	for k, c := range all {
		if c.from < from {
			return nil // in the bracket of the one before
		}
		end := len(s)
		if k+1 < len(all) {
			end = all[k+1].from
		}
		p, ok := ctx.classPiece(s, from, c, end)
		if !ok || ctx.partOfTitle(s, s[p.label[0]:p.label[1]]) || slices.ContainsFunc(out, func(o classPiece) bool { return s[o.label[0]:o.label[1]] == s[p.label[0]:p.label[1]] }) {
			return nil
		}
		out, from = append(out, p), p.to
	}
	if ctx.programmesApart(s, out) {
		return nil
	}
	ctx.cutLead(s, out)
	if rest := strings.Trim(s[from:], " -–—."); rest != "" && !announcedParts.has(rest) {
		return nil
	}
	return out
}

// cutLead cuts from the first of the labels what leads to them all.
func (ctx *context) cutLead(s string, parts []classPiece) {
	var others []string
	for _, p := range parts[1:] {
		others = append(others, s[p.label[0]:p.label[1]])
	}
	first := &parts[0].label
	first[0] += ctx.leadOfLabels(s[first[0]:first[1]], others)
}

// programmesApart says that the parts are programmes of their own, each called as one and none as the others:
// 가나마을 3곳·다라거리 4곳.
func (ctx *context) programmesApart(s string, parts []classPiece) bool {
	ends := map[string]bool{}
	for _, p := range parts {
		label := s[p.label[0]:p.label[1]]
		r := []rune(label)
		if len(r) < 4 || ctx.isClass(label) || !endsAsProgramme(label) || ends[string(r[len(r)-2:])] {
			return false
		}
		ends[string(r[len(r)-2:])] = true
	}
	return true
}

// partOfTitle says that a subtitle parts the number by what the title calls the whole: 확산사업
// 2곳, 시범사업 1곳 of 시범·확산사업.
func (ctx *context) partOfTitle(s, label string) bool {
	title := ctx.titles()[0].S
	return s != title && strings.Contains(title, label)
}

// longestParted bounds the bytes of such a title.
const longestParted = 240

// announcedParts are the nouns that may end it.
var announcedParts = setOf("선정", "지정", "인증", "확정", "승인", "최종 선정", "신규 선정", "신규 지정", "신규 인증", "새로 지정", "새로 선정", "을 선정", "을 지정", "이 선정", "이 지정")

// sumsUp says that all numbers count holders and make up a declared one.
func (ctx *context) sumsUp(all []countAt, wholes map[int]bool) bool {
	sum := 0
	for _, c := range all {
		if !isHolderUnit(c) || c.each || c.rest {
			return false
		}
		sum += c.n
	}
	return wholes[sum]
}

// classPiece reads the part whose number is c: the words before it from byte from, or
// behind it up to end.
func (ctx *context) classPiece(s string, from int, c countAt, end int) (classPiece, bool) {
	p := classPiece{count: c, to: c.to}
	r := trimmed(s, from+joiners(s[from:c.from]), c.from)
	names := namesStanding(s, r[0], r[1])
	switch {
	case names[1] == 0:
		p.label = r
	case strings.Trim(s[names[1]:r[1]], " 등") != "":
		p.label = trimmed(s, names[1]+len(exampleEnd(s[names[1]:r[1]])), r[1])
	case names[0] > r[0]:
		p.label = withoutTopic(s, trimmed(s, r[0], names[0]))
	default: // 가나시 등 3곳 산림형
		stop := c.to + len(untilComma(s[c.to:end]))
		p.label, p.to = trimmed(s, c.to, stop), stop
	}
	if _, _, to := bracketAt(s, p.to); to > 0 {
		p.to = to
	}
	word := s[p.label[0]:p.label[1]]
	return p, p.label[1] > p.label[0] && utf8.RuneCountInString(word) <= 16 && !strings.ContainsAny(word, ",·()'‘’\"“”…:") && ctx.mayPart(word) && namesStanding(word, 0, len(word))[1] == 0
}

// exampleEnd is the 등 behind names, with the space around it.
func exampleEnd(s string) string {
	t := strings.TrimLeft(s, " ")
	if rest, ok := strings.CutPrefix(t, "등 "); ok {
		return s[:len(s)-len(rest)]
	}
	return ""
}

// untilComma is what stands before the first comma or joint.
func untilComma(s string) string {
	for _, j := range []string{",", "·", " 및 ", "과 ", "와 ", "…"} {
		if i := strings.Index(s, j); i >= 0 {
			s = s[:i]
		}
	}
	return s
}

// joiners are the bytes at the beginning of s that join a part to the one before it.
func joiners(s string) int {
	n := spaces(s)
	for _, j := range []string{",", "·", "및 ", "과 ", "와 ", "이고 ", "이며 "} {
		if strings.HasPrefix(s[n:], j) {
			return n + len(j) + spaces(s[n+len(j):])
		}
	}
	return n
}

// withoutTopic cuts a particle off the end of a class: 산림형에, 산림형은.
func withoutTopic(s string, r [2]int) [2]int {
	for _, j := range []string{"에는", "으로는", "으로", "에", "은", "는", "로", ":"} {
		if cut, ok := strings.CutSuffix(s[r[0]:r[1]], j); ok && (j == ":" || josaAt(s, r[0]+len(cut)) != "") {
			return trimmed(s, r[0], r[0]+len(cut))
		}
	}
	return r
}

// namesStanding is where the first name of a place begins and the last ends; zero for none.
func namesStanding(s string, i, j int) (out [2]int) {
	for k := i; k < j; {
		if s[k] < utf8.RuneSelf || !wordStart(s, k) {
			k += runeLen(s, k)
			continue
		}
		at, ok := names().placeAt(s[:j], k)
		if !ok {
			at, ok = names().stemAt(s[:j], k)
		}
		if !ok {
			k += runeLen(s, k)
			continue
		}
		if out[1] == 0 {
			out[0] = at.from
		}
		out[1], k = at.to, at.to
	}
	return out
}
