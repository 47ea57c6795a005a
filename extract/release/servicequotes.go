package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// lawWords end the names of laws, which sentences on exemptions quote too.
var lawWords = []string{"법", "법률", "규정", "시행령", "시행규칙", "고시", "조례", "기준", "가이드라인"}

// quotedNames are the quoted words of a sentence that can name a service.
func (c *clause) quotedNames() (out [][2]int) {
quotes:
	for _, q := range quoted(c.s) {
		for _, w := range lawWords {
			if s := c.s[q[0]:q[1]]; strings.HasSuffix(s, w) && !endsInOne(s, waysOf) {
				continue quotes
			}
		}
		if startsWithAny(c.s[q[1]+quoteAfter(c.s[q[1]:]):], fieldNounsBehind) || startsWithAny(c.s[q[1]:], saidBehind) || calledWords.MatchString(c.s[q[1]+quoteAfter(c.s[q[1]:]):]) {
			continue
		}
		if c.ofSort(q) {
			continue // ‘가나주도형’ 3건
		}
		if w := c.s[q[0]:q[1]]; c.canName(q) && !isExemption(w) && !deciders.MatchString(w) && !sittings.MatchString(w) {
			out = append(out, q)
		}
	}
	return out
}

// ofSort says that quoted words are a kind with the number of its own. One of it is a name where another that is no kind has one
// too: ‘모두 맞춤형’ 1개, ‘함께 타요’ 1개.
func (c *clause) ofSort(q [2]int) bool {
	end := q[1] + quoteAfter(c.s[q[1]:])
	if !endsInOne(c.s[q[0]:q[1]], kindEnds) {
		return c.severalOf(q, end)
	}
	m := sortCounted.FindStringSubmatch(c.s[end:])
	if m == nil || m[1] != "1" {
		return m != nil
	}
	for _, o := range quoted(c.s) {
		one := sortCounted.FindStringSubmatch(c.s[o[1]+quoteAfter(c.s[o[1]:]):])
		if one != nil && one[1] == "1" && !endsInOne(c.s[o[0]:o[1]], kindEnds) {
			return false
		}
	}
	return true
}

// severalOf says that quoted words that end as no service does, and are told behind no others, have a number of several right behind
// them, and so are what those counted are: 자료를 함께 쓰는 ‘다라 협력 실증’ 2건이.
func (c *clause) severalOf(q [2]int, end int) bool {
	if endsLikeService(c.s[q[0]:q[1]]) {
		return false
	}
	m := sortCounted.FindStringSubmatch(c.s[end:])
	if m == nil || m[1] == "1" {
		return false
	}
	before := strings.TrimRight(c.s[:q[0]-quoteBefore(c.s[:q[0]])], " ")
	return !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "·") && !strings.HasSuffix(before, "'") && !endsInOne(before, []string{"'와", "'과", "및", ")와", ")과", "\"와", "\"과", "의"})
}

// sortCounted is the number of those of a kind behind its name in quotes: ‘가나주도형’ 3건.
var sortCounted = hangul.MustCompile(`^(?:\s서비스|\s과제|\s사업)?(?:은|는|이|가)?\s?(\d{1,3})(?:건|개|곳|종)`)

// fieldNounsBehind say of quoted words that they name the field of services: ‘가나’ 분야에서는 ‘다라’가.
var fieldNounsBehind = []string{" 분야", " 부문", " 유형", "분야", "부문"}

// saidBehind go on behind what somebody said, which names nothing.
var saidBehind = []string{"\"이라며", "\"라며", "\"이라면서", "\"라면서", "\"며 ", "\"면서", "\"이라고 말", "\"이라고 강조", "\"이라고 밝", "\"이라고 평가", "\"이라고 설명", "\"라고 말", "\"라고 강조", "\"라고 밝", "\"라고 평가", "\"라고 설명", "\"고 "}

// calledWords follow what is said, meant or aimed at in quotes and names nothing: ‘가나처럼’이라는 구호 아래; ‘모두 편한 나라’를 목표로;
// or by which somebody was chosen: ‘가나 통합심사’를 거쳐.
var calledWords = hangul.MustCompile(`^(?:(?:이)?라(?:는|고\s하는)\s(?:구호|표어|주제|슬로건|말|원칙|자세|각오|목표|뜻|의미|생각|평가|반응|인식|지적|우려|마음|신념|취지)|[을를]\s(?:목표|비전|구호|슬로건|표어|기치|모토|주제|거쳐|거친|거치))`)
