package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// zoneMost is the most bytes between a place and the noun of its zone.
const zoneMost = 60

// zone reads a zone that is called by its place and what it is for, where the
// release is about such zones: 충북 그린수소산업 특구는, 세종 자율주행 특구를.
func (ctx *context) zone(s string, i, end int) (unit, bool) {
	n, ok := ctx.placeAt(s[:end], i)
	if !ok || n.to >= end || s[n.to] != ' ' {
		return unit{}, false
	}
	for _, noun := range []string{"특구", "지구", "단지", "클러스터"} {
		k := strings.Index(head(s[n.to:end], zoneMost), noun)
		if k < 1 || !ctx.aboutZones(noun) {
			continue
		}
		to := n.to + k + len(noun)
		between := s[n.to : n.to+k]
		josa := josaAt(s[:end], to)
		if josa == "" || josa == "와" || josa == "과" || strings.ContainsAny(between, ",.·()\"'") || strings.Count(between, " ") > 3 || particled(between) {
			return unit{}, false
		}
		e := entry{nameAt: n, to: n.to, known: true}
		l := &list{runs: []run{{entries: []entry{e}, from: i, to: to}}, from: i, to: to, josa: josa}
		return unit{from: i, to: to, list: l, josa: josa}, true
	}
	return unit{}, false
}

// aboutZones says that a programme of the release certifies zones of that noun.
func (ctx *context) aboutZones(noun string) bool {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known && strings.HasSuffix(k.ID, noun) {
			return true
		}
	}
	return false
}

// zonesOnly says that the release is about zones, so that what stands behind a 시·도
// is the name of one: 강원 액화산업.
func (ctx *context) zonesOnly() bool { return ctx.aboutZones("특구") }

// particled says that a word of s ends in a particle or a verb.
func particled(s string) bool {
	for _, w := range strings.Fields(s) {
		if _, josa, ok := hangul.Josa(w); ok && len(josa) > 0 && josa != "가" && josa != "이" && josa != "도" && josa != "나" && josa != "의" && josa != "로" || isMinistry(w) {
			return true
		}
	}
	return false
}
