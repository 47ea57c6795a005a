package normalize

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestBaseYears: a column of first years is one of base years for what is renewed,
// changed or revoked, never for what is new.
func TestBaseYears(t *testing.T) {
	for _, c := range []struct {
		name   string
		status schema.Status
		years  string // of 김해시 and 강릉시
		count  int    // declared
		want   string // base years of the places, then of the round
	}{
		{"new ones", schema.New, "2024 2024", 2, "- - -"},
		{"new ones that were something before", schema.New, "2021 2021", 2, "- - -"},
		{"renewed in the very year", schema.Renewed, "2024 2024", 2, "- - -"},
		{"revoked in the year of their beginning", schema.Revoked, "2024 2024", 2, "2024 2024 2024"},
		{"renewed, of one year", schema.Renewed, "2021 2021", 2, "2021 2021 2021"},
		{"renewed, of two years", schema.Renewed, "2020 2021", 2, "2020 2021 -"},
		{"renewed, of one year and none", schema.Renewed, "2021 -", 2, "2021 - -"},
		{"more renewed than are named", schema.Renewed, "2021 2021", 3, "2021 2021 -"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("지정", "2024. 5. 2.")
			d := p.cities(release.InTable, c.status, "", "김해시", "강릉시")
			d.Counts = []release.Count{p.count(c.count, fmt.Sprintf("%d곳", c.count), "")}
			for i, y := range strings.Fields(c.years) {
				if y != "-" {
					d.Holders[i].BaseYear = p.text(y + "년")
				}
			}
			f.Decisions = []release.Decision{d}
			out := read("a.pdf", f)
			sound(t, Merge([]*Draft{out}))
			var got []string
			for _, r := range out.Cities {
				got = append(got, yearOrDash(r.BaseYear))
			}
			for _, r := range out.Rounds {
				got = append(got, yearOrDash(r.BaseYear))
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %s, want %s", s, c.want)
			}
		})
	}
}

// TestRoundOfTwoYears: a year that the sentence prints of the last place is none of a round
// whose places have two.
func TestRoundOfTwoYears(t *testing.T) {
	for _, c := range []struct {
		first string
		want  bool
	}{{"2020년", false}, {"2021년", true}} {
		p := &paper{}
		f := p.house("지정", "2024. 5. 2.")
		d := p.cities(release.InBody, schema.Renewed, "", "김해시", "강릉시")
		d.BaseYear, d.Counts = p.said("2021년"), []release.Count{p.count(2, "2곳", "")}
		d.Holders[0].BaseYear, d.Holders[1].BaseYear = p.text(c.first), p.text("2021년")
		f.Decisions = []release.Decision{d}
		if got := read("a.pdf", f).Rounds[0].BaseYear != nil; got != c.want {
			t.Errorf("places of %s and 2021: a year of the round %v, want %v", c.first, got, c.want)
		}
	}
}

// TestBaseYearOfOne: a year told of one that others are named beside is not theirs.
func TestBaseYearOfOne(t *testing.T) {
	for _, c := range []struct {
		name string
		told int  // how many the sentence with the year names, of three
		open bool // it leaves others out
		want string
	}{
		{"one of three", 1, false, "- 2019 -"},
		{"two of three", 2, false, "- 2019 2019"},
		{"one for all", 1, true, "2019 2019 2019"},
		{"all of them", 3, false, "2019 2019 2019"},
		{"none named", 0, false, "2019 2019 2019"},
	} {
		p := &paper{}
		f := p.house("지정", "2024. 5. 2.")
		all := p.cities(release.InTable, schema.Renewed, "", "김해시", "강릉시", "나주시")
		one := p.cities(release.InBody, schema.Renewed, "", []string{"김해시", "강릉시", "나주시"}[:c.told]...)
		one.BaseYear, one.Open = p.said("2019년"), c.open
		f.Decisions = []release.Decision{all, one}
		var got []string
		for _, r := range read("a.pdf", f).Cities {
			got = append(got, yearOrDash(r.BaseYear))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %s, want %s", c.name, s, c.want)
		}
	}
}

func yearOrDash(y *int32) string {
	if y == nil {
		return "-"
	}
	return fmt.Sprint(*y)
}
