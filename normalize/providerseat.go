package normalize

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// shortestSeated is how many letters a body has at least that is known without the place before it: not 교육청.
const shortestSeated = 6

// withoutSeat is the name of a body without the place that stands before it, where another statement calls it so: 인천광역시
// 가나군시설관리공단 and 가나군시설관리공단 are one.
func (w *work) withoutSeat(name string, mentions []*mention) string {
	seat, rest, ok := strings.Cut(name, " ")
	if !ok || utf8.RuneCountInString(rest) < shortestSeated || !w.isPlace(seat) {
		return name
	}
	for _, m := range mentions {
		for _, p := range m.h.Providers {
			if other, _ := w.provider(p.Words); hangul.Key(other) == hangul.Key(rest) {
				return rest
			}
		}
	}
	return name
}
