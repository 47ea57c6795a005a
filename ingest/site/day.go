package site

import (
	"strconv"
	"strings"
	"time"

	"injeung/schema"
)

// day reads a day as lists print it: 2024-11-25, 2024.11.25, 2024. 11. 25.; nil
// where there is none.
func day(s string) *schema.Date {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	if len(parts) < 3 || len(parts[0]) != 4 {
		return nil
	}
	var n [3]int
	for i := range n {
		n[i], _ = strconv.Atoi(parts[i])
	}
	if d, ok := schema.NewDate(n[0], n[1], n[2]); ok {
		return &d
	}
	return nil
}

// kst is Korean time, which has known no summer time since 1988.
func kst() *time.Location { return time.FixedZone("KST", 9*60*60) }

// stamp reads an instant in one of the layouts and gives its day in Korea; nil
// where it is none.
func stamp(s string, layouts ...string) *schema.Date {
	for _, l := range layouts {
		if t, err := time.ParseInLocation(l, strings.TrimSpace(s), kst()); err == nil {
			d := dayOf(t)
			return &d
		}
	}
	return nil
}

// dayOf is the day of an instant in Korea.
func dayOf(t time.Time) schema.Date {
	t = t.In(kst())
	d, _ := schema.NewDate(t.Year(), int(t.Month()), t.Day())
	return d
}
