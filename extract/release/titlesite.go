package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// longestSitePart bounds the words of the name of a site or of a part of it.
const longestSitePart = 3

// siteEnd finds how sites are called.
var siteEnd = hangul.MustCompile(`[가-힣]\s?(?:누리집|홈페이지|포털|뉴스룸)$`)

// isSiteLine says that a line names a site, or the way to one of its parts, and tells nothing: 가나도 뉴스포털, 가나부 > 알림마당 >
// 보도자료. A page that has a heading elsewhere has such a line over it as its banner.
func isSiteLine(s string) bool {
	parts := strings.Split(partsOfSite.Replace(s), "|")
	for _, part := range parts {
		if n := len(strings.Fields(part)); n == 0 || n > longestSitePart {
			return false
		}
	}
	last := strings.TrimSpace(parts[len(parts)-1])
	if isNewsLine(last) {
		return false
	}
	return siteEnd.MatchString(last) || len(parts) > 1 && boardPart.MatchString(last)
}
