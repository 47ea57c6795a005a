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

// tally notes a declared number once.
func (w *winnersTable) tally(n int, words doc.Text, at label) {
	for _, c := range w.counts {
		a, ok := c.Words.At()
		b, ok2 := words.At()
		if ok && ok2 && a == b && c.N == n {
			return
		}
	}
	w.counts = append(w.counts, tally{
		Count:  Count{Value: Value{words, "table.count"}, N: n, Class: at.class},
		status: at.status, by: at.statusBy, batch: at.batch, province: at.province,
	})
}

// total reads a row that sums up.
func (w *winnersTable) total(row int, s [2]int, group label) {
	partial := strings.HasPrefix(w.key(row, w.distinct(row)[0]), "소계")
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
			if l := w.ctx.labelOf(t); !l.countBy.Empty() {
				w.tally(l.count, l.countBy, at)
			}
			continue
		}
		n, size, ok := hangul.Number(strings.TrimLeft(v, "(총 "))
		if rest := strings.Trim(strings.TrimLeft(v, "(총 ")[size:], " )"); ok && hangul.CounterAt(rest) == len(rest) &&
			(w.isNames(c) || (w.cols[c].kind == numberCol || w.cols[c].kind == noKind && w.countsNames(c)) && !w.measures(c) && !w.figuresOf(c) && !earlyStage.MatchString(w.overName(c))) {
			w.sum(n, t, at, partial)
		}
	}
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

// publish makes one decision of each status, in the order of their first
// holders, and compares the declared numbers that a decision cannot carry.
func (w *winnersTable) publish() {
	if w.standing() {
		return
	}
	var order []stage
	by := map[stage]*Decision{}
	own := w.scheme()
	column := w.programmeColumn(own)
	for _, h := range w.holders {
		scheme := w.schemeOfRow(h.row, column)
		of := stage{h.status, h.batch.S, ""}
		if scheme.ID != own.ID {
			of.other = scheme.ID
		}
		d := by[of]
		if d == nil {
			d = w.decision(h.status, h.by)
			d.Scheme = scheme
			if !h.batch.Empty() {
				d.Batch = Value{h.batch, "table.batch"}
			}
			by[of] = d
			order = append(order, of)
		}
		if sameKey(h.Class.S, d.Scheme.Name) {
			h.Class = doc.Text{} // the programme itself, beside its 예비
		}
		d.Holders = append(d.Holders, h.Holder)
	}
	w.declare(order, by)
	for _, st := range order {
		w.f.Decisions = append(w.f.Decisions, *by[st])
	}
}

// standing says that the table lists all who hold the certification today: it
// is headed as a state of things, without a year, and has more names than the
// release says were decided on by half. A note says so.
func (w *winnersTable) standing() bool {
	if len(w.heads) == 0 || w.column(yearCol) >= 0 || w.decidedIn().Said() {
		return false
	}
	s := w.heads[0].S
	if !strings.Contains(s, "현황") && !strings.Contains(s, "전체") && !strings.Contains(s, "목록") || strings.Contains(s, "신규") || strings.Contains(s, "결과") {
		return false
	}
	id, declared := w.scheme().ID, map[schema.Status]int{}
	for _, d := range w.f.Decisions {
		for _, c := range d.Counts {
			if d.Scheme.ID == id && c.Class.Empty() && !c.Whole && d.Where != InTable {
				declared[d.Status] = max(declared[d.Status], c.N)
			}
		}
	}
	sum := 0
	for _, n := range declared {
		sum += n
	}
	if w.ofAnotherProgramme(id) {
		w.ctx.issues.add("past-decisions", schema.Note, "the table lists holders of another programme than the release decides on", w.heads[0].raw)
		return true
	}
	for _, h := range w.holders {
		if h.status != "" {
			return false
		}
	}
	if sum == 0 || 2*len(w.holders) <= 3*sum {
		return false
	}
	w.ctx.issues.add("past-decisions", schema.Note, "the table lists more holders than were decided on: all of today's", w.heads[0].raw)
	return true
}

// ofAnotherProgramme says that the statements of the release decide, and none
// of them on the programme that heads the table.
func (w *winnersTable) ofAnotherProgramme(id string) bool {
	said := false
	for _, d := range w.f.Decisions {
		if d.Where == InTable {
			continue
		}
		if said = true; d.Scheme.ID == id {
			return false
		}
	}
	return said
}

// decision begins the decision of a status.
func (w *winnersTable) decision(st schema.Status, by doc.Text) *Decision {
	d := &Decision{Scheme: w.scheme(), Status: st, Where: InTable, Block: w.block, Rule: "table.winners", Year: w.decidedIn(), Batch: w.batch(), Words: w.headText()}
	if st == "" {
		d.Status = schema.New
	} else {
		d.StatusBy = Value{by, "table.status"}
	}
	return d
}

// headText is the header of the table and the words over it.
func (w *winnersTable) headText() doc.Text {
	var texts []doc.Text
	if len(w.heads) > 0 {
		texts = append(texts, w.heads[0].raw)
	}
	for _, c := range w.cols {
		texts = append(texts, c.words())
	}
	return doc.Join(" | ", texts...)
}

// declare gives each declared number to the decision it counts. A number of a
// province or of several decisions is compared here.
func (w *winnersTable) declare(order []stage, by map[stage]*Decision) {
	for _, c := range w.counts {
		switch {
		case !c.province.Empty():
			w.compare(c, func(h winner) bool {
				return hangul.Key(h.Province.S) == hangul.Key(c.province.S) || hangul.Key(h.Words.S) == hangul.Key(c.province.S)
			})
		case c.status != "" && by[stage{c.status, c.batch.S, ""}] != nil:
			d := by[stage{c.status, c.batch.S, ""}]
			d.Counts = append(d.Counts, c.Count)
		case len(order) == 1:
			by[order[0]].Counts = append(by[order[0]].Counts, c.Count)
		default:
			w.compare(c, func(h winner) bool { return c.Class.Empty() || hangul.Key(h.Class.S) == hangul.Key(c.Class.S) })
		}
	}
}

// compare says where a declared number and the names differ.
func (w *winnersTable) compare(c tally, counts func(winner) bool) {
	n := 0
	for _, h := range w.holders {
		if counts(h) {
			n++
		}
	}
	if n != c.N {
		w.ctx.issues.add("count-mismatch", schema.Note, "the table declares another number of names than it holds", c.Words)
	}
}
