package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// What places are of a programme goes on or ends, and a verb far from it tells so: 예비도시 지위를 한 해 더 이어 간다, 가나시의 자격을
// 박탈했다.

// standingNouns are what places have as those of a programme.
const standingNouns = `(?:자격|지위|칭호|명칭|이름|간판|타이틀|지정|인증)`

// standingEnds find that it went on, and that it was taken away or given up.
var standingEnds = hangul.MustCompile(`^(?:(유지(?:했|하였|하기로|키로|하게\s?(?:[됐된]|되었)|한다|됐|된다|되었)|이어\s?(?:가기로|가게\s?(?:[됐된]|되었)|간다|갔|나간다|나가기로)|지켰|지킨다|지키게\s?(?:[됐된]|되었)|남(?:는다|았|게\s?(?:[됐된]|되었)|기로|아[ ,]|아서[ ,]|으며[ ,]|겼|기고[ ,])|다시\s얻었|되찾았)|(잃었|잃게\s?[됐된]|상실(?:했|하였)|박탈(?:했|하였|됐|되었|당했|하기로|키로)|거(?:뒀|두기로|둬들였|둬들이기로)|회수(?:했|하였|하기로|키로)|내려놓(?:았|기로|는다)|떼(?:기로|였|어 냈)|뗐|반환(?:했|하였|하기로))|(관리(?:한다|하기로|된다|됐|했)|두기로|뒀|올려\s?(?:뒀|두기로)))`)

// standingStarts begin what it finds.
var standingStarts = setOf("유지", "이어", "지켰", "지킨", "지키", "남", "관리", "두기", "뒀", "올려", "다시", "되찾", "잃", "상실", "박탈", "거뒀", "거두", "거둬", "회수", "내려놓", "떼", "뗐", "반환")

// standingObject ends words in what goes on or ends, with up to four words of how long or until when between it and the verb.
var standingObject = hangul.MustCompile(`(?:^|[\s'"」』])(?:[가-힣]{2,12}\s?)?` + standingNouns + `['"」』]?(?:을|를|이|가|은|는|도)\s(?:[^,.\s]{1,10}\s){0,4}$`)

// candidateObject ends words in the time or stage of candidates, alike.
var candidateObject = hangul.MustCompile(`(예비|후보)\s?(?:[가-힣]{0,6}(?:도시|지역|지구|마을|특구|단지|구역|지자체|지방정부|대상지|대상|거점|고을|거리|시장|후보)\s?)?(?:지정|인증|선정)?\s?(?:기간|기한|자격|지위|상태|단계|지정|이름)?(?:을|를|은|는|이|가|도|으로|로)\s(?:[^,.\s]{1,10}\s){0,4}$`)

// candidateTerm finds that candidates get more time: (예비도시인 가나시에는) 준비 기간을 1년 더 (주기로).
var candidateTerm = hangul.MustCompile(`(?:준비|보완|이행)\s?(?:할|하는)?\s?(?:기간|시간|기회|말미)(?:을|를|은|는|이|가)\s(?:[^,.\s]{1,10}\s){0,4}$`)

// moreTime finds that a time was given or made longer.
var moreTime = hangul.MustCompile(`^(?:주기로|주었|줬|준다|부여(?:했|하였|하기로)|늘어(?:난다|났)|늘(?:었|렸|린다|리기로|려)|연장(?:했|하였|됐|되었|한다|된다|하기로))`)

// standingVerb reads such a verb at byte i.
func standingVerb(s string, i int) (predicate, bool) {
	if i+len("가") >= len(s) || standingStarts.at(s[i:]) == "" && moreTimeStarts.at(s[i:]) == "" || !wordStart(s, i) {
		return predicate{}, false
	}
	before := tail(s[:i], standingMost)
	if m := moreTime.FindStringIndex(s[i:]); m != nil {
		if candidateObject.MatchString(before) || candidateTerm.MatchString(before) && containsAny(s[:i], candidateWords) {
			return standingAt(s, i, i+m[1], schema.Renewed), true
		}
		return predicate{}, false
	}
	m := standingEnds.FindStringSubmatchIndex(s[i:])
	switch {
	case m == nil || startsWithAny(s[i+m[1]:], onceSo):
		return predicate{}, false
	case m[4] < 0 && candidateObject.MatchString(before), m[6] < 0 && standingObject.MatchString(before) && !standsForPeople.MatchString(before):
	default:
		return predicate{}, false
	}
	if m[4] >= 0 {
		return standingAt(s, i, i+m[1], schema.Revoked), true
	}
	if certificateHeld.MatchString(before) && candidateObject.FindStringIndex(before) == nil {
		if againHas(s[i:]) {
			return standingAt(s, i, i+m[1], schema.New), true
		}
		if strings.HasPrefix(s[i:], "유지") && !keptByReview.MatchString(s[:i]) || heldForTerm.MatchString(before) {
			return predicate{}, false
		}
	}
	return standingAt(s, i, i+m[1], schema.Renewed), true
}

// certificateHeld ends words in a certificate, which all who have one keep for its term: to keep it is a decision only behind a review.
var certificateHeld = hangul.MustCompile(`인증['"」』]?(?:을|를|이|가|은|는|도)\s(?:[^,.\s]{1,10}\s){0,4}$`)

// keptByReview finds that those who had it before were looked at again.
var keptByReview = hangul.MustCompile(`재심사|재평가|재인증|재검증|유지\s?(?:여부|심사|평가|요건)|갱신|연장|다시\s(?:심사|평가|인증)|(?:심사|평가)를\s다시|(?:19|20)[0-9]{2}년(?:에|도에)?\s(?:처음\s)?인증(?:을\s)?(?:받은|받았던|된)|기존|이미`)

// heldForTerm finds until when or how long it holds.
var heldForTerm = hangul.MustCompile(`까지|[0-9한두세네]\s?(?:년|개월|해)\s?(?:간|동안)|매년|해마다|야\s`)

// againHas says that a verb tells of what was lost before.
func againHas(s string) bool { return startsWithAny(s, []string{"되찾", "다시"}) }

// onceSo end such a verb of what was so at another time, and perhaps no longer: 지켰던 (옛 도시), 유지했다가.
var onceSo = []string{"던", "다가", "었던", "었다가"}

// moreTimeStarts begin what moreTime finds.
var moreTimeStarts = setOf("주기로", "주었", "줬", "준다", "부여", "늘", "연장")

// candidateWords are words for candidates.
var candidateWords = []string{"예비", "후보"}

// standsForPeople finds that the standing is that of persons or firms: 참가 자격을, 운전 자격을.
var standsForPeople = hangul.MustCompile(`(?:참가|응시|운전|면허|기사|교원|의사|국가대표|시민|회원|신청|응모|입찰|지원)\s?자격|(?:기업|업체|선수|공무원|위원)[은는이가의]\s`)

// standingMost bounds the bytes before such a verb that are looked at.
const standingMost = 160

// standingAt is the predicate of such a verb at bytes i..end, with its tense.
func standingAt(s string, i, end int, st schema.Status) predicate {
	p := predicate{from: i, to: end, noun: s[i:end], status: st, tense: didPast, passive: !strings.Contains(tail(s[:i], standingMost), "의 ") || st == schema.Renewed}
	if strings.HasSuffix(p.noun, "다") {
		p.tense = doesNow
	}
	return p
}
