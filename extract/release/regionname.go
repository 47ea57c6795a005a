package release

import (
	"strings"

	"injeung/normalize/place"
)

// inRegionName says that the 시·도 at i..j of a text is part of the name of a region, which is no place of its own:
// 강원·충청권, 강원·충청. Those of which each is a 시·도 (대구·경북권) are told of, unless a bracket or colon makes them a label.
func inRegionName(s string, i, j int) bool {
	if !strings.HasPrefix(s[j:], "·") {
		return false
	}
	end := i + strings.IndexFunc(s[i:]+" ", func(r rune) bool { return !isSyllable(r) && r != '·' })
	word := s[i:end]
	if place.Region(word) == nil {
		return false
	}
	rest := strings.TrimLeft(s[end:], " ")
	return joinsRegions(word) || strings.Contains(word, "권") && startsWithAny(rest, []string{")", "]", ":"})
}

// joinsRegions says that names joined by dots are those of parts of the country, one of which at least is no 시·도: 강원·충청.
func joinsRegions(s string) bool {
	if !strings.Contains(s, "·") || place.Region(s) == nil {
		return false
	}
	for part := range strings.SplitSeq(s, "·") {
		if part = strings.TrimSuffix(strings.TrimSuffix(part, "역"), "권"); !place.IsShort(part) {
			return true
		}
	}
	return false
}
