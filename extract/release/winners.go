package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// winnersTable reads a table whose cells name what was certified: one name a
// row, or lists of names under classes, provinces, statuses or years.
type winnersTable struct {
	*tableReader
	kind         HolderKind
	nameCols     []int // columns of names
	labels       []label
	byHead       label // what the words over the table say
	holders      []winner
	counts       []tally
	tallied      map[printedNumber]bool // those of counts
	gone         bool                   // a row of an earlier round was left out
	dropped      []int                  // columns of names of those who were not chosen now
	among        *bool                  // by amongCounted
	summed       int                    // holders before the last row of sums
	joint        int                    // highest number of holders together so far
	notes        map[int]bool
	stages       *int               // the column that names stages, once looked for
	settling     *int               // the column that says what was decided on each row, once looked for
	marks        *int               // the column of marks of passing, once looked for
	signsDecide  *int               // by signColumn
	base         doc.Text           // year of what the heading says is renewed, changed or revoked
	sorters      []bool             // columns under unknown words that sort the names
	plain        map[int]bool       // columns whose words are no classes, once looked at
	rounds       *rowRounds         // the rounds of the rows, once looked for
	lefts        []leftWords        // of cells of names
	sums         []sumWords         // rows that sum up, which name what they sum
	befores      []*bool            // columns that tell of what was before another one
	markHeads    []*markHead        // of the columns, once a mark in one was looked at
	letters      []*bool            // columns of letters that differ, once looked at
	sorting      []*bool            // by sortsAll
	signs        [][]string         // that stand alone in the columns, once looked for
	legends      []map[string]label // of the columns, once looked for
	fresher      *string            // by newMark
	classRemarks *bool              // by remarksClass
	columnSums   map[int]int        // of the numbers of columns, once asked for
	nameOne      *bool              // by rowsNameOne
	down         map[int]bool       // columns whose words hold for blanks under them, once looked at
}

// winner is a holder with what its row, column and group say of it.
type winner struct {
	Holder
	status schema.Status
	by     doc.Text
	batch  doc.Text
	row    int
	own    bool     // its class stands in a bracket behind it
	over   doc.Text // the class that its cell or row stands under, beside that
}

// stage is what a decision of the table is told apart by.
type stage struct {
	status schema.Status
	batch  string
	other  string // programme of the row, where it is not the table's
}

// tally is a declared number with what it counts.
type tally struct {
	Count
	status   schema.Status
	by       doc.Text
	batch    doc.Text
	province doc.Text
}

// winners reads the table as one of certified places (or of bodies that
// records do not hold).
func (r *tableReader) winners() bool {
	r.settle()
	w := &winnersTable{tableReader: r, notes: map[int]bool{}}
	if !w.columns() {
		return false
	}
	if !w.finalColumns() {
		r.none("its columns name those not chosen")
		return false
	}
	if r.countsCases() || r.overYears() {
		r.none("it counts people, cases or figures of earlier years, which nobody selects")
		return false
	}
	g, why := w.verdict()
	if g != decided {
		w.undecided(g, why)
		return false
	}
	r.begin("winners")
	w.heading(why)
	for _, stripe := range r.stripes() {
		w.stripe(stripe)
	}
	w.bracketsUnder()
	w.ownBrackets()
	w.numberedTogether()
	w.keepMarked()
	w.publish()
	return true
}

// verdict is what the words over the table and its columns say of a decision, and which words.
func (w *winnersTable) verdict() (gate, doc.Text) {
	r := w.tableReader
	g, why := r.gate()
	if cols := w.currentColumns(); g == past && len(cols) > 0 {
		w.keepColumns(cols)
		g = decided
	}
	if g == past && w.currentRows() {
		g = decided
	}
	if g == silent && w.tellsOfDecision() || g == refused && (w.choosingColumns() || w.markColumn() >= 0) {
		g = decided
	}
	if g == decided && sameKey(why.S, r.ctx.header.Title.Words.S) && r.tellsWhen() && !r.allDecided() && !w.amongCounted() {
		g, why = silent, doc.Text{}
	}
	if g == decided && !r.ownHeading(why) && (w.beyondTold() || w.otherFigures()) {
		g = silent
	}
	if w.newMark() != "" {
		g = decided // among all who hold it
	}
	return g, why
}

// undecided leaves a table of which nothing says that its names were chosen this time.
func (w *winnersTable) undecided(g gate, why doc.Text) {
	r := w.tableReader
	switch g {
	case refused:
		w.leave()
		r.none("its heading tells of no decision: " + why.S)
	case past:
		if w.toldRunning(why) {
			w.leave() // of who applied, for one
		}
		r.none("its heading tells of earlier rounds: " + why.S)
		r.ctx.issues.add("past-decisions", schema.Note, "a table of earlier rounds gives no records of this one", why)
	case silent:
		w.leave()
		r.none("it names places, but nothing says that they were selected")
		r.ctx.issues.add("unclear-table", schema.Note, "the table names places without saying that they were selected", r.rowWords(min(r.head, r.rowCount-1)))
	}
}

// tellsWhen says that columns tell of events: when they are, and where.
func (r *tableReader) tellsWhen() bool {
	for c := range r.cols {
		if hasWord("날짜 일시 일자 일정 장소 행사 행사명 시간", hangul.Key(r.cols[c].words().S)) {
			return true
		}
	}
	return false
}

// tellsOfDecision says that columns hold what only decisions have.
func (w *winnersTable) tellsOfDecision() bool {
	if w.has(contactCol, whenCol) || w.ctx.header.Kind != schema.Result && !(w.ctx.header.Kind == schema.Other && w.ctx.givesResults()) {
		return false
	}
	return w.has(yearCol, statusCol, gradeCol, periodCol, baseYearCol) || w.headsOfStatuses() || w.newBesideDropped()
}

// headsOfStatuses says that heads over the columns of names tell two statuses: 신규 | 재인증 over 구 | 시·군.
func (w *winnersTable) headsOfStatuses() bool {
	var first schema.Status
	for _, c := range w.nameCols {
		if c >= len(w.labels) {
			break // a table of services has none
		}
		switch st := w.labels[c].status; {
		case st == "" || st == first:
		case first != "":
			return true
		default:
			first = st
		}
	}
	return false
}

// heading reads what the words over the table say of all names. Running text
// and the release's title speak of more than the table: only a sentence that
// announces it says the status of its names.
func (w *winnersTable) heading(why doc.Text) {
	for _, h := range w.heads {
		if h.raw.S != why.S || !w.headsTable(h) {
			continue
		}
		if st, i, j, ok := cellStatus(h.S); ok && !w.ctx.behindOther(h.S[:i]) && !ofNoNames(h.S, i, j) {
			w.byHead.status, w.byHead.statusBy = st, h.text(i, j)
			w.base = w.baseIn(h)
		}
		break
	}
	if w.byHead.status == "" {
		w.byHead.status, w.byHead.statusBy = w.termStatus()
	}
	w.byHead.year = w.decidedIn().Words
	if w.byHead.class = w.classOver(); w.byHead.class.Empty() {
		w.byHead.unread = w.partOver()
	}
}

// baseIn is the one year of a heading that names a renewal, change or
// revocation and an earlier year beside: 재지정 (2021년 지정).
func (w *winnersTable) baseIn(h tableHead) doc.Text {
	y, ok := w.ctx.yearIn(h.S)
	if !ok || w.current(y.Year) || w.byHead.status == schema.New || w.byHead.status == schema.Candidate {
		return doc.Text{}
	}
	return h.text(y.From, y.To)
}

// announcements end sentences that point at what follows.
var announcements = hangul.MustCompile(`(다음|아래)[^.]{0,20}(같|이다|있)|표와 같|:\s*$`)

// announcesTable says that a sentence points at the table.
func announcesTable(s string) bool { return announcements.MatchString(s) }
