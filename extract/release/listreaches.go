package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// addressed finds an address of the net.
var addressed = hangul.MustCompile(`[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.|(?:www\.|https?://)[A-Za-z0-9]`)

// reaches says that a line of names tells how to reach those named: 가나군 : 061-123-0000, 다라군(www.dara.kr). Such
// lines are as often those of who helps visitors as of those chosen, and decide nothing by themselves.
func reaches(s string) bool {
	if strings.ContainsAny(s, "0123456789") && phonePattern.MatchString(s) {
		return true
	}
	return (strings.Contains(s, "@") || strings.Contains(s, "www") || strings.Contains(s, "http")) && addressed.MatchString(s)
}
