package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// What makes a number one of people or parts that took part in something, and not of
// those who asked to be chosen.
var (
	// ofPeople is who is told of behind a number: 31개 지역 주민이, 15개 기관과 단체가.
	ofPeople = hangul.MustCompile(`^의?\s?(?:(?:과|와|및)\s?)?(?:지역\s|마을\s)?(?:주민|시민|국민|도민|군민|구민|학생|청소년|청년|어린이|어르신|관계자|담당자|공무원|단체장|대표|전문가|위원|기업|업체|상인|농가|가구|단체|학교|대학|관람객|방문객|관광객|참가자|참여자|회원|의견|민원|아이디어)`)
	// takesPart is a verb of taking part that goes on or is to come, as one that asked to
	// be chosen does not: 참여하고 있다, 참여하는, 참여할.
	takesPart = hangul.MustCompile(`^(?:이|가|에서)?\s?(?:(?:함께|모두|적극|현재)\s)?(?:참여|참가)(?:하고 있|하게 되|하게 됐|하는|할|한다|한 가운데|해 온|해온|하며 활동|\s?중)`)
	// elsewhere is what they took part in: 설명회에는, 축제에, 협의회에는.
	elsewhere = hangul.MustCompile(`(?:설명회|간담회|협약|협약식|컨설팅|축제|행사|교육|연수|협의회|협의체|협회|포럼|워크숍|토론회|박람회|캠페인|걷기|체험|기념식|수여식|발대식|회의|총회|시범사업|연구|조사|동아리|봉사|서명|심사|평가위원회|위원회|경연|공연|전시)에(?:는|도|만)?\s(?:모두\s|총\s|전국\s|전국의\s|올해\s)*$`)
	// trained is what those counted took part in, behind them: 훈련에 참여한 120개 기관.
	trained = hangul.MustCompile(`(?:훈련|행사|축제|교육|박람회|캠페인|걷기|조사|점검|회의|포럼)['"」]?에\s(?:참여|참가)한\s(?:총\s|모두\s|전국\s)*$`)
	// tillNow makes it a number of all rounds: 지금까지 46개 시·군이 참여했다.
	// or of those who hold the title: 기존 21곳은 평가하여.
	tillNow = hangul.MustCompile(`(?:지금까지|현재까지|그동안|그간|누적|역대|모두\s합쳐)(?:으로)?\s(?:총\s|모두\s|전국\s|전국에서\s)*$|` + fromTheStart + `|(?:기존|기\s?지정|기\s?선정|운영\s중인|추진\s중인)(?:의)?\s(?:총\s|모두\s|전국\s)*$`)
	// ofSort is what sort of work came in, where pieces of work are counted, of places that were all looked at: 모범사례로 접수된 31건.
	ofSort = hangul.MustCompile(SortHandedIn + `(?:총\s|모두\s|전국\s)*$`)
	// someones is whose words came in: 주민 제안 31건을 접수.
	someones = hangul.MustCompile(`(?:주민|시민|국민|도민|현장|민원|의견|아이디어|자료|제보|상담|신고)(?:들)?(?:의|을|를|이|가)?\s(?:제안\s|의견\s|건의\s)?(?:모두\s|총\s)?$`)
)

// SortHandedIn tells what sort of work something came in as: 모범사례로 접수된. It holds the sort.
const SortHandedIn = `(사례|아이디어|제안|작품)(?:로|으로)\s(?:접수|제출|출품|응모|신청|추천)(?:된|한)\s`

// countsWork says that a number is of pieces of work and of nobody who hands them in: 31건, 아이디어 12개.
func (c *countAt) countsWork() bool {
	switch c.unit {
	case "건", "점", "편", "종":
		return true
	}
	return c.unit == "개" && (c.noun == "" || c.other)
}

// fromTheStart counts from when a programme began, or over years: 제도 시행 이후 총 113건을, 지난 3년간 40곳이, 시행 6개월 동안 가나에 78건이.
const fromTheStart = `(?:(?:시행|도입|출범|시작|개시|신설|마련)(?:한|된|되고|하고)?\s?(?:이후|이래|뒤|후)(?:로)?|지난\s?\d{1,2}년(?:간|\s동안)|(?:시행|도입|출범)\s\d{1,2}(?:년|개월)(?:간|\s동안)(?:\s[^,.]{2,24}에)?|(?:해|년|월)부터\s(?:올해|지난해|지금|현재|최근)(?:까지)?)\s(?:지금까지\s|현재까지\s)?(?:총\s|모두\s|전국\s|전국에서\s)*$`

// elseParts are words one of which stands in whatever tillNow, someones and trained find.
var elseParts = setOf("까지", "그동안", "그간", "누적", "역대", "합쳐", "기존", "기 지정", "기지정", "기 선정", "기선정", "운영 중", "운영중", "추진 중", "추진중", "이후", "이래", "년간", "동안", "부터", " 뒤", " 후", "여한", "가한",
	"주민", "시민", "국민", "도민", "현장", "민원", "의견", "아이디어", "자료", "제보", "상담", "신고")

// appliesElsewhere says that those counted took part in something else than the call: an
// event, a course, a council.
func (c *clause) appliesElsewhere(i int) bool {
	u := &c.units[i]
	if u.count == nil {
		return false
	}
	rest := head(c.s[u.count.to:], 60)
	if ofPeople.MatchString(rest) || takesPart.MatchString(rest) || strings.HasPrefix(rest, "의 의견") {
		return true
	}
	before := tail(c.s[:u.from], 90)
	if m := ofSort.FindStringSubmatch(before); m != nil && u.count.countsWork() && !strings.Contains(c.ctx.titles()[0].S, m[1]) {
		return true
	}
	if elseParts.in(before) && (tillNow.MatchString(before) || someones.MatchString(before) || trained.MatchString(before)) {
		return true
	}
	if !containsAny(before, []string{"에 ", "에는 ", "에도 ", "에만 "}) {
		return false
	}
	m := elsewhere.FindString(before)
	return m != "" && (!strings.HasPrefix(m, "심사") || u.count.noun == "기관")
}

// amongThose follows a part of those whose number it stands behind, in a bracket: 15개 지자체(공동 신청 2건 포함).
var amongThose = hangul.MustCompile(`^(?:을|를)?\s?포함\s?\)`)

// nextMeeting begins a sentence on the meeting after the one told of, before which other cases come: 다음 심사위원회는 6월에 열리며,
// (신청한 19건을 들여다볼 계획이다). Next month's may be the first one on those who applied.
var nextMeeting = hangul.MustCompile(`^[^가-힣]{0,6}(?:다음|차기)\s(?:정기\s|정례\s)?(?:[가-힣·]{0,14}위원회|[가-힣·]{0,8}심의회|[가-힣·]{0,8}회의)(?:는|은|에서는|에서|에는|에)\s`)
