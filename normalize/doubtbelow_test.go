package normalize

import "testing"

// TestSortsBelow: a note below a table that sorts its rows names fields or types; one on money or days does not.
func TestSortsBelow(t *testing.T) {
	for s, want := range map[string]bool{
		"홀수 번호는 물길, 짝수 번호는 돌봄 분야": true,
		"밑줄은 돌봄 부문, 나머지는 물길 부문임":  true,
		"지원 규모는 한 곳에 3억 원":        false,
		"분야별 세부 내용은 붙임 2 참고":      false,
	} {
		if sortsBelow.MatchString(s) != want {
			t.Errorf("%s: %v", s, !want)
		}
	}
}
