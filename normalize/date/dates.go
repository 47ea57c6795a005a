package date

import (
	"strings"
	"time"
	"unicode/utf8"
)

// FindDates finds the dates of s in printed order. ref is the day of the
// release; it, or the date before in s, gives the year of a date printed
// without one. A date without year counts only with a weekday, as 9월 29일, or
// after a date and ~.
func FindDates(s string, ref Date) []DateAt {
	var out []DateAt
	base := ref
	for i := 0; i < len(s); {
		n := nextNumber(s, i)
		if n < 0 {
			break
		}
		d, ok := dateAt(s, n, base, out)
		if !ok {
			i = n + max(run(s[n:]), 1)
			continue
		}
		if d.Date.Y > 0 {
			base = d.Date
		}
		out, i = append(out, d), d.To
	}
	return out
}

// nextNumber is where the next run of digits of s begins at or after i; -1
// where there is none.
func nextNumber(s string, i int) int {
	for ; i < len(s); i++ {
		if isDigit(s[i]) {
			return i
		}
	}
	return -1
}

// dateAt reads a date whose first digit stands at i.
func dateAt(s string, i int, base Date, before []DateAt) (DateAt, bool) {
	if i > 0 && (s[i-1] == '-' && i > 1 && isDigit(s[i-2]) || s[i-1] == ',') {
		return DateAt{}, false // the middle of a telephone or other number
	}
	c := &cursor{s, i}
	d := DateAt{From: i}
	var ok bool
	if d.Date, ok = c.withYear(&d.From); !ok {
		c.i, d.From = i, i
		if d.Date, ok = c.withoutYear(s[:i], before); !ok {
			return DateAt{}, false
		}
		d.YearFromContext = true
	}
	d.To = c.i
	d.tail(c)
	if d.YearFromContext {
		d.From = d.place(s, i, base)
	}
	if !d.Date.valid() {
		return DateAt{}, false
	}
	d.WeekdayWrong = d.HasWeekday && d.Date.Full() && d.Date.Weekday() != d.Weekday
	return d, true
}

// withYear reads 2023. 12. 28., 2023년 12월 28일, 2021-09-08, '23.12.28.,
// 20241125, and months without a day.
func (c *cursor) withYear(from *int) (Date, bool) {
	start := c.i
	w := run(c.rest())
	switch w {
	case 8:
		n, _ := c.num(8, 8)
		d := Date{n / 10000, n / 100 % 100, n % 100}
		return d, year4(d.Y) && d.D > 0 && d.valid()
	case 4:
		y, _ := c.num(4, 4)
		if !year4(y) {
			return Date{}, false
		}
		return c.monthDay(y, true)
	case 2:
		yy, _ := c.num(2, 2)
		if q := quoteBefore(c.s, start); q > 0 {
			*from = start - q
			return c.monthDay(century(yy), true)
		}
		if d, ok := c.monthDay(century(yy), strings.HasPrefix(c.rest(), "년")); ok && yy > 12 {
			return d, true
		}
	}
	return Date{}, false
}

// quoteBefore is the length of the apostrophe right before i.
func quoteBefore(s string, i int) int {
	for _, q := range quotes() {
		if strings.HasSuffix(s[:i], q) {
			return len(q)
		}
	}
	return 0
}

// monthDay reads what follows the year y: separator, month, day. monthOnly
// allows a month without a day.
func (c *cursor) monthDay(y int, monthOnly bool) (Date, bool) {
	c.space()
	sep, ok := c.lit("년도", "년", ".", "-", "/")
	if !ok {
		return Date{}, false
	}
	c.space()
	m, ok := c.num(1, 2)
	if !ok || m < 1 || m > 12 {
		return Date{}, false
	}
	end := c.i
	c.space()
	second := sep
	if strings.HasPrefix(sep, "년") {
		second = "월"
	}
	if _, ok = c.lit(second, "월"); ok {
		end = c.i
		c.space()
		if d, ok := c.day(sep); ok {
			return Date{y, m, d}, Date{y, m, d}.valid()
		}
	}
	c.i = end
	dotted := sep == "." && !letter(c.rest())
	named := strings.HasSuffix(c.s[:end], "월")
	return Date{Y: y, M: m}, monthOnly && (dotted || named)
}

// day reads the day of a date and the mark that closes it.
func (c *cursor) day(sep string) (int, bool) {
	d, ok := c.num(1, 2)
	if !ok || d < 1 || d > 31 {
		return 0, false
	}
	end := c.i
	c.space()
	if _, closed := c.lit("일"); closed {
		return d, true
	}
	c.i = end
	switch {
	case strings.HasPrefix(sep, "년"):
		return 0, false
	case strings.HasPrefix(c.rest(), ":"):
		return 0, false // a time: 2024. 11. 25:00 is no date
	}
	if sep == "." {
		c.lit(".")
	}
	return d, !letter(c.rest()) || c.instant() || strings.HasPrefix(c.rest(), "자") || strings.HasPrefix(c.rest(), "부터") || strings.HasPrefix(c.rest(), "까지")
}

// withoutYear reads 9. 29.(목), 9월 29일 and, after a date and ~, 10. 5. or 7일.
func (c *cursor) withoutYear(head string, before []DateAt) (Date, bool) {
	start := c.i
	n, ok := c.num(1, 2)
	if !ok || strings.HasSuffix(head, ".") && isDigitBefore(head, len(head)-1) {
		return Date{}, false
	}
	after := len(before) > 0 && onlyTilde(c.s[before[len(before)-1].To:start])
	if after && strings.HasPrefix(c.rest(), "일") && before[len(before)-1].Date.D > 0 {
		c.i += len("일")
		return Date{M: before[len(before)-1].Date.M, D: n}, true
	}
	if n < 1 || n > 12 {
		return Date{}, false
	}
	c.space()
	sep, ok := c.lit("월", ".", "/", "-")
	if !ok {
		return Date{}, false
	}
	c.space()
	if sep == "월" {
		d, ok := c.day("년")
		return Date{M: n, D: d}, ok
	}
	d, ok := c.day(sep)
	if !ok {
		return Date{}, false
	}
	probe := *c
	_, day := probe.bracketWeekday()
	return Date{M: n, D: d}, day || sep == "." && (after || c.clockNext())
}

func isDigitBefore(s string, i int) bool { return i > 0 && isDigit(s[i-1]) }

// onlyTilde says that s is a sign for "to" and white space.
func onlyTilde(s string) bool {
	c := &cursor{s: strings.TrimSpace(s)}
	return c.tilde() && c.i == len(c.s)
}

// wordStart says that no letter stands right before byte i of s.
func wordStart(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return i == 0 || !letter(string(r))
}

// bracketWeekday reads (목), (목요일) or (목, 조간) up to the bracket.
func (c *cursor) bracketWeekday() (wd time.Weekday, ok bool) {
	start := c.i
	c.space()
	if _, ok = c.lit("(", "（", "["); !ok {
		c.i = start
		return 0, false
	}
	c.space()
	if wd, ok = c.weekday(); !ok {
		c.i = start
		return 0, false
	}
	c.space()
	if _, ok = c.lit(")", "）", "]"); ok {
		return wd, true
	}
	if _, ok = c.lit(",", "·", "ㆍ", "/"); !ok {
		c.i = start
		return 0, false
	}
	return wd, true
}
