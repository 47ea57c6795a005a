package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// choiceMade finds the verb of a choice that was made, in whatever form.
var choiceMade = hangul.MustCompile(`(?:^|[\s·'"])(?:뽑(?:았|혔|아|혀|은 |힌 )|골랐|골라|고른 |추렸|추려|추린 |가렸|가려|정(?:했|하였|하고|하며|해졌|해진|해 )|낙점|꼽(?:았|혔)|(?:확정|선정|지정|선발|결정|선택|인증|재지정|재인증|추가|채택)(?:했|하였|됐|되었|된 |한 |되고|되어|하고|하며|해\s|해,|돼\s|돼,|\s지었|\s?짓고|키로|하기로)|살아남|이름을 올|명단에|매듭|마지막까지 남)`)

// chooses are words one of which stands in what choiceMade finds.
var chooses = setOf("뽑", "골랐", "골라", "고른", "추렸", "추려", "추린", "가렸", "가려", "정했", "정하", "정해", "낙점", "꼽", "확정", "선정", "지정", "선발", "결정", "선택", "인증", "추가", "채택", "살아남", "이름을 올", "명단에", "매듭", "마지막까지")

// contestWords are words of how it is found out who is chosen.
var contestWords = setOf("공모", "심사", "심의", "겨뤄", "겨뤘", "겨룬", "경쟁", "응모", "도전", "문을 두드")

// onlyVisited ends in what places are taken for that nobody chose for a programme: 점검지, 발표평가 대상, 설명회 장소로.
var onlyVisited = hangul.MustCompile(`(?:점검|조사|평가|심사|실사|방문|답사|견학|행사|개최|설명회|공연|촬영|훈련|교육|연수|검사|감사|단속|예찰|방역|피해|취약|위험|우려|토론회|공청회)\s?(?:지|장소|대상|대상지|지역|지구|도시)?(?:으로|로)?\s?$`)

// doneElse are words of sentences that count places to which something else is done than to choose them.
var doneElse = setOf("점검", "단속", "조사", "적발", "분석", "방문", "둘러", "찾아가", "협약", "소개", "설명회", "연수", "상담", "훈련", "복구", "개소", "문 연다", "문을 연", "보냈", "지급", "표창", "위촉", "성과", "효과", "줄었", "늘었", "증가", "감소", "통계", "선포", "회의", "최종 후보", "측정", "보상", "경보", "특보", "사고", "수사", "견학", "장소")

// choosesCounted says that a sentence counts places of which it, or the one beside it, tells that they were chosen now.
func (ctx *context) choosesCounted(s, beside string) bool {
	if callIn(s) != nil || soFar.in(s) || doneElse.in(s) || strings.Contains(s, "통과") && stagePassed.MatchString(s) {
		return false
	}
	told := contestWords.in(s) && pastAtEnd(s) || beside != "" && ctx.choosesBeside(beside)
	var verbs [][]int
	if !told && chooses.in(s) {
		verbs = choiceMade.FindAllStringIndex(s, -1)
	}
	for _, n := range placesCountedIn(s) {
		if !told && !choosesThese(s, n, verbs) {
			continue
		}
		if before := s[:n.from]; !onlyVisited.MatchString(strings.TrimRight(tail(before, 60), " ")) && !ctx.yearsAgo(before) && !endsFaring(before) && !lately.MatchString(before) && !strings.HasSuffix(strings.TrimRight(before, " "), "중") {
			return true
		}
	}
	return false
}

// choosesBeside says that a sentence beside the one that counts tells of a choice of places.
func (ctx *context) choosesBeside(s string) bool {
	if callIn(s) != nil || soFar.in(s) || containsAny(s, stillToCome) || !choiceOfPlaces.in(s) && ctx.gaz.lastName(s) < 0 {
		return false
	}
	return chooses.in(s) && choiceMade.MatchString(s) || contestWords.in(s) && pastAtEnd(s)
}

// choosesThese says that a verb of choice of a sentence has those it counts for its object or subject: none other stands between
// them and the nearest verb behind, and so before those further on.
func choosesThese(s string, n countAt, verbs [][]int) bool {
	if len(verbs) > 0 && verbs[0][1] <= n.from {
		return true
	}
	for _, m := range verbs {
		if m[0] >= n.to {
			return !thirdObject.MatchString(gotThere.ReplaceAllString(s[n.to:m[0]], ""))
		}
	}
	return false
}

// thirdObject finds an object behind the particle of a number; gotThere how those chosen were found, which has one of its own.
var (
	thirdObject = hangul.MustCompile(`^\S*\s.*[가-힣](?:을|를)(?:\s|$)`)
	gotThere    = hangul.MustCompile(`(?:심사|평가|심의|공모|절차|협의|과정|위원회|회의)(?:를|을)\s(?:모두\s)?(?:거쳐|통해|열어|열고|마치고)`)
)

// stagePassed finds that those counted only came through a first stage: 서면심사를 통과한 (5곳).
var stagePassed = hangul.MustCompile(`(?:1차|2차|서류|서면|예비)\s?(?:서면\s?|서류\s?)?(?:관문|문턱|심사|평가|심의)?(?:를|에서|을)?\s?(?:먼저\s)?통과`)

// lately finds that a choice was made before this release: 지난달 선정된 (4곳에), 이미 지정한.
var lately = hangul.MustCompile(`(?:지난달|지난주|지난번|앞서|이미|얼마 전|기존에)\s?(?:[^,.]{0,20}\s)?(?:선정|지정|인증|뽑|확정)`)

// pastAtEnd says that a sentence tells of what was done: 밝혔다, 마쳤다, 준다고 밝혔다.
func pastAtEnd(s string) bool {
	return pastEnd.MatchString(strings.TrimRight(s, " .\""))
}

// pastEnd ends in a verb of the past.
var pastEnd = hangul.MustCompile(`[았었였했됐혔렸겼났졌쳤뤘꼈댔샀갔왔봤셨놨냈뒀줬웠눴켰텼]다$`)

// endsFaring says that words before a number describe those counted by how they are: 노인이 많은 (5곳), 물이 모자란 (4개 군).
func endsFaring(before string) bool {
	return faring.MatchString(strings.TrimRight(before, " "))
}

// faring finds what is said of places that are counted by how they fare.
var faring = hangul.MustCompile(`(?:많은|많았던|적은|높은|낮은|큰|작은|잦은|늘어난|늘어나는|줄어든|줄어드는|심한|부족한|모자란|어려운|시급한|우려되는|나빠진|좋아진|뛰어났던|입은|떨어진|오른|넘은|넘는|볼 만한|가볼 만한)(?:\s[가-힣·]{1,6})?$`)

// yearsAgo says that words name a year before that of the release.
func (ctx *context) yearsAgo(s string) bool {
	day := ctx.day()
	if day.Y == 0 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	for _, y := range ctx.datesIn(s) {
		if y.Year < day.Y {
			return true
		}
	}
	return false
}
