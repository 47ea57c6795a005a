package normalize

import (
	"testing"

	"injeung/normalize/hangul"
)

// TestNamesOfDeedsAlone doubts names that tell only what was done to what.
func TestNamesOfDeedsAlone(t *testing.T) {
	for name, want := range map[string]bool{
		"인증 기술": true, "규제샌드박스 실증사업": true, "새빛나루 도시": false, "혁신 제품": false, "등대 규제샌드박스": false,
	} {
		if got := onlyDeeds.MatchString(hangul.NoSpace(name)); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
