package release

import "injeung/normalize/hangul"

// runsAlready says that unit i was chosen before and is run since, as its sentence tells: 2016년부터 가나구 등 4곳을
// 지정해 운영 중이다, 현재 4곳이 지정돼 운영되고 있다.
func (c *clause) runsAlready(i int) bool {
	u := &c.units[i]
	if !sinceYearsAgo.MatchString(c.s[:u.from]) {
		return false
	}
	if runningBefore.MatchString(c.s[:u.from]) && startsWithAny(c.s[u.to:], []string{"에 더해", "에 이어", "에 보태"}) {
		return true // 운영 중인 3곳에 더해
	}
	p := c.finiteAfter(i)
	return p != nil && runSince.MatchString(head(c.s[p.from:], longestSince))
}

// sinceYearsAgo tells since when, or that it is so now, before those named; runSince that what was decided is being run, runningBefore that
// those counted behind it are.
var (
	sinceYearsAgo = hangul.MustCompile(`(?:\d{2,4}년(?:도)?(?:\s?\d{1,2}월)?(?:부터|\s이후)|지금까지|현재(?:까지)?|그동안|그간|기존|이미)(?:에|는|로|의)?\s`)
	runningBefore = hangul.MustCompile(`(?:운영|시행|추진|지원)\s?(?:중인|하고 있는|해 온)\s(?:총\s|전국\s)?$`)
	runSince      = hangul.MustCompile(`^(?:지정|선정|인증|승인)(?:해|하여|돼|되어|받아)\s(?:[가-힣]+\s)?(?:운영|관리|지원|육성|시행|추진|유지)\s?(?:중|하고\s있|되고\s있|해\s?오|해\s?왔|돼\s?오|돼\s?왔)`)
)

// beganWith says that unit i names who was the first, since whom there are more and more: 가나시 첫 지정 이후 39곳으로 확대,
// 가나시를 처음 지정한 이래 30곳으로 늘었다.
func (c *clause) beganWith(i int) bool {
	u := &c.units[i]
	return u.list != nil && firstThenMore.MatchString(head(c.s[u.to:], longestSince))
}

// longestSince bounds the bytes behind a name that tell of the years since.
const longestSince = 120

// firstThenMore finds that a first decision lies behind and more followed.
var firstThenMore = hangul.MustCompile(`^(?:등)?[을를이가]?\s?(?:첫|최초(?:로)?|처음(?:으로)?)?\s?(?:지정|선정|인증|승인|선포)(?:된|한)?\s?(?:이후|이래|뒤|후)(?:로)?,?\s[^.]{0,40}(?:으로|로|까지)\s(?:확대|늘|증가|불어|확산)`)
