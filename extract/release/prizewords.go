package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// prizeAt is a prize or grade that a sentence names, with the particle behind it.
type prizeAt struct {
	from, to int // of its name
	josa     string
	end      int  // behind the particle
	noun     bool // it says who has it: 우수 지자체
	named    bool // another name of it stands in a bracket: 대상(대통령상)
}

// leads says that the particle makes the prize the topic of who got it, or what they were
// chosen for: 대통령상은 (가나시가 받았다), 우수상에는.
func (a *prizeAt) leads() bool {
	switch a.josa {
	case "은", "는", "에는", "에", "에선", "에서는", "으로는", "로는", "으로", "로", "의 영예는", "의 영광은", "이", "가":
		return true
	}
	return false
}

// prizeEnds end the names of prizes that bodies give.
var prizeEnds = setOf("대통령상", "총리상", "장관상", "청장상", "회장상", "원장상", "총장상", "소장상", "이사장상", "위원장상", "위원회상", "도지사상", "협회상", "학회상", "표창", "금상", "은상", "동상", "특별상", "발전상", "노력상", "도약상", "격려상", "최고상", "본상", "최우수상", "우수상", "장려상", "으뜸상", "버금상", "입선")

// prizeGrades are grades by themselves, and who has them.
var prizeGrades = setOf("대상", "종합대상", "최우수", "우수", "장려", "최우수기관", "우수기관", "장려기관")

// prizesIn finds the prizes and grades that a sentence names apart from the names of
// programmes, in printed order.
func (c *clause) prizesIn() []prizeAt {
	var out []prizeAt
	for i := 0; i < len(c.s); {
		k := i + wordLen(c.s[i:])
		if k == i || c.s[i] < 0x80 && !letteredGrade(c.s[i:k]) {
			i += runeLen(c.s, i)
			continue
		}
		if a, ok := c.prizeAt(i, k); ok {
			out, k = append(out, a), a.end
		}
		i = k
	}
	if !slices.ContainsFunc(out, func(a prizeAt) bool { return c.s[a.from:a.to] != "대상" || a.named }) && !topPrize.MatchString(c.s) {
		return nil // 지원 대상에는
	}
	return c.tiered(out)
}

// topPrize finds that 대상 is a prize where no other is named.
var topPrize = hangul.MustCompile(`(?:^|[ '"])대상(?:을 (?:받|차지|수상|거머|안)|의 (?:영예|영광)|은 [^.]{1,60}(?:받았|차지했|돌아갔|안았|거머쥐|수상했))`)

// prizeAt reads the word i..k as a prize or grade with its particle. A dot, slash or bracket
// may follow it within the word.
func (c *clause) prizeAt(i, k int) (prizeAt, bool) {
	for i < k && (isMark(firstRune(c.s[i:])) || strings.ContainsRune("'\"", firstRune(c.s[i:]))) {
		i += runeLen(c.s, i)
	}
	word := prizeWord(c.s[i:k])
	bare, josa := word, ""
	stem, j, ok := hangul.Josa(word)
	switch {
	case c.gradedNounAt(i).end > 0:
		return c.gradedNounAt(i), true
	case isPrize(word):
	case ok && isPrize(stem):
		bare, josa = stem, j
	case isPrize(strings.TrimSuffix(word, "다")):
		bare = strings.TrimSuffix(word, "다") // 가나시가 최우수, 다라시가 우수다
	case isPrize(strings.TrimSuffix(word, "인")) && !otherPrizeNext(c.s[k:]):
		bare, josa = strings.TrimSuffix(word, "인"), "인" // 우수상인 공사 사장상을
	default:
		return prizeAt{}, false
	}
	a := prizeAt{from: i, to: i + len(bare), josa: josa, end: i + len(word)}
	if before := strings.TrimRight(c.s[:i], " "); strings.HasSuffix(bare, "장상") || strings.HasSuffix(bare, "장관상") {
		if k := strings.LastIndexAny(before, " ,('\"") + 1; isMinistry(before[k:]) {
			a.from = k // 환경부 장관상
		}
	}
	if bare == "표창" && ceremonyNext.MatchString(c.s[a.to:]) {
		return prizeAt{}, false
	}
	if bare == "표창" && c.commendedAt(a.to) {
		a.from -= len(praiseGiver.FindString(c.s[:i]))
	}
	if m := prizeCount.FindStringSubmatchIndex(c.s[a.end:]); josa == "" && m != nil {
		if m[2] >= 0 {
			a.josa = c.s[a.end+m[2] : a.end+m[3]]
		}
		a.end += m[1]
	}
	a.beside(c.s)
	for _, w := range []string{"의 영예는", "의 영광은"} {
		if strings.HasPrefix(c.s[a.to:], w+" ") {
			a.josa, a.end = w, a.to+len(w)
		}
	}
	return a, !c.inMention(a.from, a.to) && !prizeOfOthers(c.s[:a.from])
}

// prizeWord is a word up to what ends the name of a prize in it.
func prizeWord(word string) string {
	if n := strings.IndexAny(word, ",./()'\":"); n >= 0 {
		word = word[:n]
	}
	if n := strings.Index(word, "·"); n >= 0 && (isPrize(word[:n]) || !endsPrize(word)) {
		word = word[:n] // 최우수상·우수상, but 가나·다라학회장상
	}
	return word
}

// otherPrizeNext says that the next words name the prize itself, of which the one before tells what it is: 장관상인 대상을.
func otherPrizeNext(rest string) bool {
	for _, w := range strings.Fields(head(rest, 60)) {
		if endsPrize(strings.TrimRight(w, ",.")) {
			return true
		}
	}
	return false
}

// beside takes to a prize its other name in the bracket behind it, with the particle of both: 대상(대통령상)은.
func (a *prizeAt) beside(s string) {
	if a.josa != "" || a.end >= len(s) || s[a.end] != '(' {
		return
	}
	if m := prizeSpelled.FindStringSubmatchIndex(s[a.end:]); m != nil && s[a.from:a.to] == award {
		a.end, a.named = a.end+m[1], true
		if m[2] >= 0 {
			a.josa = s[a.end-(m[3]-m[2]) : a.end]
		}
		return
	}
	if m := prizeBeside.FindStringSubmatchIndex(s[a.end:]); m != nil && endsPrize(strings.ReplaceAll(s[a.end+m[2]:a.end+m[3]], " ", "")) {
		a.josa = s[a.end+m[4] : a.end+m[5]]
		a.end, a.named = a.end+m[1], true
	}
}

// ceremonyNext finds behind a commendation that it is the name of where it is given: 표창 수여식.
var ceremonyNext = hangul.MustCompile(`^ ?(?:수여식|전수식|시상식)`)

// prizeSpelled finds the letters in a bracket that tell the prize from what something is for, with the particle: 대상(大賞) 지역에.
var prizeSpelled = hangul.MustCompile(`^\(大賞\)(?: ?(?:지역|지자체|지방정부|기관|도시|자치단체|시·군))?(은|는|이|가|을|를|에는|에|으로는|으로|로)?`)

// prizeBeside finds such a bracket and its particle.
var prizeBeside = hangul.MustCompile(`^\(([가-힣 ]{2,24})(?:, ?[0-9]{1,3}(?:개소|개|곳|점))?\)(은|는|이|가|을|를|에는|에|으로는|으로)(?: |$)`)

// prizeCount finds how many got a prize, behind its name: 우수상(2곳)은, 장려상 3곳에는.
var prizeCount = hangul.MustCompile(`^ ?\(?[0-9]{1,3}(?:개 ?(?:시·군·구|시·군|지자체|지방정부|기관|지역)|개소|개|곳|건|점)\)?(은|는|이|가|에는|으로는|으로|에|로)?`)

// inPrize says that the bytes i..j hold a prize, or stand in the words that name one: 등급 of
// 최우수 등급은.
func (c *clause) inPrize(i, j int) bool {
	return slices.ContainsFunc(c.prizesIn(), func(a prizeAt) bool {
		return a.from >= i && a.to <= j || i < j && a.from <= i && j <= a.end
	})
}

// isPrize says that a word is the name of a prize or grade.
func isPrize(word string) bool {
	if prizeGrades.has(word) {
		return true
	}
	i, w := prizeEnds.find(word)
	return i >= 0 && i+len(w) == len(word) && len(word) < 16*len("가")
}

// endsPrize says that a word ends in the name of one prize, perhaps with a particle behind it.
func endsPrize(word string) bool {
	stem, _, ok := hangul.Josa(word)
	return isPrize(word) || ok && isPrize(stem)
}

// prizeOfOthers says that the words before a prize tie it to all that were ever given: 역대 대통령상.
func prizeOfOthers(before string) bool {
	return strings.HasSuffix(strings.TrimRight(before, " "), "역대")
}

// inMention says that the bytes i..j lie in or across the longer name of a programme.
func (c *clause) inMention(i, j int) bool {
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from < j && i < m.to && m.to-m.from > j-i {
			return true
		}
	}
	return false
}
