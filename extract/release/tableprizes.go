package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// prizeHeads finds those who got prizes in a heading: 가나대상 수상 지자체, < 가나대상 수상도시 >.
var prizeHeads = hangul.MustCompile(`(?:^|[^가-힣])수상(?:\s?(?:작|작품|제품|상품|서비스|기술|앱|콘텐츠)|\s?(?:지자체|자치단체|지방자치단체|지방정부|기관|시·군·구|시·군|결과|명단|(?:도시|지역)(?:\s?(?:명단|현황|목록|내역|소개))?(?:[는은]\s|\s?[>\])】]?\s?(?:\(.*)?$)))`)

// gateOfHead is what one heading of the table says; that of who got prizes is a result where the release decides on them.
func (r *tableReader) gateOfHead(h tableHead) gate {
	g := r.ctx.gateOf(withoutTotal(h.S))
	if g == silent && strings.Contains(h.S, "수상") && prizeHeads.MatchString(h.S) && r.ownPrizes(h.S) {
		return decided
	}
	if g == silent && !h.sentence && r.ctx.header.Kind == schema.Result && r.targetsOfMain(h.S) && r.yearGate(h, decided) == decided {
		return decided
	}
	return g
}

// targetsOfMain says that a heading is of where a programme that the release decides on is carried out in a year: ’25년 가나도시 조성사업
// 대상지. Where it is checked, advised or only goes on is no choice.
func (r *tableReader) targetsOfMain(head string) bool {
	s := hangul.NoSpace(head)
	return slices.ContainsFunc(r.ctx.known, func(k programme) bool {
		before, behind, ok := strings.Cut(s, k.key)
		return ok && k.main && r.ctx.atStart(k.key) && endsInYear.MatchString(before) && asTargets.MatchString(behind)
	})
}

// atStart says that the title, a subtitle or the first sentence has a programme's key, so that it is no name of the heading alone.
func (ctx *context) atStart(key string) bool {
	p, s := ctx.firstSentence()
	return p != nil && strings.Contains(hangul.NoSpace(p.S[s[0]:s[1]]), key) ||
		slices.ContainsFunc(ctx.titles(), func(v view) bool { return strings.Contains(hangul.NoSpace(v.S), key) })
}

// endsInYear finds a year before the name of a programme.
var endsInYear = hangul.MustCompile(`(?:'[0-9]{2}|20[0-9]{2}|올해|금년)(?:년도?)?(?:신규|선정|지정)*['"「]?$`)

// asTargets finds behind the name that it is carried out there.
var asTargets = hangul.MustCompile(`^['"」]?(?:조성|공모|사업|지정|선정|신규|지원)*(?:대상지|대상지역|대상도시|대상지자체|대상지방정부|사업지|선정지)(?:현황|개요|목록|명단)?[>\])】]*$`)

// namesMain says that a heading names a programme that the release decides on.
func (r *tableReader) namesMain(head string) bool {
	s := hangul.NoSpace(head)
	return slices.ContainsFunc(r.ctx.known, func(k programme) bool { return k.main && strings.Contains(s, k.key) })
}

// ownPrizes says that a heading of who got prizes tells of those of this release: its title or a subtitle tells of prizes, the heading names its
// programme, or nobody was chosen so far. The prizes of another programme are told of only beside.
func (r *tableReader) ownPrizes(head string) bool {
	for _, v := range r.ctx.titles() {
		if prizesTitled.MatchString(v.S) && !containsAny(v.S, notYetGiven) {
			return true
		}
	}
	return r.namesMain(head) || !slices.ContainsFunc(r.f.Decisions, func(d Decision) bool { return len(d.Holders) > 0 })
}
