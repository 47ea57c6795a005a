package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// calls find the main verb of a call for applications: 공모를 두 달간 실시한다, 내년
// 1월까지 공모한다, 신청을 받는다.
var calls = hangul.MustCompile(`(?:공모|모집|접수)['"」]?(?:를|을|가|에)?\s[^.,]{0,60}?(?:실시|시행|시작|진행|개시|착수|돌입|추진)(?:한다|합니다|된다|됩니다)|(?:공모|모집|접수)(?:한다|합니다)|(?:공모|모집|접수)['"」]?에 (?:들어간다|나선다|나섰다|돌입했다)|공모(?:해|하여)\s[^.]{0,90}?(?:계획|예정|방침)(?:이|임)|이번 ['"「]?(?:[가-힣·0-9]{1,12}\s){0,3}공모['"」]?(?:는|에는)\s[^.]{0,140}?(?:결정|선정|진행|확정|접수|선발|신청할 수|참여할 수)(?:된다|한다|있다|되며|하며|할 예정|될 예정)|(?:신청|신청서|제안서|계획서|추천)[을를]? (?:[0-9][^.,]{0,16} )?(?:받는다|받습니다|접수받는다|받기로 했다)|(?:공모|모집|접수|신청 접수)['"」]?(?:를|을)? (?:시작|개시|실시)(?:했다|하였다|한다|합니다|했습니다)|(?:지자체|지방정부|지방자치단체|자치단체|시·군·구|시·군|시군구|시군)(?: [0-9]{1,2} ?곳)?[을를]? 찾(?:는다|습니다)`)

// called makes an announcement of a release whose first statements call for
// applications and decide on nothing: what it tells of decisions further down
// are earlier ones, unless its title tells of one too.
func (ctx *context) called(h *Header) bool {
	seen := 0
	if ctx.titleDone(ctx.titleView().S) && ctx.bodyDecides() {
		return false
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() && p.Depth != doc.Square || ctx.inHeader(p) {
			continue
		}
		for _, s := range p.sentences() {
			t := p.S[s[0]:s[1]]
			if decidesToday(t) {
				return false
			}
			if m := callIn(t); m != nil {
				if ctx.choseBeforeCall(t[:m[0]]) {
					return false
				}
				h.Kind, h.KindBy = schema.Announcement, p.value(s[0]+m[0], s[0]+m[1], "kind.call")
				return true
			}
			if seen++; seen >= 3 {
				return false
			}
		}
	}
	return false
}

// choseBeforeCall says that the words before a call tell of places that were just chosen: 1차 공모에서
// 가나군, 다라시를 선정하고, (2차 공모를 진행한다).
func (ctx *context) choseBeforeCall(before string) bool {
	return ctx.newsIn(before) && ctx.gaz.lastName(before) >= 0
}

// decidedByCall says that the title only names the call of which the first sentence tells
// the outcome: 가나시, 숲길도시 공모 통과.
func (ctx *context) decidedByCall(title Value) bool {
	if viewOf(title.Words).S != "공모" {
		return false
	}
	p, s := ctx.firstSentence()
	if p == nil {
		return false
	}
	first := p.S[s[0]:s[1]]
	return ctx.newsIn(first) && callIn(first) == nil
}

// onlyCalls says that one of the first two sentences calls for applications and no other decides: what
// the title says of a selection is still to come (올해 5곳 선정).
func (ctx *context) onlyCalls() bool {
	for p, s := range ctx.firstSentences(2) {
		if callIn(p.S[s[0]:s[1]]) != nil {
			return !ctx.bodyDecides()
		}
	}
	return false
}

// callIn is where a sentence calls for applications, nil where it does not. The
// pattern is dear, so plain words are asked first.
func callIn(t string) []int {
	if !containsAny(t, []string{"공모", "모집", "접수", "신청", "제안서", "계획서", "추천", "찾는다", "찾습니다"}) {
		return nil
	}
	for at := 0; ; {
		m := calls.FindStringIndex(t[at:])
		if m == nil || !outcomeOfCall.MatchString(t[at+m[0]:at+m[1]]) {
			return shifted(m, at)
		}
		at += m[0] + len("공모")
	}
}

// shifted are the ends of a match further on by at bytes, nil for none.
func shifted(m []int, at int) []int {
	if m == nil {
		return nil
	}
	return []int{m[0] + at, m[1] + at}
}

// outcomeOfCall finds that what looks like a call tells of one that is over, as it names it: ‘가나 공모’를 거쳐 (사업을 시작한다),
// ‘가나 공모’에 48곳이 신청해, 이번 공모에는 48개 시군이 신청해.
var outcomeOfCall = hangul.MustCompile(`^(?:공모|모집|접수)['"」](?:[을를]\s(?:통해|통하여|거쳐|마치고|마친)|에\s[^.,]{0,16}\d+\s?(?:곳|개|건|명)[^\s.,]*\s(?:[^\s.,]+\s){0,2}(?:신청|접수|응모|참여|지원|몰)|[^.,]{1,60}?(?:선정|지정|선발|확정)(?:하고|해|하여|한|했|된|됐|되어|돼|되며|되었)[\s가-힣])|^이번\s['"「]?(?:[가-힣·0-9]{1,12}\s){0,3}공모['"」]?에는\s[^.]{0,40}\d+\s?(?:곳|개)[^\s.,]*\s(?:[^\s.,]+\s){0,2}(?:신청|접수|응모|참여|지원)(?:해|하여|했|한|하였)`)

// titlesDone says that the title or a subtitle tells of a decision that was taken.
func (ctx *context) titlesDone() bool {
	for _, v := range ctx.header.Subtitles {
		if ctx.titleDone(viewOf(v.Words).S) {
			return true
		}
	}
	return ctx.titleDone(ctx.titleView().S)
}

// titleDone says that a title tells of a decision that was taken.
func (ctx *context) titleDone(title string) bool {
	for _, p := range predicatesIn(title, true) {
		if ctx.doneIn(title, &p) && !strings.Contains(phraseBefore(title, &p), "내년") {
			return true
		}
	}
	return false
}

// doneIn says that predicate p of a title tells of what was decided, and not of what will be in a
// month to come.
func (ctx *context) doneIn(title string, p *predicate) bool {
	return (p.tense == nounOnly || p.tense == didPast) && !ctx.monthToCome(phraseBefore(title, p))
}

// phraseBefore is what stands before a predicate in its phrase of a title.
func phraseBefore(title string, p *predicate) string {
	return title[afterLast(title[:p.from], ",…·"):p.from]
}

// bodyDecides says that some sentence tells of a decision taken now.
func (ctx *context) bodyDecides() bool {
	for p, s := range ctx.firstSentences(-1) {
		if t := p.S[s[0]:s[1]]; decidesToday(t) && !ctx.monthOver(t) {
			return true
		}
	}
	return false
}

// decidesBeside says so of the sentences that a pattern does not find.
func (ctx *context) decidesBeside(besides *hangul.Pattern) bool {
	for p, s := range ctx.firstSentences(-1) {
		if t := p.S[s[0]:s[1]]; decidesToday(t) && !ctx.monthOver(t) && !besides.MatchString(t) {
			return true
		}
	}
	return false
}

// decidedLate are words that tell of a decision as an earlier one.
var decidedLate = hangul.MustCompile(anyOf(lastYearWords, untilNowWords) + `|지난\s\d|바 있|(?:19|20)\d\d년(?:부터|에는?|\s)`)

// decidesToday says that a sentence tells of a decision that was taken now.
func decidesToday(t string) bool {
	for _, p := range predicatesIn(t, false) {
		if before := t[:p.from]; p.tense == didPast && (!decidedLate.MatchString(before) || containsAny(before, thisRoundWords) && !strings.Contains(before, "앞서")) {
			return true
		}
	}
	return chosenAre.MatchString(t) && endsCopula(t) && !decidedLate.MatchString(t)
}

// meetings find a committee whose meeting a title tells of; such meetings
// decide: 제45차 가나특구위원회 개최.
var meetings = hangul.MustCompile(`(?:위원회|심의회|심의위|협의회|위원회\s(?:본)?회의|위원회,\s제?\d+차\s(?:본)?회의)['"」]?\s?(?:를\s)?(?:개최|열려|열어|열고|열린|열었)`)

// decidesFirst says that the first sentence is that of the decision and tells of no
// event beside it, whatever the title adds: 가나도시 3곳 지정… 내년 1월 협약식 개최.
func (ctx *context) decidesFirst() bool {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		s, ok := ctx.opening(p)
		if !ok {
			continue
		}
		first := p.S[s[0]:s[1]]
		if !ctx.titlesDone() || !ctx.decidesInLead(first) {
			return false
		}
		if ctx.decidesAndGoesOn(first) {
			return true // 3곳을 선정하고 협약을 체결했다
		}
		if eventVerb(first) != nil {
			return false
		}
		for _, k := range leadVerbs {
			if containsAny(first, k.words) {
				return false
			}
		}
		return true
	}
	return false
}

func decidedAtMeeting(title view) bool {
	return meetings.MatchString(title.S) && !strings.Contains(title.S, "예정")
}
