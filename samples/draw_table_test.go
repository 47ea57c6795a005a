package samples

import (
	"fmt"
	"strings"
)

// grid is a table to be printed: "^" goes on with the cell above, "<" with
// the cell on the left.
type grid struct {
	caption string
	head    int // header rows
	rows    [][]string
	plain   bool // a layout table without header
}

// table prints all decisions in one table, or one of each.
func (d *drawn) table() {
	if len(d.groups) > 1 && d.chance(25) {
		d.note("table for each status")
		for _, g := range d.groups {
			d.put(d.merged([]*decided{g}), d.scheme+" "+statusLabel(d, g)+" 현황", d.IntN(3))
		}
		return
	}
	caption := fmt.Sprintf("%d년 %s %s 현황", d.groups[0].year, d.scheme, d.pick(d.verb, "선정", ""))
	caption = strings.ReplaceAll(caption, "  ", " ")
	if len(d.groups) == 1 && d.chance(45) {
		d.put(d.single(d.groups[0]), caption, d.IntN(4))
		return
	}
	switch d.IntN(3) {
	case 0:
		d.put(d.grouped(), caption, d.IntN(4))
	case 1:
		d.put(d.wholeNames(), caption, d.IntN(4))
	default:
		d.put(d.merged(d.groups), caption, d.IntN(4))
	}
}

// put prints a table, with a caption above it where the form is not 3.
func (d *drawn) put(g *grid, caption string, form int) {
	switch form {
	case 0:
		d.say("text", "<%s>", caption)
	case 1:
		g.caption = caption
	case 2:
		d.say("text", "%s %s", d.pick("참고", "붙임"), caption)
	}
	d.pages = append(d.pages, piece{kind: "table", table: g})
}

// single draws a table that one decision alone can have.
func (d *drawn) single(g *decided) *grid {
	switch {
	case g.classes != nil && d.chance(50):
		return d.byClass(g)
	case g.classes == nil && d.chance(40):
		return d.manyInCell(g)
	case len(bySido(g.holders)) <= 5 && d.noSido(g.holders) && d.chance(50):
		return d.pivot(g)
	case d.chance(40):
		return d.sideBySide(g)
	case g.status == "new" && g.classes == nil && d.chance(40):
		return d.results(g)
	}
	return d.merged([]*decided{g})
}

// merged has a row for each holder, provinces over several rows, perhaps
// columns of class and status, subtotals and a total.
func (d *drawn) merged(groups []*decided) *grid {
	d.note("table: merged provinces")
	classes, statuses := hasClasses(groups), len(groups) > 1
	g := &grid{head: 1, rows: [][]string{{"연번", d.pick("시·도", "시도", "광역"), d.pick("시·군·구", "시군구", "기초", "지자체명")}}}
	if d.chance(25) {
		d.note("table: header of two rows")
		g.head, g.rows = 2, [][]string{{"연번", "지자체", "<"}, {"^", "시·도", "시·군·구"}}
	}
	add := func(name string) {
		for i := range g.rows {
			if i > 0 {
				name = "^"
			}
			g.rows[i] = append(g.rows[i], name)
		}
	}
	if classes {
		add("유형")
	}
	if statuses {
		add("구분")
	}
	extra := d.pick("비고", "주요 사업", "")
	if extra != "" {
		add(extra)
	}
	total, sums := 0, d.chance(20)
	for _, dec := range groups {
		status := map[string]string{"new": "신규", "candidate": "예비", "renewed": d.again(), "changed": "변경", "revoked": d.verb + " 취소", "deferred": "유예"}[dec.status]
		for _, part := range bySido(dec.holders) {
			for i, h := range part {
				total++
				row := []string{fmt.Sprint(total), h.short(), h.own()}
				if i > 0 {
					row[1] = "^"
				}
				if h.Sigungu == "" {
					d.note("table: dash for the province")
					row[2] = "-"
				}
				if classes {
					row = append(row, h.class)
				}
				if statuses {
					row = append(row, status)
				}
				if extra != "" {
					row = append(row, d.filler(extra))
				}
				g.rows = append(g.rows, row)
			}
			if sums && len(part) > 1 {
				d.note("table: subtotals")
				g.rows = append(g.rows, d.sum("소계", len(part), len(g.rows[0])))
			}
		}
	}
	if d.chance(20) {
		d.note("table: total")
		g.rows = append(g.rows, d.sum(d.pick("합계", "계", "총계"), total, len(g.rows[0])))
	}
	return g
}

func (d *drawn) sum(word string, n, cols int) []string {
	row := []string{word, "<", fmt.Sprintf("%d곳", n)}
	for len(row) < cols {
		row = append(row, "")
	}
	return row
}

func (d *drawn) filler(column string) string {
	if column == "비고" {
		return d.pick("", "", "농촌 지역", "2개 면")
	}
	return d.pick("마을 배움터 운영", "골목 밝히기", "청년 일터 마련", "강변 산책길 정비", "돌봄 이웃 모임", "빈집 고쳐 쓰기")
}

func hasClasses(groups []*decided) bool {
	for _, g := range groups {
		if g.classes != nil {
			return true
		}
	}
	return false
}

// wholeNames has a column of names with their province.
func (d *drawn) wholeNames() *grid {
	d.note("table: whole names")
	classes, statuses := hasClasses(d.groups), len(d.groups) > 1
	head := []string{d.pick("연번", "번호", "순번")}
	if statuses {
		head = append(head, d.pick("구분", "결과"))
	}
	head = append(head, d.pick("지자체", "지자체명", "지방자치단체", "도시명", "기관명"))
	if classes {
		head = append(head, d.pick("유형", "구분 유형"))
	}
	head = append(head, d.pick("주요 내용", "주요 사업"))
	g := &grid{head: 1, rows: [][]string{head}}
	full := d.chance(40)
	n := 0
	for _, dec := range d.groups {
		for i, h := range dec.holders {
			n++
			row := []string{fmt.Sprint(n)}
			if statuses {
				row = append(row, "^")
				if i == 0 {
					row[1] = statusLabel(d, dec)
				}
			}
			name := d.withShort(h)
			if full {
				name = h.Full()
			}
			row = append(row, name)
			if classes {
				row = append(row, h.class)
			}
			g.rows = append(g.rows, append(row, d.filler("")))
		}
	}
	return g
}

// grouped has rows that head the rows of a status or class with its count.
func (d *drawn) grouped() *grid {
	d.note("table: group rows")
	g := &grid{head: 1, rows: [][]string{{"시·도", "지자체", "주요 내용"}}}
	mark := d.pick("ㅇ ", "○ ", "◦ ", "")
	add := func(label string, hs []holder) {
		g.rows = append(g.rows, []string{fmt.Sprintf("%s%s %d곳", mark, label, len(hs)), "<", "<"})
		for _, part := range bySido(hs) {
			for i, h := range part {
				row := []string{h.short(), h.own(), d.filler("")}
				if i > 0 {
					row[0] = "^"
				}
				if h.Sigungu == "" {
					row[1] = "-"
					d.note("table: dash for the province")
				}
				g.rows = append(g.rows, row)
			}
		}
	}
	for _, dec := range d.groups {
		if dec.classes == nil {
			add(statusLabel(d, dec), dec.holders)
			continue
		}
		for _, class := range dec.classes {
			add(class, ofClass(dec.holders, class))
		}
	}
	return g
}
