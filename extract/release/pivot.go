package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// count notes the number that a label declares.
func (w *winnersTable) count(l, at label) {
	if l.countBy.Empty() {
		return
	}
	w.tally(l.count, l.countBy, at.under(l))
}

// numberCell notes a number that stands where names could stand.
func (w *winnersTable) numberCell(t doc.Text, at label) {
	n, _, ok := hangul.Number(strings.TrimLeft(hangul.FoldString(t.S), "( "))
	if ok {
		w.tally(n, t, at)
	}
}

// classNumber notes the number of a row's class or status in a column of numbers, where it is that of the names
// beside it.
func (w *winnersTable) classNumber(row int, s [2]int, at label, names int) {
	c := w.in(s, numberCol)
	if c < 0 || names == 0 || !w.fresh(row, c) {
		return
	}
	if ofClass := !at.class.Empty() && w.onlyRowOf(row, w.in(s, classCol)); !ofClass && (at.status == "" || len(w.nameCols) > 1 || !w.onlyRowOf(row, w.in(s, statusCol))) {
		return
	}
	t := w.words(row, c)
	if n, ok := wholeCount(strings.TrimSpace(hangul.FoldString(t.S))); ok && n == names {
		at.province = doc.Text{}
		w.tally(n, t, at)
	}
}

// onlyRowOf says that no other row has the words that a row has in column c.
func (w *winnersTable) onlyRowOf(row, c int) bool {
	if c < 0 || w.rowCount > mostClasses {
		return false
	}
	for r := w.head; r < w.rowCount; r++ {
		if r != row && w.rowKind(r) == bodyRow && w.key(r, c) == w.key(row, c) {
			return false
		}
	}
	return true
}

// mostClasses is more rows than a table of classes has.
const mostClasses = 40

// printedNumber is a number and where it was printed.
type printedNumber struct {
	at    doc.Place
	n     int
	class string // two of one cell may be alike: 시(4) …, 군(4) …
}

// tally notes a declared number once, but none of an earlier year's column (2024년 (3곳) beside 2025년 (4곳)), nor of those who were
// chosen before: 기존(34).
func (w *winnersTable) tally(n int, words doc.Text, at label) {
	if at.earlier && at.status == "" || at.yearN > 0 && !w.current(at.yearN) && !at.ofBase && (at.status == "" || at.status == schema.New) {
		return
	}
	if where, ok := words.At(); ok {
		k := printedNumber{where, n, at.class.S}
		if w.tallied[k] {
			return
		}
		if w.tallied == nil {
			w.tallied = map[printedNumber]bool{}
		}
		w.tallied[k] = true
	}
	w.counts = append(w.counts, tally{
		Count:  Count{Value: Value{words, "table.count"}, N: n, Class: at.class},
		status: at.status, by: at.statusBy, batch: at.batch, province: at.province,
	})
}

// total reads a row that sums up.
func (w *winnersTable) total(row int, s [2]int, group label) {
	partial := strings.HasPrefix(w.key(row, w.distinct(row)[0]), "소계") || w.sumsGroup(row, w.distinct(row))
	defer func(from int) { w.summed = from }(len(w.holders))
	for c := s[0]; c < s[1]; c++ {
		t := w.words(row, c)
		if !w.fresh(row, c) || t.Empty() || c > s[0] && w.at(row, c-1) == w.at(row, c) {
			continue
		}
		v := strings.TrimSpace(hangul.FoldString(t.S))
		at := w.byHead.under(group)
		if !partial {
			at.class = doc.Text{}
		}
		if w.isNames(c) {
			at = at.under(w.labels[c])
		}
		if isTotal(t) {
			if l := w.ctx.labelOf(t); !l.countBy.Empty() && !w.sumsGone(l.count) {
				w.tally(l.count, l.countBy, at)
			}
			continue
		}
		n, size, ok := hangul.Number(strings.TrimLeft(v, "(총 "))
		if rest := strings.Trim(strings.TrimLeft(v, "(총 ")[size:], " )"); ok && hangul.CounterAt(rest) == len(rest) &&
			(w.isNames(c) || (w.cols[c].kind == numberCol || w.cols[c].kind == noKind && w.countsNames(c)) && !w.measures(c) && !w.figuresOf(c) && !w.sumsFigures(c, n) && !earlyStage.MatchString(w.overName(c))) {
			if !w.sumsGone(n) && (partial || !w.ofItsColumn(n, c)) {
				w.sum(n, t, w.ofAllStatuses(at, n, partial), partial)
			}
		}
	}
}

// sumsGone says that a number below rows of which some are of earlier rounds counts those, too: 합계 12곳 of 2023 to 2025.
func (w *winnersTable) sumsGone(n int) bool { return w.gone && n > len(w.holders) }

// ofAllStatuses takes the status that stands over a table from the number of all its rows, where these have others of
// their own: 합계 15 under 재지정 12, 유예 2, 취소 1.
func (w *winnersTable) ofAllStatuses(at label, n int, partial bool) label {
	if partial || at.status == "" {
		return at // nor are the rows above counted for each sum of a long table
	}
	same := func(h winner) bool { return h.status == at.status }
	if have := w.holding(same); have > 0 && have < len(w.holders) && have != n {
		at.status, at.statusBy = "", doc.Text{}
	}
	return at
}

// measured are words over numbers that count no holders: money, shares, people,
// areas, animals and what else they have.
var measured = hangul.MustCompile(`사육|두수|마릿수|재배|생산량|농가|종사자|이용자|이용객|방문객|관광객|회원|학생|주민|객실|좌석|병상|건수|원\)|원$|백만|억|국비|지방비|예산|사업비|지원액|지원금|금액|%|인구|면적|점수|만족도|인원|가구|세대|매출|거리|길이|연장\s?\(|\((?:단위\s?:?\s?)?(?:명|천명|만명|인|원|천원|만원|㎡|m²|㎢|km²|km|㎞|m|ha|대|호|톤|점|시간|일|회|년|개월|kW|MW|천㎡|필지|가구|세대|농가|마리|두|그루|주|본|편|권|종|석|실|동|척|채|병상|면|상자|필|병|잔|벌|장|통|kg|g|t|L|ℓ|kL|㎘|㎥|m³|GW|kWh|MWh|GWh|tCO2)\)`)

// measures says that a column holds money or another measure, or a value of
// each year.
func (w *winnersTable) measures(c int) bool {
	for _, t := range w.cols[c].path {
		if s := hangul.FoldString(t.S); measured.MatchString(strings.TrimSpace(s)) || wholeYear(s) && !isNumber(s) {
			return true
		}
	}
	return false
}

// sum notes the number of a row of sums; one of a part without a class is
// compared with the names since the last, or with those of the province that
// ends above it.
func (w *winnersTable) sum(n int, t doc.Text, at label, partial bool) {
	if !partial || !at.class.Empty() {
		w.tally(n, t, at)
		return
	}
	if have := len(w.holders) - w.summed; have != n && w.ofLastProvince() != n {
		w.ctx.issues.add("count-mismatch", schema.Note, "a subtotal declares another number of names than stand over it", t)
	}
}

// ofLastProvince counts the names at the end of the table that have the last
// one's province.
func (w *winnersTable) ofLastProvince() (n int) {
	for i := len(w.holders) - 1; i >= w.summed; i-- {
		if w.holders[i].Province.S != w.holders[len(w.holders)-1].Province.S {
			break
		}
		n++
	}
	return n
}
