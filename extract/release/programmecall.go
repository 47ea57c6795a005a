package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// callWords are the words of calls and of how they ended, with what leads to them.
var callWords = setOf(" 시상식", " 공모 결과", " 공모에", " 공모를 ", " 공모는 ", " 공모 선정", " 공모사업", " 공모 사업", " 사업지", " 사업 대상지", " 후보지", " 개최지", " 선정지", " 대상 시·군", " 대상 지자체", " 대상 지방정부", " 대상지", " 대상 지역", " 대상 도시", " 대상 지구", " 사업대상자", " 사업 대상자", "공모", "인증제", "인증 심사", "인증심사", "지정 심사", "지정심사", "지정 결과", "선정 결과", "심의 결과", "심의위원회", "심의를 거쳐", "지정 공모", "인증 공모", "심사 결과", "평가 결과", "심사를 거쳐", "평가를 거쳐", "심사를 통해", "평가를 통해")

// onlyTime finds that words before a call tell when it was: 지난 7월 (공모).
var onlyTime = hangul.MustCompile(`^(?:지난|올|이번|내|다음|작)?\s?(?:해|달|년)?\s?(?:\d{1,4}년)?\s?(?:\d{1,2}월)?(?:\s\d{1,2}일)?(?:부터)?$`)

// howLong finds that words before a call tell how long it ran or since when: 두 달간, 90여 일간,
// 올해 초부터.
var howLong = hangul.MustCompile(`(?:^|\s)(?:약\s)?(?:[0-9]{1,3}여?|[한두세네석넉몇])\s?(?:일|달|개월|주|주일)(?:여)?\s?(?:간|동안|만에)$|(?:초|말|중순|월|일|년|달|해)(?:부터|까지)$`)

// callsIn finds names of programmes by their call: 지역활력타운 공모, 시범사업
// 공모 결과, 특구 심사.
func (ctx *context) callsIn(h *hangul.Held) [][2]int {
	var out [][2]int
	if !callWords.among(h) {
		return nil
	}
	s := h.S
	for _, w := range callWords.list {
		for at := 0; h.Holds(w); {
			k := strings.Index(s[at:], w)
			if k < 0 {
				break
			}
			i := at + k
			at = i + len(w)
			if w == "공모" && strings.HasSuffix(s[:i], "항") {
				continue // 항공모빌리티, 항공모함
			}
			if strings.HasSuffix(w, "지") && (strings.HasPrefix(s[at:], "는 ") || strings.HasPrefix(s[at:], "로는 ")) && ctx.namesMain() {
				continue // of a class: 일반형 대상지는 가, 나이다
			}
			to := beforeGloss(s, ctx.beforeFillers(s, i)) // 가나기술(ABC) 인증 심사
			if strings.HasSuffix(strings.TrimRight(s[:to], " "), ".") {
				continue // 지원을 받는다. 공모에는
			}
			if w == " 시상식" && (closingQuote(s[:to]) == 0 && !endsAsZone(s[:to]) || ctx.namesMain()) {
				continue // 통합 시상식, 유공자 시상식
			}
			if w[len(w)-len("공모"):] == "공모" || strings.HasPrefix(w, " 공모") {
				if handedIn(s[:to]) && !ctx.endsLongerName(s, to) {
					continue
				}
				if at := ctx.calledFor(s, i, to); at[1] > 0 {
					out = append(out, at)
					continue
				}
			}
			if cut, ok := strings.CutSuffix(s[:to], "에 대한"); ok {
				to = len(cut) // 2024년 가나도시에 대한 평가 결과
			}
			if cut, ok := strings.CutSuffix(strings.TrimRight(s[:to], " "), "의"); ok && endsAsProgramme(cut) {
				to = len(cut) // 가나도시의 올해 대상지
			}
			if from := ctx.phraseStart(s, to); to > from && !onlyTime.MatchString(s[from:to]) && !howLong.MatchString(s[from:to]) && !ctx.outside(s[from:to]) && (w[0] == ' ' && !endsClause(s[from:to]) || endsAsProgramme(strings.TrimRight(s[:to], "」』\"' "))) {
				out = append(out, [2]int{from, to - closingQuote(s[:to])})
			}
		}
	}
	return out
}

// endsLongerName says that a noun for holders before byte to is the last word of a name: 한 걸음
// 마을 (공모).
func (ctx *context) endsLongerName(s string, to int) bool {
	t := strings.TrimRight(s[:to], " ")
	k := strings.LastIndexByte(t, ' ') + 1
	return genericNouns[t[k:]] && !worksHandedIn.has(t[k:]) && endsAsZone(t) && ctx.phraseStart(s, len(t)) < k
}

// calledFor is the name right before byte to that is the object of the verb at i, to call
// for: ‘가나 살리기’를 공모해 3곳을 선정했다. The text must tell what came of it.
func (ctx *context) calledFor(s string, i, to int) [2]int {
	t := strings.TrimRight(s[:to], " ")
	cut, ok := strings.CutSuffix(t, "를")
	if !ok {
		cut, ok = strings.CutSuffix(t, "을")
	}
	rest, _, _ := strings.Cut(s[i:], "다. ")
	if !ok || handedIn(cut) || !callsFor(rest) || !ctx.decidesNow(strings.TrimSuffix(rest, ".")+"다.", false) {
		return [2]int{}
	}
	if from := ctx.phraseStart(s, len(cut)); from < len(cut) {
		return [2]int{from, len(cut) - closingQuote(cut)}
	}
	return [2]int{}
}

// callsFor says that 공모 goes on as the verb of a clause before another.
func callsFor(rest string) bool {
	rest = strings.TrimPrefix(strings.TrimLeft(rest, " "), "공모")
	for _, w := range []string{"해 ", "해, ", "하여", "한 결과", "하고", "했고", "하였고", "했으며", "하였으며", "해서", "한 뒤", "한 후"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// worksHandedIn are what people hand in to a call, who does and how often, which is no
// programme.
var worksHandedIn = setOf("명칭", "이름", "표어", "구호", "제안", "과제", "수기", "사진", "영상", "디자인", "로고", "캐릭터", "슬로건", "원고", "논문", "시안", "참가자", "참여자", "사업자", "참여기업", "의견", "자유", "공개", "차례", "번", "전국", "국민", "지자체", "지방정부", "민간")

// handedIn says that words end in what people hand in to a call, or who.
func handedIn(s string) bool {
	s = strings.TrimRight(s, " '\"」』")
	for _, w := range []string{"아이디어", "사례", "작품", "제안서"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if strings.HasSuffix(word, "사업") && len(word) < len(s) && !endsClause(strings.TrimRight(s[:len(s)-len(word)], " ")) {
		return false // 가나올래 사업 공모
	}
	return worksHandedIn.has(word) || genericNouns[word] || isRole(word)
}

// namesMain says that a programme of the title or the first statements is known.
func (ctx *context) namesMain() bool {
	for i := range ctx.known {
		if ctx.known[i].main {
			return true
		}
	}
	return false
}

// likeParticles are ends of nouns that are those of particles and verbs, too.
var likeParticles = []string{"마을", "고을", "가을", "노을", "참여", "창고", "광고", "금고", "재고", "특성화고", "마이스터고", "공립고", "사립고", "과학고", "자율고", "일반고", "국제고", "예술고", "체육고", "농업고", "공업고", "회의", "협의", "피해", "북한", "제한", "권한"}

// endsClause says that words end in a verb or a particle and are no name.
func endsClause(s string) bool {
	word := s[strings.LastIndexByte(s, ' ')+1:]
	if endsPhraseWord(word) {
		return true
	}
	if endsInOne(word, ways.list) || endsInOne(word, likeParticles) {
		return false
	}
	for _, w := range []string{"고", "며", "여", "해", "된", "한", "는", "을", "를", "에", "의", "로", "하면", "되면", "으면", "최종", "신규"} {
		if strings.HasSuffix(word, w) {
			return true
		}
	}
	return false
}
