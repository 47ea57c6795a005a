package release

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
)

// classLine reads a line that is a class and no more, but for what counts the line or its places: 1. 도심형(2곳),
// [도심형], □ 도심형 : 2개소.
func (ctx *context) classLine(p *passage) (out classSection, ok bool) {
	if p.isSentence() {
		return ctx.classSentence(p)
	}
	from := enumerated(p.S)
	from += openLen(p.S[from:])
	to := len(p.S)
	for _, n := range countsIn(p.S[from:]) {
		if isHolderUnit(n) {
			n.from, n.to = n.from+from, n.to+from
			out.count, out.counted, to = &n, p.text(n.from, n.to), n.from
			if strings.Trim(p.S[n.to:], " )]>」』】.") != "" {
				return out, false
			}
			break
		}
	}
	words := strings.Trim(p.S[from:to], " ()[]<>「」『』【】:-–'\"")
	k := strings.Index(p.S[from:], words)
	if words == "" || k < 0 || strings.TrimRight(p.S[from:from+k], "([<「『【'\" ") != "" {
		return out, false
	}
	if n := utf8.RuneCountInString(words); n < 2 || n > 14 || !ctx.isClass(words) && !isGrade(words) || isRegion(words) || len(statusesIn(words)) > 0 || strings.ContainsAny(words, ",.()") {
		return out, false
	}
	out.class, out.grade = p.text(from+k, from+k+len(words)), isGrade(words)
	out.formOf(p)
	return out, true
}

// classTopics end the class that a sentence tells the number of: 도심형에는 2곳이 선정됐다.
var classTopics = []string{"에는", "에서는", "에선", "으로는", "로는", "은", "는"}

// classSentence reads such a sentence, which names no place.
func (ctx *context) classSentence(p *passage) (out classSection, ok bool) {
	word := p.S[:wordLen(p.S)]
	for _, j := range classTopics {
		if cut, is := strings.CutSuffix(word, j); is && ctx.isClass(cut) && !isRegion(cut) {
			for _, n := range countsIn(p.S) {
				if isHolderUnit(n) && ctx.gaz.lastName(p.S[len(word):]) < 0 {
					out.class, out.count, out.counted = p.text(0, len(cut)), &n, p.text(n.from, n.to)
					out.formOf(p)
					return out, true
				}
			}
		}
	}
	return out, false
}

// formOf keeps how a line is printed.
func (s *classSection) formOf(p *passage) {
	if s.form = p.Bullet.S; strings.ContainsAny(p.Bullet.S, "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻➊➋➌➍➎➏") || enumerated(p.S) > 0 {
		s.form = "#"
	}
	s.form += "/" + strconv.Itoa(int(p.Depth))
	if p.Kind == doc.Heading {
		s.form += "h"
	}
}
