package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// quarter is a part of a place behind its name: (노원구) 상계3동, (예산군) 신암면.
var quarter = hangul.MustCompile(`^ [가-힣]{1,4}[0-9]?(?:동|읍|면|리)(?:[·, /-]|$)`)

// onlyPlaces says that words are the name of a place, or of several: '가나·다라' 선정.
func (ctx *context) onlyPlaces(words string) bool {
	for i := 0; i < len(words); {
		n, ok := ctx.gaz.placeAt(words, i)
		if !ok {
			return false
		}
		i = n.to
		if q := quarter.FindString(words[i:]); q != "" {
			i += len(strings.TrimRight(q, "·, /-"))
		}
		end := i
		for _, w := range []string{"·", ",", "-", "/"} {
			if rest, ok := strings.CutPrefix(strings.TrimLeft(words[i:], " "), w); ok {
				i = len(words) - len(strings.TrimLeft(rest, " "))
				break
			}
		}
		if i == end && i < len(words) {
			return false
		}
	}
	return words != ""
}

// zoneAmongZones says that words from..to call a zone by its place, as others in quotes or before it in a list do:
// each was chosen, and none is what they were chosen for: ‘가나 다라특구’와 ‘마바 사아특구’를 지정했다.
func (ctx *context) zoneAmongZones(s string, from, to int) bool {
	if !ctx.placedZone(s[from:to]) {
		return false
	}
	if opening(s[:from]) == "" {
		return ctx.placedBefore(s[:from])
	}
	n := 0
	for _, q := range quoted(s) {
		if ctx.placedZone(s[q[0]:q[1]]) {
			n++
		}
	}
	return n > 1
}

// placedBefore says that words end in what is called by its place, and a sign of a list: ▲가나 다라특구 ▲; 가나 다라교육, (마바 사아특구).
func (ctx *context) placedBefore(words string) bool {
	words = strings.TrimRight(words, " ")
	end := strings.TrimRight(words, serviceMarks+",·")
	if end == words {
		return false
	}
	item := end[strings.LastIndexAny(end, serviceMarks+",·\n")+1:]
	item = strings.TrimLeftFunc(item, notLetter)
	n, ok := ctx.placeFirst(item)
	return ok && n.to < len(item) && item[n.to] == ' ' && !ctx.onlyPlaces(item)
}

// placedZone says that words begin with a place and end as zones are called.
func (ctx *context) placedZone(words string) bool {
	if !isZone(words) {
		return false
	}
	n, ok := ctx.placeFirst(words)
	return ok && n.to < len(words) && (words[n.to] == ' ' || strings.HasPrefix(words[n.to:], "·"))
}

// placeFirst is the place that words begin with, by its name or the stem of it.
func (ctx *context) placeFirst(words string) (nameAt, bool) {
	if n, ok := ctx.gaz.placeAt(words, 0); ok {
		return n, true
	}
	return ctx.gaz.stemAt(words, 0)
}
