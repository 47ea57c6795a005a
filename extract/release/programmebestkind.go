package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bestKind is who is the best of its kind, in what the release is about or by its own name.
var bestKind = hangul.MustCompile(`^최고의(?:기관|지자체|지방자치단체|자치단체|지방정부|도시|시군|시·군|지역|마을)$`)

// aheadOfKind is what a title has before the name it is about: when it was and for what land.
var aheadOfKind = hangul.MustCompile(`^(?:20[0-9]{2}(?:년도?)?|['’][0-9]{2}년?|올해의?|금년|지난해의?|상반기|하반기|전국|대한민국|국내|이달의|제[0-9]+회|['"「『‘“\[(]|\s)*$`)

// isBestKind says that a name without spaces only praises those chosen (최고의 도시), and is not what the title is about by itself:
// 올해 최고의 도시 3곳, but 가나대상 최고의 도시로.
func (ctx *context) isBestKind(id string) bool {
	if !bestKind.MatchString(id) {
		return false
	}
	for _, v := range ctx.titles() {
		for i := 0; i < len(v.S); i += runeLen(v.S, i) {
			if loosely(v.S[i:], id) > 0 && leadsToKind(v.S[:i]) {
				return false
			}
		}
	}
	return true
}

// leadsToKind says that the words of a title before a name tell nothing but who chose, when and where.
func leadsToKind(before string) bool {
	for part := range strings.SplitSeq(before, ",") {
		if part = strings.TrimSpace(part); !isMinistry(part) && !aheadOfKind.MatchString(part) {
			return false
		}
	}
	return true
}
