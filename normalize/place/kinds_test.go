package place

import "testing"

func TestNotPlace(t *testing.T) {
	for _, w := range []string{"충청권", "수도권", "경부고속도로", "부천시 협의체", "수원도시공사", "인천국제공항", "○○ 컨소시엄"} {
		if !NotPlace(w) {
			t.Errorf("%s is taken for a place", w)
		}
	}
	for _, w := range []string{"대구 달서구", "제주도로", "세종시", "고성군", "", "전남광주"} {
		if NotPlace(w) {
			t.Errorf("%s is not taken for a place", w)
		}
	}
}
