package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/schema"
)

func year(y int32) *int32 { return &y }

// town is a record of a made-up place; base 0 is not printed.
func town(code string, y int32, s schema.Status, base int32) schema.City {
	c := schema.City{Scheme: "naru", SchemeName: "나루도시", RecordID: fmt.Sprintf("naru/%s/%d/%s", code, y, s), ReleaseID: fmt.Sprint(y),
		Year: y, RegionCode: code, CityName: code, Status: s}
	if base > 0 {
		c.BaseYear = &base
	}
	return c
}

func round(y int32, s schema.Status, selected, base int32, flags ...string) schema.Round {
	r := schema.Round{Scheme: "naru", RecordID: fmt.Sprintf("naru/%d/%s", y, s), Year: y, Status: s, Selected: &selected, Flags: flags}
	if base > 0 {
		r.BaseYear = &base
	}
	return r
}

func asks(y, period int32) schema.Criteria {
	return schema.Criteria{Scheme: "naru", RecordID: fmt.Sprintf("naru/%d", y), Year: y, ReviewPeriodYears: &period}
}

// drawn writes a history in short: "2022 new 2022-2024; 2024 lapse".
func drawn(events []schema.CityEvent, code string) string {
	var all []string
	for _, e := range events {
		if e.PlaceCode != code {
			continue
		}
		text := fmt.Sprint(e.EventYear, " ", e.Event)
		if e.Status != nil {
			text = fmt.Sprint(e.EventYear, " ", *e.Status)
		}
		if e.ValidFromYear != nil {
			text += fmt.Sprint(" ", *e.ValidFromYear, "-")
		}
		if e.ValidUntilYear != nil {
			text += fmt.Sprint(*e.ValidUntilYear)
		}
		if e.GapYears != nil {
			text += fmt.Sprint(" gap ", *e.GapYears)
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

func TestCities(t *testing.T) {
	const a, b = "11110", "11140"
	two := []schema.Criteria{asks(2020, 2), asks(2022, 2), asks(2024, 2)}
	for _, c := range []struct {
		name     string
		cities   []schema.City
		rounds   []schema.Round
		criteria []schema.Criteria
		want     string // of place a
	}{
		{"no period is printed", []schema.City{town(a, 2022, schema.New, 0)}, nil, nil, "2022 new 2022-"},
		{"renewed when it is due", []schema.City{town(a, 2024, schema.Renewed, 2022), town(a, 2022, schema.New, 0)}, nil, two,
			"2022 new 2022-2024; 2024 renewed 2024-2026 gap 0"},
		{"renewed early", []schema.City{town(a, 2020, schema.New, 0), town(a, 2021, schema.Renewed, 0)}, nil, two,
			"2020 new 2020-2021; 2021 renewed 2021- gap 0"},
		{"certified again after a gap", []schema.City{town(a, 2020, schema.New, 0), town(a, 2024, schema.New, 0)}, nil, two,
			"2020 new 2020-2022; 2024 new 2024-2026 gap 2"},
		{"revoked", []schema.City{town(a, 2020, schema.New, 0), town(a, 2021, schema.Revoked, 0)}, nil, two,
			"2020 new 2020-2021; 2021 revoked"},
		{"changed: the span goes on", []schema.City{town(a, 2020, schema.New, 0), town(a, 2021, schema.Changed, 0)}, nil, two,
			"2020 new 2020-2021; 2021 changed 2021-2022 gap 0"},
		{"a candidate holds nothing", []schema.City{town(a, 2019, schema.Candidate, 0), town(a, 2020, schema.New, 0)}, nil, two,
			"2019 candidate; 2020 new 2020-2022"},
		{"absent from the renewals of its year", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022)}, nil, "2022 new 2022-; 2024 lapse"},
		{"absent, and new again", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2022), town(a, 2025, schema.New, 0)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022)}, nil, "2022 new 2022-; 2024 lapse; 2025 new 2025-"},
		{"due when renewals without a base year were read", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 0)},
			[]schema.Round{round(2024, schema.Renewed, 1, 0)}, two, "2022 new 2022-2024; 2024 lapse"},
		{"renewals without a base year, and no period", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 0)},
			[]schema.Round{round(2024, schema.Renewed, 1, 0)}, nil, "2022 new 2022-"},
		{"renewals of another year", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2021)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2021)}, two, "2022 new 2022-2024"},
		{"no round was read", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2022)}, nil, two, "2022 new 2022-2024"},
		{"only new ones were read of the year", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.New, 0)},
			[]schema.Round{round(2024, schema.New, 1, 0)}, two, "2022 new 2022-2024"},
		{"not every renewed one was read", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 2, 2022)}, two, "2022 new 2022-2024"},
		{"only a rewrite tells of the round", []schema.City{town(a, 2022, schema.New, 0), town(b, 2024, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022, RewriteOnly)}, two, "2022 new 2022-2024"},
		{"deferred", []schema.City{town(a, 2022, schema.New, 0), town(a, 2024, schema.Deferred, 2022), town(b, 2024, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022)}, two, "2022 new 2022-2024; 2024 deferred"},
		{"renewed late", []schema.City{town(a, 2022, schema.New, 0), town(a, 2025, schema.Renewed, 2022), town(b, 2024, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022)}, two, "2022 new 2022-2024; 2025 renewed 2025- gap 1"},
		{"renewed, then late renewals of others", []schema.City{town(a, 2022, schema.New, 0), town(a, 2024, schema.Renewed, 2022), town(b, 2025, schema.Renewed, 2022)},
			[]schema.Round{round(2024, schema.Renewed, 1, 2022), round(2025, schema.Renewed, 1, 2022)}, two, "2022 new 2022-2024; 2024 renewed 2024-2026 gap 0"},
	} {
		ds := &schema.Dataset{Cities: c.cities, Rounds: c.rounds, Criteria: c.criteria}
		if got := drawn(Cities(ds), a); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestOnePlaceTwoCodes: a line follows the place through a change of its code.
func TestOnePlaceTwoCodes(t *testing.T) {
	before, after, now := town("42150", 2022, schema.New, 0), town("51150", 2024, schema.Renewed, 2022), "51150"
	before.RegionCodeCurrent, after.RegionCodeCurrent = &now, &now
	ds := &schema.Dataset{Cities: []schema.City{after, before}, Rounds: []schema.Round{round(2024, schema.Renewed, 1, 2022)}}
	if got, want := drawn(Cities(ds), now), "2022 new 2022-; 2024 renewed 2024-"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// drawDataset makes records of few places and years, so that they meet.
func drawDataset(t *rapid.T) *schema.Dataset {
	ds := &schema.Dataset{}
	statuses := []schema.Status{schema.New, schema.Renewed, schema.Changed, schema.Revoked, schema.Candidate, schema.Deferred}
	seen := map[string]bool{}
	for range rapid.IntRange(0, 20).Draw(t, "cities") {
		y := rapid.Int32Range(2018, 2026).Draw(t, "year")
		c := town(rapid.SampledFrom([]string{"11110", "11140", "11170"}).Draw(t, "place"), y, rapid.SampledFrom(statuses).Draw(t, "status"),
			rapid.SampledFrom([]int32{0, y - 2, y - 3}).Draw(t, "base"))
		if seen[c.RecordID] {
			continue
		}
		seen[c.RecordID] = true
		ds.Cities = append(ds.Cities, c)
		ds.Services = append(ds.Services, schema.Service{Scheme: "naru", RecordID: "s" + c.RecordID, ReleaseID: c.ReleaseID, Year: c.Year,
			ServiceID: c.RegionCode, LineageID: c.RegionCode, Status: c.Status, BaseYear: c.BaseYear})
	}
	for y := int32(2018); y <= 2026; y++ {
		if rapid.Bool().Draw(t, "criteria") {
			ds.Criteria = append(ds.Criteria, asks(y, rapid.Int32Range(1, 4).Draw(t, "period")))
		}
		if rapid.Bool().Draw(t, "round") {
			ds.Rounds = append(ds.Rounds, round(y, rapid.SampledFrom(statuses[:2]).Draw(t, "of"), rapid.Int32Range(0, 3).Draw(t, "selected"),
				rapid.SampledFrom([]int32{0, y - 2}).Draw(t, "base")))
		}
	}
	return ds
}

// TestLawsOfTimelines: every record once and in order, no two spans of a line
// over each other, lapses only in years whose renewals were read, and the same
// whatever the order of the rows.
func TestLawsOfTimelines(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ds := drawDataset(t)
		events := Cities(ds)
		told := map[string]int{}
		end := map[string]int32{}
		seq := map[string]int32{}
		for i, e := range events {
			if e.Seq != seq[e.TimelineID]+1 || i > 0 && e.TimelineID == events[i-1].TimelineID && e.EventYear < events[i-1].EventYear {
				t.Fatalf("out of order: %+v", e)
			}
			seq[e.TimelineID] = e.Seq
			if e.Inferred != (e.Event == schema.Lapse) || e.Inferred != (e.RecordID == nil) || e.Rule == "" || len(e.Basis) == 0 {
				t.Fatalf("neither told nor inferred: %+v", e)
			}
			if e.Inferred {
				mayLapse(t, ds, e)
				continue
			}
			told[*e.RecordID]++
			if e.ValidFromYear == nil || e.ValidUntilYear == nil {
				continue
			}
			if *e.ValidFromYear < end[e.TimelineID] || *e.ValidUntilYear < *e.ValidFromYear {
				t.Fatalf("the span lies over another: %+v", e)
			}
			end[e.TimelineID] = *e.ValidUntilYear
		}
		for i := range ds.Cities {
			if n := told[ds.Cities[i].RecordID]; n != 1 {
				t.Fatalf("%s stands %d times", ds.Cities[i].RecordID, n)
			}
		}
		services := Services(ds)
		if len(services) != len(events) {
			t.Fatalf("%d steps of services, %d of cities with the same history", len(services), len(events))
		}
		shuffled := *ds
		shuffled.Cities, shuffled.Rounds = slices.Clone(ds.Cities), slices.Clone(ds.Rounds)
		slices.Reverse(shuffled.Cities)
		slices.Reverse(shuffled.Rounds)
		if a, b := fmt.Sprintf("%+v", plain(events)), fmt.Sprintf("%+v", plain(Cities(&shuffled))); a != b {
			t.Fatalf("another order gives\n%s\nnot\n%s", b, a)
		}
	})
}

// plain leaves of each step what is no pointer.
func plain(events []schema.CityEvent) (out []string) {
	for _, e := range events {
		out = append(out, fmt.Sprint(e.TimelineID, e.Seq, e.Event, e.EventYear, e.Rule, e.Basis))
	}
	return out
}

// mayLapse: a round of renewals of the year was read, with as many records as
// it declares, and none of them is the place's.
func mayLapse(t *rapid.T, ds *schema.Dataset, e schema.CityEvent) {
	covered := slices.ContainsFunc(ds.Rounds, func(r schema.Round) bool { return r.Year == e.EventYear && r.Status == schema.Renewed })
	own := slices.ContainsFunc(ds.Cities, func(c schema.City) bool {
		return c.Year == e.EventYear && c.RegionCode == e.PlaceCode && certifies(c.Status)
	})
	if !covered || own {
		t.Fatalf("a lapse in a year that was not covered, or in which the place is certified: %+v", e)
	}
}

func TestSchemeYears(t *testing.T) {
	ratio := 0.7
	first, second := asks(2020, 2), asks(2024, 3)
	first.PassRatio, second.PassRatio = &ratio, &ratio
	first.Dimensions, second.Dimensions = []string{"기반", "제도"}, []string{"기반"}
	new1, new2 := round(2020, schema.New, 3, 0), round(2024, schema.New, 4, 0)
	new2.Applicants = year(9)
	got := SchemeYears(&schema.Dataset{
		Criteria: []schema.Criteria{second, first},
		Rounds:   []schema.Round{new2, round(2024, schema.Renewed, 2, 2020), new1},
		Cities:   []schema.City{town("11110", 2022, schema.New, 0), town("11110", 2024, schema.New, 0), town("11140", 2024, schema.Candidate, 0)},
	})
	if len(got) != 3 || got[0].Year != 2020 || got[1].Year != 2022 || got[2].Year != 2024 {
		t.Fatalf("years: %+v", got)
	}
	if got[0].Changes != nil || got[1].Changes == nil || len(got[1].Changes) != 0 {
		t.Errorf("nothing is compared in the first year and nothing differs in one that says nothing: %+v, %+v", got[0].Changes, got[1].Changes)
	}
	last := got[2]
	if *last.SelectedNew != 4 || *last.SelectedRenewed != 2 || *last.Applicants != 9 || last.Cities != 1 || *last.PreviousYear != 2022 {
		t.Errorf("2024: %+v", last)
	}
	want := "[{review_period_years 2020 2 3} {dimensions 2020 기반, 제도 기반} {selected_new 2020 3 4}]"
	if text := fmt.Sprint(last.Changes); text != want {
		t.Errorf("changes:\n got %s\nwant %s", text, want)
	}
}
