package date

import (
	"cmp"
	"slices"
	"strings"
)

// FindYears finds the years of s in printed order. ref is the day of the
// release; without its year no relative year is found.
func FindYears(s string, ref Date) []YearAt {
	out := append(numbered(s, ref), related(s, ref)...)
	slices.SortStableFunc(out, func(a, b YearAt) int { return cmp.Compare(a.From, b.From) })
	return out
}

// numbered finds years printed in figures.
func numbered(s string, ref Date) []YearAt {
	if nextNumber(s, 0) < 0 {
		return nil
	}
	var out []YearAt
	dates := FindDates(s, ref)
	for i := 0; i < len(s); {
		n := nextNumber(s, i)
		if n < 0 {
			break
		}
		if y, ok := yearAt(s, n, ref); ok {
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
func yearAt(s string, i int, ref Date) (YearAt, bool) {
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
		if q == 0 && (partOfNumber(s, i) || !unmarked(s, i, c.rest(), y.Year, ref)) {
			return y, false
		}
	default:
		return y, false
	}
	y.To = c.i
	return y.named(c)
}

// unmarked says that two digits without an apostrophe are a year and no
// duration: 23년도, 23년 12월, and near the release 24년 신규 or 24년 alone.
func unmarked(s string, i int, rest string, year int, ref Date) bool {
	if strings.HasPrefix(rest, "년도") || yearMonth(rest) {
		return year%100 > 12
	}
	after, ok := strings.CutPrefix(rest, "년")
	if !ok || ref.Y == 0 || year > ref.Y+6 || year < ref.Y-12 {
		return false
	}
	if after = strings.TrimSpace(after); after == "" && strings.TrimSpace(s[:i]) == "" {
		return true
	}
	for _, w := range []string{"신규", "인증", "지정", "선정", "재인증", "재지정", "연장", "상반기", "하반기", "공모", "최초"} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
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
		return y, !counts(c.s[y.To:]) // '10대 가나도시
	}
	rest := c.s[y.To:]
	if rest == "" || !letter(rest) {
		return y, !measured(strings.TrimLeft(rest, " ")) && !strings.HasPrefix(rest, "-") || spanAhead(rest)
	}
	return y, false
}

// counts says that s begins with what a number right before it counts, so that a quotation mark before
// the number opens a name and stands for no century: '15분 가나도시', '365일 다라동네'.
func counts(s string) bool {
	for _, w := range []string{"대 ", "분 ", "분도시", "시간 ", "일 ", "세 ", "색 ", "촌 ", "인 ", "개의 ", "가지 ", "번지 ", "리 "} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
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
