package release

import "injeung/normalize/hangul"

// yearsJoined joins a year to the one before it: (2019)~(2020년), (2019년)과 (2020년).
var yearsJoined = hangul.MustCompile(`^년?도?\s?(?:[~\-·,]|와|과|및|또는|부터|에서)\s?$`)

// withYearBefore says that a year is told with the one before it, as a span or in a row, so that nobody is told to be of it
// alone.
func (c *clause) withYearBefore(k int) bool {
	return k > 0 && yearsJoined.MatchString(c.s[c.years[k-1].To:c.years[k].From])
}

// setBase gives a decision the base year k, but for one of several.
func (c *clause) setBase(d *Decision, k int) {
	if y := c.years[k]; !c.withYearBefore(k) {
		d.BaseYear = c.value(y.From, y.To, "sentence.base-year")
	}
}

// ofBase says that a year is that of the earlier decision, or one of those told with it.
func (c *clause) ofBase(k int, g governed, d *Decision) bool {
	if g.base == nil {
		return false
	}
	last := c.yearBefore(g.base)
	if last < 0 || !d.BaseYear.Said() && !c.withYearBefore(last) {
		return false
	}
	for last > k && c.withYearBefore(last) {
		last--
	}
	return last == k
}
