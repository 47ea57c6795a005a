package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// mostAbove bounds the passages looked at for the heading of a series.
const mostAbove = 3

// seriesHead finds the heading over passage i: the title of a section printed as a table, a heading
// or short line that is no sentence.
func (ctx *context) seriesHead(i int) seriesHead {
	p := &ctx.passages[i]
	for k := p.index - 1; k >= 0 && p.index-k <= mostAbove; k-- {
		b := &ctx.doc.Blocks[k]
		var v view
		switch {
		case b.Table != nil && len(b.Table.Cells) > 1:
			v = viewOf(lastRow(b.Table))
		case b.Table != nil || b.Text.Empty() || b.Kind == doc.Caption:
			continue
		default:
			v = ctx.blocks[k]
		}
		if k == p.index-1 && b.Table == nil && strings.HasSuffix(strings.TrimRight(v.S, " "), "다.") {
			return headOfSentence(v)
		}
		if s := strings.TrimSpace(v.S); len(s) > longestHeading || strings.HasSuffix(s, "다.") || itemLabel.MatchString(s) || isClause(s) {
			return seriesHead{}
		}
		return headOfSeries(v)
	}
	return seriesHead{}
}

// isClause says that words without a verb's ending tell what was done to an object, as the lines
// of a lead do: 2건의 내용 변경도 결정.
func isClause(s string) bool {
	if len(s) < longestHeading/2 {
		return false
	}
	for i := 0; i < len(s); i += runeLen(s, i) {
		for _, w := range []string{"을 ", "를 ", "도 ", "는 ", "은 "} {
			if strings.HasPrefix(s[i:], w) && josaAt(s, i) == strings.TrimSpace(w) && depthAt(s, i) == 0 {
				return true
			}
		}
	}
	return false
}

// lastRow is the words of the last row of a table.
func lastRow(t *doc.Table) doc.Text {
	var all []doc.Text
	for k := range t.Cells {
		if c := &t.Cells[k]; c.Row+max(c.RowSpan, 1) == t.Rows {
			all = append(all, c.Text())
		}
	}
	return joinTexts(" ", all...)
}

// otherSeries are words of headings over services that are not those chosen now.
var otherSeries = hangul.MustCompile(`기존|누적|출시|운영\s?중|접수|신청\s?(?:현황|서비스|과제)|활용\s?사례|향후|예정|계획|안내|규제\s?개선|신속\s?확인|지난|이전|종전|미지정|불수용|탈락|보류|재심의|제외|선보인|해외|이제까지|다시\s(?:심의|논의)|다음\s(?:회의|심의)|(?:끝난|종료된?|만료된?)\s|법령\s정비|신속\s처리|참고|문의|담당|위원|참석`)

// likeEarlier are words that compare what is chosen now with what was before: 기존 지정 서비스와 동일·유사한 (서비스 지정).
var likeEarlier = hangul.MustCompile(`(?:기존|이미|앞서|종전)(?:에)?\s[^.,]{0,40}?[와과]\s(?:동일|유사|같|비슷)[^\s]*`)

// headOfSeries reads the heading of a series.
func headOfSeries(v view) seriesHead {
	own := likeEarlier.ReplaceAllString(v.S, "")
	h := seriesHead{words: v.S, refuse: otherSeries.MatchString(own) || gateOf(own) == past || gateOf(own) == refused}
	if st, i, j, ok := cellStatus(v.S); ok {
		h.status, h.by = st, v.value(i, j, "heading.status")
	}
	if all := countsIn(v.S); len(all) == 1 {
		h.count = all[0].n
	}
	return h
}

// refusesBelow says that a label leads to those that were put off or left out: 보류(1건), 나. 재심의 과제.
func refusesBelow(p *passage) bool {
	return utf8.RuneCountInString(p.S) <= 20 && !strings.HasSuffix(p.S, "다.") && headOfSeries(p.view).refuse
}
