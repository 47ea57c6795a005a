package release

import "testing"

// TestOutcomesInRow: what was done to each of several places stands behind each as a bare noun, and one verb has them all.
func TestOutcomesInRow(t *testing.T) {
	const head = "# 샘골특구 지정·변경·해제\n"
	const want = "new 강원 양양군, changed 충북 단양군, revoked 경북 봉화군"
	for _, in := range []string{
		"산업부는 샘골특구로 강원 양양군 지정, 충북 단양군 변경, 경북 봉화군 해제를 고시했다.",
		"위원회는 샘골특구 강원 양양군의 지정, 충북 단양군의 변경, 경북 봉화군의 해제를 의결했다.",
		"위원회는 샘골특구 강원 양양군의 신규 지정과 충북 단양군의 지정 변경, 경북 봉화군의 지정 해제를 의결했다.",
	} {
		if got := toldToHold(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	if got := toldToHold(head + "산업부는 강원 양양군을 샘골특구로 지정, 충북 단양군 변경안을 살펴보기로 했다."); got == want {
		t.Errorf("got %s", got)
	}
}
