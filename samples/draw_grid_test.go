package samples

import (
	"fmt"
	"strings"
)

// byClass has a row for each class with all its names in one cell.
func (d *drawn) byClass(dec *decided) *grid {
	d.note("table: names of a class in a cell")
	g := &grid{head: 1, rows: [][]string{{d.pick("유형", "구분"), d.pick("선정 도시", "지자체", "선정 지자체")}}}
	count := d.chance(50)
	for _, class := range dec.classes {
		hs := ofClass(dec.holders, class)
		label := class
		if count {
			label = fmt.Sprintf("%s(%d)", class, len(hs))
		}
		g.rows = append(g.rows, []string{label, strings.Join(d.each(hs, d.withShort), ", ")})
	}
	return g
}

// manyInCell has a row for each province with all its names in one cell.
func (d *drawn) manyInCell(dec *decided) *grid {
	d.note("table: names of a province in a cell")
	count := d.chance(50)
	g := &grid{head: 1, rows: [][]string{{"시·도", d.pick("시·군·구", "지자체", "지자체명")}}}
	if count {
		g.rows[0] = append(g.rows[0], d.pick("수", "개수", "선정 수"))
	}
	for _, part := range bySido(dec.holders) {
		row := []string{part[0].short(), strings.Join(d.each(part, holder.own), d.pick(", ", "·"))}
		if part[0].Sigungu == "" {
			d.note("table: dash for the province")
			row[1] = "-"
		}
		if count {
			row = append(row, fmt.Sprint(len(part)))
		}
		g.rows = append(g.rows, row)
	}
	return g
}

// byYear lists this year's holders under those of years before.
func (d *drawn) byYear(dec *decided) *grid {
	d.note("table: by year")
	g := &grid{head: 1, rows: [][]string{{d.pick("연도", "지정연도", "선정연도"), "개수", d.pick("지자체", "선정 지자체")}}}
	for y := dec.year - 2; y < dec.year; y++ {
		a, b := d.stranger(), d.stranger()
		if a == b {
			b = "세종특별자치시"
		}
		g.rows = append(g.rows, []string{fmt.Sprintf("%d년", y), "2", a + ", " + b})
	}
	g.rows = append(g.rows, []string{fmt.Sprintf("%d년", dec.year), fmt.Sprint(len(dec.holders)), strings.Join(d.each(dec.holders, d.withShort), ", ")})
	return g
}

// results lists all who applied with what became of them.
func (d *drawn) results(dec *decided) *grid {
	d.note("table: results of all applicants")
	g := &grid{head: 1, rows: [][]string{{"연번", d.pick("지자체", "신청 지자체"), d.pick("결과", "선정 여부", "심사 결과")}}}
	add := func(name, result string) {
		g.rows = append(g.rows, []string{fmt.Sprint(len(g.rows)), name, result})
	}
	out := d.pick("미"+d.verb, "탈락", "미선정")
	for i, h := range dec.holders {
		if i%3 == 1 {
			add(d.stranger(), out)
		}
		add(d.withShort(h), d.pick(d.verb, d.verb))
	}
	return g
}

// pivot has a column for each province.
func (d *drawn) pivot(dec *decided) *grid {
	d.note("table: pivot")
	g := &grid{head: 1, rows: [][]string{{"구분"}}}
	for _, part := range bySido(dec.holders) {
		g.rows[0] = append(g.rows[0], part[0].short())
	}
	classes := dec.classes
	if classes == nil {
		classes = []string{""}
	}
	for _, class := range classes {
		row := []string{class}
		if class == "" {
			row[0] = statusLabel(d, dec)
		}
		for _, part := range bySido(dec.holders) {
			cell := strings.Join(d.each(ofClass(part, class), holder.own), ", ")
			if cell == "" {
				cell = "-"
			}
			row = append(row, cell)
		}
		g.rows = append(g.rows, row)
	}
	return g
}

// sideBySide prints the same columns twice beside each other.
func (d *drawn) sideBySide(dec *decided) *grid {
	if dec.classes != nil {
		return d.merged([]*decided{dec})
	}
	d.note("table: columns twice")
	g := &grid{head: 1, rows: [][]string{{"연번", "시·도", "시·군·구", "연번", "시·도", "시·군·구"}}}
	half := (len(dec.holders) + 1) / 2
	cells := func(i int) []string {
		if i >= len(dec.holders) {
			return []string{"", "", ""}
		}
		h := dec.holders[i]
		row := []string{fmt.Sprint(i + 1), h.short(), h.own()}
		if h.Sigungu == "" {
			row[2] = "-"
			d.note("table: dash for the province")
		}
		return row
	}
	for i := range half {
		g.rows = append(g.rows, append(cells(i), cells(half+i)...))
	}
	return g
}
