package release

import "testing"

// TestOnTheWay: those taken for a step on the way to a programme, or for something beside it, were
// not chosen for it.
func TestOnTheWay(t *testing.T) {
	const head = "# 물보라특구 심사 소식\n국토부는 물보라특구 "
	const three = "new 강원 영월군, new 충북 옥천군, new 전남 곡성군"
	for _, c := range []struct{ in, want string }{
		{head + "발표평가 대상 3곳으로 강원 영월군, 충북 옥천군, 전남 곡성군을 선정했다.", ""},
		{head + "교육을 받을 지자체로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", ""},
		{head + "현장점검 대상으로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", ""},
		{head + "실태조사 표본으로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", ""},
		{head + "공청회 개최지로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", ""},
		{head + "대상지로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", three},
		{"# 물보라 컨설팅 사업 3곳 선정\n국토부는 물보라 컨설팅 대상지로 강원 영월군, 충북 옥천군, 전남 곡성군 3곳을 선정했다.", three},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestExemptedPlaces: local governments among those that exemptions were given to are no places
// chosen; zones of exemptions are.
func TestExemptedPlaces(t *testing.T) {
	const lead = "# 산림청, 규제샌드박스 2건 지정\n산림청은 ㈜새솔의 ‘나무 돌봄 서비스’, ㈜들빛의 ‘숲길 알림 서비스’ 등 규제샌드박스 실증특례 2건을 지정했다.\n"
	const both = "new 나무 돌봄 서비스, new 숲길 알림 서비스"
	for _, c := range []struct{ in, want string }{
		{lead + "위원회는 영월군, 곡성군, 새솔에 실증특례를 부여했다.", both},
		{lead + "영월군과 곡성군이 실증특례를 받았다.", both},
		{lead + "실증 대상지는 영월군, 곡성군 2곳이다.", both},
		{"# 규제자유특구 2곳 지정\n중기부는 강원 영월군과 전남 곡성군을 규제자유특구로 지정했다.", "new 강원 영월군, new 전남 곡성군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
