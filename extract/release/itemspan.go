package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// spanPattern finds a line that has several numbers, as of one name that several were given:
// ③~④, 3-4., [3~4], [3]~[4], (3·4).
var spanPattern = hangul.MustCompile(`^[\[(<]?\s?(?:([①-⑳])\s?[~∼,·-]\s?([①-⑳])|(\d{1,2})\s?(?:[\])>]\s?)?[~∼,·-]\s?(?:[\[(<]\s?)?(\d{1,2})\s?[\])>.])\s*`)

// mostSpanned is the most numbers that one line has.
const mostSpanned = 9

// numbersSpanned is the first and last of the numbers that a line begins with, and where it goes on
// in the words of the passage; 0 where it has one or none.
func numbersSpanned(p *passage) (from, to, behind int) {
	t := p.Bullet.S + p.S
	if t == "" || !strings.ContainsAny(head(t, 14), "~∼,·-") {
		return 0, 0, 0
	}
	m := spanPattern.FindStringSubmatchIndex(t)
	if m == nil || m[1] < len(p.Bullet.S) {
		return 0, 0, 0
	}
	number := func(k int) int {
		if m[2*k] < 0 {
			return 0
		}
		n, _, _ := hangul.Number(t[m[2*k]:m[2*k+1]])
		if r := firstRune(t[m[2*k]:]); r >= '①' {
			n = int(r-'①') + 1
		}
		return n
	}
	from, to = number(1)+number(3), number(2)+number(4)
	if to <= from || to-from >= mostSpanned {
		return 0, 0, 0
	}
	return from, to, m[1] - len(p.Bullet.S)
}

// opens is the first number of an item.
func (it *serviceItem) opens() int { return it.ordinal - max(it.span-1, 0) }
