package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// nearBare is how many passages under a decision without names and number may tell
// who it was on.
const nearBare = 2

// toldBare keeps a decision on the programme of the release that tells neither names
// nor a number: 물빛도시를 선정했다고 밝혔다.
func (r *listReader) toldBare(i int, c *clause) {
	if len(c.mentions) == 0 || !c.onlySums() || !c.mainScheme(c.mentions[0].Scheme) || c.ctx.noHolders(c.mentions[0].Scheme) || certifies(c.mentions[0].Scheme) == scheme.Service {
		return
	}
	last := &c.mentions[len(c.mentions)-1]
	for k := range c.predicates {
		p := &c.predicates[k]
		g := governed{by: p, unit: unit{from: p.from, to: p.from}}
		if p.tense != didPast || c.denied(p) || c.lastYear(g) || p.from-last.to > 30 && !holdersObject.MatchString(c.s[last.to:p.from]) {
			continue
		}
		r.bare, r.bareAt = nil, i
		for _, m := range c.parallel() {
			d := c.frame(g)
			d.Scheme, d.Where, d.Block, d.Words = m.Scheme, InBody, c.block, c.text(0, len(c.s))
			r.bare = append(r.bare, d)
		}
		return
	}
}

// holdersObject is all that stands between a programme and the verb where the verb decides on those who take part in it:
// ‘가나마을’의 하반기 참여 지방자치단체를 다음과 같이 (선정하였다).
var holdersObject = hangul.MustCompile(`^[^,.]{0,40}(?:지자체|지방정부|자치단체|지역|도시|시·군(?:·구)?|시군구?|대상지|대상|마을|곳)들?[을를](?:\s(?:다음과|아래와|이와)\s같이|\s최종|\s새로|\s신규|\s추가로?|\s각각|\s모두)*\s?$`)

// onlySums says that a sentence has no names, and no number but that of the holders of
// several programmes together.
func (c *clause) onlySums() bool {
	for _, u := range c.units {
		if !c.countsSeveral(u) {
			return false
		}
	}
	return true
}

// countsSeveral says that a number is that of several programmes which are named right
// behind it, or in a title right before it: 6곳을 ‘가나도시’와 ‘다라마을’ 사업 대상지로, 가나도시·다라마을
// 6곳.
func (c *clause) countsSeveral(u unit) bool {
	if u.count == nil || u.list != nil || u.services != nil || len(c.mentions) < 2 {
		return false
	}
	for k := 1; k < len(c.mentions); k++ {
		a, b := &c.mentions[k-1], &c.mentions[k]
		if a.ID == b.ID || !joinsOnly(c.s[a.to:b.from]) {
			continue
		}
		if a.from >= u.to && onlyAdverbs(strings.TrimPrefix(c.s[u.to:a.from], u.josa)) {
			return true
		}
		if c.title && b.to <= u.from && strings.Trim(c.s[b.to:u.from], " '\"」") == "" {
			return true
		}
	}
	return false
}

// parallel gives the mentions that end the clause's: the last, and those before it that
// only a joint parts from it: ‘가나도시’와 ‘다라마을’ 사업 대상을 선정했다.
func (c *clause) parallel() []mention {
	k := len(c.mentions) - 1
	for k > 0 && joinsOnly(c.s[c.mentions[k-1].to:c.mentions[k].from]) && c.mainScheme(c.mentions[k-1].Scheme) {
		k--
	}
	return c.mentions[k:]
}

// joints join two names of programmes.
var joints = setOf("와", "과", "·", ",", "및")

// joinsOnly says that the words between two names do nothing but join them.
func joinsOnly(s string) bool {
	t := strings.Trim(strings.TrimPrefix(strings.Trim(s, " '\"」』「『"), "사업"), " '\"」』「『")
	return joints.has(t)
}

// besideProject says that a name in quotes stands beside others in quotes, and that
// what the last of them is called makes them projects: ‘가나도시’와 ‘다라마을’ 사업.
func besideProject(s string, quotes [][2]int) bool {
	k := 0
	for k+1 < len(quotes) && joinsOnly(s[quotes[k][1]:quotes[k+1][0]]) {
		k++
	}
	rest := strings.TrimLeft(s[quotes[k][1]:], "」』\"' ")
	for _, w := range []string{"사업", "공모", "지원 대상", "지원대상", "대상지"} {
		if k > 0 && strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// besideAnnounced says that a name in quotes which the title has stands beside another one that is
// announced, and both are called as programmes are: ‘가나지구’와 ‘다라지구’를 선정했다.
func (ctx *context) besideAnnounced(s string, quotes [][2]int) bool {
	if len(quotes) < 2 || !joinsOnly(s[quotes[0][1]:quotes[1][0]]) || !announces(s[quotes[1][1]:]) {
		return false
	}
	a, b := s[quotes[0][0]:quotes[0][1]], s[quotes[1][0]:quotes[1][1]]
	return endsAsProgramme(a) && endsAsProgramme(b) && ctx.inTitles(hangul.Key(a))
}

// tell takes from a decision on several programmes those whose names were told, and
// waits for those of the others.
func (r *listReader) tell(i int, told []Decision) {
	if !ofSeveral(r.bare) {
		return
	}
	var left []Decision
	for _, b := range r.bare {
		named := false
		for k := range told {
			named = named || told[k].Scheme.ID == b.Scheme.ID
		}
		if !named {
			left = append(left, b)
		}
	}
	if len(left) < len(r.bare) {
		r.bare, r.bareAt = left, i
	}
}

// ofSeveral says that decisions are on more than one programme.
func ofSeveral(all []Decision) bool {
	return len(all) > 1 && all[0].Scheme.ID != all[1].Scheme.ID
}
