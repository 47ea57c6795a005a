package release

import "testing"

// TestAllAgain: what is told of a number that stands again with a word for all is told of the names it counted before.
func TestAllAgain(t *testing.T) {
	const lead = "# 물빛도시 2곳 지정\n환경부는 강원 원주시, 전남 여수시 등 2곳을 물빛도시로 신규 지정했다고 7일 밝혔다.\n"
	const two = "new 강원 원주시, new 전남 여수시, "
	for in, want := range map[string]string{
		"2021년에 지정되어 재검토 시기가 돌아온 도시는 경기 안산시, 경북 상주시 2곳으로, 심사 결과 2곳 모두 지정을 이어 가게 되었다.": two + "renewed 경기 안산시, renewed 경북 상주시",
		"2021년에 지정된 도시는 경기 안산시, 경북 상주시 2곳이며, 2곳 모두 지정이 연장됐다.":                         two + "renewed 경기 안산시, renewed 경북 상주시",
		"2021년에 지정된 경기 안산시, 경북 상주시 2곳은 심사 결과 2곳 모두 재지정되었다.":                           two + "renewed 경기 안산시, renewed 경북 상주시",
		"기간이 끝난 곳은 경기 안산시, 경북 상주시 2곳인데, 2곳 모두 지정이 취소되었다.":                             two + "revoked 경기 안산시, revoked 경북 상주시",
		"재지정을 신청한 곳은 경기 안산시, 경북 상주시 2곳으로, 2곳 모두 탈락했다.":                                "new 강원 원주시, new 전남 여수시",
		"물길이 지나는 곳은 경기 안산시, 경북 상주시 2곳으로, 2곳 모두 쉼터가 있다.":                               "new 강원 원주시, new 전남 여수시",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
