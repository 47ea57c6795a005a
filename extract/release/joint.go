package release

import "strings"

// jointAt gives the bytes of a joint between two names of a list: , · / ; - 와
// 과 및 그리고 and their like; 0 for none.
func jointAt(s string, i int) int {
	j := i + spaces(s[i:])
	if j >= len(s) {
		return 0
	}
	switch s[j] {
	case ',', '/', ';', '&', '+':
		return j + 1 + extraJoint(s[j+1:]) - i
	case '-', '~':
		if j == i {
			return 1
		}
		return 0
	}
	if strings.HasPrefix(s[j:], "·") {
		return j + len("·") - i
	}
	if j == i {
		for _, w := range []string{"와 ", "과 ", "와, ", "과, ", "은 물론 ", "는 물론 ", "은 물론이고 ", "는 물론이고 ", "뿐 아니라 ", "뿐만 아니라 "} {
			if strings.HasPrefix(s[j:], w) {
				return len(w) + extraJoint(s[j+len(w):])
			}
		}
		if n := leadJoint(s[j:]); n > 0 {
			return n
		}
	}
	if n := besidesJoint(s, j); n > 0 { // 가나시 외에 다라군
		return j + n - i
	}
	for _, w := range []string{"및 ", "그리고 ", "또는 ", "등과 "} {
		if strings.HasPrefix(s[j:], w) && j > i {
			return j + len(w) - i
		}
	}
	return 0
}

// leadJoint gives the bytes of the words between the first name of a list, set
// before the others, and the next: 가나군을 비롯해 다라시, 마바구 등.
func leadJoint(s string) int {
	rest, ok := strings.CutPrefix(s, "을 ")
	if !ok {
		if rest, ok = strings.CutPrefix(s, "를 "); !ok {
			return 0
		}
	}
	for _, w := range []string{"비롯해 ", "비롯해, ", "비롯하여 ", "비롯해서 ", "비롯, ", "비롯한 ", "포함해 ", "포함해, ", "포함하여 ", "포함, ", "포함한 ", "시작으로 ", "필두로 "} {
		if strings.HasPrefix(rest, w) {
			return len(s) - len(rest) + len(w)
		}
	}
	return 0
}

// earlierHolders say that names before 외에 hold it already, and those behind came to
// them.
var earlierHolders = setOf(wordsOf(lastYearWords, untilNowWords, standingWords, []string{"지난", "현재", "추가", "새로", "신규", "더해"})...)

// besidesJoint gives the bytes of the words at byte j between the names told first and
// the others: 가나시 외에 다라군, 마바군이 포함됐다.
func besidesJoint(s string, j int) int {
	n := besidesAt(s[j:])
	if n > 0 && earlierHolders.in(s) {
		return 0
	}
	return n
}

// besidesAt gives the bytes of the words for besides that s begins with.
func besidesAt(s string) int {
	t := strings.TrimLeft(s, " ")
	for _, w := range []string{"외에 ", "외에도 ", "이외에 ", "이외에도 "} {
		if strings.HasPrefix(t, w) {
			return len(s) - len(t) + len(w)
		}
	}
	return 0
}

// extraJoint gives the bytes of a word that only repeats the joint (, 그리고).
func extraJoint(s string) int {
	t := strings.TrimLeft(s, " \n")
	for _, w := range []string{"그리고 ", "및 ", "또한 "} {
		if strings.HasPrefix(t, w) {
			return len(s) - len(t) + len(w)
		}
	}
	return 0
}

// joint reads the joint after a name or a closed run, and where a group mark
// or a slash parts, closes the run. false: the list ends here.
func (p *listParser) joint() bool {
	back := p.i
	if n := p.topicJoint(); n > 0 {
		p.i += n
		p.newGroup()
		return p.follows()
	}
	if n := jointAt(p.s, p.i); n > 0 {
		parts := strings.ContainsAny(p.s[p.i:p.i+n], "/;")
		p.joined(n)
		p.i += n
		if parts && p.opensGroup() {
			p.newGroup()
		} else if p.opensLabel() {
			p.newGroup()
		}
		if p.follows() {
			return true
		}
		p.i = back
		return false
	}
	i := p.i + spaces(p.s[p.i:])
	if n := p.areaAfter(i); n > 0 && i > p.i {
		p.i = i + n
		i = p.i + spaces(p.s[p.i:])
	}
	if i < p.end && isMark(firstRune(p.s[i:])) {
		p.i = i
		p.newGroup()
		if p.follows() {
			return true
		}
		p.i = back
		return false
	}
	if (i > p.i || p.classFirst() && p.bracketed()) && p.opensLabel() && p.follows() {
		p.newGroup()
		return true
	}
	return i > p.i && p.spaced(i)
}

// joined notes on the last name how the next one is joined to it.
func (p *listParser) joined(n int) {
	last := p.last()
	if last == nil {
		return
	}
	if p.i > max(last.to, last.nameAt.to) && p.sites > 0 {
		return // 가나시 다라 마을·마바군 사아 마을: each holds its own
	}
	mark := p.s[p.i : p.i+n]
	last.tight = mark == "·" || mark == "-" || mark == "~"
	last.hyphen = mark == "-" || mark == "~"
}

// last is the name read last.
func (p *listParser) last() *entry {
	if n := len(p.now.entries); n > 0 {
		return &p.now.entries[n-1]
	}
	if n := len(p.runs); n > 0 {
		es := p.runs[n-1].entries
		return &es[len(es)-1]
	}
	return nil
}

// follows says whether a name, with or without a label, comes next.
func (p *listParser) follows() bool {
	try := *p
	if try.countedGroup() {
		return true
	}
	try.label()
	_, ok := try.entry()
	return ok
}

// spaced reads a next name parted by nothing but white space: one with its
// ending (강릉시 동해시), in titles stems too (대구 안양 성동 등).
func (p *listParser) spaced(i int) bool {
	last := p.last()
	if last == nil {
		return false
	}
	if p.quotedAlike(i) > 0 {
		p.i = i
		return p.follows() // '전북 가나(다라)' '전남 마바(사아)'
	}
	if n, ok := p.ctx.gaz.placeAt(p.s, i); ok && (!n.short || p.loose || p.nextGroup(n)) {
		if n.alone() && !p.loose && !p.nextGroup(n) {
			return false
		}
		p.i = i
		return true
	}
	if !p.loose && !last.stem {
		return false
	}
	n, ok := p.ctx.gaz.stemAt(p.s, i)
	if ok && p.stemFits(n) && (p.leadsToCount(n.to) || p.markAt(n.to) && last.stem && last.province[1] > 0) {
		p.i = i
		return true // △경북 포항 구미 △전남 나주
	}
	return false
}

// leadsToCount says that a row of bare stems ends in 등 or a count.
func (p *listParser) leadsToCount(i int) bool {
	for range 20 {
		t := strings.TrimLeft(p.s[i:], " ,·")
		if strings.HasPrefix(t, "등") {
			return true
		}
		i = len(p.s) - len(t)
		if i >= p.end {
			return false
		}
		if c, ok := countAtByte(p.s, i); ok && isHolderUnit(c) {
			return true
		}
		if n, ok := p.ctx.gaz.stemAt(p.s, i); ok {
			i = n.to
		} else if n, ok := p.ctx.gaz.placeAt(p.s, i); ok {
			i = n.to
		} else {
			return false
		}
	}
	return false
}
