package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// amountBehind finds what a place is to have, printed behind its name: money in figures (6억 원), an
// area, or a number of dwellings (30호).
var amountBehind = hangul.MustCompile(`^ (?:국비 |총 |약 |최대 )?[0-9][0-9,.]{0,8}\s?(?:조|억|천만|백만|만)?\s?(?:원|억|호|가구|세대|ha|㎡)(?:\s원)?`)

// amountAfter gives the bytes of the money or number that stands behind a 시, 군 or 구 at i, where
// the list goes on or ends behind it: 가나 20억, 다라 30억. Behind the last name of such it may be
// part of the sentence (마바 10억 원을 받는다), and is none of the list's.
func (p *listParser) amountAfter(i int) (n int, last bool) {
	if i+1 >= p.end || p.s[i] != ' ' {
		return 0, false
	}
	m := amountBehind.FindString(p.s[i:p.end])
	if m == "" {
		return 0, false
	}
	to := i + len(m)
	if rest := strings.Trim(p.s[to:p.end], " ."); rest == "" || jointAt(p.s[:p.end], to) > 0 || p.markAt(to) {
		return len(m), false
	}
	return 0, p.amounts > 0
}

// inAmounts says that two names or more have such a number behind them.
func (p *listParser) inAmounts() bool { return p.amounts > 1 }

// fillsLine says that names without their ending are all that a line says, or all behind its
// label: (선정 지역 :) 가나(20억), 다라(10억), 마바(5억). Not more than half may be other words.
func (l *list) fillsLine(p *listParser) bool {
	all := l.entries()
	if p.loose || len(all) < 3 || p.end != len(p.s) || strings.Trim(p.s[l.to:], " .") != "" || !l.ownNames(p) {
		return false
	}
	if before := strings.TrimLeft(p.s[:l.from], " *-"); before != "" && !strings.HasSuffix(strings.TrimRight(before, " "), ":") {
		return false
	}
	words := 0
	for i := range all {
		if all[i].alone() {
			return false
		}
		if wordStems[p.s[all[i].local[0]:all[i].local[1]]] {
			words++
		}
	}
	return words*2 <= len(all)
}
