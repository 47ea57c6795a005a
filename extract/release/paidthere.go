package release

import "injeung/normalize/hangul"

// paidThere finds that what is decided is how much goes to those counted right before, or in which turn: (9곳에) 나눠 줄
// 기금을, 투입될 사업비 규모를, 국비를 배정하는 순위를. They were chosen by nobody here.
var paidThere = hangul.MustCompile(`^\s(?:[^\s.,]{1,16}\s){0,4}[가-힣]{0,6}(?:[할될줄쓸갈낼릴]|하는|되는|주는)\s(?:[^\s.,]{1,16}\s){0,4}[^\s.,]{0,16}(?:[가-힣]금|` + amounts + `|예산|예산안|국비|도비|교부세|재원|재정|사업비|경비)[을를]\s(?:최종\s|모두\s|각각\s)?$`)

// amountThere finds the same without a verb: (9곳)의 배분액을, (9곳에) 대한 배정 물량을, (9개 시)·군별 지원 한도를.
var amountThere = hangul.MustCompile(`^(?:|\s대한|(?:·[도군구])?별)\s(?:[^\s.,]{1,16}\s){0,5}[^\s.,]{0,16}(?:` + amounts + `)[을를]\s(?:최종\s|모두\s|각각\s)?$`)

// amounts are words for how much each of several gets. A size or a plan is one only of what is paid: the size of what is built
// there, or the plan to build it, is decided on for those counted.
const amounts = `금액|[가-힣]액|물량|한도|비율|순위|배분안|배정안|(?:[가-힣]금|예산|국비|도비|사업비|경비|재원|지원|배분|배정)\s?규모|(?:배분|배정)\s?(?:계획|방안|방식|기준)`

// paysThere says that a number is of places that something goes to, whose amount is what the words between it and the
// predicate decide on.
func paysThere(g governed, gap string) bool {
	if g.list != nil || g.services != nil {
		return false
	}
	switch g.josa {
	case "에":
		return paidThere.MatchString(gap) || amountThere.MatchString(gap)
	case "의", "":
		return amountThere.MatchString(gap)
	}
	return false
}
