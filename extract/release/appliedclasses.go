package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// classesApplied adds up those who applied for each of several classes that one verb, or the same verb again, tells of: 거점형 18곳,
// 마을형 5곳이 신청; 거점형에는 7곳이, 강소형에는 16곳이 응모.
func (c *clause) classesApplied(i int) (appliedCount, bool) {
	k := i
	for ; k < len(c.units) && c.ofClass(k); k++ {
		if k > i && !classJoint.MatchString(c.s[c.units[k-1].to:c.units[k].from]) {
			break
		}
	}
	if k--; k <= i || !c.applies(k) || k+1 < len(c.units) && c.sumAt(k+1) {
		return appliedCount{}, false
	}
	return appliedCount{Value: c.countsFrom(i, k), from: c.units[i].from}, true
}

// countsFrom are the numbers of units i to k as one that sums them up, with the words between where those hold no other figures.
func (c *clause) countsFrom(i, k int) Value {
	from, to := c.units[i].count.from, c.units[k].count.to
	if len(figuresIn.FindAllString(c.s[from:to], -1)) == k-i+1 {
		return c.value(from, to, "sentence.applicants-summed")
	}
	var all []doc.Text
	for ; i <= k; i++ {
		n := c.units[i].count
		all = append(all, c.value(n.from, n.to, "").Words)
	}
	return Value{doc.Join(" ", all...), "sentence.applicants-summed"}
}

// figuresIn finds numbers in figures; classJoint is what may stand between one class's number and the next: its particle, perhaps the
// verb, and the next class.
var (
	figuresIn  = hangul.MustCompile(`[0-9]+`)
	classJoint = hangul.MustCompile(`^(?:[이가]?(?:\s(?:신청|응모|접수|지원|참여|도전)(?:했|하였|해|하여)?(?:고|으며|며)?)?,\s|[과와]\s|·|\s및\s|이고\s)[가-힣A-Za-z0-9· ]{2,24}(?:\([^()]{1,40}\)\s?)?$`)
	// ofBracket is what a class is also called, right before its number: 1유형(기초지자체) 21곳.
	ofBracket = hangul.MustCompile(`\([^()]{1,40}\)$`)
)

// ofClass says that unit k counts those of one class, which stands right before it.
func (c *clause) ofClass(k int) bool {
	u := &c.units[k]
	if u.count == nil || !isHolderUnit(*u.count) {
		return false
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	if m := ofBracket.FindStringIndex(tail(before, 130)); m != nil && u.count.class[1] <= u.count.class[0] {
		before = strings.TrimRight(before[:len(before)-(m[1]-m[0])], " ")
		return c.ctx.classEnding(c.s, len(before))[1] > 0
	}
	return u.count.class[1] > u.count.class[0] || c.ctx.classEnding(c.s, u.from)[1] > 0 || classAhead.MatchString(before+" ") || c.ofPart(before)
}

// partTimes are in words for the time or the whole of a number, which are no part of it: 지난해 30곳, 올해 45곳이 신청.
var partTimes = setOf("해", "년", "월", "반기", "분기", "차", "기", "총", "모두", "전국", "전체", "등", "약", "이번", "당시", "지금", "현재")

// stepOfCall finds at the end of a word a step on the way to being chosen, through which the same ones go: 설명회 60곳, 본공모 25곳이 신청.
var stepOfCall = hangul.MustCompile(`(?:회|공모|접수|등록|신청|상담|자문|심사|평가|교육|조사|모집|단계)$`)

// ofPart says that words end in a noun for what those counted behind it applied for, as one of several: (숲지구) 10개, (길지원사업) 47개
// 사업이 접수되었다.
func (c *clause) ofPart(before string) bool {
	word := lastWord(before)
	for _, j := range []string{"에는", "에"} {
		word = strings.TrimSuffix(word, j)
	}
	n := utf8.RuneCountInString(word)
	return n > 2 && n < 14 && !partTimes.in(word) && !stepOfCall.MatchString(word) && !endsPhraseWord(word) && len(statusesIn(word)) == 0 && c.ctx.gaz.lastName(word) < 0 && isSyllable(lastRune(word)) && !endsInOne(word, roleEnds)
}

// roleEnds are the particles of a subject, object or topic, of a place and of what one is made.
var roleEnds = []string{"은", "는", "이", "가", "을", "를", "의", "서", "로"}
