package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// headLabel is what the header over a column of names says of them: 신규,
// 대도시, 2024, 경기.
func (w *winnersTable) headLabel(c int) (l label) {
	for i, t := range w.cols[c].path {
		own := w.ctx.labelOf(t)
		if !own.countBy.Empty() && i == len(w.cols[c].path)-1 {
			l.count, l.countBy = own.count, own.countBy
		}
		if i == len(w.cols[c].path)-1 && w.partsByHead(c) {
			l.class, l.recognise = classWords(t), true
			continue
		}
		if k := columnKind(t.S); k != noKind && k != classCol && !(k == domainCol && withoutPartNoun(t.S) != t.S) && !(k == namesCol && w.prizeBeside(c)) {
			if st, i, j, ok := cellStatus(viewOf(t).S); ok {
				l.status, l.statusBy = st, viewOf(t).text(i, j)
			}
			continue
		}
		if w.kind == CityHolder {
			w.otherwiseSorted(&own)
		}
		l = l.under(own)
	}
	if g := w.gradeHead(c); l.grade.Empty() && !g.Empty() && (strings.HasSuffix(g.S, "등급") || w.gradesBeside(c, g.S)) {
		l.grade, l.class, l.recognise = g, doc.Text{}, true
	}
	return l
}

// classWords are the words of a head without the number behind them.
func classWords(t doc.Text) doc.Text {
	v := viewOf(t)
	end := len(v.S)
	if m := tailCount(v.S); m != nil && !numberedSort(v.S, m[2], m[1]) {
		end = m[0]
	}
	return v.text(0, len(strings.TrimRight(v.S[:end], " (")))
}

// gradedBodies heads those who have a grade or an award: 최우수기관, 우수 시·군, ‘가’ 등급 기관명, 최우수(장관 표창), 장관 표창.
var gradedBodies = hangul.MustCompile(`^((?:최우수|우수|장려|모범|으뜸)상?|['"]?(?:[가나다라마]|[SABCD]|[1-5])['"]? ?등급|(?:대통령|총리|장관|청장|처장|위원장|이사장|도지사) ?표창)(?: ?(?:기관|지자체|지방정부|자치단체|지방자치단체|기초지자체|기초지방정부|광역지자체|광역지방정부|단체|시·군·구|시군구|시·군|시군|시·도|시도|자치구|도시|지역|마을|시|군|구)명?)?(?: ?\([^()]*\))?$`)

// gradeHead is the grade that the head of a column gives to those below it, empty for none.
func (w *winnersTable) gradeHead(c int) doc.Text {
	if len(w.cols[c].path) == 0 {
		return doc.Text{}
	}
	v := viewOf(w.cols[c].path[len(w.cols[c].path)-1])
	m := gradedBodies.FindStringSubmatchIndex(v.S)
	if m == nil {
		return doc.Text{}
	}
	return v.text(m[2], m[3])
}

// gradesBeside says that another column gives another grade: one alone is what all were chosen as.
func (w *winnersTable) gradesBeside(c int, grade string) bool {
	for i := range w.cols {
		if g := w.gradeHead(i); i != c && !g.Empty() && g.S != grade {
			return true
		}
	}
	return false
}

// prizeBeside says that a column is one of prizes, as those beside it are: 대상 | 최우수상 | 우수상.
func (w *winnersTable) prizeBeside(c int) bool {
	if len(w.cols[c].path) == 0 || !isGrade(groupName(w.cols[c].words().S)) {
		return false
	}
	for i := range w.cols {
		if s := groupName(w.cols[i].words().S); i != c && s != "대상" && s != "우수" && isGrade(s) {
			return true
		}
	}
	return false
}

// under adds what a nearer label says to l; the nearer one wins.
func (l label) under(near label) label {
	if !near.batch.Empty() {
		l.batch = near.batch
		if near.status == "" && l.status == schema.Candidate {
			l.status, l.statusBy = schema.New, near.batch // 제3차 가나도시 beside 제4차 예비 가나도시
		}
	}
	if near.status != "" {
		l.status, l.statusBy = near.status, near.statusBy
	}
	if !near.year.Empty() {
		l.year, l.yearN, l.ofBase = near.year, near.yearN, near.ofBase
	}
	if !near.province.Empty() {
		l.province = near.province
	}
	if !near.class.Empty() {
		l.class, l.counted = near.class, near.counted
	}
	if !near.grade.Empty() {
		l.grade = near.grade
	}
	if !near.unread.Empty() {
		l.unread = near.unread
	}
	l.rejected, l.earlier = l.rejected || near.rejected, l.earlier || near.earlier
	return l
}

// beside is the group that a new group row opens: what it names anew replaces
// the old, and a class ends the province before it.
func (l label) beside(near label) label {
	switch {
	case near.status != "" && near.class.Empty() && near.province.Empty():
		return near
	case !near.class.Empty():
		near.statusKept(l)
		return near
	}
	near.statusKept(l)
	if near.class.Empty() {
		near.class = l.class
	}
	return near
}

func (l *label) statusKept(old label) {
	if l.status == "" {
		l.status, l.statusBy = old.status, old.statusBy
	}
	if l.year.Empty() {
		l.year, l.yearN, l.ofBase = old.year, old.yearN, old.ofBase
	}
}

// titleGroup is what the first row of the table says of the rows under it, where it covers the
// table as rows of other groups further down do: 교통 분야 (2건).
func (w *winnersTable) titleGroup() label {
	if w.title.Empty() || !countAtEnd(w.title) {
		return label{}
	}
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) == groupRow && countAtEnd(w.groupWords(row)) {
			return w.ctx.labelOf(w.title)
		}
	}
	return label{}
}
