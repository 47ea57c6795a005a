package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// pointLine is a line of what is looked at and its points or share, perhaps with what it means behind them: 교통사고 감소율 40점,
// 시설 투자 (25점), 주민 의식: 20점, 나. 참여도(30%) : 주민이 함께하는지; leadsPoints finds the words of the paragraph that leads
// to such lines.
var (
	pointLine   = hangul.MustCompile(`^` + pointMark + `([가-힣A-Za-z][^():]{1,60}?)\s?[(:]?\s?` + pointFigure + `\s?\)?\.?\s*$`)
	pointFirst  = hangul.MustCompile(`^` + pointMark + `([가-힣A-Za-z][^():0-9]{1,40}?)\s?(?:\(\s?` + pointFigure + `\s?\)\s?(?::|-|–|→|,)|` + pointFigure + `\s?:)\s?[^\s]`)
	pointTold   = hangul.MustCompile(`^[-ㅇ○·•*\s]*([가-힣][가-힣\s·]{1,20}?)\s?:\s[^():]{4,60}\(\s?` + pointFigure + `\s?\)\.?\s*$`)
	leadsPoints = setOf("기준", "항목", "만점", "배점", "지표", "비중", "가중치", "평가 분야", "평가 영역", "평가 부문", "심사 분야", "심사 영역")
)

// What such a line begins with, and its figure.
const (
	pointMark   = `[-ㅇ○·•*▪▲\s]*(?:(?:첫|둘|셋|넷|다섯)째,?\s|[①-⑳]\s?|[가나다라마바사아]\.\s?|[0-9]{1,2}[.)]\s?)?`
	pointFigure = `([0-9]{1,4}(?:\.[0-9])?\s?(?:점|%|퍼센트))`
)

// headsPoints finds that a line is nothing but a heading of what is judged: < 심사 항목 및 배점 >.
var headsPoints = hangul.MustCompile(`^[<\[(\s◆■▶]*[^.,:0-9]{0,24}?(?:평가|심사|선정|지정|인증)\s?(?:기준|항목|지표|요소|분야|배점)(?:\s?(?:및|과|와|·)\s?배점)?(?:\s?\([^)]{1,12}\))?[>\])\s:]*$`)

// pointed is a line read so.
type pointedLine struct {
	view
	name, points [2]int
	n            int
}

// share says that the figure is a share of the whole, and no points.
func (l *pointedLine) share() bool { return !strings.HasSuffix(l.S[:l.points[1]], "점") }

// pointLists reads lists of what is looked at, a line each with its points, behind a
// paragraph that leads to them; the points make up a whole.
func (r *criteriaReader) pointLists() {
	for i := range r.ctx.passages {
		p := &r.ctx.passages[i]
		if !leadsPoints.among(p.held()) || !p.isSentence() && !strings.HasSuffix(p.S, "다.") && p.Depth != doc.Square && !headsPoints.MatchString(p.S) || r.ctx.inHeader(p) {
			continue
		}
		list := linesWithPoints(p.Block.Lines)
		for k := i + 1; k < len(r.ctx.passages); k++ {
			q := &r.ctx.passages[k]
			got := linesWithPoints([]doc.Text{q.raw})
			if len(q.Block.Lines) > 1 && got == nil {
				got = linesWithPoints(q.Block.Lines)
			}
			if got == nil {
				break
			}
			list = append(list, got...)
		}
		r.addPointed(p, list)
	}
}

// pointSigns are the letters of words for points.
var pointSigns = setOf("점", "%", "퍼")

// linesWithPoints are those of some lines that name something and its points.
func linesWithPoints(lines []doc.Text) (out []pointedLine) {
	for _, l := range lines {
		if !pointSigns.in(l.S) {
			continue
		}
		v := viewOf(l)
		m := pointLine.FindStringSubmatchIndex(v.S)
		if m == nil {
			m = pointTold.FindStringSubmatchIndex(v.S) // 필요성: 문제와 맞닿아 있는가 (20점)
		}
		if m != nil && isSentence(v.S) {
			m = nil
		}
		if ahead := pointFirst.FindStringSubmatchIndex(v.S); m == nil && ahead != nil {
			if m = ahead; m[4] < 0 {
				m = append(m[:4:4], m[6], m[7])
			}
		}
		if m == nil {
			continue
		}
		if at, ok := names().placeAt(v.S, m[2]); ok && at.to == m[3] {
			return nil // 가나시 91점
		}
		n, _, _ := hangul.Number(v.S[m[4]:m[5]])
		out = append(out, pointedLine{v, [2]int{m[2], m[3]}, [2]int{m[4], m[5]}, n})
	}
	return out
}

// addPointed enters a list as items and dimensions, once for a programme.
func (r *criteriaReader) addPointed(p *passage, list []pointedLine) {
	sum, shares := 0, 0
	for _, l := range list {
		sum += l.n
		if l.share() {
			shares++
		}
	}
	if len(list) < 2 || len(list) > 15 || sum == 0 || sum%50 != 0 || shares > 0 && (shares < len(list) || sum != 100) {
		return
	}
	for _, k := range r.schemesOf(p, p.S) {
		for _, it := range r.items {
			if it.Scheme.ID == k.ID {
				return
			}
		}
		c := Criterion{Scheme: k, Field: "dimensions", Block: p.index}
		for _, l := range list {
			name := l.value(l.name[0], l.name[1], "criteria.dimensions")
			c.List = append(c.List, name)
			it := Item{Scheme: k, Dimension: name.Words, Points: l.text(l.points[0], l.points[1]), Rule: "criteria.item", Table: -1}
			if l.share() {
				it.Weight, it.Points = it.Points, doc.Text{}
			}
			r.items = append(r.items, it)
		}
		c.Value = c.List[0]
		if !r.has(k, "dimensions") {
			r.out = append(r.out, c)
		}
	}
}
