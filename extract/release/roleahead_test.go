package release

import "testing"

// TestTurnedPlan: what was to be and is told no more does not put off what is done now.
func TestTurnedPlan(t *testing.T) {
	const lead = "# 제3기 새빛특구 2곳 지정\n교육부는 제3기 새빛특구로 부산 남구, 경기 화성시 2곳을 지정한다고 밝혔다.\n"
	const both = "new 부산 남구, new 경기 화성시"
	const more = both + ", renewed 대구 북구, renewed 인천 연수구"
	for s, want := range map[string]string{
		"대구 북구, 인천 연수구는 올해 말 기간이 끝날 예정이나 2027년까지 지정 기간을 연장한다.":                       more,
		"기존 특구 2개 지역(대구 북구, 인천 연수구)은 지정 기간이 만료될 예정이었으나 성과를 고려해 2027년까지 지정 기간을 연장한다.": more,
		"올해 말 끝날 예정이던 대구 북구, 인천 연수구의 지정 기간은 2년 연장한다.":                                more,
		"당초 9월까지 지정될 예정이었으나 대구 북구, 인천 연수구를 2027년까지 재지정한다.":                           more,
		"교육부는 다음 회의를 9월에 열 예정이며 대구 북구, 인천 연수구를 추가로 지정한다.":                            both,
		"9월에 열릴 예정인 다음 회의에서 대구 북구, 인천 연수구를 재지정한다.":                                   both,
	} {
		if got := saidOf(lead + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
}
