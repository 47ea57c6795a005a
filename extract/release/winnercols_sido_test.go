package release

import "testing"

// TestProvincesOfResults: provinces beside zones and what became of each are those decided on where the statements name most of them.
func TestProvincesOfResults(t *testing.T) {
	const lead = "# 나무특구 2곳 연장\n산림청은 나무특구 강원, 대구 2곳의 지정기간을 연장했다고 밝혔다.\n붙임 나무특구 심의 결과\n"
	for _, c := range []struct{ in, want string }{
		{"시·도 | 특구명 | 심의 결과\n강원 | 나무 의료 | 연장\n대구 | 나무 복지 | 연장\n충북 | 나무 안전 | 해제", "renewed 강원, renewed 대구, revoked 충북"},
		{"시·도 | 단지명 | 결과\n강원 | 나무 의료 | 연장\n대구 | 나무 복지 | 연장\n충북 | 나무 안전 | 유예", "renewed 강원, renewed 대구, deferred 충북"},
		{"시·도 | 특구명 | 사업비\n강원 | 나무 의료 | 120\n충북 | 나무 안전 | 240\n전남 | 나무 바다 | 90", "renewed 강원, renewed 대구"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
