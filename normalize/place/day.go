package place

import (
	"fmt"
	"time"
)

// Day is a day as days since 1970-01-01, the unit of Parquet's DATE. The zero
// Day means that the day is not known.
type Day int32

// NewDay gives the day y-m-d.
func NewDay(y, m, d int) Day {
	return Day(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// parseDay reads 2024-11-25; an empty string is the zero Day.
func parseDay(s string) (Day, error) {
	if s == "" {
		return 0, nil
	}
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("not a day like 2024-11-25: %q", s)
	}
	return Day(t.Unix() / 86400), nil
}

// String gives 2024-11-25.
func (d Day) String() string {
	return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly)
}
