package normalize

import (
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestItemsHaveNames: what is judged has its name in items, whatever its column is called; what parts into items with names is their
// dimension.
func TestItemsHaveNames(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2024. 5. 2.")
	item := func(dimension, name, points string) release.Item {
		it := release.Item{Scheme: smartCity(p), Points: p.text(points)}
		if dimension != "" {
			it.Dimension = p.text(dimension)
		}
		if name != "" {
			it.Name = p.text(name)
		}
		return it
	}
	f.Items = []release.Item{item("여건", "", "40점"), item("계획", "", "60점"), item("계획", "구체성", "30점"), item("계획", "참신함", "30점")}
	d := read("a.pdf", f)
	sound(t, Merge([]*Draft{d}))
	var got []string
	for _, i := range d.Criteria[0].Items {
		got = append(got, value(i.Dimension)+"/"+value(i.Name))
	}
	if s, want := strings.Join(got, " "), "/여건 계획/ 계획/구체성 계획/참신함"; s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}

// TestYearOfCriteria: what is asked for without a year is of the year of the decision, where nothing is decided of that which a table
// names, else of the release's.
func TestYearOfCriteria(t *testing.T) {
	for _, c := range []struct{ decided, asked, want string }{
		{"2023년", "", "smart_city/2023"},
		{"2023년", "2023년", "smart_city/2023"},
		{"", "2025년", "smart_city/2025"},
		{"", "2023년", "smart_city/2023 smart_city/2024"},
		{"", "", "smart_city/2024"},
	} {
		p := &paper{}
		f := p.house("인증", "2024. 1. 19.")
		if c.decided != "" {
			dec := p.cities(release.InBody, schema.New, "", "수원시")
			dec.Year = p.said(c.decided)
			f.Decisions = []release.Decision{dec}
		}
		f.Criteria = []release.Criterion{{Scheme: smartCity(p), Field: "indicator_count", Number: 53, Value: p.said("53개 지표")}}
		it := release.Item{Scheme: smartCity(p), Name: p.text("구체성"), Points: p.text("30점")}
		if c.asked != "" {
			it.Year = p.said(c.asked)
		}
		f.Items = []release.Item{it}
		d := read("a.pdf", f)
		sound(t, Merge([]*Draft{d}))
		var got []string
		for _, r := range d.Criteria {
			got = append(got, r.RecordID)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("decided %q, asked %q: got %s, want %s", c.decided, c.asked, s, c.want)
		}
	}
}
