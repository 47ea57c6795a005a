package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// countsDeed finds the number of what came about, right before its noun: 3건의 임시허가 (지정이).
var countsDeed = hangul.MustCompile(`[0-9]{1,3}(?:건|곳|개소|개)(?:의)?\s(?:[^,.]{1,40}[\s·])?$`)

// cameAbout reads a noun of decision that is counted and said to have come about: (3건의 지정이) 있었다; k is where
// its verb begins.
func (p *predicate) cameAbout(s string, j, k int) bool {
	if k == j || !strings.HasPrefix(s[k:], "있었") || !countsDeed.MatchString(tail(s[:p.from], 90)) {
		return false
	}
	rest := s[k+len("있었"):]
	joins := strings.HasPrefix(rest, "고") || strings.HasPrefix(rest, "으며")
	if !joins && !strings.HasPrefix(rest, "다") && !strings.HasPrefix(rest, "습") {
		return false // 있었던
	}
	p.tense, p.to, p.passive, p.joins = didPast, k+len("있었"), true, joins
	return true
}
