package timeline

import (
	"testing"

	"injeung/schema"
)

// TestPlacesBeside: places named apart that became one later share its line, and neither
// ends what the other holds; each ends its own, what they became ends that of both, and a
// place that changed its code ends what it held under the old one.
func TestPlacesBeside(t *testing.T) {
	now := "48120"
	type at struct {
		code, name string
		year       int32
		month      int
		status     schema.Status
	}
	for _, c := range []struct {
		name string
		all  []at
		want string
	}{
		{"one day", []at{{"48160", "마산시", 2020, 3, schema.New}, {"48190", "진해시", 2020, 3, schema.New}, {now, "창원시", 2022, 3, schema.Renewed}},
			"2020 new 2020-2022; 2020 new 2020-2022; 2022 renewed 2022-2024 gap 0"},
		{"another day", []at{{"48160", "마산시", 2020, 3, schema.New}, {"48190", "진해시", 2020, 9, schema.New}, {now, "창원시", 2022, 3, schema.Renewed}},
			"2020 new 2020-2022; 2020 new 2020-2022; 2022 renewed 2022-2024 gap 0"},
		{"another year", []at{{"48160", "마산시", 2020, 3, schema.New}, {"48190", "진해시", 2021, 3, schema.New}, {now, "창원시", 2022, 3, schema.Renewed}},
			"2020 new 2020-2022; 2021 new 2021-2022; 2022 renewed 2022-2024 gap 0"},
		{"each its own", []at{{"48160", "마산시", 2019, 3, schema.New}, {"48190", "진해시", 2020, 3, schema.New}, {"48160", "마산시", 2020, 9, schema.Renewed}, {now, "창원시", 2022, 3, schema.Renewed}},
			"2019 new 2019-2020; 2020 renewed 2020-2022 gap 0; 2020 new 2020-2022; 2022 renewed 2022-2024 gap 0"},
		{"another code", []at{{"48160", "창원시", 2020, 3, schema.New}, {now, "창원시", 2021, 9, schema.Changed}},
			"2020 new 2020-2021; 2021 changed 2021-2022 gap 0"},
	} {
		ds := &schema.Dataset{Criteria: []schema.Criteria{asks(2019, 2), asks(2020, 2), asks(2021, 2), asks(2022, 2)}}
		for i, a := range c.all {
			row := town(a.code, a.year, a.status, 0)
			row.RegionCodeCurrent, row.CityName, row.ReleaseID = &now, a.name, string(rune('a'+i))
			row.RecordID += row.ReleaseID
			day, _ := schema.NewDate(int(a.year), a.month, 5)
			ds.Cities = append([]schema.City{row}, ds.Cities...)
			ds.Releases = append(ds.Releases, schema.Release{ReleaseID: row.ReleaseID, ReleasedOn: &day})
		}
		if got := drawn(Cities(ds), now); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}
