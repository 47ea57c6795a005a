package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// plainTales reads a sentence on services that stand without quotes: phrase by phrase, each of which ends in
// a particle and may hold both who has one and what it is called, or who has it and the next one the name.
func (c *clause) plainTales(from int) []tale {
	by, low := [2]int{}, from
	depth := depthAt(c.s, from)
	for k := from; k < len(c.s); k += runeLen(c.s, k) {
		switch c.s[k] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if k <= from || c.s[k] < 0x80 || depth != 0 || !particleEnds(c.s[k:]) {
			continue
		}
		kind, josa := c.phraseEnds(from, k)
		if kind == noPhrase {
			continue
		}
		r := trimmed(c.s, from, k)
		if all := c.partedTales(r); all != nil {
			return all
		}
		if kind == topicPhrase {
			r = c.lastClause(r)
		}
		switch {
		case deciders.MatchString(c.s[r[0]:r[1]]) || isMinistry(c.s[r[0]:r[1]]):
			by = [2]int{} // what follows is theirs
		case kind == topicPhrase && by[1] == 0 && c.canHave(r) && !c.onlyPlace(r):
			if by = r; josa == "이" || josa == "가" {
				low = k + len(josa) + 1 // 가나가 신청한 다라 결제는
				continue
			}
		case kind == topicPhrase && by[1] == 0:
		case kind == objectPhrase && by[1] > 0:
			if name := c.withoutKind(c.nameTail([2]int{max(low, from), k})); c.plainName(name) {
				return []tale{c.tell(by, name, false)}
			}
			return nil
		case kind == topicPhrase:
			continue
		}
		from = k + len(josa) + 1
	}
	return nil
}

// particleEnds says quickly that one or two syllables end a word at the beginning of s, as the
// particles of phrases do.
func particleEnds(s string) bool {
	const one, two = len("은"), len("에도")
	return len(s) > one && s[one] == ' ' || len(s) > two && s[two] == ' '
}

// phraseKind is how a phrase of a sentence ends.
type phraseKind uint8

const (
	noPhrase phraseKind = iota
	topicPhrase
	objectPhrase // of what an exemption is given for, tried or done
)

// phraseEnds says how the phrase from..k ends, and with which particle.
func (c *clause) phraseEnds(from, k int) (phraseKind, string) {
	j := josaAt(c.s, k)
	if c.s[k-1] == ')' {
		j = strings.TrimRight(topicJosa.at(c.s[k:]), " ") // it goes with the word before the bracket
	}
	switch rest := c.s[k:]; {
	case objectJosa.at(rest) != "":
		if isDecidedOn(rest) && !means.MatchString(rest) && !c.setThere(from, k) {
			return objectPhrase, strings.TrimRight(rest[:strings.IndexByte(rest, ' ')], " ")
		}
	case (j == "은" || j == "는" || j == "이" || j == "가" || j == "도") && strings.HasPrefix(rest[len(j):], " ") && !verbStem(c.s[from:k]):
		return topicPhrase, j
	}
	return noPhrase, ""
}

// setThere says that a phrase tells where something is put, and is no name: 가나시에 시험장(을 두고).
func (c *clause) setThere(from, k int) bool {
	from += len(c.s[from:k]) - len(strings.TrimLeft(c.s[from:k], " "))
	n, ok := c.ctx.gaz.placeAt(c.s, from)
	return ok && n.to < k && strings.HasPrefix(c.s[n.to:k], "에 ")
}

// objectJosa are the particles of such words.
var objectJosa = setOf("에 ", "에도 ", "에는 ", "의 ", "을 ", "를 ", "로 ", "으로 ")

// means goes on behind words by which a service works, and which are of its name: 빈방을 활용한.
var means = hangul.MustCompile(`^[을를]\s(?:통한|활용한|이용한|적용한|연계한|접목한|결합한|탑재한)\s`)

// partedTales reads a phrase that holds who has a service and what it is called: 가나의 다라 결제, 가나가 신청한 다라
// 결제; 다라 결제(가나 신청)와 마바 보험(사아).
func (c *clause) partedTales(r [2]int) (out []tale) {
	if !strings.HasSuffix(c.s[r[0]:r[1]], ")") {
		if at := joinOf(c.s[r[0]:r[1]]); at > 0 { // 가나가 신청한 다라 결제와 마바의 사아 보험
			by, name, ok := c.partedTale(trimmed(c.s, r[0], r[0]+at))
			by2, name2, ok2 := c.partedTale(trimmed(c.s, r[0]+at+len("과 "), r[1]))
			if ok && ok2 {
				return []tale{c.tell(by, name, false), c.tell(by2, name2, false)}
			}
		}
		if by, name, ok := c.partedTale(r); ok {
			return []tale{c.tell(by, name, false)}
		}
		return nil
	}
	for _, part := range c.namedParts(r[0], r[1]) {
		s := c.s[part[0]:part[1]]
		k := openingOf(s)
		if k <= 0 || !strings.HasSuffix(s, ")") {
			return nil
		}
		by, name := c.withoutAsked([2]int{part[0] + k + 1, part[1] - 1}), c.nameTail(trimmed(c.s, part[0], part[0]+k))
		if !c.canHave(by) || !c.bracketBody(by) || !c.plainName(name) {
			return nil
		}
		out = append(out, c.tell(by, name, false))
	}
	return out
}

// partedTale parts a phrase of who has a service and its name.
func (c *clause) partedTale(r [2]int) (by, name [2]int, ok bool) {
	s := c.s[r[0]:r[1]]
	if k := genitiveOf(s); k > 0 {
		by, name = c.lastClause([2]int{r[0], r[0] + k}), c.nameTail([2]int{r[0] + k + len("의 "), r[1]})
		if c.canHave(by) && c.plainName(name) && !c.onlyPlace(by) {
			return by, name, true
		}
	}
	for k := r[1]; k > r[0]; k-- {
		if c.s[k-1] != ' ' || !doingEnds.in(c.s[r[0]:k-1]) {
			continue
		}
		if by, end := c.askedClause(r[0], k); by[1] > 0 {
			name = c.nameTail([2]int{end, r[1]})
			return by, name, c.plainName(name)
		}
	}
	return by, name, false
}

// notOfName ends a word that no name without quotes goes beyond: what happens, where, how and for what.
var notOfName = hangul.MustCompile(`(?:에서|에게|에는|까지|부터|하고|하며|하여|해서|위해|통해|거쳐|처럼|대로|같이|따라|,|은|는|을|를)$|(?:활용|이용|적용|개발|연계|결합|개최|설치|부착|탑재|접목|도입|제공|구축|구성|이동)해$|(?:열|타|싣|두|갖|받|넣|맺)고$|(?:하|되|있|없|받|주|오|가)(?:는|은|던)$|[가-힣](?:한|된|할|될)$|(?:중|적|들|과제|사업)인$`)

// ofName are such words that go on within a name, with the one before them.
var ofName = setOf("통한", "활용한", "이용한", "적용한", "연계한", "접목한", "결합한", "탑재한", "기반한", "위한", "무인", "개인", "법인", "노인", "장애인", "외국인", "1인", "다인", "할인", "대한", "신한", "체인", "온라인", "오프라인", "디자인", "라인", "블록체인", "콜드체인", "안전한", "편리한", "간편한", "다양한", "제한", "권한", "유한", "무한", "북한", "구인", "역할", "분할", "확인", "승인", "카페인", "와인", "본인", "성인", "타인", "공인", "핵심적인")

// nounInEul end nouns whose last syllable is no particle: 섬마을 (드론).
var nounInEul = setOf("마을", "가을", "고을", "노을")

// nameTail are the last words of a phrase that can be a name without quotes.
func (c *clause) nameTail(r [2]int) [2]int {
	r = trimmed(c.s, r[0], r[1])
	from, inside := r[1], false
	for from > r[0] {
		at := strings.LastIndexByte(c.s[r[0]:from-1], ' ') + 1 + r[0]
		w := strings.TrimRight(c.s[at:from], " ")
		switch {
		case depthAt(c.s[r[0]:], at-r[0]) != 0 || inside:
			inside = false
		case from == r[1]:
		case w == "위한" && strings.HasSuffix(c.s[r[0]:max(at-1, r[0])], "기"):
			return trimmed(c.s, from, r[1]) // 나르기 위한 배달 로봇
		case ofName.has(w):
			inside = strings.HasSuffix(w, "한") && at > r[0] && (strings.HasSuffix(c.s[:at-1], "을") || strings.HasSuffix(c.s[:at-1], "를"))
		case notOfName.MatchString(w) && !nounInEul.has(w[max(0, len(w)-len("마을")):]):
			return trimmed(c.s, from, r[1])
		}
		from = at
	}
	return trimmed(c.s, from, r[1])
}

// withoutKind is a name without the word for what it is, which stands behind all names: 다라 결제 사업(에 대한 특례).
func (c *clause) withoutKind(r [2]int) [2]int {
	for _, w := range []string{" 사업", " 과제", " 안건"} {
		if cut, ok := strings.CutSuffix(c.s[r[0]:r[1]], w); ok && c.plainName([2]int{r[0], r[0] + len(cut)}) {
			return [2]int{r[0], r[0] + len(cut)}
		}
	}
	return r
}

// onlyPlace says that words name a place and no body of it.
func (c *clause) onlyPlace(r [2]int) bool {
	n, ok := c.ctx.gaz.placeAt(c.s[:r[1]], r[0])
	return ok && (n.to == r[1] || !c.namesBody(r[0], r[1]))
}

// mostPlain bounds the words of a name without quotes; longer ones are half a sentence.
const mostPlain = 8

// plainName says that words without quotes can be the name of a service: two words or more, or one that ends as
// services do, which nothing else is called.
func (c *clause) plainName(r [2]int) bool {
	s := strings.TrimSpace(c.s[r[0]:r[1]])
	if !c.canName(r) || deciders.MatchString(s) || sittings.MatchString(s) || pointing.MatchString(s) || isExemption(s) || strings.ContainsAny(s, "'\"「」") || noName.MatchString(s) || strings.Count(s, "(") != strings.Count(s, ")") {
		return false
	}
	return strings.Contains(s, " ") && strings.Count(s, " ") < mostPlain && utf8.RuneCountInString(s) > 4 || endsLikeService(s) && utf8.RuneCountInString(s) > 5
}
