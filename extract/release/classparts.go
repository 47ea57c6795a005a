package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// partLabels are the words that a release parts its number of holders by, whatever
// they are: 13곳 … 가나형 6곳, 다라형 6곳, 마바형 1곳. They are classes because
// the numbers behind them make up one that the title or the lead declares.
func (ctx *context) partLabels() []string {
	if ctx.header == nil || ctx.parted {
		return ctx.parts
	}
	ctx.parted = true // also while they are looked for
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if countedOpen.among(p.held()) {
			ctx.addNamedParts(p.S)
		}
		ctx.addTypes(p.S)
		ctx.addSummed(p)
	}
	wholes := ctx.declaredFirst()
	ctx.addBeside(wholes)
	if len(wholes) == 0 {
		return ctx.parts
	}
	ctx.parts = append(ctx.parts, ctx.titleLabels(wholes)...)
	for _, s := range ctx.header.Subtitles {
		ctx.addParts(viewOf(s.Words).S, wholes)
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) < 240 {
			ctx.addParts(p.S, wholes)
		}
		ctx.addSorted(p.S, wholes)
		ctx.addGiven(p.S, wholes)
	}
	return ctx.parts
}

// declaredNumbers are the numbers of declaredFirst, under the title that they were asked for with.
type declaredNumbers struct {
	title string
	all   map[int]bool
}

// declaredFirst are the numbers that the title and the first paragraphs count holders
// with. No caller changes them.
func (ctx *context) declaredFirst() map[int]bool {
	title := ctx.header.Title.Words
	if d := &ctx.declares; d.all == nil || d.title != title.S {
		*d = declaredNumbers{title.S, ctx.declaredUnder(viewOf(title).S)}
	}
	return ctx.declares.all
}

// declaredUnder are those of the title given and of the first paragraphs.
func (ctx *context) declaredUnder(title string) map[int]bool {
	out := map[int]bool{}
	add := func(s string) {
		for _, c := range countsIn(s) {
			if isHolderUnit(c) && c.n > 1 {
				out[c.n] = true
			}
		}
	}
	add(title)
	read := 0
	for i := 0; i < len(ctx.passages) && read < 2; i++ {
		if p := &ctx.passages[i]; hangul.Contains(p.S, "다.") {
			add(p.S)
			read++
		}
	}
	return out
}

// partPiece is one part: words, a number and its unit, which the others may leave to
// the last: 유형1 3곳; labelled is what may lead to the parts.
var (
	partPiece = hangul.MustCompile(`^(?:[-–—ㅇ○□*※]\s)?(?:(?:(?:올해|이번에)\s)?(?:새로\s|최종\s)?(?:선정|지정|인증)된\s[가-힣]{1,6}[은는]\s|이\s?(?:가운데|중)\s|그\s?(?:가운데|중)\s|\([가-힣]{2,6}\)\s|(?:[가-힣]{2,6}\s){0,2}[0-9]{1,3}(?:곳|개소|건|개\s[가-힣]{1,4})[은는]\s|[가-힣]{2,6}\s?:\s)?(?:[가-힣]{2,6}(?:별로?는?|에\s따라(?:서는)?)\s)?([가-힣A-Za-z][가-힣A-Za-z0-9·\s]{0,22}?[가-힣A-Za-z0-9])(?:이|가|은|는|에|에는|으로|로)?\s([0-9]{1,3})(?:개소|개|곳|건)(이다|입니다)?\.?(?:\s[-–—])?$`)
	noPart    = hangul.MustCompile(`가운데|중\s|^이\s|^그\s|` + anyOf(applyingWords, failedWords, unchosenWords, lastYearWords, lastYearToo) + `|국비|예산|지원(?:$|금|액|\s)|모두|합계|총|외$|등$|올해|기존|전국|이하|이상|[0-9]차$|[은는이가을를의에]$`)
)

// onlyTerm is how long something lasts, and no class.
var onlyTerm = hangul.MustCompile(`^[0-9]{1,2}(?:년|개월)$`)

// addParts takes the labels of a text that is nothing but parts, where they make up a
// declared number.
func (ctx *context) addParts(s string, wholes map[int]bool) {
	if !strings.ContainsAny(s, "0123456789") || strings.Count(s, "곳")+strings.Count(s, "개")+strings.Count(s, "건") < 2 {
		return
	}
	var labels []string
	sum := 0
	for _, r := range piecesOf(s, 0, len(s)) {
		m := partPiece.FindStringSubmatch(strings.TrimSpace(s[r[0]:r[1]]))
		if m == nil {
			break
		}
		label := withoutExample(m[1])
		if !ctx.mayPart(label) {
			break
		}
		n, _, _ := hangul.Number(m[2])
		labels, sum = append(labels, label), sum+n
	}
	if len(labels) > 1 && wholes[sum] && !ctx.gaz.allLocal(labels) {
		labels[0] = labels[0][ctx.leadOfLabels(labels[0], labels[1:]):]
		if onlyTerm.MatchString(labels[0]) {
			return // 지원 기간은 3년 3곳, 5년 1곳
		}
		ctx.parts = append(ctx.parts, labels...)
	}
}

// withoutExample cuts off who is named for an example of a part: 가나시 등 산림형.
func withoutExample(label string) string {
	if i := strings.LastIndex(label, " 등 "); i >= 0 {
		return strings.TrimLeft(label[i+len(" 등 "):], " ")
	}
	return label
}

// givenParts finds what a sentence of decision counts side by side: 모범도시 3곳과 모범마을
// 4곳을 선정.
var givenParts = hangul.MustCompile(`([가-힣]{2,12})\s([0-9]{1,3})(?:개소|개|곳|건)(?:과|와|,)\s([가-힣]{2,12})\s([0-9]{1,3})(?:개소|개|곳|건)[을를]\s(?:새로\s|신규로?\s|최종\s|모두\s)?(?:선정|지정|인증)`)

// addGiven takes for labels the nouns that a decision on a programme in quotes counts side
// by side, where they make up a declared number and the title names neither.
func (ctx *context) addGiven(s string, wholes map[int]bool) {
	if !hangul.Contains(s, "과 ") && !hangul.Contains(s, "와 ") && !strings.Contains(s, ", ") {
		return
	}
	quotes := quoted(s)
	if len(quotes) == 0 {
		return
	}
	m := givenParts.FindStringSubmatchIndex(s)
	if m == nil || m[2] < quotes[0][1] || !announces(s[quotes[0][1]:]) {
		return
	}
	title := ctx.titleView().S
	a, b := s[m[2]:m[3]], s[m[6]:m[7]]
	n, _, _ := hangul.Number(s[m[4]:m[5]])
	k, _, _ := hangul.Number(s[m[8]:m[9]])
	if a != b && wholes[n+k] && !strings.Contains(title, a) && !strings.Contains(title, b) && ctx.mayPart(a) && ctx.mayPart(b) {
		ctx.parts = append(ctx.parts, a, b)
	}
}

// mayPart says that words can be a class: no status, programme or place.
func (ctx *context) mayPart(word string) bool {
	stem := word
	if strings.HasSuffix(word, "마을") {
		stem = strings.TrimSuffix(word, "을") // no particle
	}
	if st, _, _ := statusWords(word); st != "" || clauseInLabel.MatchString(word) || noPart.MatchString(stem) || len(countsIn(word+" ")) > 0 || utf8.RuneCountInString(word) < 2 {
		return false
	}
	if _, ok := ctx.schemeOf(word); ok {
		return false
	}
	at, ok := ctx.gaz.placeAt(word, 0)
	return !ok || at.to < len(word)
}

// clauseInLabel finds the end of a clause within words: (심사하여) 교통.
var clauseInLabel = hangul.MustCompile(`(?:하여|하고|해|거쳐|통해|결과)\s`)

// isPart says that a word is a label that the release parts its number by.
func (ctx *context) isPart(word string) bool {
	for _, w := range ctx.partLabels() {
		if w == word {
			return true
		}
	}
	return false
}

// partEnding is the longest such label that s ends with, as a word of its own.
func (ctx *context) partEnding(s string) int {
	best := 0
	for _, w := range ctx.partLabels() {
		if len(w) > best && strings.HasSuffix(s, w) && wordStart(s, len(s)-len(w)) {
			best = len(w)
		}
	}
	return best
}

// partBegins is the longest such label that s begins with, before a particle or a space.
func (ctx *context) partBegins(s string) int {
	best := 0
	for _, w := range ctx.partLabels() {
		if len(w) > best && strings.HasPrefix(s, w) && len(s) > len(w) && (!letterAt(s, len(w)) || josaAt(s, len(w)) != "") {
			best = len(w)
		}
	}
	return best
}
