package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// baseTold gives holders of what was renewed, changed or ended the year in which a
// sentence of its own says that they were certified: 두 곳은 2021년 처음 지정됐다, 2020년에
// 지정된 가나구는 면적을 넓힌다.
func (ctx *context) baseTold(f *Facts) {
	if !lacksBase(f) || ctx.day().Y == 0 {
		return
	}
	keys := heldKeys{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !timeWords.among(p.held()) || ctx.inHeader(p) {
			continue
		}
		for k, s := range p.sentences() {
			if t := p.S[s[0]:s[1]]; len(t) < 400 && timeWords.in(t) && decideNouns.in(t) {
				c := ctx.newClause(p.view, s[0], s[1], InBody, p.index)
				c.tellBase(f)
				c.tellQuoted(f)
				c.tellSince(f)
				c.tellByCount(f, keys)
				c.tellPool(f, ctx.sentenceBehind(i, k))
				if firstWords.in(t) {
					c.tellFirst(f)
				}
			}
		}
	}
}

// timeWords may tell when something was certified.
var timeWords = setOf("년", "지난 ")

// lacksBase says that some decision on earlier holders prints no year of what they held.
func lacksBase(f *Facts) bool {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Status.OfEarlier() && !d.BaseYear.Said() && len(d.Holders) > 0 {
			return true
		}
	}
	return false
}

// tellBase gives the year of the clause to the holders it tells of.
func (c *clause) tellBase(f *Facts) {
	y, ok := c.onlyGone()
	if c.tellBases(f) || !ok {
		return
	}
	for k := range c.predicates {
		p := &c.predicates[k]
		if p.status != "" || !p.passive || p.tense != didPast && p.tense != attrPast && p.tense != attrOld && !p.joins || y.To > p.from || p.tense != attrPast && c.renewsWithin(y.To, p.to) {
			continue
		}
		of, ok := c.certifiedAs(p)
		if !ok {
			return
		}
		names, all := c.told(p, y.From)
		if all == 0 && len(names) == 0 && c.ofRenewal(f, y.From) {
			all = whoever
		}
		if all == 0 && len(names) == 0 || all == whoever && statusesOfEarlier(f) > 1 {
			return
		}
		year := c.yearText(y)
		for i := range f.Decisions {
			if d := &f.Decisions[i]; of != "" && d.Scheme.ID != of {
				continue
			}
			f.Decisions[i].takeBase(names, all, year)
		}
		return
	}
}

// tellBases gives each name the year behind it where names and years alternate: 가나시는
// 2021년에, 다라군은 2020년에 지정됐다.
func (c *clause) tellBases(f *Facts) bool {
	n := len(c.years)
	if n < 2 || len(c.units) != n || len(c.predicates) != 1 || len(c.mentions) > 0 {
		return false
	}
	p := &c.predicates[0]
	of, ok := c.certifiedAs(p)
	if !ok || of != "" || !p.passive || p.status != "" || p.tense != didPast {
		return false
	}
	for i := range c.units {
		u, y := &c.units[i], c.years[i]
		if u.list == nil || !isTopic(u.josa) || y.From < u.to || y.From-u.to > 12 || y.Year >= c.ctx.day().Y || i+1 < n && c.units[i+1].from < y.To {
			return false
		}
	}
	for i := range c.units {
		names := map[string]bool{}
		for _, e := range c.units[i].list.entries() {
			names[c.entryName(e)] = true
		}
		for k := range f.Decisions {
			f.Decisions[k].takeBase(names, 0, c.text(c.years[i].From, c.years[i].To))
		}
	}
	return true
}

// takeBase gives the year to the holders of those names that have none, or to all where
// they are so many.
func (d *Decision) takeBase(names map[string]bool, all int, year doc.Text) {
	if !d.Status.OfEarlier() || d.BaseYear.Said() {
		return
	}
	for k := range d.Holders {
		if h := &d.Holders[k]; h.BaseYear.Empty() && (h.Status == "" || h.Status.OfEarlier()) && (heldAmong(names, h) || all == len(d.Holders) || all == whoever) {
			h.BaseYear = year
		}
	}
}

// certifiedAs is the programme that a predicate certifies for; empty for the one that the
// release is about. ok is false where words are made of that name none.
func (c *clause) certifiedAs(p *predicate) (id string, ok bool) {
	for _, m := range c.mentions {
		if m.from < p.from {
			id = m.ID
		}
	}
	if id != "" {
		return id, true
	}
	from, to, made := c.ctx.targetOf(c.s, p.from)
	return "", !made || generic(c.s[from:to])
}

// allBefore finds that all of those just told of are meant: 두 곳은, 이들 지역은 모두.
var allBefore = hangul.MustCompile(`^\s?(?:이들\s|이번에\s재지정된\s|재지정된\s)?(?:(두|세|네|다섯|여섯|[0-9]+)\s?(?:개\s?)?)?(?:곳|지역|도시|지자체|지방정부|지구|특구|시군|마을)(?:은|는|이|가)?\s(?:모두\s)?`)

// allOfThem finds that whoever was told of last is meant: 이들은, 이들 시군은 모두.
var allOfThem = hangul.MustCompile(`^\s?(?:이들|이들\s(?:지역|도시|지자체|지방정부|지방자치단체|시·군|시·군·구|시군)|재지정된\s(?:곳|지역|도시|지자체|지방정부))(?:은|는|이|가)\s`)

// renewalTopic finds that a sentence tells of a renewal, and allChosen of those chosen.
var (
	renewalTopic = hangul.MustCompile(`^\s?(?:(?:한편|또한|이번|이번에|올해|올해의|금년)[,]?\s)?(?:재지정|재인증|재선정|재평가|갱신|연장)(?:을|를)?\s?(?:된\s?곳|받은\s?곳|심사|평가|심의|신청|대상|지역|도시|지자체|지방정부|절차|\s)*(?:에는|에서는|은|는|이|가|에)\s`)
	allChosen    = hangul.MustCompile(`^\s?(?:이번\s|이번에\s)?(?:심사\s|평가\s)?대상(?:지|지역|도시|지자체|지방정부)?(?:은|는|이)\s`)
)

// ofRenewal says that a sentence without names tells of those that are renewed, all of one status, or of all that were decided
// on where those are renewed: 재지정은 2021년에 지정되어 기간이 끝나는 9곳이 신청했다.
func (c *clause) ofRenewal(f *Facts, year int) bool {
	if slices.ContainsFunc(c.units, func(u unit) bool { return u.list != nil }) || statusesOfEarlier(f) != 1 {
		return false
	}
	if m := renewalTopic.FindStringIndex(c.s); m != nil && m[1] <= year {
		return true
	}
	m := allChosen.FindStringIndex(c.s)
	return m != nil && m[1] <= year && !slices.ContainsFunc(f.Decisions, func(d Decision) bool { return len(d.Holders) > 0 && !d.Status.OfEarlier() })
}

// whoever stands for the number of those meant where it is not told.
const whoever = -1

// statusesOfEarlier counts the statuses of those who held something before.
func statusesOfEarlier(f *Facts) int {
	seen := map[schema.Status]bool{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Status.OfEarlier() && len(d.Holders) > 0 {
			seen[d.Status] = true
		}
	}
	return len(seen)
}

// told are the names that a predicate is said of, or how many of those just told of.
func (c *clause) told(p *predicate, year int) (names map[string]bool, all int) {
	names = map[string]bool{}
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil {
			continue
		}
		behind := p.tense == attrPast && u.from >= p.to && len(strings.TrimSpace(c.s[p.to:u.from])) == 0
		before := p.tense != attrPast && u.to <= p.from && isTopic(u.josa)
		if !behind && !before {
			continue
		}
		for _, e := range u.list.entries() {
			names[c.entryName(e)] = true
		}
	}
	if len(names) == 0 && p.tense != attrPast && allOfThem.MatchString(c.s) {
		return names, whoever
	}
	m := allBefore.FindStringSubmatch(c.s)
	if len(names) > 0 || m == nil || m[1] == "" || p.tense == attrPast || strings.Index(c.s, m[0]) > year {
		return names, 0
	}
	n := countsIn(strings.TrimLeft(m[0], " "))
	if len(n) == 0 {
		return names, 0
	}
	return names, n[0].n
}

// entryName is a place's own name, a 시·도's where its government is named.
func (c *clause) entryName(e entry) string {
	if e.alone() {
		return c.s[e.province[0]:e.province[1]]
	}
	return c.s[e.local[0]:e.local[1]]
}

// heldAmong says that a holder is among those that a sentence names: a place by its own name, perhaps without its ending or a
// 시·도 in another spelling, a service by its whole one.
func heldAmong(names map[string]bool, h *Holder) bool {
	name := nameHeld(h)
	if names[name] || h.Kind == ServiceHolder {
		return names[name]
	}
	for n := range names {
		if sido := sidoKeyOf(n); sido != "" {
			if h.Province.Empty() && sido == sidoKeyOf(name) {
				return true // 세종시, of 세종특별자치시; 광주 is not 광주시 of 경기
			}
		} else if n == inShort(name) || name == inShort(n) {
			return true
		}
	}
	return false
}

// nameHeld is the name by which a holder is told from others: a place by its own, a service by its whole one, as many end in the same word.
func nameHeld(h *Holder) string {
	if h.Kind == ServiceHolder {
		return viewOf(h.Words).S
	}
	return localName(h.Words)
}
