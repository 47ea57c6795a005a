package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// classCounts reads a sentence that only parts the number by classes: 유형별로는
// 가나형 3곳, 다라형 2곳이다.
func (r *listReader) classCounts(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	whole, wholly := r.partsOfWhole(s)
	if wholly && containsAny(s, notYetDecided) {
		return nil, true // 지난해 지정된 5곳은 …
	}
	summed := r.ctx.partsOfSum(p, from, to)
	if mayDecideWords.among(r.ctx.sentenceOf(p, from, to)) && !wholly && summed == nil && !r.partsAlone(s) {
		return nil, false
	}
	if r.ctx.ofOtherTime(s) || indicatorWords.among(r.ctx.sentenceOf(p, from, to)) && countsIndicators.MatchString(s) {
		return nil, false
	}
	first := len(r.anchor) == 0 && r.last == nil && len(before) == 0
	counts, ok := r.countedClasses(p, from, to, first)
	if !ok {
		return nil, false
	}
	if r.ctx.countsPlaces(counts) || r.ctx.countsPlaces(summed) {
		return nil, false // 가나 3곳, 다라 2곳
	}
	if byRegion(s, counts) {
		return nil, true
	}
	if len(counts) < 2 && !first {
		counts = r.ctx.bareCounts(p, from, to)
	}
	if len(counts) < len(summed) {
		counts = summed
	}
	if len(counts) < 2 {
		return nil, false
	}
	if r.ctx.partsGrown(s, counts) || r.standsByNow(s, counts) {
		return nil, true
	}
	if wholly {
		counts = append([]Count{{Value: p.value(from+whole.from, from+whole.to, "sentence.count"), N: whole.n}}, counts...)
	}
	d, told := r.lastTold(before)
	if !told {
		k, ok := r.ctx.inForce(p.index)
		if d = (Decision{Scheme: k, Status: schema.New}); !ok || !r.ctx.isMain(k) {
			return nil, false
		}
	}
	d.Holders, d.Applicants, d.Open, d.Counts = nil, Value{}, false, counts
	d.Where, d.Block, d.Rule, d.Words = InBody, p.index, "sentence.class-counts", p.text(from, to)
	return []Decision{d}, true
}

// countedClasses are the numbers that the bytes from..to count of each class. Where a sentence is the first of all, nothing yet tells
// of what they are parts, and ok says that each is called so.
func (r *listReader) countedClasses(p *passage, from, to int, first bool) (counts []Count, ok bool) {
	s := p.S[from:to]
	for _, n := range r.ctx.numbersIn(s) {
		class := r.ctx.classOf(s, n)
		if class[1] == 0 || !isHolderUnit(n) {
			continue
		}
		if first && !r.ctx.isPart(s[class[0]:class[1]]) {
			return nil, false
		}
		counts = append(counts, Count{Value: p.value(from+n.from, from+n.to, "sentence.class-count"), N: n.n, Class: p.text(from+class[0], from+class[1])})
	}
	return counts, true
}

// partsGrown says that classes part a number which the release tells that all there are have grown to, and so not those of now:
// 올해 92곳 가운데 1단계는 48곳, 2단계는 44곳 of a programme that 92곳으로 늘었다.
func (ctx *context) partsGrown(s string, counts []Count) bool {
	sum, all := 0, 0
	for i := range counts {
		sum += counts[i].N
	}
	for _, n := range ctx.numbersIn(s) {
		if n.n == sum && startsWithAny(strings.TrimLeft(s[n.to:], " "), []string{"중", "가운데"}) {
			all = n.n
		}
	}
	if all == 0 {
		return false
	}
	return ctx.grownNumbers()[all]
}

// grownNumbers are the numbers that the release tells something has grown to; they are looked for once.
func (ctx *context) grownNumbers() map[int]bool {
	if ctx.grown != nil {
		return ctx.grown
	}
	ctx.grown = map[int]bool{}
	for _, v := range ctx.runningTexts() {
		if !containsAny(v.S, grownWords) {
			continue
		}
		for _, n := range countsIn(v.S) {
			if grownTo.MatchString(head(v.S[n.to:], 40)) {
				ctx.grown[n.n] = true
			}
		}
	}
	return ctx.grown
}

// grownTo finds that a number is what something has grown to: (92곳)으로 늘었다; grownWords are those of which it has one.
var (
	grownTo    = hangul.MustCompile(`^(?:으로|로|까지)\s(?:[가-힣]+\s)?(?:늘|확대|증가|불어)`)
	grownWords = []string{"늘", "확대", "증가", "불어"}
)

// byRegion says that all classes of a sentence are regions, by which it says that it parts the number: where those chosen lie, and
// not what they are. 지역별로는 수도권 2곳, 충청권 3곳이다.
func byRegion(s string, counts []Count) bool {
	for i := range counts {
		if !isRegion(counts[i].Class.S) {
			return false
		}
	}
	return len(counts) > 0 && containsAny(s, []string{"지역별", "권역별"})
}

// bareCounts reads a note of nothing but classes and numbers that make up a declared one:
// * 산림형 3, 도심형 2.
func (ctx *context) bareCounts(p *passage, from, to int) (out []Count) {
	if to-from > longestNote || p.Depth != doc.Asterisk && p.Depth != doc.Reference {
		return nil
	}
	sum := 0
	for _, part := range ctx.partsIn(p.S, from, to) {
		if part.class[1] == 0 {
			return nil
		}
		sum += part.n
		out = append(out, Count{Value: p.value(part.from, part.to, "sentence.class-count"), N: part.n, Class: p.text(part.class[0], part.class[1])})
	}
	if sum == 0 || !ctx.declaredFirst()[sum] {
		return nil
	}
	return out
}

// longestNote bounds the bytes of such a note.
const longestNote = 150

// countsIndicators finds that a sentence counts what is judged by, not who was chosen:
// 평가지표는 대도시 52개, 중소도시 44개다.
var countsIndicators = hangul.MustCompile(`(?:지표|항목|문항|기준)(?:의\s?수)?(?:은|는)\s`)

// indicatorWords are words one of which stands in whatever countsIndicators finds.
var indicatorWords = setOf("지표", "항목", "문항", "기준")

// ofOtherTime says that what a sentence counts first is of another year than this.
func (ctx *context) ofOtherTime(s string) bool {
	all := ctx.numbersIn(s)
	if len(all) == 0 || ctx.day().Y == 0 {
		return false
	}
	years := date.FindYears(s[:all[0].from], ctx.day())
	return len(years) > 0 && years[len(years)-1].Year != ctx.day().Y && !ctx.yearOfTitle(years[len(years)-1].Year)
}

// classOf is the class that a count is said to be of, before it, before its bracket or
// behind it: 산림형 3곳, 산림형(3곳), 3곳은 산림형.
func (ctx *context) classOf(s string, n countAt) [2]int {
	if class := ctx.classEnding(s, n.from); class[1] > 0 {
		return class
	}
	if n.from > 0 && s[n.from-1] == '(' && strings.HasPrefix(s[n.to:], ")") {
		return ctx.classEnding(s, n.from-1)
	}
	m := classBehind.FindStringSubmatchIndex(s[n.to:])
	if m == nil || !ctx.isClass(s[n.to+m[2]:n.to+m[3]]) {
		return [2]int{}
	}
	return [2]int{n.to + m[2], n.to + m[3]}
}

// classBehind finds the word that tells what those counted are: 3곳은 산림형, 2곳은
// 도심형이다.
var classBehind = hangul.MustCompile(`^[은는이가]\s([가-힣A-Za-z·]+?)(?:이다|이고|이며|입니다|으로|로)?(?:[,.]|$)`)

// partsAlone says that a sentence tells nothing but the parts of the number that the
// release declares: 이번에 선정된 곳은 가나 3곳, 다라 2곳이다.
func (r *listReader) partsAlone(s string) bool {
	if len(s) > 240 {
		return false
	}
	all := r.ctx.numbersIn(s)
	if len(all) < 2 || !containsAny(s, []string{"은 ", "는 "}) || containsAny(s, notYetDecided) || !countsEnd.MatchString(s[all[len(all)-1].to:]) {
		return false
	}
	for k, c := range all {
		class := r.ctx.classEnding(s, c.from)
		if class[1] == 0 || !r.ctx.isPart(s[class[0]:class[1]]) || k > 0 && !onlyBetween(s, all[k-1].to, class[0]) {
			return false
		}
		if before := s[:class[0]]; k == 0 && !strings.HasSuffix(before, "은 ") && !strings.HasSuffix(before, "는 ") {
			return false
		}
	}
	return true
}

// partsOfWhole says that a sentence only parts a number by classes: 올해 지정된 5곳은
// 도시형 2곳, 농촌형 3곳이다.
func (r *listReader) partsOfWhole(s string) (whole countAt, ok bool) {
	if len(s) > 240 || !strings.Contains(s, "은 ") {
		return whole, false
	}
	all := r.ctx.numbersIn(s)
	if len(all) < 3 || r.ctx.classEnding(s, all[0].from)[1] > 0 || !strings.HasPrefix(s[all[0].to:], "은 ") || !countsEnd.MatchString(s[all[len(all)-1].to:]) {
		return whole, false
	}
	sum := 0
	for k, c := range all[1:] {
		class := r.ctx.classEnding(s, c.from)
		if class[1] == 0 || k > 0 && !onlyBetween(s, all[k].to, class[0]) {
			return whole, false
		}
		sum += c.n
	}
	return all[0], sum == all[0].n
}

// onlyBetween says that the bytes i..j do nothing but join two counts; what is of the count before byte i joins none.
func onlyBetween(s string, i, j int) bool {
	return i <= j && betweenCounts.MatchString(s[i:j])
}
