package schema

import (
	"fmt"
	"time"
)

// Date is a calendar day without a zone, as days since 1970-01-01 (Parquet DATE).
type Date int32

// NewDate gives the day y-m-d; ok is false where no such day exists (2023-02-30).
func NewDate(y, m, d int) (date Date, ok bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Year() != y || int(t.Month()) != m || t.Day() != d {
		return 0, false
	}
	return Date(t.Unix() / 86400), true
}

// ParseDate reads "2024-11-25".
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, fmt.Errorf("not a date like 2024-11-25: %q", s)
	}
	return Date(t.Unix() / 86400), nil
}

func (d Date) time() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Year is the calendar year of the day.
func (d Date) Year() int { return d.time().Year() }

// Month is the calendar month of the day, 1..12.
func (d Date) Month() int { return int(d.time().Month()) }

// Day is the day of the month, 1..31.
func (d Date) Day() int { return d.time().Day() }

// String gives "2024-11-25".
func (d Date) String() string { return d.time().Format(time.DateOnly) }

// MarshalText gives "2024-11-25", in JSON too.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads "2024-11-25".
func (d *Date) UnmarshalText(b []byte) (err error) {
	*d, err = ParseDate(string(b))
	return err
}

// Timestamp is an instant in milliseconds since 1970-01-01T00:00:00Z (Parquet TIMESTAMP(ms, UTC)).
type Timestamp int64

// NewTimestamp gives the instant t, cut to milliseconds.
func NewTimestamp(t time.Time) Timestamp { return Timestamp(t.UnixMilli()) }

// Time gives the instant in UTC.
func (t Timestamp) Time() time.Time { return time.UnixMilli(int64(t)).UTC() }

// String gives "2024-11-25T02:00:00Z".
func (t Timestamp) String() string { return t.Time().Format(time.RFC3339Nano) }

// MarshalText gives "2024-11-25T02:00:00Z", in JSON too.
func (t Timestamp) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads "2024-11-25T02:00:00Z".
func (t *Timestamp) UnmarshalText(b []byte) error {
	v, err := time.Parse(time.RFC3339Nano, string(b))
	if err != nil {
		return fmt.Errorf("not an instant like 2024-11-25T02:00:00Z: %q", b)
	}
	*t = NewTimestamp(v)
	return nil
}
