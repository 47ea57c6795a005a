package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// givenServices are services in quotes that a sentence says were given something or chosen, and the bytes of the programme.
type givenServices struct {
	of    [2]int
	names [][2]int
	sat   bool // those who decide sat for it
}

// mayBeServices says that nothing tells that the decisions of a release are on others than services.
func (f *Facts) mayBeServices() bool {
	return !slices.ContainsFunc(f.Decisions, func(d Decision) bool { return !d.ofServices() && certifies(d.Scheme) != scheme.Unknown })
}

// givenRest goes on behind quoted names that something is given to: ‘가나’와 ‘다라’에 (마바 인증을) 부여했다.
var givenRest = hangul.MustCompile(`^(?:\s(?:서비스|과제|사업|기술|솔루션))?(?:\s등)?(?:\s(?:총\s|모두\s)?\d{1,2}(?:건|종|개)(?:의?\s(?:서비스|과제))?)?(?:에|에게|에는)\s(?:각각\s|모두\s|새로\s|신규로\s)?(?:([^'",]{2,40}?)[을를]\s)?(?:각각\s|새로\s|신규로\s|처음으로\s|처음\s|최초로\s)?(?:부여|수여|내줬|내주었|내주기로|줬|주기로)(?:했|하였|하기로|됐|되었|다|\s)`)

// chosenRest goes on behind quoted names that are chosen: ‘가나’와 ‘다라’를 승인했다.
var chosenRest = hangul.MustCompile(`^(?:\s(?:서비스|과제|사업|기술|솔루션))?(?:\s등)?(?:\s(?:총\s|모두\s)?\d{1,2}(?:건|종|개)(?:의?\s(?:서비스|과제))?)?(?:을|를)\s(?:각각\s|모두\s|새로\s|신규로\s|신규\s|최종\s|처음으로\s)?(?:승인|지정|선정|인증|의결|허용|채택|확정)(?:했|하였|하기로|한다고)`)

// schemeAhead ends what stands before the names: the programme as which (로), that which is given (을), or at whose sitting (심의에서).
var schemeAhead = hangul.MustCompile(`([^'",]{3,60}?)['"]?(을|를|으로|로|\s?(?:심의|심사|심의위원회|위원회)(?:에서|를\s거쳐|을\s거쳐|를\s열고|를\s열어|을\s통해|를\s통해))\s$`)

// givenIn reads the services that a sentence gives something to, or chooses.
func (c *clause) givenIn() (out givenServices, ok bool) {
	qs := quoted(c.s)
	if len(qs) == 0 {
		return out, false
	}
	last := qs[len(qs)-1]
	end := last[1] + quoteAfter(c.s[last[1]:])
	if _, _, e := bracketAt(c.s, end); e > 0 && c.s[end] == '(' {
		end = e
	}
	given := givenRest.FindStringSubmatchIndex(c.s[end:])
	if given == nil && !chosenRest.MatchString(c.s[end:]) {
		return out, false
	}
	if given != nil && given[2] >= 0 {
		return givenServices{of: trimmed(c.s, end+given[2], end+given[3]), names: qs}, true
	}
	return c.schemeBefore(qs, given != nil)
}

// schemeBefore finds the programme before the quoted names, or as the first of them.
func (c *clause) schemeBefore(qs [][2]int, given bool) (out givenServices, ok bool) {
	first := qs[0]
	if after := c.s[first[1]+quoteAfter(c.s[first[1]:]):]; len(qs) > 1 && (given && startsWithAny(after, []string{"을 ", "를 "}) || !given && startsWithAny(after, []string{"로 ", "으로 "})) {
		return givenServices{of: first, names: qs[1:]}, true
	}
	open := first[0] - quoteBefore(c.s[:first[0]])
	for to := open; to > 0; to = strings.LastIndexByte(c.s[:to-1], ' ') + 1 {
		m := schemeAhead.FindStringSubmatchIndex(c.s[:to])
		if m == nil {
			continue
		}
		how := c.s[m[4]:m[5]]
		sat, object := len(how) > len("으로"), how == "을" || how == "를"
		if object != given && !sat {
			continue
		}
		return givenServices{of: trimmed(c.s, m[2], m[3]), names: qs, sat: sat}, true
	}
	return out, false
}

// noGiven ends the name of what is given to others than services.
var noGiven = hangul.MustCompile(`(?:기업|기관|업체|업소|가게|점포|학교|단체|제품|상품|물품|식품|인물|인재|도시|마을|지구|특구|축제|박물관|시장|거리|작품|도서|농장|시설|병원|건축물|공간|일터|품질)\s?(?:인증|마크)$`)

// noSuchService ends the names of places and bodies that something is given to.
var noSuchService = hangul.MustCompile(`(?:지역|마을|도시|센터|대학|대학교|병원|연구원|공사|공단|조합|협회)$`)

// certifiesGiven ends the name of what is given to services.
var certifiesGiven = hangul.MustCompile(`(?:인증|특례|임시허가|유예|샌드박스|해석|서비스|과제|솔루션|마크)$`)

// resultGiven makes a result of a release of which no statement was understood, where one of its first sentences gives a
// mark or an exemption to services in quotes: 가나 인증을 ‘다라 결제’와 ‘마바 보험’에 부여했다.
func (ctx *context) resultGiven(f *Facts) {
	h := &f.Header
	if h.Kind != schema.Result && h.Kind != schema.Other && h.Kind != schema.PlanKind || h.isOpinion() || holdsNames(f) || !f.mayBeServices() || len(ctx.foreign) > 0 {
		return
	}
	for p, r := range ctx.firstSentences(openingMost) {
		s := p.S[r[0]:r[1]]
		if !strings.ContainsAny(s, "'\"") && !strings.Contains(s, "「") || tellsElse(s) || saidAloud(s) {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, base: r[0], s: s, where: InBody, block: p.index, rule: toldService}
		if g, ok := c.givenIn(); ok && (h.Kind != schema.PlanKind || g.sat) && c.takeGiven(f, g) {
			h.Kind, h.KindBy = schema.Result, Value{p.text(r[0], r[1]), "kind.told"}
			return
		}
	}
}

// takeGiven adds a decision on services given something, if each can be one and the programme can be named.
func (c *clause) takeGiven(f *Facts, g givenServices) bool {
	g.of[0] = max(g.of[0], c.ctx.phraseStart(c.view.S, c.base+g.of[1])-c.base)
	if noGiven.MatchString(c.s[g.of[0]:g.of[1]]) || !certifiesGiven.MatchString(c.s[g.of[0]:g.of[1]]) {
		return false
	}
	for _, q := range g.names {
		if w := c.s[q[0]:q[1]]; !c.canName(q) || isExemption(w) || isStatute(w) || noSuchService.MatchString(w) || zoneEnd.MatchString(w) || c.namesBody(q[0], q[1]) && !endsLikeService(w) || c.surelyPlaces(w) {
			return false
		}
	}
	of, ok := c.schemeGiven(g)
	if !ok {
		return false
	}
	d := Decision{Scheme: of, Status: schema.New, Where: InBody, Block: c.block, Rule: toldService, Words: c.text(0, len(c.s))}
	from := g.of[1]
	if g.of[0] > g.names[0][0] {
		from = c.pastLead(0, g.names[0][0])
	}
	for k, q := range g.names {
		open, end, next := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:]), len(c.s)
		if k+1 < len(g.names) {
			next = g.names[k+1][0]
		}
		t := c.tell(c.haveQuoted(min(from, open), open, end, next), q, true)
		t.at = slices.IndexFunc(c.ctx.passages, func(p passage) bool { return p.index == c.block && p.S == c.view.S })
		if t.at < 0 {
			return false
		}
		d.Holders = append(d.Holders, c.ctx.holderOfTale(&t))
		from = end
	}
	for i := range f.Decisions {
		if o := &f.Decisions[i]; o.Scheme.ID == of.ID {
			o.Scheme.Services = of.Services
		}
	}
	f.Decisions = append(f.Decisions, d)
	return true
}

// schemeGiven is the programme that something was given under: as the sentence names it, or the one of the release where it
// names but a kind of exemption.
func (c *clause) schemeGiven(g givenServices) (Scheme, bool) {
	if s, ok := c.ctx.serviceScheme(); ok {
		return s, true
	}
	of := c.s[g.of[0]:g.of[1]]
	if isExemption(of) || genericNouns[hangul.NoSpace(of)] {
		return c.ctx.exemptScheme(countedNow{p: &passage{view: c.view}, in: [2]int{c.base, c.base + len(c.s)}})
	}
	from, to := c.base+g.of[0], c.base+g.of[1]
	if s, ok := c.ctx.calledBy(c.view, from, to); ok {
		return s, true
	}
	name := scheme.Name(c.view.S[from:to])
	id := hangul.NoSpace(name)
	if utf8.RuneCountInString(id) < leastGiven {
		return Scheme{}, false
	}
	if s, ok := c.ctx.schemeOf(strings.TrimSuffix(id, "인증")); ok && certifies(s) == scheme.Unknown {
		s.Services = true
		return s, true
	}
	return Scheme{ID: id, Name: name, Value: c.view.value(from, to, "scheme.given"), Services: true}, true
}

// leastGiven is the least number of letters of the name of what is given.
const leastGiven = 5
