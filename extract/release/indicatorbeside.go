package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// besideOther finds before a number that it is of one of several, each of which is told with its own: 들형은 40개, 물형은 (32개).
var besideOther = hangul.MustCompile(`(?:^|[\s,])[가-힣·]{1,12}[은는이가]?\s(?:[^,.0-9]{0,30}\s)?(?:총\s)?[0-9]{1,4}\s?개(?:\s?지표)?(?:를|이고|이며|로)?(?:,|\s)\s?((?:[가-힣·]{0,9}[^고며,\s]\s)?[가-힣·]{1,12})[은는]\s(?:[^,.0-9]{0,30}\s)?(?:총\s)?$`)

// otherBehind finds the same behind a number that was moved: (물길 지표는 40개에서 28개)로, 숲은 53개에서 33개로.
var otherBehind = hangul.MustCompile(`^\s?개에서\s[0-9]{1,4}\s?개(?:로|로\s[가-힣]+고)?,\s([가-힣·\s]{1,16}?)[은는]\s[0-9]{1,4}\s?개에서\s[0-9]`)

// levelTopic finds at the end of the words before a number that it is of a level of what is judged, which the indicators stand under: 평가
// 영역은 (5개), 항목은 계획 수립 등 (4개). The fields of one part are named (숲길 분야는).
var levelTopic = hangul.MustCompile(`(?:^|[.,:)□○ㅇ]\s?|(?:평가|심사|인증|지정|선정|세부|상위|하위)\s?|\s[대중소])(?:영역|분야|부문|항목|범주|기준|단계)(?:은|는|이|가)?\s(?:[^,.0-9]{0,30}\s)?(?:총\s|모두\s)?$`)

// plainIndicators are indicators by words that name no part of them; besides them something else than another part of them is counted.
var (
	plainIndicators = hangul.MustCompile(`(?:^|[.,:)□○ㅇ]\s?|에\s따라\s)(?:올해|이번|전체|모든)?\s?(?:평가|심사|인증|지정|선정|점검|진단)?\s?(?:세부|전체|평가)?\s?지표$`)
	noIndicators    = hangul.MustCompile(`(?:서류|배점|항목|문항|단계|절차|등급|영역|분야|부문|범주)$`)
)

// ofOnePart says that the number at num of the indicators at noun is told of one part of what is judged, beside others that have theirs.
func ofOnePart(s string, num, noun []int) bool {
	before := tail(s[:num[0]], 160)
	if m := besideOther.FindStringSubmatchIndex(before); m != nil {
		first := m[0] + strings.IndexAny(before[m[0]:], "0123456789")
		return !levelTopic.MatchString(before[:first]) && !plainIndicators.MatchString(before[m[2]:m[3]])
	}
	m := otherBehind.FindStringSubmatch(s[num[1]:])
	if m == nil {
		return false
	}
	return noun[0] > num[0] || !plainIndicators.MatchString(s[:noun[1]]) && !noIndicators.MatchString(m[1])
}
