package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtParents: a 시·도 told apart from a place of its own is doubted, one
// that a statement names with it, or that has none beside it, is not.
func TestDoubtParents(t *testing.T) {
	for _, c := range []struct {
		name  string
		lists [][]string
		want  string
	}{
		{"told apart", [][]string{{"부산 남구", "전북 임실군"}, {"부산"}}, parentApart},
		{"told together", [][]string{{"부산 남구", "전북 임실군"}, {"부산", "부산 남구"}}, ""},
		{"another's", [][]string{{"대구 남구", "전북 임실군"}, {"부산", "전북 임실군"}}, ""},
		{"without its own", [][]string{{"부산", "전북 임실군"}}, ""},
	} {
		p := &paper{}
		f := p.house("정원마을 지정", "2024. 11. 25.(월)")
		for _, l := range c.lists {
			d := p.cities(release.InList, schema.New, "", l...)
			d.Scheme = garden(p, "정원마을")
			f.Decisions = append(f.Decisions, d)
		}
		draft, got := read("a.pdf", f), ""
		for _, row := range draft.Cities {
			for _, r := range draft.Reasons[row.RecordID] {
				if r.Code == parentApart {
					got += r.Code
					if row.Sigungu != nil {
						t.Errorf("%s: %s is doubted", c.name, row.CityName)
					}
				}
			}
		}
		if got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}

// TestDoubtOddParent: a 도 in short is doubted where it is the only one among towns.
func TestDoubtOddParent(t *testing.T) {
	for _, c := range []struct {
		names []string
		want  bool
	}{
		{[]string{"경기", "전북 임실군", "충북 단양군"}, true},
		{[]string{"경기도", "전북 임실군", "충북 단양군"}, false},
		{[]string{"경기", "전북", "충북 단양군", "경북 영양군"}, false},
		{[]string{"제주", "전북 임실군", "충북 단양군"}, false},
		{[]string{"경기", "전북 임실군"}, false},
	} {
		p := &paper{}
		f := p.house("정원마을 지정", "2024. 11. 25.(월)")
		d := p.cities(release.InList, schema.New, "", c.names...)
		d.Scheme = garden(p, "정원마을")
		f.Decisions = append(f.Decisions, d)
		draft, got := read("a.pdf", f), false
		for _, row := range draft.Cities {
			for _, r := range draft.Reasons[row.RecordID] {
				got = got || r.Code == parentOdd
			}
		}
		if got != c.want {
			t.Errorf("%v: doubted %v", c.names, got)
		}
	}
}
