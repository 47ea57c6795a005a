package normalize

import (
	"slices"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestPlacesToldShort: a 시·도 that a title names in the stead of the place within it, which the text names among as many, is no
// holder; one that stands beside such a place, or of which no place is named, is.
func TestPlacesToldShort(t *testing.T) {
	for _, c := range []struct {
		title, text []string
		short       bool // 전남 is no holder
	}{
		{[]string{"전남", "세종"}, []string{"전남 장흥군", "세종"}, true},
		{[]string{"전남", "강원"}, []string{"전남 장흥군", "강원 춘천시"}, true},
		{[]string{"전남", "세종"}, []string{"전남 장흥군", "세종", "강원 춘천시"}, false},
		{[]string{"전남", "세종"}, []string{"전남 장흥군", "전남 강진군"}, false},
		{[]string{"전남", "세종"}, []string{"전남", "세종"}, false},
		{[]string{"전남", "전남 장흥군"}, []string{"전남 장흥군", "세종"}, false},
		{[]string{"전남", "강원 춘천시"}, []string{"전남 장흥군", "강원 태백시"}, false},
	} {
		p := &paper{}
		f := p.house("정원마을 지정", "2024. 11. 25.(월)")
		f.Decisions = []release.Decision{p.cities(release.InTitle, schema.New, "", c.title...), p.cities(release.InBody, schema.New, "", c.text...)}
		ids := cityIDs(&read("a.pdf", f).Dataset)
		if got := !slices.Contains(ids, "smart_city/46000/2024/new"); got != c.short {
			t.Errorf("%v, %v: %v", c.title, c.text, ids)
		}
	}
}
