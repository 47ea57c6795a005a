package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// entry is one name of a list.
type entry struct {
	nameAt
	to       int    // after the brackets that belong to the name (달서구(대구))
	ending   [2]int // printed with a later name: the 구 of 강남·성동구
	carried  bool   // the province was printed for an earlier name or the group
	known    bool   // the gazetteer has the name
	class    [2]int
	grade    [2]int
	year     [2]int
	status   schema.Status
	statusBy [2]int
	tight    bool // joined to the next by a dot or hyphen without space
	hyphen   bool
	together bool   // (공동) printed after it: holds with the name joined before it
	bracket  [2]int // region in brackets after the name
	work     bool   // what is done there stands in brackets after it
	city     [2]int // of which it is a 일반구
	site     bool   // what was certified there is printed behind it
	siteTo   int    // where that ends
}

// run is the names of a list that are classed or counted together.
type run struct {
	entries  []entry
	from, to int
	class    [2]int
	status   schema.Status
	statusBy [2]int
	count    *countAt
	open     bool // 등
	group    bool // under a province that holds for all of it
	scheme   *Scheme
	joint    bool // its names joined by dots hold together
	shared   bool // its status holds for other runs, too
}

// list is names of places in a row, as a sentence, title or note prints them.
type list struct {
	runs     []run
	from, to int
	total    *countAt // of all runs together
	josa     string   // particle after it
	mark     bool     // a footnote mark after it
	region   bool     // a region stands over its groups as their topic
}

// listParser reads one list from a text.
type listParser struct {
	ctx *context
	s   string
	i   int // next byte
	end int
	// loose lets stems stand apart with nothing but spaces, as in titles.
	loose    bool
	runs     []run
	now      run
	province [2]int
	group    bool // the province holds for 시 and 군 too
	pending  listLabel
	total    *countAt
	shut     bool // a count in brackets closed the run
	glued    bool // names are written in one word with what they belong to
	region   bool // a region labels groups of 시·도
	sites    int  // names so far behind which stands what was certified there
	reading  nameAt
	offices  int  // names so far that are those of offices
	row      bool // stems stand in a row with their sites
	amounts  int  // names so far behind which stands what the place is to have
	quotes   bool // each name stands with its site in quotes of its own
	marks    bool // each name stands with its site behind a mark of its own
	made     bool // its only name stands before the one thing that was made a programme's
	word     parsedWord
	inRegion bool // names without their endings fill the bracket of the part of the country that they lie in
}

// listLabel is what was printed before the names it holds for: a class, a
// province, a status, a count.
type listLabel struct {
	class, statusBy [2]int
	status          schema.Status
	count           *countAt
	province        [2]int
	scheme          *Scheme
	said            bool
	shared          bool // its status is that of a label over several
	outer           bool // holds for the groups after it
	brackets        bool // which labels in brackets part
	topics          bool // which 시·도 as topics part
}

// parseList reads a list whose first name begins at i. ok is false where none
// does.
func (ctx *context) parseList(s string, i, end int, loose bool) (list, bool) {
	p := &listParser{ctx: ctx, s: s[:end], i: i, end: end, loose: loose}
	l := list{from: i}
	for p.next() {
	}
	p.close()
	if len(p.runs) == 0 {
		return l, false
	}
	l.runs, l.to, l.total, l.region = p.runs, p.i, p.total, p.region
	l.wholeCount()
	l.perProvince()
	l.dropShares()
	if len(l.runs) == 0 || !l.settle(p) {
		return l, false
	}
	if m := marksAt(p.s, l.to); m > 0 && p.s[l.to] == '*' {
		l.mark = true
		p.i += m
		l.to = p.i
	}
	if l.ofProvince(p.s) {
		return l, false
	}
	if strings.HasPrefix(p.s[l.to:], "청") {
		return l, false // an office, not the place
	}
	before, _ := utf8.DecodeLastRuneInString(p.s[:l.to])
	if n := hangul.JosaAfter(before, p.s[l.to:]); n > 0 {
		l.josa = p.s[l.to : l.to+n]
	}
	return l, !l.onlyOffice(p)
}

// next reads one name with what belongs to it and the joint after it; false
// ends the list.
func (p *listParser) next() bool {
	start := p.i
	if p.countedGroup() {
		return p.joint()
	}
	if p.label() && !p.group && !p.pending.outer {
		p.topicUnder()
	}
	if p.counted() {
		p.wholeAfter()
		return p.joint()
	}
	e, ok := p.entry()
	if !ok {
		p.i = start
		return false
	}
	if p.now.entries == nil {
		p.now.from = e.from
	}
	p.i = e.to
	p.after(&e)
	if n, _ := p.amountAfter(p.i); n > 0 && !e.alone() {
		p.i, p.amounts = p.i+n, p.amounts+1
	}
	e.together = p.passTogether() || e.together
	p.carry(&e)
	p.reading = e.nameAt
	p.wholeWord(&e)
	if n := p.siteAfter(&e); n > 0 {
		p.i, p.sites, e.site = p.i+n, p.sites+1, true
		e.siteTo = p.i
		p.provinceBehind(&e)
		p.yearBehind(&e)
	}
	p.now.entries = append(p.now.entries, e)
	p.now.to = p.i
	if p.tail() || p.shut {
		p.close()
	}
	return p.joint()
}

// entry reads a name at p.i.
func (p *listParser) entry() (entry, bool) {
	p.i += spaces(p.s[p.i:])
	if len(p.now.entries) > 0 {
		p.i += p.quotedAlike(p.i) // each name stands in quotes
	}
	if e, ok := p.wardEntry(); ok {
		return e, true
	}
	n, ok := p.ctx.placeAt(p.s, p.i)
	if ok {
		if w := bodyBehind(p.s[:p.end], n.to); w > 0 {
			n.to += w
			return entry{nameAt: nameAt{from: n.from, to: n.to, local: [2]int{n.from, n.to}}, to: n.to}, true
		}
	}
	if ok && n.alone() && p.within(n) {
		n.province, n.local, n.short = [2]int{}, [2]int{n.from, n.to}, false
	}
	if ok && n.alone() && p.shortWithin(n) {
		if p.s[p.province[0]:p.province[1]] != p.s[n.from:n.to] {
			n.province = [2]int{}
		}
		n.local, n.short, n.stem = [2]int{n.from, n.to}, false, true
	}
	if ok && n.alone() {
		for _, read := range []func(nameAt) (entry, bool){p.quarterOf, p.under, p.partOf, p.seatBehind} {
			if e, ok := read(n); ok {
				return e, true
			}
		}
	}
	if ok {
		return entry{nameAt: n, to: n.to, known: true}, true
	}
	if e, ok := p.gluedEntry(); ok {
		return e, true
	}
	if e, ok := p.partEntry(); ok {
		return e, true
	}
	if e, ok := p.dongEntry(); ok {
		return e, true
	}
	if n, ok := p.ctx.gaz.stemAt(p.s, p.i); ok && (p.stemFits(n) || p.zoneOf(n)) {
		return entry{nameAt: n, to: n.to, known: true}, true
	}
	return p.unknown()
}
