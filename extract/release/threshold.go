package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// figure is a number of points as printed: 1,400 or 82.5.
const figure = `([0-9][0-9,]{0,6}(?:\.[0-9]{1,2})?)`

// reached is what stands behind a threshold: 이상, or a verb of passing it.
const reached = `(이상|[을이]?\s?(?:넘|초과|웃도|웃돌)|을\s(?:받아야|얻어야|획득해야|받으면|얻으면)|에\s(?:이르면|이르러야|도달하면))`

// The forms of points and ratios: 총 배점의 70% 이상, 2,000점 기준 1,400점 이상,
// 100점 만점에 70점을 넘으면, 2,000점 만점 중 70% 이상(1,400점).
var (
	ratioPattern   = hangul.MustCompile(`(총\s?배점|배점|총점|만점|점수|득점|평점|평가)[가-힣\s()0-9,]{0,18}?\s?([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)(?:의)?\s?(?:이상|[을를]?\s?(?:넘|초과|웃도|웃돌))`)
	ratioOfPoints  = hangul.MustCompile(`([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)\s?이상(?:의|을)?\s?(?:점수|득점|배점)`)
	ratioGained    = hangul.MustCompile(`(?:지표|평가|심사)[가-힣\s]{0,20}(?:결과|하여|해)[\s,]{1,2}([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)\s?이상을\s?(?:받은|얻은|획득한|득점한)`)
	pairPattern    = hangul.MustCompile(figure + `\s?점(?:을|\s)?\s?(?:(?:기준|만점|가운데|중)(?:으로|에서|에|의|중|\s)*|으로\s환산(?:해|하여|해서|한\s(?:점수가|결과)),?)\s?(?:(?:평균|종합|최종|총점)\s)?` + figure + `\s?점\s?(?:\([0-9]{1,3}\s?%\)\s?)?` + reached)
	ratioOfTotal   = hangul.MustCompile(figure + `\s?점\s?(?:만점\s?)?(?:가운데|중|에서|에|의)\s?([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)\s?(?:이상|[을를]?\s?(?:넘|초과|웃도|웃돌))`)
	ratioBefore    = hangul.MustCompile(`([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)(?:인|에\s(?:해당하는|이르는)|,|\s?\(|\s?=)\s?` + figure + `점\)?(?:\s?이상|[을를]\s?(?:넘|초과|웃도|웃돌)|(으로)\s(?:정[하했한해]|삼[았아는]))`)
	ratioInBracket = hangul.MustCompile(`점\s?\(([0-9]{1,3})\s?%\)\s?(?:이상|[을를]\s?(?:넘|초과|웃도|웃돌))`)
	totalPattern   = hangul.MustCompile(figure + `\s?점(?:[이을]\s|\s)?만점|(?:총점|만점|총\s?배점)(?:은|이)?\s?` + figure + `\s?점|(?:총|합계)\s?` + figure + `\s?점\s?(?:가운데|중|의|이다|입니다|이며|으로\s(?:구성|이루|이뤄|평가))|(?:총점|만점|총\s?배점|(?:심사|평가|선정|지정|인증)\s?(?:기준|항목|배점|지표)|배점표|평가표|배점)\s?\((?:총\s?)?` + figure + `\s?점\)`)
	passPattern    = hangul.MustCompile(figure + `\s?점\s?(?:\([^)]{2,16}\)\s?)?` + reached)
	afterRatio     = hangul.MustCompile(`(?:%|퍼센트)(?:의)?\s?이상\s?\((?:` + figure + `\s?점\s?(?:만점\s?)?(?:중|가운데|에서)\s?)?` + figure + `점(?:\s?이상)?\)|(?:%|퍼센트)\s?\(` + figure + `점(?:\s?이상)?\)\s?(?:이상|[을를]\s?(?:넘|초과|웃도|웃돌))`)
	passOfWhole    = hangul.MustCompile(figure + `\s?점\s?\(\s?` + figure + `\s?점\s?만점\s?\)\s?(?:이상|[을를]\s(?:넘|초과))`)
	namedPass      = hangul.MustCompile(`(?:(?:합격|통과|인증|지정|선정|커트)\s?(?:기준|점수|기준\s?점수|선|라인)|(?:^|\s)기준\s?점수|(?:합격|통과|인증|지정|선정)에\s필요한\s(?:최소\s)?(?:점수|총점))(?:은|는|인|을|를|:)?\s(?:[0-9]{2,4}점에\s|(?:총점|만점|총\s?배점)의\s[0-9]{1,3}\s?(?:%|퍼센트)인\s)?(?:(?:총점|평균|종합)\s)?` + figure + `\s?점`)
	failedBelow    = hangul.MustCompile(figure + `\s?점\s?(?:미만|[을를]\s넘지\s못|에\s(?:미치지\s못|못\s미치|미달|이르지\s못))[가-힣]{0,4}[\s,]`)
	movedPoints    = hangul.MustCompile(figure + `\s?점(?:\s?이상)?(?:에서|\s?→|이던\s[가-힣\s]{2,14}?[이가은는을를]\s(?:올해\s|이번에\s)?)\s?` + figure + `\s?점(?:\s?이상)?(?:으로|로)`)
)

// points finds thresholds as a ratio of the points or in points.
func points(s string) []stated {
	if !hangul.Contains(s, "점") && !strings.Contains(s, "% 이상") && !hangul.Contains(s, "퍼센트") || !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	if asksPeople.MatchString(s) || planned(s) {
		return nil
	}
	out := passRatio(s)
	if m := pairPattern.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) && !gradeBand(s, m[4], m[1]) {
		return append(out, pointStated("total_points", s, m[2], m[3]), pointStated("pass_points", s, m[4], m[5]))
	}
	if m := passOfWhole.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) && !gradeBand(s, m[0], m[1]) {
		return append(out, pointStated("total_points", s, m[4], m[5]), pointStated("pass_points", s, m[2], m[3]))
	}
	if m := ratioOfTotal.FindStringSubmatchIndex(s); m != nil && len(out) > 0 {
		out = append(out, pointStated("total_points", s, m[2], m[3]))
	} else if m := afterRatio.FindStringSubmatchIndex(s); m != nil && m[2] >= 0 {
		out = append(out, pointStated("total_points", s, m[2], m[3]))
	} else if m := totalPattern.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) && !wholeOfParts(s) {
		for g := 2; g < len(m); g += 2 {
			if m[g] >= 0 && !isReached(s[m[1]:]) && !countedInPoints.MatchString(s[m[1]:]) {
				out = append(out, pointStated("total_points", s, m[g], m[g+1]))
			}
		}
	}
	if p, ok := passPoints(s); ok {
		out = append(out, p)
	}
	return out
}

// partsWhole finds in brackets what a part has at most: 정량평가(40점 만점).
var partsWhole = hangul.MustCompile(`\(` + figure + `점\s?만점\)`)

// withExtra finds that what is added is counted in a whole: 가점을 포함한 총점은 103점.
var withExtra = hangul.MustCompile(`가점(?:을|까지|\s?최대\s?[0-9]{1,2}점을?)?\s?(?:포함|합[치하해한쳐]|더[하해한])`)

// wholeOfParts says that several parts are each told with what they have at most, or that what is added is counted in.
func wholeOfParts(s string) bool {
	return len(partsWhole.FindAllStringIndex(s, 2)) > 1 || extraInWhole(s)
}

// extraInWhole says that what is added is counted in a whole, and not in the points to be reached: 가점을 포함해 60점 이상.
func extraInWhole(s string) bool {
	for _, m := range withExtra.FindAllStringIndex(s, -1) {
		if !reachedWithExtra.MatchString(s[m[1]:]) {
			return true
		}
	}
	return false
}

// reachedWithExtra follows what is added where it is counted in the points to be reached.
var reachedWithExtra = hangul.MustCompile(`^[가-힣\s]{0,16}` + figure + `\s?점\s?` + reached)

// countedInPoints finds things that are counted by the same word as points are: 총 16점의 (표창을).
var countedInPoints = hangul.MustCompile(`^\s(?:[가-힣·]{1,8}\s){0,2}(?:표창|포상|훈장|상장|상|[가-힣]{1,3}작|작품|제품|물품|유물|사진|그림|사례|우수사례|과제|아이디어|디자인|콘텐츠|영상|상품)(?:[을를이가은의과와]|\s|$)`)

// isReached says that points are those to be reached: 총점 60점 이상인 곳.
func isReached(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, "이상") || strings.HasPrefix(rest, "을 넘") || strings.HasPrefix(rest, "을 초과") || strings.HasPrefix(rest, "초과")
}

// passRatio finds the share of the points that is asked for.
func passRatio(s string) []stated {
	for _, p := range []struct {
		*hangul.Pattern
		group int
	}{{ratioPattern, 4}, {ratioOfTotal, 4}, {ratioBefore, 2}, {ratioInBracket, 2}, {ratioOfPoints, 2}, {ratioGained, 2}} {
		for _, m := range p.FindAllStringSubmatchIndex(s, -1) {
			v, err := strconv.ParseFloat(s[m[p.group]:m[p.group+1]], 64)
			if err != nil || v <= 0 || v > 100 || aboutPeople(s[:m[0]]) || !holdsNow(s, m[0], m[1]) || gradeBand(s, m[0], m[1]) || ofClass(s[:m[p.group]]) || ofPart(s[:m[p.group]]) || p.Pattern == ratioBefore && m[6] >= 0 && !setAsShare(s, m[0]) {
				continue
			}
			return []stated{{field: "pass_ratio", number: v / 100, from: m[0], to: m[1]}}
		}
	}
	return nil
}

// passPoints finds the points that are asked for.
func passPoints(s string) (stated, bool) {
	if m := afterRatio.FindStringSubmatchIndex(s); m != nil {
		g := 4
		if m[g] < 0 {
			g = 6
		}
		return pointStated("pass_points", s, m[g], m[g+1]), true
	}
	if m := movedPoints.FindStringSubmatchIndex(s); m != nil && asksFor(s) && !movesItem.MatchString(tail(s[:m[0]], 60)) {
		return pointStated("pass_points", s, m[4], m[5]), true
	}
	for _, m := range passPattern.FindAllStringSubmatchIndex(s, -1) {
		if holdsNow(s, m[0], m[1]) && !gradeBand(s, m[0], m[1]) && !ofClass(s[:m[0]]) && !ofPart(s[:m[0]]) && passes(s, m[1], s[m[4]:m[5]] == "이상") {
			return pointStated("pass_points", s, m[2], m[3]), true
		}
	}
	if m := ofLastStage(s, namedPass.FindAllStringSubmatchIndex(s, -1)); m != nil && holdsNow(s, m[0], m[1]) && !ofPart(s[:m[0]]) && !ofOtherIndex(s[:m[0]]) && !byHowMuch.MatchString(s[m[1]:]) {
		return pointStated("pass_points", s, m[2], m[3]), true
	}
	if m := failedBelow.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) && !gradeBand(s, m[0], m[1]) && !ofPart(s[:m[0]]) && !ofStage.MatchString(tail(s[:m[0]], 60)) && fails(s[m[1]:]) {
		return pointStated("pass_points", s, m[2], m[3]), true
	}
	return stated{}, false
}

// ofStage finds before points that they are of one stage of judging: 현장점검에서 (60점 미만이면), 서면평가 점수가.
var ofStage = hangul.MustCompile(`(?:서류|서면|현장|발표|면접|예비|[12]차|[12]단계)\s?(?:평가|심사|점검|실사|조사|확인)(?:\s?(?:에서|에서는|결과|점수가|점수는|에서의\s점수가))?\s(?:평균\s|총점\s)?$`)

// movesItem finds before points that were moved that they are those of something judged: 배점은 (20점에서), 숲 분야를 (30점에서).
var movesItem = hangul.MustCompile(`배점[^.,]{0,24}$|(?:분야|항목|부문|영역|지표)['"]?(?:의\s배점)?(?:을|를|이|가|은|는)\s$`)

// ofLastStage is the match of several that is of no earlier stage: 서류 통과 기준은 70점, 최종 인증 기준은 80점.
func ofLastStage(s string, all [][]int) []int {
	for _, m := range all {
		if before := strings.TrimRight(tail(s[:m[0]], 12), " "); len(all) == 1 || !endsInOne(before, earlyStages) {
			return m
		}
	}
	return nil
}

// earlyStages are stages of judging before the last.
var earlyStages = []string{"서류", "서면", "예비", "1차", "1단계"}

func pointStated(field, s string, i, j int) stated {
	n, _ := strconv.ParseFloat(strings.ReplaceAll(s[i:j], ",", ""), 64)
	to := j + len(s[j:]) - len(strings.TrimLeft(s[j:], " "))
	if strings.HasPrefix(s[to:], "점") {
		to += len("점")
	}
	return stated{field: field, number: n, from: i, to: to}
}
