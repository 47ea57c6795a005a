package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// judgedList reads what a sentence says was looked at, by how it is built and not by the one verb: a list that a word of
// judging governs (가, 나, 다 등을 서류와 현장에서 평가했다), that another verb governs in a sentence about judging (심사에서는 가, 나, 다를
// 살폈다), or that a sentence tells the criteria to be (선정 기준은 ▲가 ▲나 ▲다다).
func judgedList(s string) *dimensionList {
	if d := toldCriteria(s); d != nil {
		return d
	}
	if !mayJudge.in(s) {
		return nil
	}
	for i := strings.IndexByte(s, ' '); i > 0; {
		if end, rest := listEnd(s, i); end > 0 {
			if d := judgedUpTo(s, end, rest); d != nil {
				return d
			}
		}
		k := strings.IndexByte(s[i+1:], ' ')
		if k < 0 {
			return nil
		}
		i += 1 + k
	}
	return nil
}

// mayJudge are words one of which stands where something is judged.
var mayJudge = setOf("평가", "심사", "심의", "잣대", "선정", "선발", "공모", "고려", "검토", "점검", "지정", "인증", "서면", "서류")

// listEnd says that the space at byte i ends what may be a list as the object of a verb or with what weight is laid on:
// (참여도)를 , (참여도) 등을 , (연계성)에 . end is where the list ends, rest where the verb's words begin.
func listEnd(s string, i int) (end, rest int) {
	for _, w := range objectEnds {
		at := i - len(w)
		if at <= 0 || !strings.HasPrefix(s[at:], w) || depthAt(s, at) > 0 {
			continue
		}
		if cut, ok := strings.CutSuffix(s[:at], "등"); ok && (strings.HasSuffix(cut, " ") || !endsInOne(s[:at], evenWords)) {
			return len(strings.TrimRight(cut, " ")), i + 1
		}
		if josaAt(s, at) == w {
			return at, i + 1
		}
	}
	return 0, 0
}

// objectEnds are the particles of such a list; evenWords are qualities that end in 등.
var (
	objectEnds = []string{"을", "를", "에", "이", "가"}
	evenWords  = []string{"평등", "균등", "동등", "차등"}
)

// judgedUpTo reads the list that ends at byte end where the words at rest judge it.
func judgedUpTo(s string, end, rest int) *dimensionList {
	josa := s[rest-len("에 ") : rest-1]
	strong, ok := judgedBy(s[rest:], josa == "에")
	if josa == "이" || josa == "가" {
		strong, ok = false, ok && wasJudged.MatchString(head(s[rest:], 60))
	}
	if !ok || yetToJudge(s, rest) {
		return nil
	}
	from := listStart(s, end)
	if from >= end || !strong && !inJudging(s, from, rest) || placeTopic(s, from) || formerly(s[:from]) {
		return nil
	}
	if all := stepEnd.FindAllStringIndex(s[from:end], -1); all != nil {
		from += all[len(all)-1][1]
	}
	if from < end && isDigit(rune(s[from])) {
		from += len(dayBefore.FindString(s[from:end])) // 산림청은 30일 (참신성과 공익성)을
	}
	items := aspects(s, from, end)
	if len(items) < 2 || len(items) == 2 && (!strong || !strings.ContainsAny(s[from:end], ","+enumerators) && !alike(s, items)) {
		return nil
	}
	d := (&dimensionList{items: items, rank: sentenceRank(s, rest)}).checked(s)
	if d == nil || d.ofPlaces(s) || endsInOne(s[from:end], mattersDecided) || slices.ContainsFunc(d.items, func(r [2]int) bool { return !isAspect(s[r[0]:r[1]]) }) {
		return nil
	}
	return d
}

// mattersDecided end lists of what a board decided, not of what it looked at.
var mattersDecided = []string{"안건", "안건들", "사안", "신청", "신청서", "계획안", "변경안", "해제"}

// dayBefore is the day on which something was told, before a list.
var dayBefore = hangul.MustCompile(`^(?:[0-9]{1,2}월\s)?[0-9]{1,2}일\s`)

// inJudging says that a sentence speaks of judging before the list that begins at byte from, or of choosing behind it.
func inJudging(s string, from, behind int) bool {
	return judgingTopic.MatchString(s[:from]) || judgingMeans.MatchString(s[behind:]) || choosesBehind.MatchString(head(s[behind:], 90))
}

// judgingTopic finds that what stands before a list speaks of judging or choosing.
var judgingTopic = hangul.MustCompile(`(?:평가|심사|심의|선정|선발|공모|검증)(?:[가-힣]{0,4}(?:에서|에서는|은|는|이|가|에는|를|을)\s|[가-힣]{0,3}\s(?:과정|결과|때|시|당시)(?:에서|에서는|에는|에|은|는)?\s)|(?:위원들?|위원단|위원회|평가단|심사단|전문가들?)(?:\s[0-9]+(?:명|인))?(?:은|는|이|가)\s|(?:지정|인증|선정)\s여부(?:는|를)\s`)

// judgingMeans finds behind a list that it was looked at in the steps of judging: (가, 나를) 서면과 발표로 (따졌다).
var judgingMeans = hangul.MustCompile(`^(?:서면|서류|현장|발표|대면)\s?(?:평가|심사|조사|실사)?(?:와|과|·|,|으로|로|에서)`)

// choosesBehind finds that those chosen were chosen by what was looked at: (가, 나를 고려해) 정했다.
var choosesBehind = hangul.MustCompile(`^(?:[가-힣]+\s){0,4}?(?:고려|감안|반영|종합|따져|살펴|검토|평가|심사|기준으로|바탕으로)[가-힣]{0,4}\s(?:[가-힣]+\s){0,3}?(?:판단|선정|선발|지정|인증|결정|확정|정했|정하|골랐|고르|뽑|가렸|가려)`)

// judgedBy says that the words behind a list judge it; strong for a verb that does nothing else. Between stand only words
// that go with the verb: (서류심사와 현장심사로) 평가했다, (면밀히) 살폈다.
func judgedBy(rest string, weight bool) (strong, ok bool) {
	for n, at := 0, 0; n < 7 && at < len(rest); n++ {
		w := rest[at : at+wordLen(rest[at:])]
		switch {
		case w == "":
			return false, false
		case weight:
			if weighs.at(w) != "" {
				return false, true
			}
			if !goesWithVerb(w) || n > 1 {
				return false, false
			}
		case judges.at(w) != "" && (!endsInOne(w, withEnds) || w == "평가에" || w == "심사에"):
			return true, true
		case looks.at(w) != "", basis.has(w):
			return false, true
		case !goesWithVerb(w):
			return false, false
		}
		at += len(w)
		at += len(rest[at:]) - len(strings.TrimLeft(rest[at:], " "))
	}
	return false, false
}

// wasJudged finds that what a list names was looked at: (의지가 주로) 반영됐다.
var wasJudged = hangul.MustCompile(`^(?:[가-힣]+\s){0,2}?(?:반영|고려|평가|검토|심사|감안)(?:됐|되었|돼|되어|된|되는)`)

// judges begin verbs of judging, looks those of looking, weighs what is said with 에; basis is
// what a list is made to be.
var (
	judges   = setOf("평가", "심사", "검증")
	looks    = setOf("살폈", "살펴", "살핀", "살피", "따졌", "따져", "따진", "봤", "보았", "들여다", "확인", "점검", "검토", "고려", "감안", "반영", "눈여겨", "중시", "심의", "매겼", "매겨", "매긴", "채점", "측정", "진단", "가늠", "견주", "견줘")
	weighs   = setOf("무게", "중점", "초점", "비중", "주안점", "방점", "높은", "배점", "가중치")
	basis    = setOf("중심으로", "기준으로", "바탕으로", "토대로", "잣대로", "중점적으로")
	withEnds = []string{"와", "과", "으로", "에서", "및"}
)

// goesWithVerb says that a word between a list and its verb only tells how: 종합적으로, 서류와, 면밀히, 3단계로.
func goesWithVerb(w string) bool {
	if howWords.has(w) {
		return true
	}
	return !strings.ContainsAny(w, ".,") && (w[0] >= '0' && w[0] <= '9' || endsInOne(w, []string{"으로", "로", "에서", "와", "과", "히", "하게", "및", "차례", "까지", "적", "별"}) || twiceOver(w))
}

// twiceOver says that a word is told twice: 하나하나, 낱낱이 is none of it but ends so.
func twiceOver(w string) bool {
	half := len(w) / 2
	return half >= len("가") && w[:half] == w[half:] || w == "낱낱이" || w == "일일이"
}

// howWords are such words by themselves.
var howWords = setOf("종합", "중점", "두루", "함께", "모두", "고루", "골고루", "서면", "서류", "현장", "발표", "대면", "최종", "집중", "꼼꼼히", "가장", "먼저", "주로", "특히", "다시", "나누어", "나눠", "놓고", "각각")

// yetToJudge says that a sentence tells of a judging to come.
func yetToJudge(s string, at int) bool {
	return toCome.MatchString(s[at:]) || comingYear.MatchString(s[:at])
}

// toCome finds that something is planned; comingYear that a sentence speaks of the next call.
var (
	toCome     = hangul.MustCompile(`(?:계획|예정|방침)(?:이다|이며|이라|입니다|임|인\s)|기로\s?(?:했|하였)|겠다|(?:방안|안)을\s(?:추진|검토|마련|논의|협의)`)
	comingYear = hangul.MustCompile(`내년|차년도|다음\s?(?:해|번|공모|평가|심사)|하반기에는|향후|앞으로(?:는|도)?\s`)
)

// placeTopic says that a sentence tells before byte from what a place did or got: 가나군은 …, 가나군은 심사에서 ….
func placeTopic(s string, from int) bool {
	for i := 0; i < from; i++ {
		if s[i] != ' ' {
			continue
		}
		for _, j := range topicEnds {
			cut, ok := strings.CutSuffix(s[:i], j)
			if !ok || josaAt(s, len(cut)) != j {
				continue
			}
			k := strings.LastIndexByte(cut, ' ') + 1
			if n, ok := names().placeAt(cut, k); ok && n.to == len(cut) {
				return true
			}
		}
	}
	return false
}

// topicEnds are the particles of a topic.
var topicEnds = []string{"은", "는", "에서는", "에서"}
