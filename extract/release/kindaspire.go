package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// aspiring finds in a title who only wants to be chosen: 숲길도시 인증 준비, 지정 도전,
// 재인증에 총력. What follows may be a place of the plan, but no decision.
var aspiring = hangul.MustCompile(`(?:인증|지정|선정|공인|가입|등재|공모)(?:을|를|에|은|도)?['"」]?\s?(?:(?:다시|적극|본격|본격적으로|공동|막바지|마지막|향해|위해|향한|위한|앞두고|앞둔|전략|체계적)\s)*(?:도전|재도전|준비|추진|총력|박차|신청(?:서|키로|한다|했다|하기로|\s?준비|\s?추진|\s?계획|\s?예정|$)|출사표|도전장|시동|채비|온\s?힘|사활|올인|만전|목표|노린|노려|꿈꾼|꿈꾸|첫발|첫걸음|잰걸음|발걸음|속도|나서|나선|나섰|뛰어들|행정력|전담|맞손|손잡|매진|다짐|기원|건의|요청|촉구|드라이브|향해|본격화)`)

// aspires makes a plan of a release whose title or first sentence tells that somebody wants
// to be chosen, where neither decides: what it tells of decisions is of others or of before.
func (ctx *context) aspires(h *Header) bool {
	t := ctx.titleView()
	if ctx.titlesDone() || ctx.firstDecides() {
		return false
	}
	if at := aspiring.FindStringIndex(t.S); at != nil {
		h.Kind, h.KindBy = schema.PlanKind, t.value(at[0], at[1], "kind.aspires")
		return true
	}
	p, s := ctx.firstSentence()
	if p == nil {
		return false
	}
	at := aspiring.FindStringIndex(p.S[s[0]:s[1]])
	if at == nil || !wants.MatchString(p.S[s[0]+at[0]:s[1]]) {
		return false
	}
	h.Kind, h.KindBy = schema.PlanKind, p.value(s[0]+at[0], s[0]+at[1], "kind.aspires")
	return true
}

// wants finds that the main verb of a sentence is that of wanting.
var wants = hangul.MustCompile(`(?:도전|재도전|준비|추진|신청|건의|요청|촉구)(?:한다|했다|하기로 했다|하고 있다|할 (?:계획|예정|방침)이다|장을 (?:냈다|던졌다|내밀었다))(?:고 .{0,40}밝혔다)?\.?$|(?:협의체|추진단|전담팀|추진위원회|준비단|기획단|전담 조직)[을를] (?:출범|구성|꾸리|꾸렸|만들|발족)[^.,]{0,24}다(?:고 .{0,40}밝혔다)?\.?$|(?:총력|박차|나서|나섰|시동|출사표|온 힘|행정력)[^.,]{0,24}다(?:고 .{0,40}밝혔다)?\.?$`)

// ahead finds in a title what is to be done in a year that is to come.
var ahead = hangul.MustCompile(`(?:내년|향후|앞으로|년까지)[^…]{0,60}(?:확대|지정한다|선정한다|뽑는다|인증한다|늘린다|늘려|조성|육성|지정 예정|선정 예정|지정 계획|선정 계획)`)

// dueAhead finds in a title a time to come for which something is to be chosen.
var dueAhead = hangul.MustCompile(`내년|내후년|향후|앞으로|20\d\d년?(?:까지|부터)|'\d\d년?(?:까지|부터)|매년|[5-9]년간|하반기`)

// dueIn finds such a time in a title; a year or half-year that is over on the day of the
// release is none.
func (ctx *context) dueIn(title string) []int {
	at := dueAhead.FindStringIndex(title)
	if at == nil {
		return nil
	}
	words, day := title[at[0]:at[1]], ctx.day()
	if years := date.FindYears(words, day); len(years) > 0 && day.Y > 0 && years[0].Year < day.Y {
		return nil
	}
	if strings.Contains(words, "하반기") && day.M > 8 {
		return nil
	}
	return at
}

// ownAhead makes a plan of a release whose title dates its number to a time to come, where
// nobody is named and no sentence tells of a decision taken: 가나지구 내년 20곳 지정.
func (ctx *context) ownAhead(h *Header, own *Decision) bool {
	t := ctx.titleView()
	at := ctx.dueIn(t.S)
	if at == nil || len(own.Holders) > 0 || ctx.doneBefore(t.S[:at[0]]) || (ctx.bodyDecides() || ctx.firstIsNews()) && !ctx.firstEveryYear() {
		return false
	}
	h.Kind, h.KindBy = schema.PlanKind, t.value(at[0], at[1], "kind.ahead")
	return true
}

// doneBefore says that a phrase of its own, before a time to come, tells of a decision that was
// taken: 3곳 선정, (내년부터) 지원.
func (ctx *context) doneBefore(before string) bool {
	before = strings.TrimRight(before, " ")
	return (strings.HasSuffix(before, ",") || strings.HasSuffix(before, "…")) && ctx.titleDone(before)
}

// firstEveryYear says that the first sentence tells of every year or of years to come.
func (ctx *context) firstEveryYear() bool {
	p, s := ctx.firstSentence()
	return p != nil && containsAny(p.S[s[0]:s[1]], []string{"해마다", "매년", "내년부터", "년까지", "향후", "앞으로"})
}

// titleAhead makes a plan of a release whose title tells of a year to come and which
// decides on nothing.
func (ctx *context) titleAhead(h *Header) bool {
	t := ctx.titleView()
	at := ahead.FindStringIndex(t.S)
	if at == nil {
		at = ctx.dueIn(t.S)
	}
	if at == nil || ctx.firstDecides() && !ctx.firstEveryYear() {
		return false
	}
	h.Kind, h.KindBy = schema.PlanKind, t.value(at[0], at[1], "kind.ahead")
	return true
}
