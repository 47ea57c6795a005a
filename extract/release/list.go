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
	bracket  [2]int // region in brackets after the name
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
}

// list is names of places in a row, as a sentence, title or note prints them.
type list struct {
	runs     []run
	from, to int
	total    *countAt // of all runs together
	josa     string   // particle after it
	mark     bool     // a footnote mark after it
}

func (l *list) entries() (out []entry) {
	for i := range l.runs {
		out = append(out, l.runs[i].entries...)
	}
	return out
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
	l.runs, l.to, l.total = p.runs, p.i, p.total
	l.wholeCount()
	if !l.settle(p) {
		return l, false
	}
	if m := marksAt(p.s, l.to); m > 0 && p.s[l.to] == '*' {
		l.mark = true
		p.i += m
		l.to = p.i
	}
	if strings.HasPrefix(p.s[l.to:], "청") {
		return l, false // an office, not the place
	}
	before, _ := utf8.DecodeLastRuneInString(p.s[:l.to])
	if n := hangul.JosaAfter(before, p.s[l.to:]); n > 0 {
		l.josa = p.s[l.to : l.to+n]
	}
	return l, true
}

// wholeCount takes a count after the last run for the whole list where it
// counts more than that run.
func (l *list) wholeCount() {
	n := len(l.runs)
	if n < 2 || l.total != nil || l.runs[n-1].count == nil {
		return
	}
	last, all, sum := &l.runs[n-1], 0, 0
	for i := range l.runs {
		all += len(l.runs[i].entries)
		if c := l.runs[i].count; c != nil && i < n-1 {
			sum += c.n
		}
	}
	c := last.count
	if c.class[1] == 0 && c.n > len(last.entries) && (c.n == all || sum == 0 && c.n >= all || c.n > sum && sum > 0 && c.n == all) {
		l.total, last.count = c, nil
	}
}

// next reads one name with what belongs to it and the joint after it; false
// ends the list.
func (p *listParser) next() bool {
	start := p.i
	p.label()
	if p.counted() {
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
	p.carry(&e)
	p.now.entries = append(p.now.entries, e)
	p.now.to = p.i
	if p.tail() || p.shut {
		p.close()
	}
	return p.joint()
}

// counted reads a group whose count stands between the province and its names
// in brackets: 경기 3곳(수원·안양·부천).
func (p *listParser) counted() bool {
	i := p.i + spaces(p.s[p.i:])
	n, ok := p.ctx.gaz.placeAt(p.s, i)
	if !ok || !n.alone() {
		return false
	}
	k := n.to + spaces(p.s[n.to:])
	if k >= p.end {
		return false
	}
	c, ok := countAtByte(p.s, k)
	if !ok || !isHolderUnit(c) {
		return false
	}
	from, to, end := bracketAt(p.s, c.to+spaces(p.s[c.to:]))
	if end == 0 || p.ctx.bracketOf(p.s[from:to]) != namesIn && p.ctx.bracketOf(p.s[from:to]) != provinceIn {
		return false
	}
	p.close()
	e := entry{nameAt: n, to: n.to, known: true}
	p.now.from, p.i = n.from, end
	p.inside(&e, from, to)
	if e.bracket[1] > 0 { // one name: 경남 1곳(거제시)
		e.from, e.nameAt.to, e.to, e.carried = e.local[0], e.local[1], e.local[1], true
		e.bracket = [2]int{}
	}
	p.now.entries, p.now.to, p.now.count = append(p.now.entries, e), end, &c
	p.now.group = true
	p.close()
	p.province, p.group = [2]int{}, false
	return true
}

// entry reads a name at p.i.
func (p *listParser) entry() (entry, bool) {
	p.i += spaces(p.s[p.i:])
	n, ok := p.ctx.gaz.placeAt(p.s, p.i)
	if ok && n.alone() {
		if e, ok := p.under(n); ok {
			return e, true
		}
	}
	if ok {
		return entry{nameAt: n, to: n.to, known: true}, true
	}
	if n, ok := p.ctx.gaz.stemAt(p.s, p.i); ok && p.stemFits(n) {
		return entry{nameAt: n, to: n.to, known: true}, true
	}
	return p.unknown()
}

// under reads what follows a 시·도: a stem (서울 강남·구로구) or an unknown
// name (강원 영월굴).
func (p *listParser) under(n nameAt) (entry, bool) {
	k := spaces(p.s[n.to:])
	if k == 0 || n.to+k >= p.end {
		return entry{}, false
	}
	j := n.to + k
	if m, ok := p.ctx.gaz.stemAt(p.s, j); ok && p.ctx.stemIn(p.s[n.from:n.to], p.s[m.from:m.to]) && (p.stemFits(m) || endsName(p.s, m.to)) {
		m.from, m.province = n.from, [2]int{n.from, n.to}
		return entry{nameAt: m, to: m.to, known: true}, true
	}
	if w := p.oddWord(j); w > 0 && len(p.now.entries)+len(p.runs) > 0 {
		return entry{nameAt: nameAt{from: n.from, to: j + w, province: [2]int{n.from, n.to}, local: [2]int{j, j + w}}, to: j + w}, true
	}
	return entry{}, false
}

// stemIn says whether a stem names a 시·군·구 of the 시·도.
func (ctx *context) stemIn(sido, stem string) bool {
	for _, end := range []string{"시", "군", "구"} {
		if ctx.gaz.within(sido, stem+end) {
			return true
		}
	}
	return false
}

// stemFits says whether what follows a stem is a joint, 등 or, in a title,
// another name.
func (p *listParser) stemFits(n nameAt) bool {
	rest := p.s[n.to:]
	if rest == "" {
		return len(p.now.entries) > 0 || p.group
	}
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"·", ",", "/", "-", "(", ")"} {
		if strings.HasPrefix(rest, w) || w != "-" && w != "(" && strings.HasPrefix(t, w) {
			return true
		}
	}
	if strings.HasPrefix(t, "등") || strings.HasPrefix(t, "및 ") {
		return true
	}
	if strings.HasPrefix(rest, "와 ") || strings.HasPrefix(rest, "과 ") {
		return true
	}
	return p.loose && t != rest
}

// unknown reads a name-like word that the gazetteer does not have, between
// names of a list.
func (p *listParser) unknown() (entry, bool) {
	if len(p.now.entries)+len(p.runs) == 0 {
		return entry{}, false
	}
	w := p.oddWord(p.i)
	if w == 0 {
		return entry{}, false
	}
	n := nameAt{from: p.i, to: p.i + w, local: [2]int{p.i, p.i + w}}
	return entry{nameAt: n, to: n.to}, true
}

// oddWord gives the bytes of a word at j that is printed as a name would be:
// two to six syllables that end in 시, 군 or 구, or such a word between two
// joints.
func (p *listParser) oddWord(j int) int {
	k, runes := j, 0
	for k < p.end {
		r, w := utf8.DecodeRuneInString(p.s[k:])
		if !isSyllable(r) {
			break
		}
		k, runes = k+w, runes+1
	}
	if runes < 2 || runes > 8 {
		return 0
	}
	word := p.s[j:k]
	if stem, _, ok := hangul.Josa(word); ok && (endsLocal(stem)) && runes <= 7 && !endsLocal(word) {
		word = stem
	}
	if isCountNoun(word) || p.ctx.isClass(word) {
		return 0
	}
	if endsLocal(word) && runes <= 6 {
		return len(word)
	}
	if runes > 5 || !p.between(j, k) {
		return 0
	}
	return k - j
}

func endsLocal(word string) bool {
	return strings.HasSuffix(word, "시") || strings.HasSuffix(word, "군") || strings.HasSuffix(word, "구")
}

func isCountNoun(word string) bool {
	for _, w := range counted {
		if word == w {
			return true
		}
	}
	return false
}

// between says whether the word j..k stands between a joint and another name
// of the gazetteer.
func (p *listParser) between(j, k int) bool {
	if t := strings.TrimLeft(p.s[k:], " "); len(p.now.entries) > 0 && t != p.s[k:] && strings.HasPrefix(t, "등") && endsOpen(t) {
		at := len(p.s) - len(t) + len("등")
		try := *p
		if _, ok := try.countWithin(at, 4); ok {
			return true
		}
	}
	n := jointAt(p.s, k)
	if n == 0 {
		return false
	}
	at := k + n + spaces(p.s[k+n:])
	_, ok := p.ctx.gaz.placeAt(p.s, at)
	return ok
}

// after reads marks and brackets behind a name.
func (p *listParser) after(e *entry) {
	for {
		p.i += marksAt(p.s, p.i)
		at := p.i + spaces(p.s[p.i:])
		from, to, end := bracketAt(p.s, at)
		if end == 0 {
			return
		}
		words := p.s[from:to]
		kind := p.ctx.bracketOf(words)
		if at != p.i && (kind == aside || p.labels(end)) {
			return
		}
		p.i = end
		switch kind {
		case provinceIn:
			if !e.alone() {
				e.bracket, e.province, e.to = [2]int{from, to}, trimmed(p.s, from, to), end
			}
		case namesIn:
			p.inside(e, from, to)
		case classIn:
			if e.alone() && p.ctx.stemIn(p.s[e.nameAt.from:e.nameAt.to], strings.TrimSpace(words)) {
				p.inside(e, from, to)
				continue
			}
			e.class = trimmed(p.s, from, to)
		case countIn:
			p.countIn(from, to)
		case statusIn:
			st, by, _ := statusWords(words)
			e.status, e.statusBy = st, [2]int{from + by[0], from + by[1]}
		case yearIn:
			e.year = trimmed(p.s, from, to)
		case gradeIn:
			e.grade = trimmed(p.s, from, to)
		}
	}
}

// trimmed is the range i..j without white space at its ends.
func trimmed(s string, i, j int) [2]int {
	i += spaces(s[i:j])
	j -= len(s[i:j]) - len(strings.TrimRight(s[i:j], " \t\n"))
	return [2]int{i, max(i, j)}
}

// labels says that the bracket which ends at i is a label of the names after
// it: (경기) 수원시 (강원) 춘천시.
func (p *listParser) labels(i int) bool {
	i += spaces(p.s[i:])
	if i >= p.end {
		return false
	}
	if p.s[i] == ':' {
		return true
	}
	_, ok := p.ctx.gaz.placeAt(p.s, i)
	return ok
}

// countIn reads a count in brackets, with the class before it: (대도시 3곳).
func (p *listParser) countIn(from, to int) {
	counts := countsIn(p.s[from:to])
	c := counts[0]
	c.from, c.to = c.from+from, c.to+from
	class := trimmed(p.s, from, c.from)
	if w := strings.Trim(p.s[class[0]:class[1]], " :,"); w != "" && !isTotalWord(w) && p.ctx.bracketOf(w) == classIn {
		c.class = class
		p.now.class = class
	}
	p.now.count, p.shut = &c, true
}

// isTotalWord knows words before a count of the whole.
func isTotalWord(s string) bool {
	switch strings.TrimSpace(s) {
	case "총", "모두", "전체", "이상", "합계", "전국", "계", "최종", "등", "등 총":
		return true
	}
	return false
}

// inside reads the 시·군·구 printed in brackets after their 시·도.
func (p *listParser) inside(e *entry, from, to int) {
	in := &listParser{ctx: p.ctx, s: p.s[:to], i: from, end: to, province: [2]int{e.from, e.to}, group: true}
	for in.next() {
	}
	in.close()
	l := list{runs: in.runs}
	if len(in.runs) == 0 || !l.settle(in) {
		return
	}
	all := l.entries()
	if len(all) == 1 && !strings.Contains(p.s[from:to], ":") {
		one := all[0]
		e.local, e.bracket, e.known = one.local, [2]int{from, to}, one.known
		e.province, e.to, e.ending, e.stem = [2]int{e.from, e.nameAt.to}, p.i, one.ending, one.stem
		return
	}
	if len(all) == 0 {
		return
	}
	for k := range all[:len(all)-1] {
		p.now.entries = append(p.now.entries, all[k])
	}
	last := all[len(all)-1]
	last.to = max(last.to, last.nameAt.to)
	*e = last
	p.now.group = true
	if c := in.runs[len(in.runs)-1].count; c != nil {
		p.now.count = c
	}
}

// carry gives a name the province printed before it, where it has none of
// its own and the gazetteer knows the pair.
func (p *listParser) carry(e *entry) {
	switch {
	case e.alone():
		p.province, p.group = [2]int{}, false
		return
	case e.province[1] > e.province[0]:
		if e.bracket[1] == 0 && !(p.group && e.carried) {
			p.province, p.group = e.province, p.group && e.carried
		}
		return
	case p.province[1] == 0:
		return
	}
	if p.ctx.carries(p.s[p.province[0]:p.province[1]], p.s[e.local[0]:e.local[1]], e, p.group) {
		e.province, e.carried = p.province, true
	} else if !p.group && !e.stem {
		p.province = [2]int{}
	}
}

// tail reads what closes a run: 등, a count, 외 n곳. ok says there was any.
func (p *listParser) tail() bool {
	i := p.i + spaces(p.s[p.i:])
	if rest := p.s[i:]; strings.HasPrefix(rest, "등") && endsOpen(rest) {
		p.now.open = true
		i += len("등")
		p.i, p.now.to = i, i
		if c, ok := p.countWithin(i, 4); ok {
			p.take(c)
		}
		return true
	}
	if rest, ok := strings.CutPrefix(p.s[i:], "외"); ok {
		at := i + len("외") + spaces(rest)
		if at < p.end {
			if c, ok := countAtByte(p.s, at); ok {
				c.rest, c.n = true, c.n+len(p.now.entries)
				p.now.open = true
				p.take(c)
				return true
			}
		}
	}
	if c, ok := p.countWithin(i, 1); ok {
		p.take(c)
		return true
	}
	return false
}

// endsOpen says that 등 is the word and not the beginning of another (등급).
func endsOpen(rest string) bool {
	t := rest[len("등"):]
	if !letterAt(t, 0) {
		return true
	}
	return hangul.JosaAfter('등', t) > 0
}

// countWithin looks for a count within the next words.
func (p *listParser) countWithin(i, words int) (countAt, bool) {
	from := i
	for range words {
		i += spaces(p.s[i:])
		if i >= p.end {
			return countAt{}, false
		}
		if c, ok := countAtByte(p.s, i); ok && isHolderUnit(c) && p.s[i] != '(' {
			c.class = p.classBefore(from, i)
			c.whole = strings.Contains(p.s[from:i], "총")
			return c, true
		}
		w := wordLen(p.s[i:])
		word := p.s[i : i+w]
		if w == 0 || words == 1 && !isTotalWord(word) && !p.ctx.isClass(word) || strings.ContainsAny(word, ",(:;/") || endsSubject(word) {
			if words > 1 || !(isTotalWord(word) || p.ctx.isClass(word)) {
				return countAt{}, false
			}
		}
		i += w
		if words == 1 {
			i += spaces(p.s[i:])
			if i < p.end {
				if c, ok := countAtByte(p.s, i); ok && isHolderUnit(c) {
					c.class = p.classBefore(from, i)
					return c, true
				}
			}
		}
	}
	return countAt{}, false
}

// endsSubject says that a word ends a phrase by its particle.
func endsSubject(word string) bool {
	_, josa, ok := hangul.Josa(word)
	if !ok {
		return false
	}
	switch josa {
	case "을", "를", "은", "는", "에서", "에", "으로":
		return len(word) > 2*len("가")
	}
	return false
}

// wordLen is the length of the first word of s.
func wordLen(s string) int {
	if n := strings.IndexAny(s, " \n\t"); n >= 0 {
		return n
	}
	return len(s)
}

// classBefore finds a class between 등 and a count: 등 대도시 4곳.
func (p *listParser) classBefore(i, j int) [2]int {
	for _, w := range strings.Fields(p.s[i:j]) {
		if p.ctx.isClass(w) {
			k := i + strings.Index(p.s[i:j], w)
			return [2]int{k, k + len(w)}
		}
	}
	return [2]int{}
}

// take closes the run with a count.
func (p *listParser) take(c countAt) {
	p.i, p.now.to = c.to, c.to
	if len(p.runs) > 0 && (p.now.count != nil || p.pending.said && c.whole) {
		p.total = &c
		return
	}
	p.now.count = &c
	if c.class[1] > 0 && p.now.class[1] == 0 {
		p.now.class = c.class
	}
}

// close ends the run of names.
func (p *listParser) close() {
	if len(p.now.entries) > 0 {
		r := p.now
		r.group = r.group || p.group
		if p.pending.said {
			p.pending.apply(&r)
		}
		p.runs = append(p.runs, r)
		p.pending.count = nil
	}
	p.now, p.shut = run{}, false
}

func (l listLabel) apply(r *run) {
	if r.class[1] == 0 {
		r.class = l.class
	}
	if r.status == "" {
		r.status, r.statusBy = l.status, l.statusBy
	}
	if r.count == nil {
		r.count = l.count
	}
	if r.scheme == nil {
		r.scheme = l.scheme
	}
	r.group = r.group || l.province[1] > 0
}
