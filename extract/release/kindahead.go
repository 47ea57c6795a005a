package release

import (
	"strconv"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// choosesLater finds that somebody will be chosen, by a time to come or a way to find them before
// the verb (6월에 3곳을 선정한다, 하반기 공모로 지정하기로 했다), or as what is meant to be done
// (3곳을 더 선정할 방침이다, 지정을 추진한다).
var choosesLater = hangul.MustCompile(`(?:[0-9]{1,2}월(?:에|까지|중|경|\s)|하반기|상반기|다음\s?달|내달|연내|연말|올해\s?안|내년|매년|공모로|공모를\s통해|공모를\s거쳐|[0-9]{4}년까지|내외)[^.]{0,80}?(?:선정|지정|인증|선발)(?:한다|하기로\s(?:했|하였|한)|할\s(?:방침|계획|예정))|` +
	`(?:선정|지정|인증|선발)(?:할\s(?:방침|계획|예정)(?:이|임)|을\s(?:추진|검토)(?:한다|할\s(?:방침|계획|예정)))`)

// choosesToHelp finds that a number will be chosen and helped: 3곳을 선정해 내년부터 지원한다. Who is
// chosen may be told below, or have been told in the title; else all of it is to come.
var choosesToHelp = hangul.MustCompile(`[0-9]\s?(?:곳|개)[^.]{0,40}?(?:선정|지정|인증|선발)(?:해|하여|하고)\s[^.]{0,60}?(?:지원|육성|조성|추진|운영|투입)(?:한다|할\s(?:방침|계획|예정))`)

// judgingAhead ends a sentence on an evaluation to come, whose outcome nobody can tell yet: 9개 지구의 성과를 평가할 계획이라고 밝혔다.
var judgingAhead = hangul.MustCompile(`(?:평가|점검|심사)(?:[를을]\s(?:실시|진행|시행|추진))?할\s(?:계획|예정|방침)(?:이|임)[^.]{0,40}\.?\s*$`)

// judgesLater says that the first sentence tells of an evaluation to come, and neither it nor the title, whatever a line
// below tells of what may follow, of an outcome.
func (ctx *context) judgesLater(first string) bool {
	return judgingAhead.MatchString(first) && !ctx.firstDecides() && !ctx.titleDone(ctx.titleView().S)
}

// settledToChoose finds that it was settled to choose somebody, and what is still to be done for it: 2곳을 새로 지정하기로 하고,
// 공모를 거쳐 5월에 결과를 발표할 계획이다.
var settledToChoose = hangul.MustCompile(`(?:선정|지정|인증|선발)하기로\s(?:하고|했으며|하였으며|했고|해|하여|한\s뒤|한\s데\s이어),?\s[^.]{0,100}(?:(?:[할칠낼을]\s(?:계획|예정|방침))|공모한다|접수한다|모집한다|받는다|발표한다|시작한다|추진한다)`)

// ownSettled makes a plan of a release that settles that somebody is to be chosen, where no other sentence of it tells of a choice
// made now.
func (ctx *context) ownSettled(f *Facts) bool {
	if ctx.titlesDone() || ctx.decidesBeside(settledToChoose) {
		return false
	}
	var said Value
	for i := range f.Decisions {
		d := &f.Decisions[i]
		v := viewOf(d.Words)
		if len(d.Holders) > 0 && d.Where != InTable && !decidedLate.MatchString(v.S) {
			return false
		}
		if d.Where != InBody || len(d.Holders) > 0 || said.Said() {
			continue
		}
		if at := settledToChoose.FindStringIndex(v.S); at != nil {
			said = v.value(at[0], at[1], "kind.ahead")
		}
	}
	if said.Said() {
		f.Header.Kind, f.Header.KindBy = schema.PlanKind, said
	}
	return said.Said()
}

// calling are words of a release by which those who want to be chosen are called.
var calling = setOf("공모", "모집", "접수", "신청을 받", "신청서", "신청은", "신청 기간")

// choiceAhead gives back to the call or the plan it is a release whose first sentence tells of a
// choice to come, and that names nobody who was chosen, or of an evaluation to come.
func (ctx *context) choiceAhead(f *Facts) {
	h := &f.Header
	p, s := ctx.firstSentence()
	if h.Kind != schema.Result || p == nil {
		return
	}
	first := p.S[s[0]:s[1]]
	if (!ctx.judgesLater(first) || ctx.namesOfItself(f)) && (ctx.namesOfNow(f) || !choosesLater.MatchString(first) && (ctx.titlesDone() || !choosesToHelp.MatchString(first))) {
		return
	}
	h.Kind, h.KindBy = schema.PlanKind, Value{p.raw, "kind.lead"}
	if calling.in(p.S) || calling.in(ctx.titleView().S) {
		h.Kind = schema.Announcement
	}
}

// namesOfNow says that somebody is named as a holder by a decision of no earlier year.
func (ctx *context) namesOfNow(f *Facts) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		years := date.FindYears(hangul.FoldString(d.Year.Words.S), ctx.day())
		earlier := len(years) > 0 && ctx.day().Y > 0 && years[0].Year < ctx.day().Y
		if len(d.Holders) > 0 && !earlier {
			return true
		}
	}
	return false
}

// ofATime finds that a statement tells when those it names were chosen, ofThisDay that this was now: 올해에는 3곳이, 이날 3곳을.
var (
	ofATime   = hangul.MustCompile(`올해|금년|지난|작년|재작년|전년|앞서|이미|(?:[0-9]{2}|')[0-9]{2}년|[0-9]{1,2}월`)
	ofThisDay = setOf("이날", "이번", "오늘", "금일", "이와 함께")
)

// namesOfItself says that somebody is named as a holder where no other time is told, so that it is this release that chooses
// whatever it says of an evaluation to come: of the one before it would tell when it was.
func (ctx *context) namesOfItself(f *Facts) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		s := hangul.FoldString(d.Words.S)
		if len(d.Holders) > 0 && (d.Where == InTitle || ofThisDay.in(s) || !ofATime.MatchString(s)) {
			return ctx.namesOfNow(f)
		}
	}
	return false
}

// titleMonth finds a month in a title, with what dates it to one that is to come.
var titleMonth = hangul.MustCompile(`(?:^|[^0-9.])([0-9]{1,2})월(말|\s말|까지|중|\s중|경|\s초|\s|$)`)

// monthsAhead are the most months before a decision that a title tells of it: one of December in
// a January is over.
const monthsAhead = 6

// timesToCome are times to come, other than a month by its number, by which a title says that somebody
// will be chosen.
var timesToCome = []string{"연말까지", "연내", "올해 안", "연말 ", "상반기 중", "하반기 중", "다음 달", "내달"}

// monthToCome says that a phrase of a title names a month or another time that is to come on the day of the release:
// (12월 말 대상지) 선정.
func (ctx *context) monthToCome(phrase string) bool {
	m := titleMonth.FindStringSubmatch(phrase)
	if m == nil || ctx.day().M == 0 {
		return containsAny(phrase, timesToCome)
	}
	month, _ := strconv.Atoi(m[1])
	ahead := month - ctx.day().M
	if w := strings.TrimSpace(m[2]); w == "말" || w == "까지" || w == "중" || w == "경" {
		return ahead > 0
	}
	return ahead > 0 && ahead <= monthsAhead
}
