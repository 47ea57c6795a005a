package normalize

import (
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestYearOfTheTable: a yearless sentence early in a year is of the year before where a table under that year has all it names.
func TestYearOfTheTable(t *testing.T) {
	for _, c := range []struct {
		day   string
		table []string
		year  int32
	}{
		{"2024. 2. 6.", []string{"김해시", "강릉시", "나주시"}, 2023},
		{"2024. 2. 6.", []string{"강릉시", "나주시"}, 2024},
		{"2024. 6. 4.", []string{"김해시", "강릉시", "나주시"}, 2024},
	} {
		p := &paper{}
		f := p.house("지정", c.day)
		told := p.cities(release.InBody, schema.New, "", "김해시")
		table := p.cities(release.InTable, schema.New, "", c.table...)
		table.Year = p.said("2023년")
		f.Decisions = []release.Decision{told, table}
		for _, r := range read("a.pdf", f).Cities {
			if strings.HasSuffix(r.CityName, "김해시") && r.Year != c.year {
				t.Errorf("%s, %v: year %d, want %d", c.day, c.table, r.Year, c.year)
			}
		}
	}
}
