package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// addressed finds an address of the net.
var addressed = hangul.MustCompile(`[A-Za-z0-9._-]+@[A-Za-z0-9-]+\.|(?:www\.|https?://)[A-Za-z0-9]`)

// onlyReached finds that a line has nothing before the number or address but a place, an office and who answers there.
var onlyReached = hangul.MustCompile(`^[^가-힣]*(?:문의[^가-힣]*)?(?:[가-힣]{1,5}\s)?[가-힣]{1,5}[시군구도면읍](?:청)?[^가-힣]*(?:(?:문의|담당자?|전화|연락처|누리집|홈페이지|[가-힣]{1,8}(?:과|팀|실|센터|관|소))[^가-힣]*){0,2}(?:[가-힣]{2,4}[^가-힣]*)?$`)

// reaches says that a line of names tells how to reach those named and nothing else: 가나군 : 061-123-0000, 다라군(www.dara.kr).
// Such lines are as often those of who helps visitors as of those chosen, and decide nothing by themselves.
func reaches(s string) bool {
	var at []int
	if strings.ContainsAny(s, "0123456789") {
		at = phonePattern.FindStringIndex(s)
	}
	if at == nil && (strings.Contains(s, "@") || strings.Contains(s, "www") || strings.Contains(s, "http")) {
		at = addressed.FindStringIndex(s)
	}
	return at != nil && onlyReached.MatchString(s[:at[0]])
}
