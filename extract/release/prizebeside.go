package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// prizesToo says behind names that they get prizes besides, at the event of a decision on others: (우수기관으로 뽑힌 가나시)에 대한 시상도 함께.
var prizesToo = hangul.MustCompile(`^[^.]{0,90}?(?:에\s?대한|에게|에)\s(?:[가-힣]{1,8}\s)?(?:시상|표창|포상)도\s`)

// awardOf says that the names of a list stand under an award.
func (c *clause) awardOf(l *list) bool {
	r := &l.runs[0]
	return r.class[1] > 0 && (isGrade(c.s[r.class[0]:r.class[1]]) || isAward(strings.ReplaceAll(c.s[r.class[0]:r.class[1]], " ", "")))
}
