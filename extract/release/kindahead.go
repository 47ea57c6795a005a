package release

import (
	"regexp"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// choosesLater finds that somebody will be chosen, by a time to come or a way to find them before
// the verb: 6월에 3곳을 선정한다, 하반기 공모로 지정하기로 했다.
var choosesLater = regexp.MustCompile(`(?:[0-9]{1,2}월(?:에|까지|중|경|\s)|하반기|상반기|다음\s?달|내달|연내|연말|올해\s?안|내년|매년|공모로|공모를\s통해|공모를\s거쳐|[0-9]{4}년까지|내외)[^.]{0,80}?(?:선정|지정|인증|선발)(?:한다|하기로\s(?:했|하였|한)|할\s(?:방침|계획|예정))`)

// calling are words of a release by which those who want to be chosen are called.
var calling = setOf("공모", "모집", "접수", "신청을 받", "신청서")

// choiceAhead gives back to the call or the plan it is a release whose first sentence tells of a
// choice to come, and that names nobody who was chosen.
func (ctx *context) choiceAhead(f *Facts) {
	h := &f.Header
	p, s := ctx.firstSentence()
	if h.Kind != schema.Result || p == nil || ctx.namesOfNow(f) || !choosesLater.MatchString(p.S[s[0]:s[1]]) {
		return
	}
	h.Kind, h.KindBy = schema.PlanKind, Value{p.raw, "kind.lead"}
	if calling.in(p.S) || calling.in(viewOf(h.Title.Words).S) {
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
