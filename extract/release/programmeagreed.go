package release

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// titlePlaces are what stands behind the name of a programme in a title.
var titlePlaces = []string{" 선정", " 지정", " 공모", " 추가", " 신규", " 대상", " 새", " 평가", " 인증", " 사업", " 됐다", " 된다", " 되다", " 확정", " 결과", " 발표", " 최종", " 재지정", " 재인증", " 재선정", " 갱신", " 명단", " 심사 결과", " 심의 결과", " 주인공", " 본지정", " 정식 지정", " 변경", " 연장", " 유예", " 취소", " 반납", " 해제", "로 선정", "로 지정", "으로 선정", "으로 지정", "은 어디", "는 어디", "에 ", ", ", " …", "… "}

// bodyPlaces are what stands behind the name of a programme in the text and in the line over a
// table, where nothing in it says that it is one.
var bodyPlaces = []string{"로 지정", "로 선정", "로 추가", "로 신규", "로 최종", "으로 지정", "으로 선정", "으로 추가", "으로 신규", "으로 최종", "에 선정", "에 최종", "에 지정", "에 뽑", " 공모", " 평가", " 심사", " 위원회", " 심의", " 대상", " 선정", " 지정", " 신규", " 추진", " 사업", " 현황", " 선도", " 지자체", " 지방정부", "을 선정", "를 선정", "을 지정", "를 지정", "을 최종", "를 최종", "을 다음과 같이", "를 다음과 같이", "에 이름을 올", "였던 ", "이었던 "}

// agreedName is the phrase that the title has where a programme is named and the text has again
// where one is, though no word of it says so: 가나협약에 세 곳 선정; …이 가나협약에 선정됐다.
func (ctx *context) agreedName() (view, [2]int, bool) {
	for _, v := range ctx.titles() {
		if best := ctx.longestAgreed(v.S, ctx.namesInTitle); best[1] > 0 {
			return v, best, true
		}
	}
	for _, v := range ctx.leadViews(2) {
		twice := func(s string, to int) bool { return countedHolders(s[to:]) }
		if best := ctx.longestAgreed(v.S, twice); best[1] > 0 && ctx.toldTwice(hangul.NoSpace(v.S[best[0]:best[1]])) {
			return v, best, true // 가나버스 3개소 선정을 마쳤다, and over the table 가나버스 선정 결과
		}
	}
	return view{}, [2]int{}, false
}

// twoAgreed adds two programmes that a title names together, each as the text names it by itself:
// 가나협약·다라두레 대상지 선정; 가나협약에는 …이, 다라두레에는 …이.
func (ctx *context) twoAgreed() {
	for _, v := range ctx.titles() {
		for _, j := range []string{"·", "과 ", "와 ", ", "} {
			k := strings.Index(v.S, j)
			if k <= 0 {
				continue
			}
			left := k - closingQuote(v.S[:k])
			from := ctx.phraseStart(v.S, left)
			right := k + len(j)
			right += quoteLen(v.S[right:]) // that opens
			if strivenFor.MatchString(head(v.S[right:], 90)) {
				continue
			}
			for to := right; to < len(v.S) && to < right+90; to += runeLen(v.S, to) {
				if to-right >= 3*len("가") && ctx.namesInTitle(v.S, to) && ctx.agrees(v.S, right, to) && (ctx.agrees(v.S, from, left) || ctx.joinedAgain(v.S[from:left], v.S[right:to])) {
					ctx.addProgramme(v, from, left, true)
					ctx.addProgramme(v, right, to, true)
					return
				}
			}
		}
	}
}

// strivenFor finds that places did something for what is named, which no programme is: (곳간 채우기와) 살림 늘리기에 노력한 9곳.
var strivenFor = hangul.MustCompile(`^[^,.'"]{2,40}?에\s(?:[가-힣]{2,4}\s)?(?:노력|기여|이바지|공헌|헌신|힘쓴|힘써|애쓴|앞장선)`)

// joinedAgain says that a text names two programmes together once more: 가나협약과 다라두레.
func (ctx *context) joinedAgain(left, right string) bool {
	if !ctx.standsAlone(left) {
		return false
	}
	for i := range ctx.passages {
		s := ctx.passages[i].S
		for _, j := range []string{"·", "과 ", "와 ", ", ", " 및 "} {
			if strings.Contains(s, left+j+right) {
				return true
			}
		}
	}
	return false
}

// longestAgreed is the longest phrase of s that names a programme here and agrees with another
// text; ends says where one may end.
func (ctx *context) longestAgreed(s string, ends func(s string, to int) bool) (best [2]int) {
	for to := range s {
		if to == 0 || !ends(s, to) {
			continue
		}
		from := ctx.phraseStart(s, to-closingQuote(s[:to]))
		a, b := core(s, from, to)
		if b-a > best[1]-best[0] && ctx.agrees(s, a, b) {
			best = [2]int{a, b}
		}
	}
	return best
}

// toldTwice says that two texts, or a text and the line over a table, have words without spaces.
func (ctx *context) toldTwice(id string) bool {
	n := ctx.textsWith(id)
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && strings.Contains(hangul.NoSpace(t.Caption.S), id) {
			n++
		}
	}
	return n > 1
}

// countedHolders says that a number of holders follows.
func countedHolders(rest string) bool {
	n, ok := countAtByte(strings.TrimLeft(rest, " "), 0)
	return ok && isHolderUnit(n)
}

// namesInTitle says that a name can end before byte to of a title.
func (ctx *context) namesInTitle(s string, to int) bool {
	rest := strings.TrimLeft(behindGloss(s[to:]), "'\"」』")
	if strings.HasPrefix(rest, "에 ") && strivenFor.MatchString("가나"+head(rest, 40)) {
		return false
	}
	for _, w := range titlePlaces {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	for _, w := range []string{"로 ", "으로 "} {
		if strings.HasPrefix(rest, w) && ctx.nameAt(rest, len(w)) {
			return true
		}
	}
	if rest == "로" || rest == "으로" {
		return true // 가나군, 다라마을로
	}
	if classNext.MatchString(rest) {
		return true // 가나거점 도심형·농촌형 (2곳 선정)
	}
	return countedHolders(rest)
}

// classNext finds the class of a programme behind its name: (가나거점) 도심형에, (가나거점)(농촌형).
var classNext = hangul.MustCompile(`^(?: \(?|\()(?:[가-힣]{1,6}|[0-9ⅠⅡⅢ]{1,2}|[A-Z])(?:형|유형)(?:에|으로|로|·|,|\)| [0-9])`)

// behindGloss is what stands behind a bracket in letters or Chinese characters alone that spells a name out: 나비길
// (Nabi Way) 공모, ‘옛터(古基)’ 된다.
func behindGloss(rest string) string {
	from, to, end := bracketAt(rest, 0)
	if end == 0 {
		return rest
	}
	in := rest[from:to]
	if strings.IndexFunc(in, func(r rune) bool { return r > 0x7F }) < 0 && isLatin(in) || in != "" && strings.IndexFunc(in, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0 {
		return rest[end:]
	}
	return rest
}

// isLatin says that words hold a letter.
func isLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' })
}

// agrees says that the words a..b of a title name a programme in the text too: they can be a
// name, and stand there where one is told, or under a table.
func (ctx *context) agrees(s string, a, b int) bool {
	words := s[a:b]
	id := hangul.NoSpace(words)
	for _, w := range strings.Fields(words) {
		if ctx.isPlaceWord(w) || particles.has(w) {
			return false // ‘가나’로 다라군 (지정)
		}
	}
	if utf8.RuneCountInString(id) < 4 || !ctx.canName(words) || endsClause(words) || !spellsName(id) || ctx.outside(strings.Fields(words)[0]) || decideNounAt(words[strings.LastIndexByte(words, ' ')+1:], 0) != "" {
		return false
	}
	for i := range ctx.passages {
		if ctx.namedIn(ctx.passages[i].S, id) {
			return true
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && !t.Caption.Empty() && ctx.namedIn(viewOf(t.Caption).S, id) {
			return true
		}
	}
	return false
}

// spellsName says that words without spaces are syllables, letters and figures, with a syllable or
// three letters among them: 나비길, K-나비, 나비ON, 1시군 1나비.
func spellsName(id string) bool {
	syllables, letters := 0, 0
	for _, r := range id {
		switch {
		case isSyllable(r):
			syllables++
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			letters++
		case r >= '0' && r <= '9' || strings.ContainsRune("-+&@.", r):
		default:
			return false
		}
	}
	return syllables > 0 || letters > 2
}

// particles stand by themselves where quotation marks part them from their noun.
var particles = setOf("으로", "로", "에", "에는", "을", "를", "이", "가", "은", "는", "의", "와", "과", "도")

// namedIn says that a text has words without spaces where a programme is named: by themselves,
// and before what tells of it.
func (ctx *context) namedIn(s, id string) bool {
	for i := 0; i < len(s); i += runeLen(s, i) {
		n := loosely(s[i:], id)
		if n == 0 || i > 0 && isSyllable(lastRune(s[:i])) {
			continue
		}
		rest := strings.TrimLeft(behindGloss(s[i+n:]), "'\"」』")
		for _, w := range bodyPlaces {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
		for _, w := range []string{"에 ", "으로 ", "로 "} {
			if strings.HasPrefix(rest, w) && ctx.nameAt(rest, len(w)) {
				return true
			}
		}
		if n, ok := countAtByte(strings.TrimLeft(rest, " "), 0); ok && isHolderUnit(n) && !oneOfKinds(s, i) || classNext.MatchString(rest) {
			return true
		}
	}
	return false
}

// oneOfKinds says that what begins at a byte stands behind a mark among others: it is one of the kinds of those that were
// chosen, whose number follows, and not what they were chosen for. △가나 재활용 1건 △다라 사료화 2건.
func oneOfKinds(s string, at int) bool {
	before := strings.TrimRight(s[:at], " ")
	mark := string(lastRune(before))
	return before != "" && strings.Contains("△▲▴▵", mark) && strings.Count(s, mark) > 1
}
