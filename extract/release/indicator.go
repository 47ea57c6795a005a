package release

import (
	"regexp"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// becameCount finds the later of two numbers: 82개에서 60개로.
var becameCount = regexp.MustCompile(`^(?:에서|\s?→)\s?([0-9]{1,4})\s?개`)

// becameYears finds the later of two terms: 3년에서 5년으로.
var becameYears = regexp.MustCompile(`^에서\s?([0-9]{1,2})\s?년`)

// indicatorBefore finds 53개의 세부 평가지표; indicatorAfter 지표 63개, 평가지표는
// 총 53개.
var (
	indicatorBefore = regexp.MustCompile(`([0-9]{1,4})\s?개(?:의)?\s?(?:세부\s?|평가\s?|심사\s?|정량\s?|정성\s?|측정\s?|핵심\s?|인증\s?|지정\s?)*(지표|평가\s?항목|심사\s?항목|세부\s?항목|체크리스트|평가문항|문항)`)
	indicatorAfter  = regexp.MustCompile(`(지표|평가\s?항목|심사\s?항목|세부\s?항목)(?:\s?수)?(?:는|은|가)?\s?(?:올해|금년)?\s?(?:모두|총)?\s?\(?([0-9]{1,4})\s?개`)
)

// indicators finds the number of indicators (지표 수). 지표 counts before 항목.
func indicators(s string) []stated {
	if !strings.Contains(s, "지표") && !strings.Contains(s, "항목") && !strings.Contains(s, "문항") {
		return nil
	}
	var best stated
	rank := 0
	for _, m := range indicatorBefore.FindAllStringSubmatchIndex(s, -1) {
		rank = better(s, &best, rank, m[2:4], m[4:6], m[0], m[1])
	}
	for _, m := range indicatorAfter.FindAllStringSubmatchIndex(s, -1) {
		rank = better(s, &best, rank, m[4:6], m[2:4], m[0], m[1])
	}
	if rank == 0 {
		return nil
	}
	return []stated{best}
}

// better takes a count of indicators if its noun tells more than what was
// found; counts of earlier years and of classes do not count.
func better(s string, best *stated, rank int, num, noun []int, from, to int) int {
	n, err := strconv.Atoi(s[num[0]:num[1]])
	if err != nil || n == 0 || formerly(s[:from]) && !strings.Contains(s[from:to], "올해") && !strings.Contains(s[from:to], "금년") || ofClass(s[:from]) {
		return rank
	}
	if m := becameCount.FindStringSubmatch(s[to:]); m != nil {
		if later, err := strconv.Atoi(m[1]); err == nil && later > 0 {
			n, to = later, to+len(m[0])
		}
	}
	r := 1
	if strings.Contains(s[noun[0]:noun[1]], "지표") {
		r = 2
	}
	if r > rank {
		*best = stated{field: "indicator_count", number: float64(n), from: from, to: to}
		return r
	}
	return rank
}

// formerly says that words shortly before speak of an earlier year.
func formerly(s string) bool {
	t := tail(s, 36)
	for _, w := range []string{"기존", "종전", "지난해", "작년", "전년", "당초", "개편 전"} {
		if strings.Contains(t, w) {
			return true
		}
	}
	return false
}

// ofClass says that a count is one of a class: 대도시 53개.
func ofClass(s string) bool {
	t := strings.TrimRight(s, " :은는(")
	for _, w := range classLexicon {
		if strings.HasSuffix(t, w) {
			return true
		}
	}
	return false
}

// tail is the last n bytes of s, cut between characters.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	i := len(s) - n
	for i < len(s) && s[i]&0xC0 == 0x80 {
		i++
	}
	return s[i:]
}

// The forms of points and ratios: 총 배점의 70% 이상, 2,000점 기준 1,400점 이상,
// 100점 만점에 70점 이상, 2,000점 만점 중 70% 이상(1,400점).
var (
	ratioPattern   = regexp.MustCompile(`(총\s?배점|배점|총점|만점|점수|득점|평점|평가)[가-힣\s()0-9,]{0,18}?\s?([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)(?:의)?\s?이상`)
	pairPattern    = regexp.MustCompile(`([0-9][0-9,]{1,6})\s?점(?:을|\s)?\s?(?:기준|만점|가운데|중)(?:으로|에서|에|의|중|\s)*\s?([0-9][0-9,]*)\s?점\s?(?:\([0-9]{1,3}\s?%\)\s?)?이상`)
	ratioInBracket = regexp.MustCompile(`점\s?\(([0-9]{1,3})\s?%\)\s?이상`)
	totalPattern   = regexp.MustCompile(`([0-9][0-9,]{1,6})\s?점\s?만점|총점(?:은|이)?\s?([0-9][0-9,]{1,6})\s?점`)
	passPattern    = regexp.MustCompile(`([0-9][0-9,]{1,6})\s?점\s?이상(?:을|을\s|인|의|\s)?\s?(?:받|획득|득점|얻|평가|취득|인\s)`)
	afterRatio     = regexp.MustCompile(`(?:%|퍼센트)(?:의)?\s?이상\s?\(([0-9][0-9,]{1,6})\s?점(?:\s?이상)?\)|%\s?\(([0-9][0-9,]{1,6})\s?점(?:\s?이상)?\)\s?이상`)
)

// points finds thresholds as a ratio of the points or in points.
func points(s string) []stated {
	if !strings.Contains(s, "점") || !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	var out []stated
	if m := ratioPattern.FindStringSubmatchIndex(s); m != nil && !aboutPeople(s[:m[0]]) {
		if v, err := strconv.ParseFloat(s[m[4]:m[5]], 64); err == nil && v > 0 && v <= 100 {
			out = append(out, stated{field: "pass_ratio", number: v / 100, from: m[0], to: m[1]})
		}
	}
	if m := ratioInBracket.FindStringSubmatchIndex(s); m != nil && len(out) == 0 {
		if v, err := strconv.ParseFloat(s[m[2]:m[3]], 64); err == nil && v > 0 && v <= 100 {
			out = append(out, stated{field: "pass_ratio", number: v / 100, from: m[0], to: m[1]})
		}
	}
	if m := pairPattern.FindStringSubmatchIndex(s); m != nil {
		out = append(out, pointStated("total_points", s, m[2], m[3]), pointStated("pass_points", s, m[4], m[5]))
		return out
	}
	if m := totalPattern.FindStringSubmatchIndex(s); m != nil {
		g := 2
		if m[2] < 0 {
			g = 4
		}
		out = append(out, pointStated("total_points", s, m[g], m[g+1]))
	}
	if m := afterRatio.FindStringSubmatchIndex(s); m != nil {
		g := 2
		if m[2] < 0 {
			g = 4
		}
		return append(out, pointStated("pass_points", s, m[g], m[g+1]))
	}
	if m := passPattern.FindStringSubmatchIndex(s); m != nil {
		out = append(out, pointStated("pass_points", s, m[2], m[3]))
	}
	return out
}

func pointStated(field, s string, i, j int) stated {
	n, _, _ := hangul.Number(s[i:j] + "점")
	return stated{field: field, number: float64(n), from: i, to: j + len("점")}
}

// aboutPeople says that a ratio is one of opinion, no threshold.
func aboutPeople(s string) bool {
	t := tail(s, 45)
	return strings.Contains(t, "만족도") || strings.Contains(t, "응답") || strings.Contains(t, "시민")
}

// populationPattern finds 인구 50만 기준, 인구 50만 명 이상.
var populationPattern = regexp.MustCompile(`인구\s?(?:수\s?)?([0-9][0-9,.]*\s?(?:만|천|백만)?)\s?명?\s?(?:을|를)?\s?(?:기준|이상|미만|이하|초과)`)

// population finds the number of people that parts classes.
func population(s string) []stated {
	if !strings.Contains(s, "인구") || !strings.Contains(s, "도시") && !strings.Contains(s, "유형") && !strings.Contains(s, "구분") && !strings.Contains(s, "지자체") {
		return nil
	}
	m := populationPattern.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	n, _, ok := hangul.Number(strings.TrimSpace(s[m[2]:m[3]]) + "명")
	if !ok || n < 1000 {
		return nil
	}
	return []stated{{field: "population_threshold", number: float64(n), from: m[0], to: m[1]}}
}

// periodPatterns find how long a certification holds before it is looked at
// again: 2년마다 재검토, 인증 재검토기간(2년), 유효기간은 3년.
var periodPatterns = []*regexp.Regexp{
	regexp.MustCompile(`([0-9]{1,2})\s?년\s?마다\s?[가-힣\s]{0,20}?(?:재검토|재인증|재지정|재평가|재심사|갱신|평가|심사|점검|검토|살피|살핀|살펴)`),
	regexp.MustCompile(`([0-9]{1,2})\s?년\s?(?:뒤|후|마다)에?\s?(?:다시|재)\s?(?:심사|평가|검토|인증|지정)`),
	regexp.MustCompile(`(?:재검토\s?기간|재검토\s?주기|재인증\s?기간|재인증\s?주기|재지정\s?주기|유효\s?기간|인증\s?기간|지정\s?기간|평가\s?주기)(?:은|이|을|는)?\s?[(:]?\s?(?:지정일부터\s?|인증일부터\s?|지정일로부터\s?|인증일로부터\s?|인증을\s?받은\s?날부터\s?|총\s?)?([0-9]{1,2})\s?년`),
	regexp.MustCompile(`(?:인증|지정)(?:은|의\s?효력은)?\s?([0-9]{1,2})\s?년간?\s?(?:유효|효력|유지)`),
	regexp.MustCompile(`매\s?([0-9]{1,2})\s?년\s?(?:마다)?\s?[가-힣\s]{0,12}?(?:재검토|재인증|재지정|재평가|갱신)`),
}

// period finds the review period in years.
func period(s string) []stated {
	if !strings.Contains(s, "년") {
		return nil
	}
	for _, p := range periodPatterns {
		m := p.FindStringSubmatchIndex(s)
		if m == nil {
			continue
		}
		n, err := strconv.Atoi(s[m[2]:m[3]])
		if b := becameYears.FindStringSubmatch(s[m[1]:]); b != nil {
			n, err = strconv.Atoi(b[1])
		}
		if err == nil && n > 0 && n <= 20 {
			return []stated{{field: "review_period_years", number: float64(n), from: m[0], to: m[1]}}
		}
	}
	return nil
}

// classPattern finds 대도시/중소도시로 유형을 구분.
var classPattern = regexp.MustCompile(`((?:[가-힣0-9]{2,8}(?:\([^)]{1,20}\))?\s?(?:/|·|,\s?|와\s|과\s|및\s)\s?){1,4}[가-힣0-9]{2,8})(?:\([^)]{1,20}\))?\s?(?:등\s?)?(?:[0-9두세네]\s?개?\s?(?:유형|부문|분야|그룹)?)?(?:으로|로)\s?(?:유형을\s?|규모를\s?|나누어\s?|도시\s?규모를\s?)?(?:구분|나눠|나누|분류)`)

// sizeClasses finds the classes that the programme parts its holders into.
func sizeClasses(s string) []stated {
	if !strings.Contains(s, "구분") && !strings.Contains(s, "나누") && !strings.Contains(s, "나눠") && !strings.Contains(s, "분류") {
		return nil
	}
	m := classPattern.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	out := stated{field: "size_classes", from: m[0], to: m[1]}
	from := m[2]
	for i := m[2]; i <= m[3]; {
		if i == m[3] {
			out.list = append(out.list, trimmed(s, from, i))
			break
		}
		if n := jointAt(s[:m[3]], i); n > 0 && i > from {
			out.list = append(out.list, trimmed(s, from, i))
			from, i = i+n, i+n
			continue
		}
		i += runeLen(s, i)
	}
	for k, l := range out.list {
		if j := strings.IndexByte(s[l[0]:l[1]], '('); j > 0 {
			out.list[k][1] = l[0] + j
		}
	}
	for len(out.list) > 0 && !classLike(s[out.list[0][0]:out.list[0][1]]) {
		out.list = out.list[1:]
	}
	if len(out.list) < 2 || !strings.Contains(s[m[2]:m[3]], "도시") && !strings.Contains(s[m[2]:m[3]], "형") && !strings.Contains(s[m[2]:m[3]], "광역") && !strings.Contains(s[m[2]:m[3]], "군") {
		return nil
	}
	return []stated{out}
}

// classLike says that a word ends as names of classes do.
func classLike(w string) bool {
	for _, e := range []string{"도시", "형", "군", "시", "구", "권", "급", "광역", "기초", "단계", "규모", "지역", "자치단체", "지자체"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}
