package release

import "strings"

// spreadYear gives a year printed behind a name to those before it that have none, where they are joined by dots in a row
// whose other names have years, too (가나·다라(’21년), 마바·사아(’22년)), or where it is of all of them (이상 ’22년 지정).
func (r *run) spreadYear(s string) {
	n, years := len(r.entries), 0
	for i := range r.entries {
		if e := &r.entries[i]; e.year[1] > 0 {
			years++
		} else if !e.tight {
			years = -n // one that has none for itself
		}
	}
	for i := n - 2; i >= 0; i-- {
		e, next := &r.entries[i], &r.entries[i+1]
		if e.year[1] == 0 && next.year[1] > 0 && (e.tight && years > 1 || strings.HasSuffix(strings.TrimRight(s[:next.year[0]], " "), "이상")) {
			e.year = next.year
		}
	}
}

// yearAmong is the last of several things in a bracket, if it is the year of what was decided: (물결거리, ’18년 지정).
func yearAmong(s string, from, to int) [2]int {
	k := strings.LastIndexAny(s[from:to], ",/;")
	if k < 0 {
		return [2]int{}
	}
	last := trimmed(s, from+k+1, to)
	if words := s[last[0]:last[1]]; isYearWords(words) && decides.in(words) && !strings.Contains(words, "예정") {
		return last
	}
	return [2]int{}
}
