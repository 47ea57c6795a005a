package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// ruleNouns end the definition of a programme.
var ruleNouns = setOf("제도", "사업", "프로그램", "프로젝트", "시책")

// definesOn goes on from a verb to what the programme is that does so: (인증하여) 확산을 지원하는 제도로, (선정해) 알리는 사업이다.
var definesOn = hangul.MustCompile(`^[^.…]{0,60}?(?:는|위한)\s(?:[가-힣·]{2,8}\s)?(?:제도|사업|프로그램|프로젝트|시책)(?:로|으로|로서|으로서|이며|이고|인데|이다|다|임|입니다)(?:[,.\s]|$)`)

// onlyDefines says that what the predicate tells is what the programme does at any time, as the words behind it go on to say
// what it is; who was chosen is told behind that: 가나인증은 좋은 서비스를 인증해 알리는 제도로, 지난해까지 9개가 인증받았다.
func (c *clause) onlyDefines(p *predicate) bool {
	return p.joins && p.tense == doesNow && ruleNouns.in(c.s[p.to:]) && definesOn.MatchString(c.s[p.to:c.nextFinite(p)])
}

// nextFinite is where the next predicate begins behind p that tells what was done, else the end.
func (c *clause) nextFinite(p *predicate) int {
	for k := range c.predicates {
		if q := &c.predicates[k]; q.from >= p.to && q.tense == didPast {
			return q.from
		}
	}
	return len(c.s)
}

// madeMeans goes on from what something is made within a programme: '가나구역'으로 지정해.
var madeMeans = hangul.MustCompile(`^['"」』]?\s?(?:으로|로)\s(?:지정|선정|인증|등록)(?:해|하여|하고|한\s뒤|한\s후)`)

// definedBy says that programme k of those named in a text is only what another, named before it in the sentence, makes of those it
// is for: 가나사업은 낡은 거리를 '다라구역'으로 지정해 돕는 사업이다.
func definedBy(s string, ms []mention, k int) bool {
	if k == 0 || ms[k-1].ID == ms[k].ID || strings.Contains(s[ms[k-1].to:ms[k].from], "다. ") {
		return false
	}
	rest := s[ms[k].to:]
	if !ruleNouns.in(rest) {
		return false
	}
	m := madeMeans.FindStringIndex(rest)
	return m != nil && definesOn.MatchString(rest[m[1]:])
}
