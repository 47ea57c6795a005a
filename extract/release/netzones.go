package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// zones makes issues of sentences that decide on a zone by a name of its own in quotes, of whose places no row is made: ‘가나 한지특구’의
// 계획변경도 승인했다.
func (n *netOf) zones() {
	if n.plan {
		return
	}
	for i := range n.ctx.passages {
		p := &n.ctx.passages[i]
		if p.past || n.ctx.inHeader(p) || !zoneWords.among(p.held()) || !strings.ContainsAny(p.S, "'\"「") {
			continue
		}
		for _, r := range p.sentences() {
			if n.said == mostNet {
				return
			}
			s := p.S[r[0]:r[1]]
			if len(s) > longestSentence || n.otherTime(s) || eventVerb(s) != nil || callIn(s) != nil || onlyAims.MatchString(s) {
				continue
			}
			for _, q := range quoted(s) {
				if zoneEnd.MatchString(s[q[0]:q[1]]) && !n.zoneUsed(p, s, q) && n.decidedBehind(s, q[1]) {
					n.say(p.text(r[0], r[1]))
					break
				}
			}
		}
	}
}

// zoneWords end the names that zoneEnd finds.
var zoneWords = setOf("특구", "지구", "구역", "단지")

// decidedBehind says that a verb of decision stands behind byte i of a sentence.
func (n *netOf) decidedBehind(s string, i int) bool {
	return slices.ContainsFunc(n.ctx.predicates(s, false), func(p predicate) bool {
		return p.from >= i && (p.tense == didPast || p.joins || p.tense == doesNow)
	}) || decideNouns.in(s[i:]) && tellsPast(withoutTelling(s[i:]))
}

// zoneUsed says that a zone is a programme of the release, or that its name, or a place right beside it, has one that is used.
func (n *netOf) zoneUsed(p *passage, s string, q [2]int) bool {
	name := s[q[0]:q[1]]
	c := &clause{ctx: n.ctx, view: p.view, s: s}
	if n.ctx.namesKnown(name) || c.namesProgramme(name) {
		return true
	}
	key := hangul.Key(name)
	for i := range n.facts.Decisions {
		d := &n.facts.Decisions[i]
		if strings.Contains(hangul.Key(d.Scheme.Name), key) || slices.ContainsFunc(d.Holders, func(h Holder) bool { return strings.Contains(hangul.Key(h.Words.S), key) }) {
			return true
		}
	}
	for _, w := range n.used.words {
		if strings.Contains(hangul.Key(w), key) {
			return true
		}
	}
	for used := range n.used.all {
		if len(used) > len("가") && strings.Contains(name, used) {
			return true
		}
	}
	return slices.ContainsFunc(n.ctx.unitsOf(s, false), func(u unit) bool {
		near := u.from >= q[1] && u.from-q[1] < nearZone || u.to <= q[0] && q[0]-u.to < nearZone
		return u.list != nil && near && n.used.any(s, u.list)
	})
}

// nearZone bounds the bytes between a zone and the place that it lies in.
const nearZone = 8
