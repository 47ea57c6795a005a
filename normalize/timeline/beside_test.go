package timeline

import (
	"testing"

	"injeung/schema"
)

// TestPlacesBeside: places named on one day that became one later share its line, and
// neither ends what the other holds; a place that changed its code does.
func TestPlacesBeside(t *testing.T) {
	now := "48120"
	day := func(m int) *schema.Date { d, _ := schema.NewDate(2020, m, 5); return &d }
	for _, c := range []struct {
		name  string
		month int // of the second decision
		want  string
	}{
		{"one day", 3, "2020 new 2020-2022; 2020 new 2020-2022; 2022 renewed 2022-2024 gap 0"},
		{"another day", 9, "2020 new 2020-2020; 2020 new 2020-2022 gap 0; 2022 renewed 2022-2024 gap 0"},
	} {
		a, b, all := town("48160", 2020, schema.New, 0), town("48190", 2020, schema.New, 0), town(now, 2022, schema.Renewed, 2020)
		a.RegionCodeCurrent, b.RegionCodeCurrent, all.RegionCodeCurrent = &now, &now, &now
		a.ReleaseID, b.ReleaseID = "first", "second"
		ds := &schema.Dataset{
			Cities:   []schema.City{all, b, a},
			Criteria: []schema.Criteria{asks(2020, 2), asks(2022, 2)},
			Releases: []schema.Release{{ReleaseID: "first", ReleasedOn: day(3)}, {ReleaseID: "second", ReleasedOn: day(c.month)}},
		}
		if got := drawn(Cities(ds), now); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
