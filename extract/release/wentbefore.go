package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// wentBefore says that a sentence tells what went before: 앞서 가나시를 지정했다. Those out of whom some are chosen now may have come
// before: 앞서 예비 선정된 8곳 가운데 가나시가 최종 선정됐다.
func (c *clause) wentBefore(g governed) bool {
	t := strings.TrimLeft(c.s[:g.from], " ")
	if !startsWithAny(t, []string{"앞서", "한편, 앞서", "한편 앞서", "이에 앞서"}) || strings.Contains(t, "이번") {
		return false
	}
	return !poolGone.MatchString(t) || !containsAny(c.s[min(g.to, g.by.from):g.by.to], []string{"최종", "올해", "이번"})
}

// poolGone ends, right before names, a number of those out of whom they are.
var poolGone = hangul.MustCompile(`(?:된|한|힌|은|친)\s[0-9]{1,3}\s?(?:곳|개소|건|개\s?[가-힣·]{1,8})\s?(?:가운데|중)(?:에서)?(?:는)?\s?$`)
