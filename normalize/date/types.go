package date

import (
	"fmt"
	"time"
)

// Date is a calendar day or month as printed. Y is 0 where the year is not
// known, D is 0 where only the month is printed. The zero Date is no date.
type Date struct{ Y, M, D int }

// IsZero says that there is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// Full says that d is a day of the calendar with its year.
func (d Date) Full() bool { return d.Y > 0 && d.D > 0 && d.valid() }

// valid says that d could be a day, or a month where D is 0; without a year
// 29 February could be one.
func (d Date) valid() bool {
	if d.M < 1 || d.M > 12 || d.D < 0 {
		return false
	}
	y := d.Y
	if y == 0 {
		y = 2000
	}
	return d.D <= time.Date(y, time.Month(d.M)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// At is the instant h:m of the day in Korea; 24:00 is the next day's 0:00.
func (d Date) At(h, m int) time.Time {
	return time.Date(d.Y, time.Month(d.M), d.D, h, m, 0, 0, KST())
}

// Weekday is the day of the week; d must be Full.
func (d Date) Weekday() time.Weekday { return d.At(12, 0).Weekday() }

// Add is the day n days later; d must be Full.
func (d Date) Add(n int) Date {
	t := d.At(12, 0).AddDate(0, 0, n)
	return Date{t.Year(), int(t.Month()), t.Day()}
}

// Next is the first day after d that is a wd; d must be Full.
func (d Date) Next(wd time.Weekday) Date {
	return d.Add((int(wd-d.Weekday())+6)%7 + 1)
}

// String gives 2024-11-25, 2024-11, or --11-25 without a year.
func (d Date) String() string {
	switch {
	case d.Y == 0 && d.D == 0:
		return fmt.Sprintf("--%02d", d.M)
	case d.Y == 0:
		return fmt.Sprintf("--%02d-%02d", d.M, d.D)
	case d.D == 0:
		return fmt.Sprintf("%04d-%02d", d.Y, d.M)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Y, d.M, d.D)
}

// KST is Korea's zone, UTC+9 without summer time since 1988.
func KST() *time.Location { return time.FixedZone("KST", 9*60*60) }

// Form is how a year is printed.
type Form int

// The forms of a year.
const (
	Named    Form = iota // 2023년, 2023년도
	Short                // '23년, '23, 23년도
	Relative             // 금년, 올해, 지난해
	Dated                // the year of a date: 2023. 12. 28.
	Bare                 // 2023 alone; whether it is a year is for the caller
)

// YearAt is a year printed at the bytes From..To.
type YearAt struct {
	From, To int
	Year     int
	Form     Form
}

// DateAt is a date printed at the bytes From..To, weekday and time included.
type DateAt struct {
	From, To        int
	Date            Date
	YearFromContext bool // the year is not printed with it
	HasWeekday      bool
	Weekday         time.Weekday
	WeekdayWrong    bool // the printed weekday is not the calendar's
	HasTime         bool
	Hour, Min       int    // Korean time, 24:00 at most
	Edition         string // 조간 or 석간 printed right after it
}

// Span is a span of years, both ends included.
type Span struct{ First, Last int }

// SpanAt is a span of years printed at the bytes From..To.
type SpanAt struct {
	From, To int
	Span     Span
}

// EditionAt is 조간 or 석간 at the bytes From..To, with the weekday printed
// before it (월요일 조간).
type EditionAt struct {
	From, To   int
	Edition    string
	HasWeekday bool
	Weekday    time.Weekday
}
