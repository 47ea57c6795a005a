package date

import "strings"

// place gives a date without a year its year and says where it begins: a word
// such as 지난해 before it is part of it.
func (d *DateAt) place(s string, i int, base Date) (from int) {
	if base.Y == 0 {
		return i
	}
	head := strings.TrimRight(s[:i], " \u00a0\n")
	for _, w := range relatives {
		if strings.HasSuffix(head, w.word) && wordStart(head, len(head)-len(w.word)) {
			d.Date.Y = base.Y + w.add
			return len(head) - len(w.word)
		}
	}
	d.Date.Y = d.nearYear(base)
	if strings.HasSuffix(head, "지난") && !d.HasWeekday && d.Date.M > base.M && d.Date.Y == base.Y {
		d.Date.Y--
	}
	return i
}

// nearYear is the year of a date printed without one: where a weekday is
// printed the year in which it is right, else base's own, but January after
// December and December before January.
func (d *DateAt) nearYear(base Date) int {
	if d.HasWeekday {
		for _, y := range []int{base.Y, base.Y + 1, base.Y - 1} {
			t := Date{y, d.Date.M, d.Date.D}
			if t.Full() && t.Weekday() == d.Weekday {
				return y
			}
		}
	}
	switch {
	case base.M == 12 && d.Date.M == 1:
		return base.Y + 1
	case base.M == 1 && d.Date.M == 12:
		return base.Y - 1
	}
	return base.Y
}
