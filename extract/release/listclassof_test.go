package release

import "testing"

// TestClassOfNames: names of a class stand behind it and 의 or 인, too; what else it has is no name.
func TestClassOfNames(t *testing.T) {
	const want = "new 경기 안산시:대도시, new 경남 진주시:대도시, new 부산 사하구:중소도시, new 충북 진천군:중소도시"
	for _, in := range []string{
		"새로 인증을 받는 도시는 대도시 부문의 경기 안산시와 경남 진주시, 중소도시 부문의 부산 사하구와 충북 진천군이다.",
		"산림청은 대도시인 경기 안산시, 경남 진주시와 중소도시인 부산 사하구, 충북 진천군을 숲길도시로 인증했다.",
		"산림청은 대도시 유형의 경기 안산시·경남 진주시, 중소도시 유형의 부산 사하구·충북 진천군 등 4곳을 숲길도시로 인증했다.",
		"산림청은 대도시 부문에 속한 경기 안산시, 경남 진주시와 중소도시 부문에 속한 부산 사하구, 충북 진천군을 숲길도시로 인증했다.",
	} {
		if got := saidOf("# 숲길도시 4곳 인증\n산림청은 숲길도시 4곳을 인증했다고 밝혔다.\n" + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	for _, in := range []string{
		"대도시 부문의 경쟁률은 3대 1, 중소도시 부문의 경쟁률은 5대 1이었다.",
		"대도시의 참여가 늘었고 중소도시의 성과가 돋보였다.",
	} {
		const want = "new 경기 안산시, new 충북 진천군"
		if got := saidOf("# 숲길도시 2곳 인증\n산림청은 경기 안산시, 충북 진천군을 숲길도시로 인증했다고 밝혔다.\n" + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
