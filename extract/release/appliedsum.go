package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// appliedAt is the count i as one of applicants.
func (c *clause) appliedAt(i int) appliedCount {
	u := &c.units[i]
	return appliedCount{Value: c.value(u.count.from, u.count.to, "sentence.applicants"), from: u.from}
}

// addedUpAt is the count behind i that sums it and others up; 0 for none.
func (c *clause) addedUpAt(i int) int {
	for k := i + 1; k < len(c.units) && c.units[k].count != nil; k++ {
		if c.sumAt(k) {
			if c.units[k].count.n > c.units[i].count.n {
				return k
			}
			return 0
		}
	}
	return 0
}

// appliedByStatus are the two numbers that the sum i adds up, where each is of another status, the first also of none, which
// is of those newly chosen: 가나지구 5곳, 후보지 9곳 등 모두 14곳이 신청; 신규 15곳, 재지정 6곳 등 21곳이 신청; nil for others.
func (c *clause) appliedByStatus(i int) []appliedCount {
	if i < 2 || c.units[i-2].count == nil || c.units[i-1].count == nil || !c.sumAt(i) || c.units[i-2].count.n+c.units[i-1].count.n != c.units[i].count.n {
		return nil
	}
	a, b := c.appliedAs(i-2), c.appliedAs(i-1)
	if a.status == "" {
		a.status = schema.New
	}
	if b.status == "" || b.status == a.status {
		return nil
	}
	a.scheme, b.scheme = Scheme{}, Scheme{}
	return []appliedCount{a, b}
}

// tierJoint joins the numbers of two kinds of local government, tierEnd follows the last of them.
var (
	tierJoint = hangul.MustCompile(`^(?:[과와]|,| 및|·) ?(?:광역 ?|기초 ?)?$`)
	tierEnd   = hangul.MustCompile(`^(?:이었|였|이다|다\.|이며|이고|입니다|이 (?:신청|응모|접수|참여|지원|도전)|가 (?:신청|응모|접수|참여|지원|도전))`)
)

// tiersApplied adds up those who applied, where each kind of local government is counted apart:
// 신청한 곳은 19개 시·군과 2개 도였으며, 3개 시, 9개 군이 응모했다.
func (c *clause) tiersApplied(i int) (appliedCount, bool) {
	k := c.tiersFrom(i)
	if k == i || !c.applies(k) && !c.appliedAsTold(i, k) {
		return appliedCount{}, false
	}
	return appliedCount{Value: c.value(c.units[i].count.from, c.units[k].count.to, "sentence.applicants-summed"), from: c.units[i].from}, true
}

// appliedAsTold says that the words behind the numbers i to k tell that those applied, or that they were those who did:
// 신청한 곳은 2개 도와 9개 시·군이었으며; not 지정된 곳은 2개 도와 9개 시·군이었다.
func (c *clause) appliedAsTold(i, k int) bool {
	end := tierEnd.FindString(c.s[c.units[k].count.to:])
	if strings.HasPrefix(end, "이 ") || strings.HasPrefix(end, "가 ") {
		return true
	}
	before := c.s[:c.units[i].from]
	return end != "" && containsAny(before, askingStems) && !containsAny(before, chosenOnes)
}

// askingStems are what those do who apply; chosenOnes describes those who were chosen.
var (
	askingStems = []string{"신청", "응모", "접수", "도전", "공모", "제출", "희망"}
	chosenOnes  = []string{"선정된", "지정된", "인증된", "승인된", "선정한", "지정한", "인증받은", "뽑힌"}
)

// tiersFrom is the last of the numbers from unit i on that count local governments of other kinds
// each. A province before a comma may only say where the others lie: 8개 도, 27개 시·군이 응모.
func (c *clause) tiersFrom(i int) int {
	seen, k := "", i
	for ; k < len(c.units) && c.units[k].count != nil; k++ {
		n := c.units[k].count
		kinds := tiers[n.noun]
		if kinds == "" || strings.ContainsAny(seen, kinds) || k > i && !tierJoint.MatchString(c.s[c.units[k-1].count.to:n.from]) {
			break
		}
		if strings.Contains(seen, "도") && strings.Contains(c.s[c.units[k-1].count.to:n.from], ",") && !copulaAt(c.s[n.to:]) {
			break
		}
		seen += kinds
	}
	return max(i, k-1)
}

// tiers are nouns that count local governments, with the kinds that each takes in.
var tiers = map[string]string{"도": "도", "시·도": "도", "시도": "도", "광역자치단체": "도", "광역지자체": "도", "광역지방정부": "도", "광역단체": "도", "시": "시", "군": "군", "구": "구", "자치구": "구", "시·군": "시군", "시군": "시군", "군·구": "군구", "시·군·구": "시군구", "시군구": "시군구", "기초자치단체": "시군구", "기초지자체": "시군구", "기초지방정부": "시군구", "기초지방자치단체": "시군구", "기초단체": "시군구"}

// failedThen finds those who were not chosen before, as some of those who apply again.
var failedThen = hangul.MustCompile(`(?:못한|못했던|탈락한|탈락했던|떨어진|떨어졌던|제외된|제외됐던) (?:지자체 |지방정부 |시·군 |곳 )?$`)

// appliedAgain says that a count is only of some of those who applied, or of those of a call that is
// over: 지난해 선정되지 못한 9곳도 다시 신청했다, 상반기 공모에는 11곳이 신청해 3곳이 선정된 바 있다.
func (c *clause) appliedAgain(i int) bool {
	u := &c.units[i]
	return u.josa == "도" && failedThen.MatchString(tail(c.s[:u.from], 40)) || strings.HasSuffix(strings.TrimRight(c.s, " ."), "바 있다") && !containsAny(c.s, []string{"이번", "올해"})
}

// liesIn says that unit i counts provinces and no more than where those lie who are counted right behind it and
// apply: 12개 시·도 25개 시·군이 신청.
func (c *clause) liesIn(i int) bool {
	if i+1 >= len(c.units) || c.units[i].count == nil || c.units[i+1].count == nil {
		return false
	}
	n, next := c.units[i].count, c.units[i+1].count
	gap := c.s[n.to:max(n.to, next.from)]
	return (gap == " " || gap == "의 " || gap == " 내 ") && strings.Contains(tiers[n.noun], "도") && tiers[next.noun] != "" && n.n < next.n && c.applies(i+1)
}

// brokenDown tells how many of those who applied there were of each part, with no word of a sum: 지역별로 보면 가나권이 8곳,
// 다라권 7곳 순이며, 자치구는 마구와 바구 등 4곳이 (신청했다).
func (c *clause) brokenDown() bool {
	return byParts.MatchString(c.s) && !sumTold.MatchString(c.s)
}

var (
	byParts = hangul.MustCompile(`[가-힣]별로\s(?:보면|살펴보면|나누면|나눠\s보면|따지면)[ ,]`)
	sumTold = hangul.MustCompile(`(?:모두|총|전체|합쳐|합해)\s?\d`)
)
