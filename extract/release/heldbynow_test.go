package release

import "testing"

// TestHeldByNow: places told among all that hold a title by now were not chosen now, unless it says so.
func TestHeldByNow(t *testing.T) {
	const lead = "# 경기도, 도내 6개 시 숲길도시 인증\n경기도는 산림청의 올해 숲길도시 인증에서 오산시, 안양시가 신규 인증을 받았다고 26일 밝혔다.\n"
	const want = "new 오산시, new 안양시"
	for _, in := range []string{
		"이로써 도내 인증 도시는 고양시, 의정부시를 포함해 6곳으로 전국에서 가장 많다.",
		"이에 따라 도내 숲길도시는 고양시와 의정부시를 포함하여 모두 6곳으로 늘었다.",
		"현재 도내 숲길도시로 인증된 곳은 고양시, 의정부시까지 포함해 총 6곳이다.",
		"이로써 숲길도시는 고양시·의정부시를 포함하면 6곳이 됐다.",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	for _, in := range []string{
		"# 숲길도시 3곳 인증\n이번에 숲길도시로 새로 인증된 곳은 경기 오산시, 경기 안양시를 포함해 3곳이다.",
		"# 숲길도시 3곳 인증\n산림청은 경기 오산시, 경기 안양시를 포함해 3곳을 숲길도시로 인증했다.",
	} {
		if got := saidOf(in); got != "new 경기 오산시, new 경기 안양시" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
