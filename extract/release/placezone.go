package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// ofSido takes the 시·도 before the colon or dash of a line that names no other place for the one that the
// line tells of, or before its zone: 전남 : 다라바람 특구; 전남 다라바람 특구 - 무엇을 하는지.
func (c *clause) ofSido() {
	k := headLen(c.s)
	n, ok := c.ctx.gaz.placeAt(c.s, openLen(c.s))
	if !ok || !n.alone() || n.to > k || tellsOfOther(c.s[k:]) {
		return
	}
	if zone := strings.Trim(c.s[n.to:k], " )]>'\""); zone != "" && !strings.HasSuffix(zone, "특구") || k >= len(strings.TrimRight(c.s, " ")) || len(countsIn(c.s)) > 0 {
		return
	}
	c.units = []unit{onlyName(n)}
}

// toldSido takes the 시·도 that is the topic of a line for the one that the line tells of, where a statement before names it as
// chosen and not the place behind it, which is but where something is done: 전남은 가나 다라단지를 …로 묶는다.
func (r *listReader) toldSido(c *clause) {
	n, ok := c.ctx.gaz.placeAt(c.s, 0)
	if !ok || !n.alone() || len(c.units) == 0 || c.units[0].list == nil || c.units[0].from > 0 || !startsWithAny(c.s[n.to:], []string{"은 ", "는 "}) {
		return
	}
	names, key, held := whosOf(c.s, c.units[0].list), sidoKeyOf(c.s[n.from:n.to]), whos{}
	for i := range r.before {
		held.add(r.before[i].Holders)
	}
	if len(names) == 1 && names[0].sido == key && key != "" && slices.Contains(held, who{name: key}) && !held.has(names[0]) {
		c.units = []unit{onlyName(n)}
	}
}

// tellsOfOther says that what stands behind the name of a line tells when something is, whom to call, or of those that
// were chosen before.
func tellsOfOther(s string) bool {
	s = strings.TrimLeft(s, " :-–—|")
	return datedLine.MatchString(s) || phonePattern.MatchString(s) || isRank(lastWord(s)) || decides.in(s) && gateOf(s) == past
}

// datedLine begins what is told of a day: 5월 10일 시민회관.
var datedLine = hangul.MustCompile(`^(?:\d{4}년\s?|\d{4}\.\s?)?\d{1,2}(?:월\s?|\.\s?)\d{1,2}(?:일|\.|\(|\s)`)

// onlyName is a unit of one name.
func onlyName(n nameAt) unit {
	l := &list{runs: []run{{entries: []entry{{nameAt: n, to: n.to, known: true}}, from: n.from, to: n.to}}, from: n.from, to: n.to}
	return unit{from: n.from, to: n.to, list: l}
}

// stemZone finds what a line that begins with a zone by its place's name without ending calls it: (영천
// 달빛특구) 무엇을 하는지; 영천 달빛특구 : 무엇을 하는지.
var stemZone = hangul.MustCompile(`^(?:[(\[<'"][가-힣]{2,3} (?:[^)\]>'":]{1,24})?(?:특구|지구|단지)[)\]>'"]|[가-힣]{2,3} (?:[^():,]{1,24})?(?:특구|지구|단지)(?: ?:| [-–—]) )`)

// zoneOfStem says that a line begins so.
func (ctx *context) zoneOfStem(s string) bool {
	n, ok := ctx.gaz.stemAt(s, openLen(s))
	return ok && n.to < len(s) && s[n.to] == ' ' && !wordStems[s[n.from:n.to]] && stemZone.MatchString(s) && !tellsOfOther(s[headLen(s):])
}
