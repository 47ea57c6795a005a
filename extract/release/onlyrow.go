package release

import (
	"slices"

	"injeung/extract/doc"
	"injeung/schema"
	"injeung/schema/scheme"
)

// Some releases tell who was chosen in words that nobody can list: 가나시와 다라군이 마바도시 문패를 단다. Where the title or first
// sentences give the results of a choice, no reader found anybody, and only one row of places is told of in the whole text, and
// near its head, those are they.

// OnlyRow is the rule of names that nothing ties to a decision but that no others are told of.
const OnlyRow = "list.only-row"

// rowNear is how many sentences or lines of the text the row may stand behind.
const rowNear = 6

// onlyRow takes such a row.
func (ctx *context) onlyRow(f *Facts) {
	h := &f.Header
	if h.Kind != schema.Other && h.Kind != schema.Result || holdsNames(f) || h.isOpinion() || len(ctx.foreign) > 0 || len(f.Practices)+len(f.Plans) > 0 {
		return
	}
	s, ok := ctx.rowScheme()
	if !ok {
		return
	}
	given := ctx.choiceGivenHere()
	if !given && !ctx.titleDecides() {
		return
	}
	row := ctx.rowTold()
	if len(row) == 0 || !ctx.tied(row, s, given) || ctx.tablesNamePlaces() {
		return
	}
	st, by, ok := ctx.rowStatus(row)
	if !ok || !ctx.numbersAgree(f, row) {
		return
	}
	of := Decision{Scheme: s, Status: st, StatusBy: by, Where: InBody, Rule: OnlyRow}
	for _, r := range row {
		r.rule = OnlyRow
		for _, u := range r.units {
			for _, d := range r.listed(u, of) {
				d.Where = InBody
				f.Decisions = append(f.Decisions, d)
			}
		}
	}
	first := row[0]
	words := first.text(first.units[0].from, first.units[len(first.units)-1].to)
	if h.Kind != schema.Result {
		h.Kind, h.KindBy = schema.Result, Value{words, "kind.only-row"}
	}
	ctx.issues.add("unread-places", schema.Note, "no statement was understood to name these; they were taken for those chosen, as the release tells of a choice and names no others", words)
}

// rowScheme is the programme of places that the release is about, if only one is.
func (ctx *context) rowScheme() (out Scheme, ok bool) {
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || certifies(k.Scheme) == scheme.Service || ctx.noHolders(k.Scheme) {
			continue
		}
		if ok && out.ID != k.ID {
			return Scheme{}, false
		}
		out, ok = k.Scheme, true
	}
	return out, ok
}

// rowTold is the one row of places that the text tells of, in a sentence or in lines beside each other; nil where it tells of
// others too, of another time, of an event, or of those only that officials speak of.
func (ctx *context) rowTold() segment {
	all := ctx.strays()
	var row segment
	for _, g := range append(singly(all), ctx.siblings(all)...) {
		if rowNames(g) > 1 && (row == nil || g[0].passage < row[0].passage || rowNames(g) > rowNames(row) && g[0].passage == row[0].passage) {
			row = g
		}
	}
	if row == nil || ctx.behindSentences(row[0].passage) > rowNear {
		return nil
	}
	held := whos(nil)
	for _, s := range row {
		if !ctx.rowFits(s) {
			return nil
		}
		for _, n := range s.names {
			if !n.known || n.paired {
				return nil
			}
			held = append(held, n.who)
		}
	}
	for _, s := range all {
		if len(s.names) > 1 && slices.ContainsFunc(s.names, func(n strayName) bool { return !held.has(n.who) }) {
			return nil
		}
	}
	return row
}

// rowNames is how many names a segment has.
func rowNames(g segment) (n int) {
	for _, s := range g {
		n += len(s.names)
	}
	return n
}

// rowFits says that nothing in a sentence speaks against it that those it names were chosen.
func (ctx *context) rowFits(s *stray) bool {
	t := s.s
	n := &netOf{ctx: ctx}
	if n.otherTime(t) || asks(t) || eventVerb(t) != nil || callIn(t) != nil || onlyAims.MatchString(t) || containsAny(t, stillToCome) || containsAny(t, eventWords) {
		return false
	}
	if slices.ContainsFunc(ctx.predicates(t, false), func(p predicate) bool { return decideNouns.has(p.noun) }) {
		return false // it was read, and not taken: 선정됐다는 보도가 있었다
	}
	p := &ctx.passages[s.passage]
	if p.Depth == doc.Asterisk || p.Depth == doc.Reference {
		return false
	}
	u := &s.units[len(s.units)-1]
	switch u.josa {
	case "은", "는", "이", "가", "을", "를", "도", "에", "에는", "에게", "로", "으로":
		return true
	}
	return u.isSubject(s.s) || u.josa == "" && !isSentence(s.s)
}

// behindSentences is how many sentences and lines stand before a passage.
func (ctx *context) behindSentences(at int) (n int) {
	for i := range ctx.passages[:at] {
		if p := &ctx.passages[i]; p.S != "" && !ctx.inHeader(p) {
			n += max(1, len(p.sentences()))
		}
	}
	return n
}

// elseTold speak for another status than a new one, which they do not tell by themselves.
var elseTold = []string{"더 ", "다시", "이어 ", "이어가", "넓", "늘", "미루", "미뤄", "거두", "거둬", "잃", "박탈", "내려놓", "떼", "빠", "빼", "물러", "유지", "그대로", "지켰", "지킨", "지켜"}

// rowStatus is the status that titles and the sentence of the row tell, and its words; ok is false where they tell several, or
// words that are known to say something else.
func (ctx *context) rowStatus(row segment) (st schema.Status, by Value, ok bool) {
	st = schema.New
	unsure := false
	add := func(s string, value func(from, to int) Value) bool {
		for _, a := range statusesIn(s) {
			if a.status == schema.New || a.status == st {
				continue
			}
			if st != schema.New {
				return false
			}
			st, by = a.status, value(a.from, a.to)
		}
		unsure = unsure || containsAny(s, elseTold)
		return true
	}
	for _, v := range ctx.titles() {
		if !add(v.S, func(from, to int) Value { return v.value(from, to, "title.status") }) {
			return "", Value{}, false
		}
	}
	titled := st
	for _, s := range row {
		if !add(s.s, func(from, to int) Value { return s.value(from, to, "sentence.status") }) || st != titled {
			return "", Value{}, false
		}
	}
	return st, by, st != schema.New || !unsure
}

// numbersAgree says that whatever counts holders counts as many as the row names.
func (ctx *context) numbersAgree(f *Facts, row segment) bool {
	n := rowNames(row)
	for i := range f.Decisions {
		if c := declared(&f.Decisions[i]); c > 0 && c != n {
			return false
		}
	}
	for _, s := range row {
		if slices.ContainsFunc(s.told, func(t int) bool { return len(row) == 1 && t != n }) {
			return false
		}
	}
	for _, v := range ctx.titles() {
		for _, c := range placesCountedIn(v.S) {
			if c.n != n {
				return false
			}
		}
	}
	return true
}

// tablesNamePlaces says that a table names places, which may be more than those of the text.
func (ctx *context) tablesNamePlaces() bool {
	for i := range ctx.doc.Blocks {
		t := ctx.doc.Blocks[i].Table
		if t == nil || len(t.Cells) == 1 {
			continue
		}
		for k := range t.Cells {
			if slices.ContainsFunc(t.Cells[k].Blocks, func(b doc.Block) bool { return ctx.gaz.lastName(viewOf(b.Text).S) >= 0 }) {
				return true
			}
		}
	}
	return false
}
