package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/schema/scheme"
)

// placeLines reads lines that each begin with a place and tell of it, where they
// are as many as the statement over them counts: ① 경기 가나시 다라습지: 무엇이 좋은지.
func (r *listReader) placeLines(i int) ([]Decision, bool) {
	if d, ok := r.placed[i]; ok {
		return d, true
	}
	of := &r.ctx.passages[i]
	if !leavesNames(r.anchor) || i-r.at > longestBlock || of.S == "" || r.placeLine(of) == nil {
		return nil, false
	}
	lines, plain := map[int]*clause{}, 0
	for j := i; j < len(r.ctx.passages) && j-i <= longestBlock; j++ {
		p := &r.ctx.passages[j]
		if j > i && (p.Depth == doc.Square && of.Depth != doc.Square || p.Kind == doc.Heading && of.Kind != doc.Heading) {
			break
		}
		if j > i && p.Depth != of.Depth && p.Depth == doc.NoBullet && p.isSentence() && mayDecide(p.S) && r.counting(lines) >= 0 {
			break // of others: 농촌형에는 2곳이 선정됐다
		}
		if j > i && leadsBelow.MatchString(p.S) {
			break // 재지정된 곳은 다음과 같다
		}
		if p.Depth != of.Depth || p.Kind != of.Kind {
			continue
		}
		if r.sidoHead(j) {
			continue
		}
		if len(lines) > 1 && lineForm(p.S) != lineForm(of.S) && r.counting(lines) >= 0 {
			break // what is told of them stands below
		}
		if c := r.placeLine(p); c != nil {
			lines[j] = c
			if r.names(j) != nil {
				plain++
			}
		} else if p.Depth != doc.NoBullet {
			break
		}
	}
	k := r.counting(lines)
	if k < 0 || r.lineBefore(i) || len(lines) < 2 && !r.ofOneStatus() || plain == len(lines) {
		return nil, false
	}
	r.placed = map[int][]Decision{}
	for j, c := range lines {
		r.placed[j] = c.listed(c.units[0], r.anchor[k])
	}
	return r.placed[i], true
}

// lineForm tells how a line begins with a place: in a bracket, before a colon or dash, or
// as a sentence does.
func lineForm(s string) int {
	from := enumerated(s)
	switch {
	case openLen(s[from:]) > 0:
		return 1
	case headLen(s[from:]) < len(strings.TrimRight(s[from:], " ")):
		return 2
	}
	return 0
}

// lineBefore says that the line before is one of the same list, in the same form, so that
// the list does not begin at i.
func (r *listReader) lineBefore(i int) bool {
	if i == 0 || i-1 <= r.at {
		return false
	}
	before, p := &r.ctx.passages[i-1], &r.ctx.passages[i]
	return before.Depth == p.Depth && before.Kind == p.Kind && before.S != "" && lineForm(before.S) == lineForm(p.S) && !r.sidoHead(i-1) && r.placeLine(before) != nil
}

// counting is the only decision of the anchor that counts as many places as there are
// lines and names none, or some of theirs; -1 for none or several.
func (r *listReader) counting(lines map[int]*clause) int {
	return theOnly(r.anchor, func(d *Decision) bool {
		if r.ofOneStatus() && r.group.status != d.Status {
			return false
		}
		return declared(d) == len(lines) && len(d.Holders) < len(lines) && certifies(d.Scheme) != scheme.Service && !r.listedUnder(d) && lineEach(lines, d.Holders)
	})
}

// ofOneStatus says that a label tells the status of the lines under it, where the anchor has several.
func (r *listReader) ofOneStatus() bool {
	return r.group != nil && r.group.status != "" && r.several()
}

// lineEach says that lines which tell of a place each name all of some holders.
func lineEach(lines map[int]*clause, of []Holder) bool {
	if len(of) == 0 {
		return true
	}
	var told, held whos
	for _, c := range lines {
		told = append(told, whosOf(c.s, c.units[0].list)...)
	}
	held.add(of)
	return !slices.ContainsFunc(held, func(w who) bool { return !told.has(w) })
}

// inLine remembers what lists under the anchor name, until there is another.
func (r *listReader) inLine(all []Decision) []Decision {
	if r.inLinesAt != r.at {
		r.inLines, r.inLinesAt = nil, r.at
	}
	r.inLines = append(r.inLines, all...)
	return all
}

// listedUnder says that lists under the anchor have named as many as its decision d counts, so
// that lines which tell of a place each only say more of those.
func (r *listReader) listedUnder(d *Decision) bool {
	if r.inLinesAt != r.at {
		return false
	}
	n := 0
	for i := range r.inLines {
		if l := &r.inLines[i]; l.Status == d.Status && l.Scheme.ID == d.Scheme.ID {
			n += len(l.Holders)
		}
	}
	return n >= declared(d)
}

// placeLine takes a line apart that begins with the name of a place, or has it in
// brackets behind what it is told of (다라습지(경기 가나시)); nil for another line.
func (r *listReader) placeLine(p *passage) *clause {
	if p.Kind == doc.Caption || p.Depth >= doc.Asterisk || len(p.S) > longestSentence || r.ctx.inHeader(p) {
		return nil
	}
	from := enumerated(p.S)
	head := from + headLen(p.S[from:])
	open := strings.LastIndexByte(p.S[from:head], '(')
	if _, ok := r.ctx.gaz.placeAt(p.S, from+openLen(p.S[from:])); !ok && open <= 0 && !r.ctx.dongLine(p.S, from+openLen(p.S[from:])) && !r.ctx.zoneOfStem(p.S[from:]) {
		return nil
	}
	c := r.ctx.newClause(p.view, from, len(p.S), InList, p.index)
	c.rule = "list.place-lines"
	r.toldSido(c)
	if len(c.units) == 0 {
		c.ofSido()
	}
	if len(c.units) == 0 && r.ctx.zoneOfStem(c.s) {
		n, _ := r.ctx.gaz.stemAt(c.s, openLen(c.s))
		c.units = []unit{onlyName(n)}
	}
	if len(c.units) == 0 || c.units[0].list == nil || reaches(c.s) || c.units[0].list.closed() || len(c.statuses) > 0 || len(c.applicants()) > 0 || leftOut(c.s) {
		return nil
	}
	u := &c.units[0]
	if u.from <= openLen(c.s) {
		return c
	}
	if open <= 0 || u.from != open && u.from != open+1 {
		return nil
	}
	if words := strings.TrimSpace(c.s[:open]); utf8.RuneCountInString(words) > siteMost || takesVerb(words) {
		return nil
	}
	return c
}

// leftOut says that a line tells of who was not chosen: 가나시는 서류를 내지 않아 심사에서
// 제외됐다.
func leftOut(s string) bool {
	return strings.HasSuffix(strings.TrimSpace(s), "다.") && containsAny(s, leftOutWords)
}

// leftOutWords are whole verbs where the word alone may say something else: 수도권을
// 제외하고 공모했다.
var leftOutWords = wordsOf(failedWords, []string{"제외됐", "제외되", "제외했", "떨어졌", "되지 못했", "받지 못했", "오르지 못했"})

// openLen gives the bytes of a bracket or quote that s begins with.
func openLen(s string) int {
	if s != "" && strings.IndexByte("([<'\"", s[0]) >= 0 {
		return 1
	}
	return 0
}

// enumerated gives the bytes of the number or letter that counts a line: 1. 2) 가.
func enumerated(s string) int {
	i := spaces(s)
	j := i
	for j < len(s) && s[j] >= '0' && s[j] <= '9' {
		j++
	}
	if r, w := utf8.DecodeRuneInString(s[i:]); j == i && strings.ContainsRune("가나다라마바사아자차카타파하", r) {
		j += w
	}
	if j == i || j-i > 3 || j >= len(s) || s[j] != '.' && s[j] != ')' {
		return i
	}
	return j + 1 + spaces(s[j+1:])
}

// headLen gives the bytes of a line before the colon or dash behind which it tells of
// what it names.
func headLen(s string) int {
	n := len(s)
	for _, w := range []string{":", " - ", " – ", " — ", " | "} {
		if k := strings.Index(s, w); k > 0 {
			n = min(n, k)
		}
	}
	return len(strings.TrimRight(s[:n], " "))
}
