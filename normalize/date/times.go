package date

import (
	"strings"
)

// tail reads what may follow a day: weekday, time, edition.
func (d *DateAt) tail(c *cursor) {
	if d.Date.D == 0 {
		return
	}
	if wd, ok := c.bracketWeekday(); ok {
		d.HasWeekday, d.Weekday, d.To = true, wd, c.i
	}
	c.space()
	machine := c.instant()
	if machine {
		c.i++
	}
	if h, m, ok := c.clock(); ok {
		d.HasTime, d.Hour, d.Min, d.To = true, h, m, c.i
	}
	if machine && d.HasTime {
		d.inKorea(c)
	}
	c.space()
	c.lit("(")
	if e, ok := c.lit("조간", "석간"); ok {
		d.Edition = e
		c.lit(")")
		d.To = c.i
	}
	c.i = d.To
}

// instant says that a time of day follows as machines write it: T11:05:00+09:00.
func (c *cursor) instant() bool {
	rest := c.rest()
	return len(rest) > 5 && rest[0] == 'T' && isDigit(rest[1]) && isDigit(rest[2]) && rest[3] == ':'
}

// clockNext says that 11:00 follows.
func (c *cursor) clockNext() bool {
	probe := *c
	probe.space()
	rest := probe.rest()
	_, _, ok := probe.clock()
	return ok && strings.Contains(rest[:len(rest)-len(probe.rest())], ":")
}

// inKorea reads the seconds and the zone of an instant and gives its day and time in
// Korea; where no zone is written it is Korea's.
func (d *DateAt) inKorea(c *cursor) {
	if _, ok := c.lit(":"); ok {
		c.num(2, 2)
		if _, ok := c.lit("."); ok {
			c.num(1, 9)
		}
	}
	if _, utc := c.lit("Z", "+00:00", "+0000"); utc {
		d.Hour += 9
		if d.Hour >= 24 {
			d.Date, d.Hour = d.Date.Add(1), d.Hour-24
		}
	} else {
		c.lit("+09:00", "+0900")
	}
	d.To = c.i
}

// clock reads 11:00, 11시, 오후 2시 30분.
func (c *cursor) clock() (h, m int, ok bool) {
	start := c.i
	half, _ := c.lit("오전", "오후", "낮", "밤", "새벽", "저녁", "아침")
	c.space()
	if half == "" || half == "낮" {
		if _, noon := c.lit("정오"); noon {
			return 12, 0, true
		}
	}
	if h, m, ok = c.hourMinute(); !ok || h > 24 || m > 59 || h == 24 && m > 0 {
		c.i = start
		return 0, 0, false
	}
	switch {
	case half == "오전" && h == 12:
		h = 0
	case (half == "오후" || half == "낮" || half == "저녁") && h < 12 && (half != "낮" || h < 6):
		h += 12
	case half == "밤" && h >= 6 && h < 12:
		h += 12
	}
	return h, m, true
}

// hourMinute reads 11:00, 11시 30분 and 11시 반.
func (c *cursor) hourMinute() (h, m int, ok bool) {
	if h, ok = c.num(1, 2); !ok {
		return 0, 0, false
	}
	if _, colon := c.lit(":", "："); colon {
		m, ok = c.num(2, 2)
		return h, m, ok
	}
	end := c.i
	if c.space(); !strings.HasPrefix(c.rest(), "시") || strings.HasPrefix(c.rest(), "시간") {
		c.i = end
		return 0, 0, false
	}
	c.i += len("시")
	end = c.i
	c.space()
	if _, half := c.lit("반"); half {
		return h, 30, true
	}
	if m, ok = c.num(1, 2); ok {
		c.space()
		if _, ok = c.lit("분"); ok {
			return h, m, true
		}
	}
	c.i = end
	return h, 0, !letter(c.rest()) || timeWord(c.rest())
}

// timeWord says that what follows 시 still speaks of a time: 11시부터, 2시에.
func timeWord(s string) bool {
	for _, w := range []string{"부터", "까지", "에", "이후", "이전", "경", "의"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// FindEditions finds 조간 and 석간 with the weekday before them.
func FindEditions(s string) []EditionAt {
	var out []EditionAt
	for i := 0; i < len(s); {
		c := &cursor{s, i}
		e, ok := c.lit("조간", "석간")
		if !ok {
			i++
			continue
		}
		at := EditionAt{From: i, To: c.i, Edition: e}
		head := strings.TrimSuffix(strings.TrimRight(s[:i], " "), "자") // 금요일자
		if cut, has := strings.CutSuffix(head, "요일"); has && len(cut) >= 3 {
			w := &cursor{cut, len(cut) - 3}
			if wd, ok := w.weekday(); ok {
				at.From, at.HasWeekday, at.Weekday = len(cut)-3, true, wd
			}
		}
		out, i = append(out, at), c.i
	}
	return out
}
