package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// countedThere finds that so many were chosen in places: (가나군과 다라군)에서 모두 6곳이
// (선정됐다).
var countedThere = hangul.MustCompile(`^에서(?:는)? (?:모두 |총 |각각 |각 )?(?:\d{1,3}|[한두세네] ?)(?:곳|개소|개|건|군데)(?:씩)?[이가] (?:['"]?[가-힣 ·]{2,20}['"]?(?:으로|로|에) )?(?:최종 |신규 |새로 |새롭게 |추가로 |각각 )?$`)

// chosenThere finds that something with a name of its own was chosen in a place: (가나군)
// 에서는 다라항과 마바항이 (선정됐다).
var chosenThere = hangul.MustCompile(`^에서는 (?:[가-힣0-9·]{2,12}(?:[과와,]| 등) ?){0,4}[가-힣0-9·]{2,12}(?: 등 \d{1,2}(?:곳|개소))?[이가] (?:['"]?[가-힣 ·]{2,20}['"]?(?:으로|로|에) )?(?:최종 |신규 |새로 |새롭게 |추가로 |각각 )?$`)

// sitesThere says that places are told as those in which something was chosen; 시·도 are
// not meant, for whose places may be told so.
func (c *clause) sitesThere(g governed, i int) bool {
	if g.list == nil || !g.by.passive || g.by.from < g.to {
		return false
	}
	gap, shared := sharesVerb(c.s[g.to:g.by.from])
	if !shared && len(c.unitsBetween(i, g.by)) > 1 {
		return false
	}
	for _, e := range g.list.entries() {
		if e.alone() {
			return false
		}
	}
	return countedThere.MatchString(gap) || g.josa == "에서는" && (shared || len(c.listsBetween(i, g.by)) == 0) && chosenThere.MatchString(gap)
}

// sharesVerb cuts the words between a place and the verb behind its subject, where
// another place follows that has the same verb: 가나군에서는 다라항이, (마바군에서는 …).
func sharesVerb(gap string) (string, bool) {
	for _, w := range []string{"이, ", "가, "} {
		if k := strings.Index(gap, w); k > 0 && strings.Contains(gap[k:], "에서는 ") {
			return gap[:k+len("이")] + " ", true
		}
	}
	return gap, false
}

// listsBetween are the lists between unit i and the predicate.
func (c *clause) listsBetween(i int, p *predicate) (out []unit) {
	for _, u := range c.unitsBetween(i, p) {
		if u.list != nil {
			out = append(out, u)
		}
	}
	return out
}

// countedStem says that a name without its ending is one of those in which so many were
// chosen: (가나와 다라)에서 6곳이 선정됐다.
func (p *listParser) countedStem(n nameAt) bool {
	rest := p.s[n.to:p.end]
	if !strings.HasPrefix(rest, "에서") || !p.ownStem(n) {
		return false
	}
	for _, q := range predicatesIn(rest, false) {
		gap, _ := sharesVerb(rest[:q.from])
		return q.passive && q.tense == didPast && (countedThere.MatchString(gap) || chosenThere.MatchString(gap))
	}
	return false
}

// zonesOfPlace finds between a place and a number that the number is of zones in it: (가나군)은 총 (3개 구역이).
var zonesOfPlace = hangul.MustCompile(`^(?:은|는|에|에는|에서|에서는)\s(?:모두\s|총\s|각각\s)?$`)

// zonesIn are nouns of what one place may hold several of.
var zonesIn = setOf("구역", "구간", "노선", "지구", "권역", "단지", "필지", "거점", "상권")

// inOnePlace says that a number is of the zones in one place, no 시·도, and so of nobody chosen.
func (c *clause) inOnePlace(g governed) bool {
	if !zonesIn.has(g.count.noun) {
		return false
	}
	return slices.ContainsFunc(c.units, func(u unit) bool {
		return u.list != nil && u.to <= g.from && u.size() == 1 && zonesOfPlace.MatchString(c.s[u.to:g.from]) && !u.list.entries()[0].alone()
	})
}

// ofSites notes on the count of a decision that it is of what was chosen in places that
// stand before it.
func (c *clause) ofSites(g governed, d *Decision) {
	for i := range c.units {
		u := &c.units[i]
		if u.list != nil && u.to <= g.from && (u.josa == "에서" || u.josa == "에서는") && g.from-u.to < 60 && c.sitesThere(governed{unit: *u, by: g.by}, i) {
			d.Counts[0].Sites = true
			c.ctx.sites = append(c.ctx.sites, siteCount{d.Scheme.ID, g.count.n})
			return
		}
	}
}

// ownSite finds, between places and the verb behind them, one site of each that the verb is of, perhaps with its name, and
// what it was made: (가나시)의 장터를 (다라거리로), (마바군)의 사아마을은 (다라마을로 새로). The first bracket holds the site.
var ownSite = hangul.MustCompile(`^의 (?:[^\s,.]{1,12} ){0,2}?([^\s,.]{1,14}?)(?: 일원| 일대)?[을를은는이가도] (?:(?:로|으로) )?(?:최종 |신규 |새로 |새롭게 |추가로? |다시 |각각 |처음 |[0-9]{1,2}일 )*$`)

// siteOfEach says that a site in the places is what was decided on, by a noun of what lies in a place or the
// last word of what it was made: 가나시의 마을을 (다라마을로) 지정했다.
func (c *clause) siteOfEach(g governed) bool {
	gap := c.s[g.to:max(g.to, g.by.from)]
	made := ""
	for _, m := range c.mentions {
		if m.from >= g.to && m.to <= g.by.from {
			made, gap = c.s[m.from:m.to], strings.Replace(gap, c.s[m.from:m.to], "", 1)
		}
	}
	m := ownSite.FindStringSubmatch(gap)
	if m == nil {
		return false
	}
	return slices.ContainsFunc(lying.list, func(w string) bool { return strings.HasSuffix(m[1], w) }) || endsAsZone(m[1]) && (made == "" || strings.HasSuffix(made, endOf(m[1], zoneEnds)))
}
