package release

import "testing"

// TestNotDealtWith: what was to be decided on and was not dealt with became nothing.
func TestNotDealtWith(t *testing.T) {
	const head = "# 들꽃특구 1곳 지정, 1곳 지정 해제\n산림청은 들꽃특구위원회를 열고 강원 태백시를 들꽃특구로 지정하고 경북 영덕군의 들꽃특구를 지정 해제했다고 밝혔다.\n"
	const want = "new 강원 태백시, revoked 경북 영덕군"
	for _, c := range []struct{ in, want string }{
		{"한편 이날 상정될 예정이던 전남 곡성군 들꽃특구의 해제 안건은 지자체가 철회 의사를 밝혀 논의하지 않았다.", want},
		{"전남 곡성군 들꽃특구의 지정 해제 안은 상정되지 못했다.", want},
		{"전남 곡성군 들꽃특구의 지정 취소 건은 이번 회의에서 다루지 않았다.", want},
		{"전남 곡성군 들꽃특구의 해제 요청은 반려됐다.", want},
		{"전남 곡성군 들꽃특구는 사업을 마쳐 지정 해제됐다.", want + ", revoked 전남 곡성군"},
		{"전남 곡성군 들꽃특구의 해제 안건은 이견 없이 의결됐다.", want + ", revoked 전남 곡성군"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
