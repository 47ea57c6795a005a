package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bareClass reads a class word that stands before names: 대도시는, 중소도시.
func (p *listParser) bareClass() int {
	w := len(p.wordAt(p.i))
	if markBefore(p.s, p.i) && p.markAt(p.i+w) {
		return 0 // △가나시 △충청권 △다라군: one of those named
	}
	quote := quoteLen(p.s[p.i:])
	if n := p.otherClass(w); n > 0 {
		return n
	}
	word := strings.TrimRight(p.s[p.i+quote:p.i+w], ",")
	printed := word
	if strings.IndexByte(word, '\'') >= 0 || strings.IndexByte(word, '"') >= 0 {
		word = strings.Replace(strings.Replace(word, "'", "", 1), "\"", "", 1)
	}
	stem := p.classStem(word, w)
	if stem == word && p.gradeBefore(w) {
		p.pending = listLabel{class: [2]int{p.i + quote, p.i + quote + withQuotes(printed, len(word))}, said: true}
		p.i += w
		return w
	}
	if strings.HasSuffix(word, "로") && classLexicon.has(stem) && endsInOne(strings.TrimRight(p.s[:p.i], " "), []string{"할", "될", "하는", "되는", "칠", "낼", "갈"}) {
		return 0 // 놀이터를 조성할 자치구로: what they are, and no class
	}
	behind := strings.HasSuffix(word, "로") && strings.HasSuffix(p.s[p.i:p.i+w], ",")
	if word == "" || behind || !p.ctx.isClass(stem) && (stem == word || !awarded(p.s, stem) && !p.shortType(stem, w)) || stem == word && strings.HasSuffix(p.s[p.i:p.i+w], ",") {
		return 0
	}
	p.pending = listLabel{class: [2]int{p.i + quote, p.i + quote + withQuotes(printed, len(stem))}, said: true}
	p.i += w
	return w
}

// otherClass reads a class that is no single word, or is marked as one by more than its particle.
func (p *listParser) otherClass(w int) (n int) {
	if n = p.part(); n <= 0 {
		n = p.ministersAward(w)
	}
	if n <= 0 {
		n = p.quotedLabel()
	}
	if n <= 0 {
		n = p.siteLabel()
	}
	if n <= 0 {
		n = p.asideClass()
	}
	if n <= 0 {
		n = p.equalsLabel()
	}
	return n
}

// classStem is a class without the particle behind it, of w bytes as printed; the whole word where no class stands before one.
func (p *listParser) classStem(word string, w int) string {
	if n := len(word) - len("가"); n < 0 || !classJosaEnds.begins(word[n:]) {
		return word
	}
	for _, j := range []string{"으로는", "에서는", "로는", "에는", "에선", "에서", "으로", "는", "은", "에", "로", "인", "의", "이", "가"} {
		cut, ok := strings.CutSuffix(word, j)
		if t, closes := strings.CutSuffix(cut, ")"); ok && closes && !strings.Contains(t, "(") {
			if !sizeWord(t) {
				continue // 가조(기초지자체)에는
			}
			cut = t // 가조(대도시)에는
		}
		if ok && (!namesOnly(j) || (classLexicon.has(cut) || kindEnd(cut, j)) && p.namesAhead(p.i+w+1)) && (p.ctx.isClass(cut) || awarded(p.s, cut) || p.shortType(cut, w)) {
			return cut
		}
	}
	return word
}

// classJosaEnds are the last syllables of those particles.
var classJosaEnds = syllables("는서선로은에인의이가")

// namesOnly are particles that lead from a class to nothing but its names: 대도시인 가나시, 대도시의 가나시, 도심형이 가나시.
func namesOnly(josa string) bool {
	return josa == "인" || josa == "의" || josa == "이" || josa == "가"
}

// kindEnd says that a word with the particle of a subject behind it is called a class: 농어촌형이, 환경 분야가.
func kindEnd(word, josa string) bool {
	return (josa == "이" || josa == "가") && endsInOne(word, []string{"형", "유형", "부문", "분야", "권역"})
}

// withQuotes is how many bytes of a printed word hold the n of it that are left without the first quote of each kind:
// ‘섬’형은 for 섬형.
func withQuotes(printed string, n int) int {
	for _, k := range []int{strings.IndexByte(printed, '\''), strings.IndexByte(printed, '"')} {
		if k >= 0 && k < n {
			n++
		}
	}
	return n
}

// equalsLabel reads a class before the sign of equality that joins it to its names: 도심형=가나시.
func (p *listParser) equalsLabel() int {
	k := strings.IndexByte(head(p.s[p.i:p.end], 60), '=')
	if k <= 0 {
		return 0
	}
	word := strings.TrimRight(p.s[p.i:p.i+k], " ")
	to := p.i + k + 1
	if to += spaces(p.s[to:]); !p.ctx.isClass(word) || !p.ctx.nameAt(p.s[:p.end], to) {
		return 0
	}
	n := to - p.i
	p.pending = listLabel{class: [2]int{p.i, p.i + len(word)}, said: true}
	p.i = to
	return n
}

// otherTypes end as a type of two syllables does and are words of their own.
var otherTypes = setOf("유형", "모형", "지형", "원형", "인형", "성형", "외형", "무형", "도형", "정형", "기형", "변형", "체형", "처형", "균형", "전형", "이형", "조형")

// shortType says that a word is a type of two syllables whose holder is named right
// behind its particle, at the end of the w bytes at p.i: 섬형은 가나군.
func (p *listParser) shortType(word string, w int) bool {
	if len(word) != 2*len("가") || !strings.HasSuffix(word, "형") || otherTypes.has(word) || p.i+w+1 >= p.end {
		return false
	}
	_, ok := p.ctx.placeAt(p.s, p.i+w+1)
	return ok
}

// quotedLabel reads a class of several words in quotes before the names that have
// it: ‘바닷가 회복형’에는.
func (p *listParser) quotedLabel() int {
	at := p.i
	if quoteLen(p.s[at:]) == 0 && at > 0 {
		at-- // a list begins with a word
	}
	r := p.ctx.quotedClass(p.s, at)
	if r[1] == 0 || r[1]+1 >= p.end {
		return 0
	}
	rest := p.s[r[1]+1 : p.end]
	for _, j := range []string{"에는 ", "으로는 ", "로는 ", "에서는 ", "에선 ", "으로 ", "로 ", "은 ", "는 ", "에 ", " "} {
		if strings.HasPrefix(rest, j) {
			from := p.i
			p.pending = listLabel{class: r, said: true}
			p.i = r[1] + 1 + len(j)
			return p.i - from
		}
	}
	return 0
}

// ministersAward reads an award behind the ministry that gives it: 환경부 장관상은.
func (p *listParser) ministersAward(w int) int {
	next := p.i + w + 1
	if next >= p.end || !isMinistry(p.s[p.i:p.i+w]) || !hangul.Contains(head(p.s[next:], 24), "장상") && !hangul.Contains(head(p.s[next:], 24), "장관상") {
		return 0
	}
	k := wordLen(p.s[next:])
	word := strings.TrimRight(p.s[next:next+k], ",:")
	for _, j := range []string{"에는", "은", "에", ""} {
		if cut, ok := strings.CutSuffix(word, j); ok && isAward(cut) {
			p.pending = listLabel{class: [2]int{p.i, next + len(cut)}, said: true}
			p.i = next + k
			return w + 1 + k
		}
	}
	return 0
}

// gradeBefore says that the word of w bytes at p.i is a grade and stands right before
// a place: 대상 가나군, 최우수 다라시.
func (p *listParser) gradeBefore(w int) bool {
	word := p.s[p.i : p.i+w]
	if !awarded(p.s, word) || p.i+w >= p.end {
		return false
	}
	n, ok := p.ctx.placeAt(p.s, p.i+w+1)
	return ok && (!n.alone() || !n.short || n.to == p.end || jointAt(p.s[:p.end], n.to) > 0)
}

// part reads a class of several words, or one before the word for a part of a contest:
// 광역 부문, 군 분야, 골목 상권 유형에는.
func (p *listParser) part() int {
	to, end := p.partWords(p.i)
	if end == 0 {
		return 0
	}
	rest := p.s[end:p.end]
	for _, j := range []string{"에서는 ", "에는 ", "으로는 ", "로는 ", "에서 ", "에선 ", "으로 ", "은 ", "는 ", "에 속한 ", "에 ", "로 ", "의 ", ": ", " : ", " "} {
		if !strings.HasPrefix(rest, j) {
			continue
		}
		if at := end + len(j); (j == " " || j == "의 ") && !p.namesAhead(at) {
			return 0
		}
		from := p.i
		p.pending = listLabel{class: [2]int{p.i, to}, said: true}
		p.i = end + len(j)
		return p.i - from
	}
	return 0
}

// namesAhead says that a name of a place stands at byte i, perhaps behind its mark.
func (p *listParser) namesAhead(i int) bool {
	for i < p.end && isMark(firstRune(p.s[i:])) {
		i += runeLen(p.s, i)
		i += spaces(p.s[i:p.end])
	}
	if _, ok := p.ctx.placeAt(p.s[:p.end], i); ok {
		return true
	}
	_, ok := p.ctx.gaz.stemAt(p.s[:p.end], i)
	return ok
}

// quoteLen is 1 for a quote that s begins with.
func quoteLen(s string) int {
	if s != "" && (s[0] == '\'' || s[0] == '"') {
		return 1
	}
	return 0
}
