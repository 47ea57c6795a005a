package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// provinceTopics make a 시·도 the topic of the names after it: 강원에서는 춘천시와
// 고성군이.
var provinceTopics = []string{"에서는 ", "에서 ", "에선 ", "에는 ", "은 ", "는 ", "이 ", "가 ", "의 ", "의 경우 ", " 내에서는 ", " 관내에서는 ", " 지역은 ", " 지역에서는 ", " 지역에서 ", " 지역의 ", "지역은 ", "지역에서는 ", "지역 ", " 지역 "}

// provinceAhead is the 시·도 that comes next, alone. 경기, which elsewhere is also the
// economy, is one here.
func (p *listParser) provinceAhead() (nameAt, bool) {
	i := p.i + spaces(p.s[p.i:])
	if p.ctx.gaz.sido(p.s[i:]) == 0 {
		return nameAt{}, false // as at most words
	}
	n, ok := p.ctx.placeAt(p.s, i)
	if !ok && strings.HasPrefix(p.s[i:], "경기") {
		n, ok = nameAt{from: i, to: i + len("경기")}, true
	}
	if !ok {
		if k := p.ctx.gaz.sido(p.s[i:p.end]); k > 0 && strings.HasPrefix(p.s[i+k:p.end], "지역") {
			n, ok = nameAt{from: i, to: i + k}, true
		}
	}
	return n, ok && n.alone()
}

// topic reads a 시·도 that is the topic of names of its own.
func (p *listParser) topic() bool {
	n, ok := p.provinceAhead()
	if !ok {
		return false
	}
	for _, w := range provinceTopics {
		if !strings.HasPrefix(p.s[n.to:], w) || n.to+len(w) >= p.end {
			continue
		}
		at := n.to + len(w)
		if w == "이 " || w == "가 " || w == "에서 " {
			at += len(proposedBy.FindString(head(p.s[at:p.end], 40)))
		}
		marked := at < p.end && isMark(firstRune(p.s[at:]))
		if marked {
			at += runeLen(p.s, at) // 전남이 △가나군, 다라군
			at += spaces(p.s[at:])
		}
		if !p.ownName(p.s[n.from:n.to], at, strings.HasSuffix(w, "의 ") || strings.HasSuffix(w, "에서는 ")) {
			continue
		}
		over := p.pending
		p.pending = listLabel{province: [2]int{n.from, n.to}, said: true}
		p.pending.under(over)
		p.pending.outer = p.pending.outer || marked
		p.province, p.group, p.i = [2]int{n.from, n.to}, true, at
		return true
	}
	return false
}

// proposedBy finds that a 시·도 only put forward what is named behind it: (경남이) 제안한 (가나시).
var proposedBy = hangul.MustCompile(`^(?:이번에 |새로 |직접 )?(?:제안|신청|추천|제출|응모|요청|발굴)한 ['"]?`)

// topicUnder reads a 시·도 that is topic under a label read before it: 재지정 : 경북의
// 울릉군, 서울의 송파구.
func (p *listParser) topicUnder() {
	p.pending.outer, p.pending.topics = true, true
	if !p.topic() {
		p.pending.outer, p.pending.topics = false, false
	}
}

// ownName says that a place of the 시·도 is named at i. Where the particle leads to
// nothing but names (강원의, 강원에서는), a place of another 시·도 or a misprint is
// taken for one, too, and package normalize says that there is none.
func (p *listParser) ownName(sido string, i int, leads bool) bool {
	if n, ok := p.ctx.placeAt(p.s, i); ok {
		name := p.s[n.from:n.to]
		if n.alone() {
			return p.ctx.gaz.within(sido, name)
		}
		return n.province[1] == n.province[0] && (leads || p.ctx.gaz.within(sido, p.s[n.local[0]:n.local[1]]))
	}
	if n, ok := p.ctx.gaz.stemAt(p.s, i); ok && p.ctx.stemIn(sido, p.s[n.from:n.to]) {
		return true
	}
	_, ok := p.ctx.gaz.misprintAt(p.s, i, sido)
	return leads && ok
}

// topicJoint gives the bytes of what parts the names of one 시·도 from the next
// that is topic: …고성군이, 전남에서는 …; 0 where none is.
func (p *listParser) topicJoint() int {
	before, _ := utf8.DecodeLastRuneInString(p.s[:p.i])
	n := hangul.JosaAfter(before, p.s[p.i:])
	rest := p.s[p.i+n:]
	if n == 0 || !strings.HasPrefix(rest, ",") && !strings.HasPrefix(rest, " ") {
		return 0
	}
	n += len(rest) - len(strings.TrimLeft(rest, ", "))
	try := *p
	try.i += n
	if !try.topic() {
		return 0
	}
	return n
}
