package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// asksFor says that a sentence tells what must be reached, not what was.
func asksFor(s string) bool {
	return strings.Contains(s, "기준") || strings.Contains(s, "합격") || strings.Contains(s, "통과") || strings.Contains(s, "커트라인") || strings.Contains(s, "에 필요한 ")
}

// setAsShare says that what stands at byte at, a share and its points, is made what must be reached, and not the points of something
// that is judged, whose share of the whole is told in the same words: 지정에 필요한 점수를 총점의 (70%인 70점으로 정했다).
func setAsShare(s string, at int) bool {
	return toReach.MatchString(tail(ofTheWhole.ReplaceAllString(s[:at], ""), 60))
}

// toReach ends in what must be reached: 지정에 필요한 최소 점수를, 통과 기준은.
var toReach = hangul.MustCompile(`(?:필요한\s(?:최소\s|최저\s)?(?:점수|총점|기준)|(?:합격|통과|커트|인증|지정|선정)\s?(?:기준\s?점수|기준|점수|선|라인)|(?:^|\s)(?:기준\s?점수|커트라인|최저\s?점수|최소\s?점수))(?:을|를|은|는)\s(?:올해|이번에)?\s?$`)

// ofTheWhole is what a share behind it is of.
var ofTheWhole = hangul.MustCompile(`(?:총\s?배점|총점|만점)의\s$`)

// byHowMuch follows points by which what must be reached was moved: (기준을 5점) 낮췄다, (필요한 점수를 5점) 더 올렸다.
var byHowMuch = hangul.MustCompile(`^[을를]?\s?(?:씩\s|더\s|가량\s|정도\s)*(?:낮[추춘췄아]|높[이인였여]|올[리려렸린]|내[리려렸린]|줄[이인였여]|늘[리려렸린]|더[하했해한])`)

// gained are the words behind 이상 that tell of reaching it.
var gained = hangul.MustCompile(`^(?:을|을\s|인|의|\s)?\s?(?:받|획득|득점|얻|평가|취득|인\s)`)

// reachedByAll finds a sentence that ends with who reached it: 4곳은 모두 90점
// 이상을 받았다.
var reachedByAll = hangul.MustCompile(`^(?:을\s)?\s?(?:높은\s점수를\s)?(?:받았|획득했|획득하였|득점했|득점하였|얻었)(?:다|습니다)`)

// fails says that the words behind points not reached tell of the end: 70점 미만은
// 탈락.
func fails(rest string) bool {
	rest = head(rest, 50)
	return containsAny(rest, failing) && !getsLess.MatchString(rest)
}

// getsLess finds that those below a threshold get no more than others do, and are not refused: (60점 미만은) 성과급 지급 대상에서 제외된다.
var getsLess = hangul.MustCompile(`(?:성과급|포상금|포상|인센티브|장려금|시상금|상금|가점)(?:[을를의]|이|은|는)?\s(?:[가-힣]{1,4}\s)?(?:대상|받지|지급|못|않|없)`)

// failing are the words of a rule, which speaks of nobody yet: 받지 못한다, not 받지
// 못했다.
var failing = wordsOf(failedWords, unchosenWords, setAsideWords, []string{"뺀", "빼", "대상에서", "하지 않", "되지 않", "받지 못", "수 없"})

// ofPart says that a threshold is one of a part of the whole: 분야별로 40점 이상.
func ofPart(s string) bool {
	t := tail(s, 45)
	if i := strings.LastIndexAny(t, ",."); i >= 0 {
		t = t[i+1:]
	}
	if i := strings.LastIndex(t, "이면서"); i >= 0 {
		t = t[i:]
	}
	return eachPart.MatchString(t) && !containsAny(t, []string{"총점", "전체", "합계", "모두 ", "평균", "합이", "합한", "합산", "더해", "합쳐"})
}

// eachPart tells of every part of what is evaluated: 분야별, 항목마다, 모든 부문, 한 영역이라도.
var eachPart = hangul.MustCompile(`(?:분야|영역|부문|항목|지표|심사|과목|단계)(?:별|마다)|(?:각|모든|개별|매)\s?(?:분야|영역|부문|항목|지표|과목|단계)|각각|한\s(?:분야|영역|부문|항목|지표|과목)(?:이라도|라도)`)

// condition are the endings behind 이상 or a verb of passing that make it a
// condition of what follows.
var condition = hangul.MustCompile(`^(?:이면|이고\s|이며\s|긴\s|겨야|기면|이어야|이라야|일\s?(?:때|경우)|인\s|으면|어야|은\s|하면|해야|한\s|는\s|으로\s|을\s|이\s|에\s|에게\s|\s)`)

// deciding are the words of the decision that a threshold leads to.
var deciding = hangul.MustCompile(`인증|지정|선정|합격|통과|부여|자격|승인|결정|뽑|골랐|가려|추려|추렸|준다|주어진다|주어지|한다|된다|낮|높|올|내리|완화|강화|조정|상향|하향`)

// passes says that the words behind a threshold make it one of the programme.
func passes(s string, to int, plain bool) bool {
	rest := partBehind.ReplaceAllString(head(s[to:], 120), "")
	if strings.HasSuffix(s[:to], "이르면") || conditionAlone.MatchString(rest) && mayEvaluate(s) || strings.HasSuffix(s[:to], "야") {
		return true
	}
	if plain && gained.MatchString(rest) {
		return !reachedByAll.MatchString(rest)
	}
	if rest = strings.TrimRight(rest, " )."); plain && (rest == "" || !isSentence(s) && !strings.Contains(s, "다.")) && asksBefore.MatchString(s[:to]) && !cameFirst.in(rest) {
		return true
	}
	return condition.MatchString(rest) && deciding.MatchString(rest)
}

// partBehind is what a bracket behind a threshold asks of each part: (항목별 40점 이상).
var partBehind = hangul.MustCompile(`^\s?\([^()]{2,40}\)`)

// asksBefore finds that words without a verb name points as what is asked for: (지정 기준) 종합점수 75점 이상.
var asksBefore = hangul.MustCompile(`(?:선정|지정|인증|통과|합격)\s?(?:기준|요건|점수|조건)[^.]{0,40}$|(?:^|[\s(:])(?:기준|요건|점수)\s?[:)][^.]{0,40}$|만점(?:에|\s중|\s가운데)\s[^.]{0,16}$`)

// conditionAlone is a condition behind 이상 that leads to whatever is given.
var conditionAlone = hangul.MustCompile(`^(?:이면|이어야|이라야|여야)\s`)

// cameFirst are words of those who came first.
var cameFirst = setOf("1위", "최고", "가장", "등급", "우수")

// gradeBand says that a threshold is one of a grade among several and not of
// the programme: 90점 이상은 1등급, 우수(80점 이상).
func gradeBand(s string, from, to int) bool {
	after := head(s[to:], 36)
	if i := strings.IndexAny(after, ",.;"); i >= 0 {
		after = after[:i]
	}
	before := tail(s[:from], 15)
	if w := strings.TrimLeft(after, " "); (strings.HasPrefix(w, "우수") || strings.HasPrefix(w, "양호") || strings.HasPrefix(w, "보통")) && containsAny(s, []string{"등급", "최우수"}) {
		return true // 90점 이상 최우수, 80점 이상 우수
	}
	return strings.Contains(after, "등급") || strings.Contains(after, "최우수") || strings.Contains(after, "가점") || strings.Contains(after, "감점") ||
		strings.HasSuffix(strings.TrimRight(before, " :(은는"), "등급") || strings.HasSuffix(strings.TrimRight(before, " :(은는"), "우수")
}

// holdsNow says that a figure at bytes from..to is the one in force: no word
// before it speaks of earlier, and none behind it leads to another.
func holdsNow(s string, from, to int) bool {
	for _, w := range []string{"이던", "이었", "였던", "에서 ", "→", "하던", "했던", "했으나", "하였으나", "됐던"} {
		if strings.HasPrefix(strings.TrimLeft(s[to:], " "), w) {
			return false
		}
	}
	if k := strings.Index(head(s[to:], 60), "으나"); k >= 0 && !strings.ContainsAny(s[to:to+k], ",.") && formerly(s[:from]) {
		return false
	}
	return !formerly(s[:from]) || sinceThen(s[:from])
}

// sinceThen says that after the last word that speaks of earlier one speaks of
// now: 지난해 75점이던 기준은 올해 70점.
func sinceThen(s string) bool {
	t, last := tail(s, 60), -1
	for _, w := range formerWords {
		last = max(last, strings.LastIndex(t, w))
	}
	for _, w := range sinceThenWords {
		if strings.LastIndex(t, w) > last {
			return true
		}
	}
	return false
}

// sinceThenWords speak of now, and of what will be so from now on.
var sinceThenWords = wordsOf(thisRoundWords, []string{"앞으로", "새 기준", "이제", "내년"})

// asksPeople finds that people were asked: 만족도 조사에서 100점 만점에 92점.
var asksPeople = hangul.MustCompile(`(?:만족도|설문|여론|인식|체감도)\s?(?:조사|평가)`)

// planned says that a sentence tells what is to hold from the next time on, when something is still planned: 내년에는 통과 기준을
// 80점으로 높일 예정이다.
func planned(s string) bool {
	return strings.Contains(s, "내년") && toCome.MatchString(s)
}

// indexBefore finds right before a threshold that it is of an index or rate, ownerBefore whose it is else: 가나 지수의 (기준점수).
var (
	indexBefore = hangul.MustCompile(`(?:지수|지표|만족도|청렴도|체감도|등급제|비율|[가-힣]률)(?:의|는|은)?\s?$`)
	ownerBefore = hangul.MustCompile(`([가-힣]+)의\s?$`)
	ownersOfAll = hangul.MustCompile(`(?:심사|평가|인증|지정|선정|공모|제도|올해|이번|사업|도시|점수)$`)
)

// ofOtherIndex says that a threshold behind s is of another thing than what is judged.
func ofOtherIndex(s string) bool {
	if indexBefore.MatchString(s) {
		return true
	}
	m := ownerBefore.FindStringSubmatch(s)
	return m != nil && !ownersOfAll.MatchString(m[1])
}

// aboutPeople says that a ratio is one of opinion, no threshold.
func aboutPeople(s string) bool {
	t := tail(s, 45)
	return strings.Contains(t, "만족도") || strings.Contains(t, "응답") || strings.Contains(t, "시민")
}
