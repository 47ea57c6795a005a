package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// zoneTold finds where the noun of a zone stands as what a sentence is about, or as what something is done to: (가나 마늘)특구는,
// (가나 마늘)특구 계획변경도.
var zoneTold = hangul.MustCompile(`(특구|지구|구역|단지)['"」]?(?:은|는|도|을|를|이|가|의|\s?(?:계획|사업|기간|면적)[가-힣]{0,6})[\s,]`)

// mostWordsOfZone bounds the words of a zone's name before its last.
const mostWordsOfZone = 3

// zoneTopic says that a zone, in quotes or called by the stem of its place, is so told of in a sentence, and that nothing uses it:
// (가나 마늘특구를 지정하고,) 다라 포도특구는 기간을 늘렸다.
func (n *netOf) zoneTopic(p *passage, s string) bool {
	if !zoneWords.in(s) {
		return false
	}
	for _, m := range zoneTold.FindAllStringSubmatchIndex(s, -1) {
		if n.decidesZones(s[m[2]:m[3]]) && n.ownZone(p, s, m[3]) {
			return true
		}
	}
	return false
}

// decidesZones says that something was decided on zones of that noun: the programme, or one of those chosen, is called so.
func (n *netOf) decidesZones(noun string) bool {
	return slices.ContainsFunc(n.facts.Decisions, func(d Decision) bool {
		return strings.HasSuffix(d.Scheme.Name, noun) || slices.ContainsFunc(d.Holders, func(h Holder) bool { return strings.Contains(h.Words.S, noun) })
	})
}

// ownZone says that at byte to of a sentence the name of a zone ends that nothing uses.
func (n *netOf) ownZone(p *passage, s string, to int) bool {
	for _, q := range quoted(s) {
		if q[1] == to {
			return !n.zoneUsed(p, s, q) && n.ownTopic(s[:q[0]])
		}
	}
	from := to
	for range mostWordsOfZone + 1 {
		from = strings.LastIndexAny(s[:max(from-1, 0)], " ,('\"") + 1
		name, ok := n.ctx.gaz.stemAt(s, from)
		if ok && name.to < to && s[name.to] == ' ' && !particled(s[name.to:to]) {
			return !n.zoneUsed(p, s, [2]int{from, to}) && n.ownTopic(s[:from])
		}
		if from == 0 {
			return false
		}
	}
	return false
}
