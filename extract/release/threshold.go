package release

import (
	"regexp"
	"strconv"
	"strings"
)

// figure is a number of points as printed: 1,400 or 82.5.
const figure = `([0-9][0-9,]{0,6}(?:\.[0-9]{1,2})?)`

// reached is what stands behind a threshold: 이상, or a verb of passing it.
const reached = `(이상|을?\s?(?:넘|초과))`

// The forms of points and ratios: 총 배점의 70% 이상, 2,000점 기준 1,400점 이상,
// 100점 만점에 70점을 넘으면, 2,000점 만점 중 70% 이상(1,400점).
var (
	ratioPattern   = regexp.MustCompile(`(총\s?배점|배점|총점|만점|점수|득점|평점|평가)[가-힣\s()0-9,]{0,18}?\s?([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)(?:의)?\s?(?:이상|[을를]?\s?(?:넘|초과))`)
	ratioOfPoints  = regexp.MustCompile(`([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)\s?이상(?:의|을)?\s?(?:점수|득점|배점)`)
	ratioGained    = regexp.MustCompile(`(?:지표|평가|심사)[가-힣\s]{0,20}(?:결과|하여|해)[\s,]{1,2}([0-9]{1,3}(?:\.[0-9])?)\s?(?:%|퍼센트)\s?이상을\s?(?:받은|얻은|획득한|득점한)`)
	pairPattern    = regexp.MustCompile(figure + `\s?점(?:을|\s)?\s?(?:기준|만점|가운데|중)(?:으로|에서|에|의|중|\s)*\s?` + figure + `\s?점\s?(?:\([0-9]{1,3}\s?%\)\s?)?` + reached)
	ratioInBracket = regexp.MustCompile(`점\s?\(([0-9]{1,3})\s?%\)\s?이상`)
	totalPattern   = regexp.MustCompile(figure + `\s?점\s?만점|(?:총점|만점|총\s?배점)(?:은|이)?\s?` + figure + `\s?점|(?:총|합계)\s?` + figure + `\s?점\s?(?:가운데|중)`)
	passPattern    = regexp.MustCompile(figure + `\s?점\s?` + reached)
	afterRatio     = regexp.MustCompile(`(?:%|퍼센트)(?:의)?\s?이상\s?\(` + figure + `점(?:\s?이상)?\)|%\s?\(` + figure + `점(?:\s?이상)?\)\s?이상`)
	movedPoints    = regexp.MustCompile(figure + `\s?점(?:\s?이상)?(?:에서|\s?→)\s?` + figure + `\s?점(?:\s?이상)?(?:으로|로)`)
)

// points finds thresholds as a ratio of the points or in points.
func points(s string) []stated {
	if !strings.Contains(s, "점") && !strings.Contains(s, "% 이상") || !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	out := passRatio(s)
	if m := pairPattern.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) && !gradeBand(s, m[4], m[1]) {
		return append(out, pointStated("total_points", s, m[2], m[3]), pointStated("pass_points", s, m[4], m[5]))
	}
	if m := totalPattern.FindStringSubmatchIndex(s); m != nil && holdsNow(s, m[0], m[1]) {
		for g := 2; g < len(m); g += 2 {
			if m[g] >= 0 && !isReached(s[m[1]:]) {
				out = append(out, pointStated("total_points", s, m[g], m[g+1]))
			}
		}
	}
	if p, ok := passPoints(s); ok {
		out = append(out, p)
	}
	return out
}

// isReached says that points are those to be reached: 총점 60점 이상인 곳.
func isReached(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	return strings.HasPrefix(rest, "이상") || strings.HasPrefix(rest, "을 넘") || strings.HasPrefix(rest, "을 초과") || strings.HasPrefix(rest, "초과")
}

// passRatio finds the share of the points that is asked for.
func passRatio(s string) []stated {
	for _, p := range []struct {
		*regexp.Regexp
		group int
	}{{ratioPattern, 4}, {ratioInBracket, 2}, {ratioOfPoints, 2}, {ratioGained, 2}} {
		for _, m := range p.FindAllStringSubmatchIndex(s, -1) {
			v, err := strconv.ParseFloat(s[m[p.group]:m[p.group+1]], 64)
			if err != nil || v <= 0 || v > 100 || aboutPeople(s[:m[0]]) || !holdsNow(s, m[0], m[1]) || gradeBand(s, m[0], m[1]) || ofClass(s[:m[p.group]]) {
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
		g := 2
		if m[2] < 0 {
			g = 4
		}
		return pointStated("pass_points", s, m[g], m[g+1]), true
	}
	if m := movedPoints.FindStringSubmatchIndex(s); m != nil && asksFor(s) {
		return pointStated("pass_points", s, m[4], m[5]), true
	}
	for _, m := range passPattern.FindAllStringSubmatchIndex(s, -1) {
		if holdsNow(s, m[0], m[1]) && !gradeBand(s, m[0], m[1]) && !ofClass(s[:m[0]]) && passes(s, m[1], s[m[4]:m[5]] == "이상") {
			return pointStated("pass_points", s, m[2], m[3]), true
		}
	}
	return stated{}, false
}

// asksFor says that a sentence tells what must be reached, not what was.
func asksFor(s string) bool {
	return strings.Contains(s, "기준") || strings.Contains(s, "합격") || strings.Contains(s, "통과") || strings.Contains(s, "커트라인")
}

// gained are the words behind 이상 that tell of reaching it.
var gained = regexp.MustCompile(`^(?:을|을\s|인|의|\s)?\s?(?:받|획득|득점|얻|평가|취득|인\s)`)

// condition are the endings behind 이상 or a verb of passing that make it a
// condition of what follows.
var condition = regexp.MustCompile(`^(?:이면|이어야|이라야|일\s?(?:때|경우)|인\s|으면|어야|은\s|하면|해야|한\s|는\s|으로\s|을\s|이\s|\s)`)

// deciding are the words of the decision that a threshold leads to.
var deciding = regexp.MustCompile(`인증|지정|선정|합격|통과|부여|자격|승인|한다|된다|낮|높|올|내리|완화|강화|조정|상향|하향`)

// passes says that the words behind a threshold make it one of the programme.
func passes(s string, to int, plain bool) bool {
	rest := head(s[to:], 90)
	if plain && gained.MatchString(rest) {
		return true
	}
	return condition.MatchString(rest) && deciding.MatchString(rest)
}

// gradeBand says that a threshold is one of a grade among several and not of
// the programme: 90점 이상은 1등급, 우수(80점 이상).
func gradeBand(s string, from, to int) bool {
	after := head(s[to:], 36)
	if i := strings.IndexAny(after, ",.;"); i >= 0 {
		after = after[:i]
	}
	before := tail(s[:from], 15)
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
	for _, w := range []string{"올해", "금년", "이번", "앞으로", "새 기준", "이제", "내년"} {
		if strings.LastIndex(t, w) > last {
			return true
		}
	}
	return false
}

func pointStated(field, s string, i, j int) stated {
	n, _ := strconv.ParseFloat(strings.ReplaceAll(s[i:j], ",", ""), 64)
	to := j + len(s[j:]) - len(strings.TrimLeft(s[j:], " "))
	if strings.HasPrefix(s[to:], "점") {
		to += len("점")
	}
	return stated{field: field, number: n, from: i, to: to}
}

// aboutPeople says that a ratio is one of opinion, no threshold.
func aboutPeople(s string) bool {
	t := tail(s, 45)
	return strings.Contains(t, "만족도") || strings.Contains(t, "응답") || strings.Contains(t, "시민")
}
