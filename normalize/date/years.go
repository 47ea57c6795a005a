package date

import (
	"cmp"
	"slices"
	"strings"
)

// relative is a word for a year, add years from the release's.
type relative struct {
	word string
	add  int
}

// relatives are the words for years, a longer one before the one it holds.
func relatives() []relative {
	return []relative{
		{"재작년", -2}, {"지지난해", -2}, {"지난해", -1}, {"지난 해", -1}, {"작년도", -1}, {"작년", -1}, {"전년도", -1}, {"전년", -1},
		{"금년도", 0}, {"금년", 0}, {"올해", 0}, {"올 해", 0}, {"당해 연도", 0}, {"당해연도", 0}, {"당해", 0}, {"올", 0},
		{"내후년", 2}, {"내년도", 1}, {"내년", 1},
	}
}

// FindYears finds the years of s in printed order. ref is the day of the
// release; without its year no relative year is found.
func FindYears(s string, ref Date) []YearAt {
	out := append(numbered(s, ref), related(s, ref)...)
	slices.SortStableFunc(out, func(a, b YearAt) int { return cmp.Compare(a.From, b.From) })
	return out
}

// numbered finds years printed in figures.
func numbered(s string, ref Date) []YearAt {
	var out []YearAt
	dates := FindDates(s, ref)
	for i := 0; i < len(s); {
		n := nextNumber(s, i)
		if n < 0 {
			break
		}
		if y, ok := yearAt(s, n); ok {
			if y.Form != Named && inDate(dates, n) {
				y.Form = Dated
			}
			out, i = append(out, y), y.To
			continue
		}
		i = n + run(s[n:])
	}
	return out
}

// inDate says that byte n belongs to one of the dates.
func inDate(dates []DateAt, n int) bool {
	k, _ := slices.BinarySearchFunc(dates, n+1, func(d DateAt, n int) int { return cmp.Compare(d.To, n) })
	return k < len(dates) && n >= dates[k].From
}

// yearAt reads a year whose first digit stands at i.
func yearAt(s string, i int) (YearAt, bool) {
	c := &cursor{s, i}
	y := YearAt{From: i}
	switch w := run(s[i:]); {
	case w == 8:
		d, ok := c.withYear(&y.From)
		y.Year, y.To, y.Form = d.Y, i+4, Dated
		return y, ok
	case w == 4:
		y.Year, _ = c.num(4, 4)
		y.Form = Bare
		if !year4(y.Year) || partOfNumber(s, i) {
			return y, false
		}
	case w == 2:
		n, _ := c.num(2, 2)
		y.Year, y.Form = century(n), Short
		q := quoteBefore(s, i)
		y.From -= q
		if q == 0 && (!strings.HasPrefix(c.rest(), "년도") && !yearMonth(c.rest()) || n < 13 || partOfNumber(s, i)) {
			return y, false
		}
	default:
		return y, false
	}
	y.To = c.i
	return y.named(c)
}

// named reads 년 or 년도 after the figures; a bare number before a measure is
// no year.
func (y YearAt) named(c *cursor) (YearAt, bool) {
	c.space()
	if _, ok := c.lit("년도", "년", "학년도"); ok {
		if y.To = c.i; y.Form == Bare {
			y.Form = Named
		}
		return y, true
	}
	if y.Form != Bare {
		return y, true
	}
	rest := c.s[y.To:]
	if rest == "" || !letter(rest) {
		return y, !measured(strings.TrimLeft(rest, " ")) && !strings.HasPrefix(rest, "-") || spanAhead(rest)
	}
	return y, false
}

// spanAhead says that s goes on with a sign for "to" and a number.
func spanAhead(s string) bool {
	c := &cursor{s: s}
	c.space()
	hyphen := strings.HasPrefix(c.rest(), "-")
	if !c.tilde() {
		return false
	}
	c.space()
	c.quote()
	w := run(c.rest())
	return w == 4 || w == 2 && !hyphen
}

// measured says that s begins with a unit, so that the number before it
// counts something.
func measured(s string) bool {
	for _, w := range []string{"명", "개", "곳", "건", "원", "만", "억", "천", "백", "점", "호", "세대", "가구", "㎡", "km", "m", "%", "톤", "대 ", "회", "차"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// yearMonth says that s is 년 and a month: 23년 12월.
func yearMonth(s string) bool {
	c := &cursor{s: s}
	if _, ok := c.lit("년"); !ok {
		return false
	}
	c.space()
	m, ok := c.num(1, 2)
	return ok && m >= 1 && m <= 12 && strings.HasPrefix(c.rest(), "월")
}

// partOfNumber says that the digits at i go on a longer number: 1,2023,
// 044-201-2023, 3.2023, or a word: A2023.
func partOfNumber(s string, i int) bool {
	if i == 0 {
		return false
	}
	switch b := s[i-1]; b {
	case '-':
		j := i - 1
		for j > 0 && isDigit(s[j-1]) {
			j--
		}
		y := &cursor{s, j}
		n, four := y.num(4, 4)
		alone := j == 0 || s[j-1] != '-'
		return j < i-1 && !(four && year4(n) && alone) // 2021-2022 are two years
	case ',', '.', '/':
		return isDigitBefore(s, i-1)
	default:
		return b < 0x80 && (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z')
	}
}

// related finds years printed as words.
func related(s string, ref Date) []YearAt {
	if ref.Y == 0 {
		return nil
	}
	var out []YearAt
	for _, w := range relatives() {
		for from := 0; ; {
			k := strings.Index(s[from:], w.word)
			if k < 0 {
				break
			}
			k += from
			from = k + len(w.word)
			if wordStart(s, k) && (w.word != "올" || season(s[from:])) {
				out = append(out, YearAt{From: k, To: from, Year: ref.Y + w.add, Form: Relative})
			}
		}
	}
	return longest(out)
}

// longest puts years in printed order and drops those that begin inside
// another or with a longer one: 금년 in 금년도.
func longest(years []YearAt) []YearAt {
	slices.SortFunc(years, func(a, b YearAt) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) })
	end := 0
	return slices.DeleteFunc(years, func(y YearAt) bool {
		inside := y.From < end
		end = max(end, y.To)
		return inside
	})
}

// season says that s is a space and a part of the year: 올 하반기, 올 3월.
func season(s string) bool {
	t, ok := strings.CutPrefix(s, " ")
	if !ok {
		return false
	}
	c := &cursor{s: t}
	if _, ok := c.num(1, 2); ok {
		return strings.HasPrefix(c.rest(), "월") || strings.HasPrefix(c.rest(), "분기")
	}
	_, ok = c.lit("상반기", "하반기", "연말", "연초", "봄", "여름", "가을", "겨울", "한 해", "한해")
	return ok
}

// FindSpans finds spans of years: 2021~2025, '21~'25년, 2021년부터 2025년까지.
func FindSpans(s string, ref Date) []SpanAt {
	years := numbered(s, ref)
	var out []SpanAt
	for k := 0; k < len(years); k++ {
		a := years[k]
		if a.Form == Dated {
			continue
		}
		if to, last, ok := spanEnd(s, a, years[k+1:]); ok && last >= a.Year {
			out = append(out, SpanAt{From: a.From, To: to, Span: Span{a.Year, last}})
		}
	}
	return out
}

// spanEnd reads the sign for "to" after the year a and the last year.
func spanEnd(s string, a YearAt, later []YearAt) (to, last int, ok bool) {
	c := &cursor{s, a.To}
	c.space()
	if _, from := c.lit("부터", "에서"); !from && !c.tilde() {
		return 0, 0, false
	}
	c.space()
	if len(later) > 0 && later[0].From == c.i && later[0].Form != Dated {
		c.i = later[0].To
		c.lit("까지")
		return c.i, later[0].Year, true
	}
	yy, two := c.num(2, 2) // 2021~25년
	if _, named := c.lit("년도", "년"); !two || !named && letter(c.rest()) {
		return 0, 0, false
	}
	return c.i, a.Year/100*100 + yy, true
}

// FileDate finds the day in the name of a file: 251125(조간)_…, 20241125_…,
// 2024-11-25 …, (…, 03-07(화) …). ref gives the year where none is printed.
func FileDate(name string, ref Date) (DateAt, bool) {
	if d := FindDates(name, ref); len(d) > 0 && d[0].Date.D > 0 {
		return d[0], true
	}
	for i := nextNumber(name, 0); i >= 0; i = nextNumber(name, i+run(name[i:])) {
		c := &cursor{name, i}
		n, ok := c.num(6, 6)
		d := Date{century(n / 10000), n / 100 % 100, n % 100}
		if ok && d.Full() {
			at := DateAt{From: i, To: c.i, Date: d}
			at.tail(c)
			at.WeekdayWrong = at.HasWeekday && d.Weekday() != at.Weekday
			return at, true
		}
	}
	return DateAt{}, false
}
