package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// labelledHead finds that a line begins with a field of what is judged and its points or share in a bracket, before what is looked at in
// it: (정량평가, 60점) 나무 수 40점, 물길 20점; 숲 부문(60점) : 나무 수(40점), 물길(20점); labelledPart finds one of those.
var (
	labelledHead = hangul.MustCompile(`^` + pointMark + `[(\[<]?([가-힣A-Za-z][가-힣A-Za-z·\s]{1,24}?)\s?(?:[,:]\s?|\(\s?|\)\s)` + pointFigure + `\s?[)\]>]{0,2}\s?[:：–-]?\s`)
	labelledPart = hangul.MustCompile(`^(?:[△▲①-⑳]\s?)?([가-힣A-Za-z][^(),:0-9]{0,40}?)\s?\(?\s?` + pointFigure + `\s?\)?(?:,\s?|\s?·\s?|\s?/\s?|\s및\s|과\s|와\s|\s|\.?$)`)
)

// labelledField is such a line.
type labelledField struct {
	field pointedLine
	parts []pointedLine
}

// labelledLists reads such lines, of which each has the points that its parts make up.
func (r *criteriaReader) labelledLists() {
	var lines []labelledField
	var lead *passage
	for i := range r.ctx.passages {
		p := &r.ctx.passages[i]
		if !pointsPrinted(p.S) && !strings.Contains(p.S, "%") || r.ctx.inHeader(p) {
			continue
		}
		l, ok := labelledIn(p)
		if !ok || r.isOther(&l, i) {
			continue
		}
		if lead == nil {
			lead = p
		}
		lines = append(lines, l)
	}
	if len(lines) > 1 {
		r.addLabelled(lead, lines)
	}
}

// answersOf are what people answer when they are asked; judgedNear finds that judging is spoken of.
var (
	answersOf  = hangul.MustCompile(`만족|불만|보통|그렇다|그렇지|찬성|반대|모름|무응답|응답|설문`)
	judgedNear = hangul.MustCompile(`평가|심사|배점|지표|기준`)
)

// judgedWithin is the number of passages before a line in which judging is spoken of.
const judgedWithin = 8

// isOther says that the line at passage i tells of no field of what is judged: it is on a place, or on what people answered, or nothing
// near it speaks of judging.
func (r *criteriaReader) isOther(l *labelledField, i int) bool {
	s := l.field.S
	if n, ok := r.ctx.gaz.placeAt(s, l.field.name[0]); ok && n.to >= l.field.name[1] {
		return true
	}
	if answersOf.MatchString(s[l.field.name[0]:l.field.name[1]]) && strings.Contains(s, "만족") {
		return true
	}
	answers := 0
	for _, part := range l.parts {
		if answersOf.MatchString(s[part.name[0]:part.name[1]]) {
			answers++
		}
	}
	if answers > 1 {
		return true
	}
	for k := max(0, i-judgedWithin); k <= i; k++ {
		if judgedNear.MatchString(r.ctx.passages[k].S) {
			return false
		}
	}
	return true
}

// labelledIn reads one line; false where what stands behind the field makes up other points than its own.
func labelledIn(p *passage) (l labelledField, ok bool) {
	m := labelledHead.FindStringSubmatchIndex(p.S)
	if m == nil {
		return l, false
	}
	n, _, _ := hangul.Number(p.S[m[4]:m[5]])
	l.field = pointedLine{p.view, [2]int{m[2], m[3]}, [2]int{m[4], m[5]}, n}
	sum := 0
	for at := m[1]; at < len(p.S); {
		q := labelledPart.FindStringSubmatchIndex(p.S[at:])
		if q == nil {
			return l, false
		}
		n, _, _ := hangul.Number(p.S[at+q[4] : at+q[5]])
		l.parts = append(l.parts, pointedLine{p.view, [2]int{at + q[2], at + q[3]}, [2]int{at + q[4], at + q[5]}, n})
		sum += n
		at += q[1]
	}
	return l, sum == n && len(l.parts) > 0
}

// addLabelled enters the lines, which together make up a whole.
func (r *criteriaReader) addLabelled(lead *passage, lines []labelledField) {
	sum := 0
	for _, l := range lines {
		sum += l.field.n
	}
	if sum != 100 && sum != 1000 {
		return
	}
	for _, k := range r.schemesOf(lead, lead.S) {
		for _, l := range lines {
			field := l.field.value(l.field.name[0], l.field.name[1], "criteria.item").Words
			for _, part := range l.parts {
				it := Item{Scheme: k, Dimension: field, Name: part.text(part.name[0], part.name[1]), Points: part.text(part.points[0], part.points[1]), Rule: "criteria.item", Table: -1}
				if part.share() {
					it.Weight, it.Points = it.Points, doc.Text{}
				}
				r.items = append(r.items, it)
			}
		}
	}
}
