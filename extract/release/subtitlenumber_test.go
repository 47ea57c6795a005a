package release

import "testing"

// TestNamesPart tells the number of a part of the text from a year or a number of places that
// a line begins with.
func TestNamesPart(t *testing.T) {
	for s, want := range map[string]bool{
		"1. 추진 배경과 경과": true, "2) 지원 내용": true, "[붙임] 선정 결과": true, "<참고> 지원 절차": true, "3 향후 일정": true,
		"2027년까지 해마다 3억 원 지원": false, "3곳에 사업비 지원": false, "12개 시·군과 협약": false, "주민이 함께 가꾼다": false,
	} {
		if got := namesPart(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
