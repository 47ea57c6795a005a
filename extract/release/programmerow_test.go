package release

import "testing"

// TestLastOfRow: the last of a row of classes with their numbers is no programme, whatever it
// ends in; names of programmes with theirs stay.
func TestLastOfRow(t *testing.T) {
	for row, want := range map[string]string{
		"유형별로는 경관형 2곳, 여가형 3곳, 누리길 2곳을 뽑았다.": "물결가꾸기사업",
		"경관형 2곳, 여가형 3곳과 숲길 2곳을 선정했다.":       "물결가꾸기사업",
	} {
		f := Read(written("# 물결가꾸기 사업 7곳 선정\n환경부는 ‘물결가꾸기 사업’ 대상지로 7곳을 선정했다고 밝혔다. "+row), "")
		for i := range f.Decisions {
			if id := f.Decisions[i].Scheme.ID; id != want {
				t.Errorf("%s: programme %q, want %q", row, id, want)
			}
		}
		if len(f.Decisions) == 0 {
			t.Errorf("%s: nothing read", row)
		}
	}
	for before, want := range map[string]bool{
		"경관형 2곳, 여가형 3곳, ": true, "소형 1개소와 ": true, "물결마을 3곳, ": false, "3곳, ": false, "경관형 사업으로 ": false,
	} {
		if got := lastOfRow.MatchString(before); got != want {
			t.Errorf("%q: %v, want %v", before, got, want)
		}
	}
}
