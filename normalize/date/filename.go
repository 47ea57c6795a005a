package date

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
