package release

import (
	"strings"

	"injeung/extract/doc"
)

// groupMarks begin a group of names within a line, as pictographs do.
const groupMarks = "▲△▶▷►▸▼▽▦▣▤▥▩○●◦◎❍◐◑◇◆■□▪•★☆❖①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳➊➋➌➍➎➏➐➑➒➓❶❷❸❹❺❻❼❽❾❿"

// isMark says that a character begins a group of names.
func isMark(r rune) bool {
	return r > 0x7F && !isSyllable(r) && (strings.ContainsRune(groupMarks, r) || doc.IsPicture(r) || r == '\uFE0F')
}

// firstMark is where the first such sign of s stands; -1 for none.
func firstMark(s string) int {
	for i := 0; i < len(s); i += runeLen(s, i) {
		if c := s[i]; c >= 0x80 && (c < 0xEA || c > 0xED) && isMark(firstRune(s[i:])) { // syllables begin with the others
			return i
		}
	}
	return -1
}

// newGroup forgets what held for the names so far.
func (p *listParser) newGroup() {
	p.close()
	if !p.pending.outer {
		p.pending = listLabel{}
	}
	p.province, p.group = [2]int{}, false
	if p.pending.outer && p.pending.said && p.pending.province[1] > 0 {
		p.province, p.group = p.pending.province, true // 전남은 △가나군 △다라군
	}
}

// nextGroup says that after a 시·도 with its number and names comes another with names
// in brackets: 경기 2곳(가시, 나시) 강원(다군).
func (p *listParser) nextGroup(n nameAt) bool {
	if len(p.now.entries) > 0 || len(p.runs) == 0 || !n.alone() {
		return false
	}
	if last := &p.runs[len(p.runs)-1]; !last.group || last.count == nil {
		return false
	}
	k := n.to + spaces(p.s[n.to:])
	if k < p.end && p.s[k] != '(' {
		if c, ok := countAtByte(p.s, k); ok {
			k = c.to
		}
	}
	return k < p.end && p.s[k] == '('
}
