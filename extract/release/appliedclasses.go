package release

import (
	"strings"

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
	from, to := c.units[i].count.from, c.units[k].count.to
	if len(figuresIn.FindAllString(c.s[from:to], -1)) != k-i+1 {
		return appliedCount{}, false
	}
	return appliedCount{Value: c.value(from, to, "sentence.applicants-summed"), from: c.units[i].from}, true
}

// figuresIn finds numbers in figures; classJoint is what may stand between one class's number and the next: its particle, perhaps the
// verb, and the next class.
var (
	figuresIn  = hangul.MustCompile(`[0-9]+`)
	classJoint = hangul.MustCompile(`^(?:[이가]?(?:\s(?:신청|응모|접수|지원|참여|도전)(?:했|하였|해|하여)?(?:고|으며|며)?)?,\s|[과와]\s|·|\s및\s|이고\s)[가-힣A-Za-z0-9· ]{2,24}$`)
)

// ofClass says that unit k counts those of one class, which stands right before it.
func (c *clause) ofClass(k int) bool {
	u := &c.units[k]
	if u.count == nil || !isHolderUnit(*u.count) {
		return false
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	return u.count.class[1] > u.count.class[0] || c.ctx.classEnding(c.s, u.from)[1] > 0 || classAhead.MatchString(before+" ")
}
