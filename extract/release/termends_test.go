package release

import "testing"

// TestTermsProlonged: up to when or for how long something is prolonged is nothing that the places become.
func TestTermsProlonged(t *testing.T) {
	const two = "renewed 전남 목포시, renewed 전남 영암군"
	for in, want := range map[string]string{
		"노동부는 전남 목포시와 영암군의 달빛지역 지정 기간을 2025년 12월 31일까지로 연장하기로 의결했다.":    two,
		"노동부는 전남 목포시·영암군의 달빛지역 지정 기간을 내년 5월 3일까지로 연장했다고 밝혔다.":           two,
		"노동부는 심의회를 열고 전남 목포시, 영암군의 달빛지역 지정 기간을 연말까지로 연장하고 지원을 늘리기로 했다.": two,
		"전남 목포시와 영암군의 달빛지역 지정 기간이 3년으로 연장되었다.":                          two,
		"노동부는 전남 목포시와 영암군에서 달빛지역 지원을 다른 사업으로 넓히기로 했다.":                  "",
		"전남 목포시와 영암군은 다음 달부터 다른 사업으로 기간을 연장하는 방안을 검토한다.":                "",
	} {
		if got := saidOf("# 달빛지역 지정 기간 연장\n배포일시 2025. 9. 2.\n" + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
