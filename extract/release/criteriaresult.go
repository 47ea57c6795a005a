package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// notOfTheRule leaves out what a sentence tells that no rule in force asks for: figures that a place reached, an opinion's scale,
// how many things people were asked, and what is to be changed from the next year on.
func (r *criteriaReader) notOfTheRule(s string, found []stated, dims *dimensionList, items []sentenceItem) ([]stated, *dimensionList, []sentenceItem) {
	if from, ok := r.changesLater(s); ok {
		found = slices.DeleteFunc(found, func(st stated) bool { return st.field != "benefits" && st.place() > from })
		if dims != nil && dims.items[0][0] > from {
			dims, items = nil, nil
		}
	}
	if dims != nil && ofBefore(s, dims) {
		dims, items = nil, nil
	}
	if dims != nil && appliedInFields.MatchString(s[dims.items[len(dims.items)-1][1]:]) {
		dims, items = nil, nil
	}
	if dims != nil && reaching.in(s[dims.items[0][0]:]) && placeTopic(s, dims.items[0][0]) {
		dims, items = nil, nil
	}
	found = slices.DeleteFunc(found, func(st stated) bool {
		switch st.field {
		case "indicator_count":
			if dims != nil && int(st.number) == len(dims.items) && strings.Contains(s[st.from:st.to], "항목") {
				return true // they are the dimensions: 평가항목은 총 3개로 가, 나, 다
			}
			return wereAsked.MatchString(stepsOfAsking.ReplaceAllString(s, "")) || placeReached(s, st)
		case "total_points", "pass_points", "pass_ratio":
			if st.field == "total_points" && ofPart(s[:st.from]) {
				return true
			}
			return placeReached(s, st) || opinionOf.MatchString(s[:st.from]) || st.field == "total_points" && (gotPoints.MatchString(s[st.to:]) || st.number <= 10 && (aboutOpinion(s[:st.from]) || gaveMark(s[st.to:])))
		}
		return false
	})
	return found, dims, items
}

// stoodThen finds behind a list that it stood so before a change: 로 구성되어 있었다, 을 평가했으나.
var stoodThen = hangul.MustCompile(`^[^.]{0,40}?(?:있었|(?:[했였]|이었|하였|됐|되었|봤|살폈)(?:으나|지만|는데)|이던\s)`)

// ofBefore says that a list is one of what was judged before a change: 지금까지 ▲가(40점) ▲나(60점)로 구성되어 있었다.
func ofBefore(s string, d *dimensionList) bool {
	return formerly(s[:d.items[0][1]]) && stoodThen.MatchString(s[d.items[len(d.items)-1][1]:])
}

// appliedInFields finds behind a list that it is of the fields in which some applied: 등 5개 분야에서 35개 지자체가 신청.
var appliedInFields = hangul.MustCompile(`^['"]?\s?(?:등\s)?(?:총\s)?(?:[0-9]{1,2}\s?개\s?)?(?:분야|부문|유형|영역)(?:에서|에|에는|으로|로)?\s(?:총\s|모두\s)?[0-9]{1,3}\s?(?:개|곳|건)[^,.]{0,24}\s?(?:신청|응모|접수|지원했|참여했|출품)`)

// changesLater says that a sentence tells of a change that is planned for a later year, and from which byte: 내년부터 지표를
// 30개로 늘릴 계획이다.
func (r *criteriaReader) changesLater(s string) (from int, ok bool) {
	if from, _ = nextYears.find(s); from < 0 && toCome.MatchString(s) {
		for _, y := range date.FindYears(s, r.ctx.day()) {
			if day := r.ctx.day(); day.Y > 0 && y.Year > day.Y {
				from = y.From
				break
			}
		}
	}
	if from < 0 || !toCome.MatchString(s[from:]) || !changing.in(s[from:]) {
		return 0, false
	}
	return from, true
}

// nextYears are words for the next year; changing what is done to a rule.
var (
	nextYears = setOf("내년", "차년도", "다음 해", "다음해", "다음 공모", "다음 평가", "다음 심사")
	changing  = setOf("늘리", "늘려", "늘릴", "줄이", "줄여", "줄일", "높이", "높여", "높일", "낮추", "낮춰", "낮출", "바꾸", "바꿔", "바꿀", "개편", "올리", "올려", "올릴", "넓히", "넓혀", "넓힐", "조정", "강화", "확대", "추가", "도입", "신설", "적용")
)

// placeReached says that a figure is what a place reached: 가나시는 30개 지표를 모두 충족해, 총점 94점으로 1위에.
func placeReached(s string, st stated) bool {
	return reaching.in(s[st.place():]) && placeTopic(s, st.place())
}

// reaching are words of reaching points.
var reaching = setOf("받아", "받았", "받으며", "얻었", "얻어", "충족했", "충족해", "충족하여", "기록", "획득", "달성", "올랐", "차지", "웃돌", "넘어섰")

// reachedInTitle finds in a title the points that one got, told without an ending; what is asked of all goes on: (850점 이상) 획득한
// 곳만, 획득하면.
var reachedInTitle = hangul.MustCompile(`^[0-9,.]+\s?(?:점|%)\s?이상(?:의?\s(?:고득점|높은\s점수))?(?:을|으로)?\s?(?:획득|득점|달성|기록|받아|받았|얻어|얻었|1위|최고)(?:$|\s|[^가-힣\s]|했|하며|해\s)`)

// wasReached says that the words from a figure on in a title tell of what one reached.
func wasReached(s string) bool { return reachedInTitle.MatchString(s) }

// gotPoints finds behind points that they were got, or not reached, and are not the whole: 총점 94점으로 가장 높았다, 총점이 60점에 미치지.
var gotPoints = hangul.MustCompile(`^점?(?:에\s(?:미치|못|미달|이르)|\s?미만|\s?이하|으로\s(?:가장|최고|1위|전국|[0-9]위)|[을를]\s(?:받|얻|기록|획득|넘))`)

// wereAsked finds that people answered.
var wereAsked = hangul.MustCompile(`물었|물어|답했|응답(?:자|했|하|한|률)|설문|(?:여론|인식|만족도|실태)\s?조사`)

// stepsOfAsking are questions to people that are a step of judging, told beside another: 서면평가와 현지실사, 주민 만족도 조사(를 더하여).
var stepsOfAsking = hangul.MustCompile(`(?:평가|심사|실사|점검|검증)(?:와|과|,|·|\s및)\s?(?:[가-힣]{2,6}\s){0,2}?(?:여론|인식|만족도|설문|실태)\s?조사`)

// opinionOf finds right before a figure that it is of an opinion: 만족도를 (80점 이상으로).
var opinionOf = hangul.MustCompile(`(?:만족도|체감도|호감도)(?:를|는|가)?\s(?:평균\s)?$`)

// markGiven finds behind the whole of a scale the mark that was given on it: 5점 만점(에 4.2점).
var markGiven = hangul.MustCompile(`^점?\s?(?:만점)?(?:에|에서|\s기준)?\s?(?:평균\s)?[0-9]{1,2}\.[0-9]{1,2}\s?점`)

// gaveMark says that a mark stands behind the whole of a scale that is not the least or most of it asked for: 5점 만점(에 3.5점 이상이면).
func gaveMark(rest string) bool {
	m := markGiven.FindStringIndex(rest)
	return m != nil && !askedBehind.MatchString(rest[m[1]:])
}

// askedBehind finds behind points that they are a bound.
var askedBehind = hangul.MustCompile(`^\s?(?:이상|미만|이하|초과|부터|[을를]\s(?:넘|웃돌|밑돌)|에\s(?:못\s?미치|미달|이르))`)

// aboutOpinion says that what stands shortly before a scale is an opinion: 만족도는 5점 만점에 4.2점.
func aboutOpinion(s string) bool {
	t := tail(s, 45)
	return strings.Contains(t, "만족도") || strings.Contains(t, "체감") || strings.Contains(t, "호감") || strings.Contains(t, "응답")
}
