package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// nameByTelling looks for a programme where a release decides on places and the usual
// ways to name what they became found none: it is told what it is (가나증은 …는 제도다),
// stands in quotes or as a project in the sentence of decision, or in the title alone.
func (ctx *context) nameByTelling() {
	if ctx.namesMain() {
		return
	}
	if !ctx.decidesOnPlaces() && !ctx.givesResults() && !ctx.titlesPrizes() && !ctx.titleCountsHolders() {
		ctx.nameNextTo()
		if v, at, ok := ctx.bestTitled(); ok && !ctx.namesMain() {
			ctx.addProgramme(v, at[0], at[1], true)
		}
		ctx.nameRevised()
		return
	}
	if ctx.twoAgreed(); ctx.namesMain() {
		return
	}
	for _, find := range []func() (view, [2]int, bool){ctx.labelledName, ctx.definedName, ctx.projectName, ctx.shownName, ctx.quotedName, ctx.runName, ctx.countedObject, ctx.titleProject, ctx.heavyName, ctx.agreedName, ctx.titleName, ctx.weighedName, ctx.glossedName, ctx.onlyDefined, ctx.aloneName, ctx.markedName, ctx.countedName, ctx.possessedName, ctx.bestTitled} {
		if v, at, ok := find(); ok {
			ctx.addProgramme(v, at[0], at[1], true)
		}
		if ctx.namesMain() {
			return
		}
	}
	ctx.nameNextTo()
}

// nameNextTo takes what a sentence names with the number of those chosen for the programme.
func (ctx *context) nameNextTo() {
	if v, at, ok := ctx.nameWithNumber(); ok {
		ctx.addProgramme(v, at[0], at[1], true)
	}
}

// decidesOnPlaces says that a sentence tells of a decision that was taken, and of places
// or of how many.
func (ctx *context) decidesOnPlaces() bool {
	for i := range ctx.passages {
		for _, s := range ctx.decidingSentences(&ctx.passages[i]) {
			t := ctx.passages[i].S[s[0]:s[1]]
			if ctx.gaz.lastName(t) >= 0 || len(countsIn(t)) > 0 || containsAny(t, []string{"다음과 같", "아래와 같", "붙임"}) {
				return true
			}
		}
	}
	return ctx.tellsWhoWasChosen()
}

// tellsWhoWasChosen says that a sentence names those that were chosen and does no more: 선정된 3개
// 시군은 …이다.
func (ctx *context) tellsWhoWasChosen() bool {
	for _, v := range ctx.leadViews(2) {
		for _, p := range ctx.predicates(v.S, false) {
			if p.tense != attrPast || toldOfBefore.in(v.S) {
				continue
			}
			if n := countsIn(v.S[p.to:]); len(n) > 0 && n[0].from < 2 && isHolderUnit(n[0]) && ctx.gaz.lastName(v.S[p.to+n[0].to:]) >= 0 {
				return true
			}
			if at := thoseChosen.FindString(v.S[p.to:]); at != "" && ctx.gaz.lastName(v.S[p.to+len(at):]) >= 0 {
				return true
			}
		}
	}
	return false
}

// thoseChosen goes on behind a verb that describes who was chosen: (선정된) 곳은.
var thoseChosen = hangul.MustCompile(`^ (?:곳|지역|지자체|지방정부|지방자치단체|도시|시·군|시·군·구|마을|대상지)(?:은|는) `)

// toldOfBefore say that a sentence tells of what was decided before this release.
var toldOfBefore = setOf("지난해", "작년", "그동안", "지금까지", "현재까지", "이미", "앞서", "바 있")

// decidingSentences are the sentences of a paragraph that tell of a decision taken.
func (ctx *context) decidingSentences(p *passage) [][2]int {
	if !p.isSentence() || !mayDecide(p.S) {
		return nil
	}
	var out [][2]int
	for _, s := range p.sentences() {
		if toldOfBefore.in(p.S[s[0]:s[1]]) {
			continue
		}
		for _, q := range ctx.predicates(p.S[s[0]:s[1]], false) {
			if q.tense == didPast || q.tense == doesNow && (q.joins || strings.HasPrefix(p.S[s[0]+q.to:], "고 ")) && containsAny(p.S[s[0]:s[1]], []string{"밝혔", "발표"}) {
				out = append(out, s)
				break
			}
		}
	}
	return out
}

// projectNouns are what programmes are that a sentence of decision need not quote.
var projectNouns = setOf("사업", "프로젝트", "프로그램", "챌린지", "캠페인", "인증제", "인증")

// projectName is the last phrase before the verb of the first sentences of decision that
// ends in a noun for projects and has a particle: 가나이음 사업에 선정됐다.
func (ctx *context) projectName() (view, [2]int, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, s := range ctx.decidingSentences(p) {
			last := s[1]
			for _, q := range ctx.predicates(p.S[s[0]:s[1]], false) {
				if q.tense == didPast || q.joins {
					last = s[0] + q.from
					break
				}
			}
			if at, ok := ctx.projectIn(p.S[:s[1]], s[0], last); ok {
				return p.view, at, true
			}
		}
	}
	return view{}, [2]int{}, false
}

// ofHolder finds behind a project that a place which was chosen proposed it, so that it is its
// own: 가나 조성사업을 (제시한 다라군).
var ofHolder = hangul.MustCompile(`^['"]?(?:을|를) (?:[가-힣]{1,5} )?(?:제시|제안|추진|신청|계획|마련|기획|준비|구상|발굴|운영|실시|펼치|내세|내놓|선보)[가-힣]{0,3} `)

// projectIn is the last project with a particle that begins from..last of s.
func (ctx *context) projectIn(s string, from, last int) (at [2]int, ok bool) {
	for i := from; i < len(s) && i <= last; i += runeLen(s, i) {
		if projectNouns.at(s[i:]) == "" {
			continue
		}
		to := i + len(projectNouns.at(s[i:]))
		if !partOfClause(s, to) || ofHolder.MatchString(s[to:]) {
			continue
		}
		k := ctx.phraseStart(s, to)
		if a, b := core(s, k, to); k >= from && ctx.canName(s[a:b]) {
			at, ok = [2]int{k, to}, true
		}
	}
	return at, ok
}

// partOfClause says that a particle, or a word for how it is decided on, stands behind a
// project.
func partOfClause(s string, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:to])
	if n := hangul.JosaAfter(before, s[to:]); n > 0 {
		return strings.Contains("에의을를은는에는으로이가", s[to:to+n])
	}
	for _, w := range []string{" 심사", " 평가", " 공모", " 참여", " 대상", " 우수", " 최우수", " 운영", " 추진"} {
		if strings.HasPrefix(s[to:], w) {
			return true
		}
	}
	return false
}

// commonProjects are no names of projects though they end as such.
var commonProjects = setOf("국비", "국책", "정부", "공모", "민간", "국가", "국고", "각종", "시범", "지원", "관련", "후속", "본", "타", "이", "해당", "도비", "연계", "주민", "지역", "신규", "품질", "최종", "정식", "국제", "세계", "친환경", "보조", "위탁", "협력", "개발", "공동", "공공", "투자", "재정", "자체", "주요", "핵심", "역점", "대형", "숙원", "현안", "복지", "일자리", "문화", "관광", "교육", "건설", "공사", "보건", "보건의료", "의료", "환경", "농업", "산림", "해양", "안전", "방역", "재난", "체육", "교통", "돌봄")

// canName says that words can be the name of a project.
func (ctx *context) canName(words string) bool {
	name := scheme.Name(withoutGloss(words))
	id := hangul.NoSpace(name)
	for _, noun := range projectNouns.list {
		if cut, ok := strings.CutSuffix(id, noun); ok && (commonProjects.has(cut) || utf8.RuneCountInString(cut) < 3) {
			return false
		}
	}
	return !ctx.onlyGround(id) && (isProgramme(id) || ctx.certifiesServers(id)) && !isTarget(id) && !ctx.isBestKind(id) && !ctx.onlyPlaces(name)
}

// quotedName is the first noun in quotes of the title, a subtitle or a sentence of decision
// that a particle or 사업 follows, or which the release prints again.
func (ctx *context) quotedName() (view, [2]int, bool) {
	for _, v := range ctx.titles() {
		for _, q := range append(quoted(v.S), framed(v.S)...) {
			if ctx.quotesName(v.S, q) && (endsAsProgramme(v.S[:q[1]]) || ctx.printed(hangul.NoSpace(v.S[q[0]:q[1]])) > 1) {
				return v, q, true
			}
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		for _, s := range ctx.decidingSentences(p) {
			quotes := append(quoted(p.S), framed(p.S)...)
			for i, q := range quotes {
				if !ctx.worksOfPlaces(p.S, quotes, i) && q[0] >= s[0] && q[1] <= s[1] && ctx.quotesName(p.S, q) && partOfSentence(p.S[q[1]:]) {
					return p.view, q, true
				}
			}
		}
	}
	return view{}, [2]int{}, false
}

// quotesName says that quotation marks hold what can be a programme's name: a noun of few
// words, no speech, motto, law or place.
func (ctx *context) quotesName(s string, q [2]int) bool {
	words := s[q[0]:q[1]]
	if len(strings.Fields(words)) > 5 || strings.ContainsAny(words, ",.!?") || speaks(words) || endsClause(words) && !endsAsProgramme(words) {
		return false
	}
	rest := strings.TrimLeft(s[q[1]:], " '\"」』>》]】")
	for _, w := range []string{"라는", "이라는", "라고", "이라고", "라며", "이라며", "란 ", "이란 ", "을 주제", "를 주제", "을 비전", "를 비전", "을 구호", "를 구호", "을 목표", "를 목표", "등급", "호텔", "에서", "법", "조례", "보고서", "축제"} {
		if strings.HasPrefix(rest, w) {
			return false
		}
	}
	return ctx.canName(words)
}

// speaks says that words end as what somebody says: 함께 갑시다, 살아볼까.
func speaks(words string) bool {
	for _, w := range []string{"다", "요", "까", "죠", "자", "라"} {
		if strings.HasSuffix(words, w) {
			return true
		}
	}
	return false
}

// partOfSentence says that a particle, or 사업 and its like, follows a name in quotes.
func partOfSentence(rest string) bool {
	t := strings.TrimLeft(rest, "'\"」』>》]】")
	for _, w := range []string{"에 ", "에는 ", "의 ", "로 ", "으로 ", "을 ", "를 ", " 사업", " 참여", " 대상", " 인증", " 지정", " 선정", " 프로젝트", "에,"} {
		if strings.HasPrefix(t, w) {
			return true
		}
	}
	return false
}

// printed is how often a release prints words, spaces aside.
func (ctx *context) printed(id string) int {
	n := 0
	for _, bare := range ctx.bareTexts() {
		n += strings.Count(bare, id)
	}
	return n
}
