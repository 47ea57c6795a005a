package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// roundHere finds the number of a round.
var roundHere = hangul.MustCompile(`([0-9]{1,2})차(?:[^0-9가-힣]|$)`)

// standing says that the table lists all who hold the certification today: it
// is headed as a state of things, without a year or this round, and has more names than the
// release says were decided on by half. A note says so.
func (w *winnersTable) standing() bool {
	if w.column(yearCol) >= 0 {
		return w.othersOfYear()
	}
	if !w.ofToday() {
		return false
	}
	id := w.scheme().ID
	if w.ofAnotherProgramme(id) {
		w.ctx.issues.add("past-decisions", schema.Note, "the table lists holders of another programme than the release decides on", w.heads[0].raw)
		return true
	}
	for _, h := range w.holders {
		if h.status != "" {
			return false
		}
	}
	sum := w.f.decidedOn(id)
	if sum == 0 && w.batches() > 1 && w.ctx.header.Kind != schema.Result {
		w.ctx.issues.add("past-decisions", schema.Note, "the table lists the holders of several rounds, and the text decides on none", w.heads[0].raw)
		return true
	}
	if sum == 0 || 2*len(w.holders) <= 3*sum {
		return false
	}
	w.ctx.issues.add("past-decisions", schema.Note, "the table lists more holders than were decided on: all of today's", w.heads[0].raw)
	return true
}

// othersOfYear says that the table, headed as a state of things, has of this year none of those whom the text decides on, and the text
// names them all: its rows are of another round of the year.
func (w *winnersTable) othersOfYear() bool {
	if len(w.heads) == 0 || !strings.Contains(w.heads[0].S, "현황") || len(w.holders) == 0 {
		return false
	}
	id := w.scheme().ID
	named := w.f.namesHeld(func(d *Decision) bool { return d.Where != InTable && d.Scheme.ID == id })
	sum := w.f.decidedOn(id)
	if sum == 0 || len(named) < sum || 2*len(w.holders) > sum || slices.ContainsFunc(w.holders, func(h winner) bool { return h.status != "" || named[nameStem(h.Words.S)] }) {
		return false
	}
	w.ctx.issues.add("past-decisions", schema.Note, "the table lists holders of this year, none of whom the text decides on, which names them all", w.heads[0].raw)
	return true
}

// ofToday says that the table is headed as a state of things, without a year or this round.
func (w *winnersTable) ofToday() bool {
	if len(w.heads) == 0 || w.decidedIn().Said() {
		return false
	}
	s := w.heads[0].S
	return (strings.Contains(s, "현황") || strings.Contains(s, "전체") || strings.Contains(s, "목록")) && !strings.Contains(s, "신규") && !strings.Contains(s, "결과") && !w.ctx.ofTitleRound(s)
}

// leaveStanding leaves out, of a table of all who hold the certification today which tells of some what was done now, those of
// whom it tells nothing, or an earlier year, and whom the text, which names all it decides on, does not name.
func (w *winnersTable) leaveStanding() {
	if !slices.ContainsFunc(w.holders, func(h winner) bool { return h.status != "" }) || !w.ofToday() {
		return
	}
	id := w.scheme().ID
	named := w.f.namesHeld(func(d *Decision) bool { return d.Where != InTable && d.Scheme.ID == id })
	if !w.namesAll(id, named) {
		return
	}
	w.holders = slices.DeleteFunc(w.holders, func(h winner) bool {
		gone := h.Kind == CityHolder && (h.status == "" && !w.remarkUnread(h.row) || !h.BaseYear.Empty()) && !named[nameStem(h.Words.S)]
		if gone {
			w.noted(h.row, "past-row", "the row says nothing of this release, and its text names all it decides on")
		}
		return gone
	})
}

// namesAll says that the text names all it decides on: as many as it counts, or, without a number, several with all those of
// whom the table tells what was done now; never where it names only some of them (등, 비롯한, 특히).
func (w *winnersTable) namesAll(id string, named map[string]bool) bool {
	if n := w.f.decidedOn(id); n > 0 {
		return len(named) >= n
	}
	if len(named) < 2 || slices.ContainsFunc(w.f.Decisions, func(d Decision) bool {
		return d.Where != InTable && d.Scheme.ID == id && (d.Open || someOnly.MatchString(viewOf(d.Words).S))
	}) {
		return false
	}
	return !slices.ContainsFunc(w.holders, func(h winner) bool {
		return h.status != "" && h.BaseYear.Empty() && !named[nameStem(h.Words.S)]
	})
}

// someOnly finds that a sentence names only some of those it tells of.
var someOnly = hangul.MustCompile(`[가-힣]\s?등[을이은의\s]|비롯|특히|대표적|가운데|중에서`)

// remarkUnread says that a row has a remark of which nothing is known.
func (w *winnersTable) remarkUnread(row int) bool {
	c := w.column(remarkCol)
	if c < 0 {
		return false
	}
	t := w.words(row, c)
	if strings.Trim(t.S, " |-–—·") == "" || isDash(hangul.FoldString(t.S)) || longBefore(hangul.FoldString(t.S), w.ctx.day()) {
		return false
	}
	_, _, _, ok := cellStatus(viewOf(t).S)
	return !ok
}

// batches counts the rounds that the rows of the table tell of.
func (w *winnersTable) batches() int {
	seen := map[string]bool{}
	for _, h := range w.holders {
		if b := h.batch; !b.Empty() {
			seen[hangul.Key(b.S)] = true
		}
	}
	return len(seen)
}

// ofTitleRound says that words name the round that the title does: 2차 가나마을 지정 현황.
func (ctx *context) ofTitleRound(s string) bool {
	if !strings.Contains(s, "차") {
		return false
	}
	m := roundHere.FindStringSubmatch(s)
	if m == nil {
		return false
	}
	n, _ := strconv.Atoi(m[1])
	return ctx.titleRound(n)
}

// decidedOn is how many the statements of the text say were decided on for a programme: of each status the largest number,
// or the sum of those of its classes.
func (f *Facts) decidedOn(id string) int {
	declared := map[schema.Status]int{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != id || d.Where == InTable {
			continue
		}
		byClass := map[string]int{}
		for _, c := range d.Counts {
			if !c.Whole {
				byClass[c.Class.S] = max(byClass[c.Class.S], c.N)
			}
		}
		whole := byClass[""]
		delete(byClass, "")
		sum := 0
		for _, n := range byClass {
			sum += n
		}
		declared[d.Status] = max(declared[d.Status], whole, sum)
	}
	sum := 0
	for _, n := range declared {
		sum += n
	}
	return sum
}
