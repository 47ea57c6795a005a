package release

import (
	"strings"
	"sync"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// statusWord is a word that says what a decision did.
type statusWord struct {
	word   string
	status schema.Status
}

// statusLexicon are the status words (CONTRACT's table), the longer before
// those they contain. 연장, 재인증, 재지정 renew; 변경, 확장 change; 취소, 해제,
// 반납 revoke; 유예 defers, whatever stands before it.
var statusLexicon = []statusWord{
	{"재지정 유예", schema.Deferred}, {"지정 유예", schema.Deferred}, {"지정유예", schema.Deferred}, {"인증 유예", schema.Deferred}, {"유예", schema.Deferred},
	{"지정 취소", schema.Revoked}, {"지정취소", schema.Revoked}, {"인증 취소", schema.Revoked}, {"인증취소", schema.Revoked},
	{"지정 해제", schema.Revoked}, {"지정해제", schema.Revoked}, {"지정 철회", schema.Revoked}, {"취소", schema.Revoked}, {"해제", schema.Revoked}, {"반납", schema.Revoked}, {"철회", schema.Revoked},
	{"인증 연장", schema.Renewed}, {"인증연장", schema.Renewed}, {"지정 연장", schema.Renewed}, {"지정연장", schema.Renewed}, {"기간 연장", schema.Renewed}, {"연장", schema.Renewed},
	{"재인증", schema.Renewed}, {"재지정", schema.Renewed}, {"재선정", schema.Renewed}, {"재승인", schema.Renewed}, {"갱신", schema.Renewed}, {"재공인", schema.Renewed}, {"다시 지정", schema.Renewed}, {"다시 인증", schema.Renewed}, {"다시 선정", schema.Renewed}, {"재 지정", schema.Renewed}, {"재 인증", schema.Renewed}, {"재 선정", schema.Renewed}, {"더", schema.Renewed}, {"연속", schema.Renewed},
	{"변경·확장", schema.Changed}, {"변경 지정", schema.Changed}, {"지정 변경", schema.Changed}, {"계획변경", schema.Changed}, {"변경", schema.Changed}, {"확장", schema.Changed}, {"확대 지정", schema.Changed}, {"추가 확대", schema.Changed},
	{"예비", schema.Candidate}, {"후보", schema.Candidate}, {"우선협의", schema.Candidate}, {"우선협상", schema.Candidate},
	{"본지정", schema.New}, {"본 지정", schema.New}, {"정식 지정", schema.New}, {"신규", schema.New}, {"새로이", schema.New}, {"새롭게", schema.New}, {"새로", schema.New}, {"최초", schema.New},
}

// statusAt is a status word in a text.
type statusAt struct {
	from, to int
	status   schema.Status
}

// statusesIn finds the status words of a text in printed order.
func statusesIn(s string) []statusAt {
	var out []statusAt
	words := statusBegins()
	for i := 0; i < len(s); {
		if s[i] < 0x80 || !words.begins(s[i:]) {
			i += runeLen(s, i)
			continue
		}
		if w, ok := statusWordAt(s, i); ok {
			a := undone(s, statusAt{i, i + len(w.word), w.status})
			out = append(out, a)
			i = a.to
			continue
		}
		i += runeLen(s, i)
	}
	return out
}

// undoing are the words that say of the decision named right before them that
// it was put off or taken back: 재선정 유예, 인증 연장 취소.
var undoing = []statusWord{{"유예", schema.Deferred}, {"취소", schema.Revoked}, {"해제", schema.Revoked}, {"철회", schema.Revoked}, {"반납", schema.Revoked}}

// undone is a status with the word right behind it that undoes it.
func undone(s string, a statusAt) statusAt {
	gap := len(s[a.to:]) - len(strings.TrimLeft(s[a.to:], " "))
	for _, w := range undoing {
		if !undoes(a.status) && strings.HasPrefix(s[a.to+gap:], w.word) {
			return statusAt{a.from, a.to + gap + len(w.word), w.status}
		}
	}
	return a
}

// statusBegins are the words of statusLexicon as a set.
var statusBegins = sync.OnceValue(func() *wordSet {
	var out []string
	for _, w := range statusLexicon {
		out = append(out, w.word)
	}
	return setOf(out...)
})

func statusWordAt(s string, i int) (statusWord, bool) {
	if i+6 > len(s) {
		return statusWord{}, false
	}
	if statusBegins().at(s[i:]) == "" {
		return statusWord{}, false
	}
	for _, w := range statusLexicon {
		if w.word[2] != s[i+2] || !strings.HasPrefix(s[i:], w.word) || !statusHere(s, i, w) {
			continue
		}
		return w, true
	}
	return statusWord{}, false
}

// statusHere refuses words that look like a status and are none: 예비 of
// 예비비, 후보지 inside a longer noun is one, 변경 of 환경변경, 취소 of 취소선.
func statusHere(s string, i int, w statusWord) bool {
	if !wordStart(s, i) && (!strings.HasPrefix(w.word, "재") || strings.HasPrefix(w.word, "재 ")) && w.status != schema.Revoked && w.status != schema.Deferred {
		before := s[:i]
		if !strings.HasSuffix(before, "인증") && !strings.HasSuffix(before, "지정") && !strings.HasSuffix(before, "·") && !(w.word == "후보" && (strings.HasSuffix(before, "최종") || strings.HasSuffix(before, "국내"))) {
			return false
		}
	}
	rest := s[i+len(w.word):]
	if foreseen(w.status, s, i+len(w.word)) || ofType(rest) || !ownWord(s, i, i+len(w.word), w.status) {
		return false
	}
	switch w.word {
	case "유예":
		return !relief(s[:i], rest) && !strings.HasPrefix(rest, "선") && !strings.HasPrefix(rest, "성")
	case "후보":
		return !isPool(rest) && !poolOf.MatchString(rest)
	case "예비":
		if more, ok := strings.CutPrefix(rest, "후보"); ok && isPool(more) {
			return false
		}
		return (!poolOf.MatchString(rest) || theirPlan.MatchString(rest)) && gluedPlans.at(rest) == "" && !reviewed(rest) && !pilotDone.MatchString(rest)
	case "우선협의", "우선협상":
		return strings.HasPrefix(strings.TrimLeft(rest, " "), "대상")
	case "더": // 1년 더; 3곳을 더 counts more
		return termBefore(s[:i]) && strings.HasPrefix(rest, " ")
	case "연속": // 3회 연속 공인; 3년 연속 선정 is one choice a year
		return timesInRow.MatchString(tail(s[:i], 60)) && (accreditsNext.MatchString(rest) || accreditedBefore.MatchString(tail(s[:i], 60)))
	case "최초":
		return strings.HasPrefix(strings.TrimSpace(rest), "지정") || strings.HasPrefix(strings.TrimSpace(rest), "인증")
	case "새롭게", "새로", "새로이":
		t := strings.TrimSpace(rest)
		for _, v := range decideNouns.list {
			if strings.Contains(head(t, 60), v) {
				return true
			}
		}
		return false
	case "변경", "확장", "연장", "해제", "취소", "갱신", "반납", "철회":
		return !strings.HasPrefix(rest, "선") && !strings.HasPrefix(rest, "성") && !strings.HasPrefix(rest, "현실") && !strings.HasPrefix(rest, "전")
	}
	return true
}

// timesInRow finds how many times in a row, accreditsNext and accreditedBefore that what was had so often is held for a
// term: 2회 연속 가나도시 공인, 가나도시 인증을 세 번 연속.
var (
	timesInRow       = hangul.MustCompile(`(?:^|[^0-9])(?:[2-9]|[12][0-9]|두|세|네|다섯|여섯)\s?(?:회|차례|번)째?\s?$`)
	accreditsNext    = hangul.MustCompile(`^(?:으로)? ?(?:['"]?[가-힣A-Za-z()]{2,20}['"]? ){0,2}['"]?[가-힣]{0,10}(?:공인|인증)(?:[을를이가]? |[을를,.…되됐돼된했하한받]|$)`)
	accreditedBefore = hangul.MustCompile(`(?:공인|인증)[을를]?\s[^\s]{1,6}(?:\s[^\s]{1,3})?\s?$`)
)

// reviewed says that a word of review follows: 예비심사, 예비 평가.
func reviewed(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"심사", "심의", "평가", "검토", "조사", "접수", "컨설팅", "신청"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// chosenAs finds what something is chosen as, right behind its particle.
var chosenAs = hangul.MustCompile(`^['"]?[^,.]{2,40}[^최종신규우선]['"]?(?:으로|로) (?:최종 |신규 )?(?:선정|지정|확정|결정)`)

// poolOf finds what says, behind 예비 or 후보, that those are out of whom some were chosen,
// or were so before: 예비 가나도시 가운데, 후보지였던, 예비도시에서 가나도시로.
var poolOf = hangul.MustCompile(`^(?: ?[가-힣]{0,12}(?:도시|지역|지구|특구|단지|마을|지정|인증))에서 (?:정식 |본 ?|최종 )?[가-힣' ]{0,24}(?:도시|지역|지구|특구|단지|마을|지정|인증)(?:으)?로(?:[ ,…]|$)|^(?: ?[가-힣]{1,12}(?:도시|지역|지구|특구|단지|마을|대상지|사업지|지자체|지방정부)| 대상지| 지자체| 지방정부| 도시| 지역| 시·군|지자체|지방정부|도시|지역|지구|지|군|자)?들?(?: ?\d+ ?(?:곳|개소|개(?: ?(?:지자체|지방정부|도시|지역|마을|시·군))?))? ?(?:가운데|중에서|중에|중|였던|이었던|이던|로 있던)(?:[ ,]|$)|^ ?[가-힣]{0,12}(?:도시|지역|지구|특구|단지|마을)? \d+(?:곳|개소|개)(?:의 |[을를] (?:대상으로|평가|심사)|에 대한 )`)

// theirPlan finds, behind 예비, that the plan of those counted is approved, which makes them candidates: 예비 가나도시 10곳의
// 조성계획을 승인했다; a plan of how they are looked at is none of theirs.
var theirPlan = hangul.MustCompile(`^ ?[가-힣]{1,12} [0-9]{1,3}(?:곳|개소|개(?: ?(?:지자체|지방정부|도시|지역|시·군))?)의 (?:(?:(?:조성|사업|실행|추진|종합) ?)?계획(?:안|서)?(?:을|이|도) (?:최종 |모두 |각각 )?(?:승인|의결|통과)|조성 ?계획(?:안|서)?(?:을|이|도) (?:최종 |모두 |각각 )?확정)`)

// pilotDone finds what says, behind 예비, that the chosen have their trial behind them, or
// that it was what they were judged by: 예비사업을 수행했던, 예비사업을 거쳐, 예비사업 실적 평가.
var pilotDone = hangul.MustCompile(`^ ?사업(?:[을를] (?:[가-힣]{1,4}(?:하게|적으로|간) )?(?:(?:수행|추진|진행|실시|운영|완료|시행)(?:한|했던|하였던|해 온|해온|해)|거친|거쳐|마친|마치고|끝낸|평가(?:한|해|하여)?)|(?:의)? ?(?:추진 ?|사업 ?)?(?:평가|실적|성과|결과|점검|기간))(?:[ ,]|$|[을를과와에])`)

// isPool says that candidates are those out of whom some were chosen, and so no status:
// 후보지 54곳 가운데, 후보 도시 중, 후보지를 대상으로 심사.
func isPool(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"지자체", "지방정부", "지역", "도시", "지", "군", "자"} {
		if u, ok := strings.CutPrefix(t, w); ok {
			t = u
			break
		}
	}
	if u, ok := strings.CutPrefix(t, "를 "); ok && chosenAs.MatchString(u) {
		return true // 제안한 후보지를 가나단지로 선정
	}
	t = strings.TrimLeft(strings.TrimPrefix(t, "들"), " ")
	if n, ok := countAtByte(t+" ", 0); ok && isHolderUnit(n) {
		t = strings.TrimLeft(t[min(n.to, len(t)):], " ")
		as := strings.TrimLeft(strings.TrimPrefix(t, "을 "), " ")
		if m := chosenAs.FindString(as); m != "" && !strings.Contains(m, "후보") && !strings.Contains(m, "예비") && !strings.HasPrefix(m, "최종") && !strings.HasPrefix(m, "추가") {
			return true // 후보지 3곳을 가나거리로 선정
		}
	}
	for _, w := range []string{"가운데", "중에서 ", "중에 ", "중 ", "를 대상으로", "을 대상으로", "를 심사", "를 평가", "에 대한 심사", "에 대한 평가", "의 ", "별 ", "별로 ", "마다 "} {
		if strings.HasPrefix(t, w) {
			return true // 후보지별 계획을 다시 따져
		}
	}
	return poolWeighed.MatchString(t)
}

// poolWeighed finds that candidates were looked at once more: (12개 후보 지자체)를 다시 평가해, (후보지)에 대한 현장 평가.
var poolWeighed = hangul.MustCompile(`^(?:[을를]|에 대한|에 대해) (?:다시 |재|현장 ?|종합 ?|최종 |추가로 |정밀 |서면 ?|발표 ?|대면 ?){1,2}(?:심사|평가|심의|검토|검증|점검|실사|조사)`)

// statusWords is the first status of a short text and what is left beside it.
func statusWords(s string) (st schema.Status, at [2]int, rest string) {
	all := statusesIn(s)
	if len(all) == 0 {
		return "", at, s
	}
	a := all[0]
	return a.status, [2]int{a.from, a.to}, strings.TrimSpace(s[:a.from] + s[a.to:])
}
