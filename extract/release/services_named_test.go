package release

import "testing"

// TestNoServiceNames: the programme in quotes, those held before and who decided on which day are no
// names of services.
func TestNoServiceNames(t *testing.T) {
	const two = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"who and when", "국토교통부가 6일 2건의 스마트도시 서비스를 신규로 인증했다.\n① 밤길 등불 (㈜두레길)\n② 물길 감지 (㈜온누리)", "new 밤길 등불+㈜두레길, new 물길 감지+㈜온누리"},
		{"those of before", two + "기존 스마트도시 서비스 12건의 인증기간은 연장했다.", ""},
		{"a place before each quote", two + "이번에 오산시의 ‘밤길 등불’, 여주시의 ‘물길 감지’ 2건을 인증했다.", "new 밤길 등불+오산시@오산시, new 물길 감지+여주시@여주시"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
