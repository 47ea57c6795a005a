package release

import "testing"

// TestNamesWithMoney: a price may be the first word of a name; a sum is none.
func TestNamesWithMoney(t *testing.T) {
	for id, want := range map[string]bool{
		"만원숲집": true, "들녘형만원주택": true, "하루만원의행복": true, "천만원모아숲길": true,
		"이백만원지원": false, "재정인센티브십억원지원": false, "특별교부세백억원": false, "최대오만원지원": false, "천만원지원": false, "들빛군만원주택": true,
		"최대20억원": false, "지원금5천만원": false, "사업비수억원": false, "국비1.5억원": false,
	} {
		if got := isProgramme(id); got != want {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
}
