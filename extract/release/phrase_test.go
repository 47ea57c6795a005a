package release

import "testing"

// TestWhenReached: what is told of a case (시) or of work shared is no part of a programme's name.
func TestWhenReached(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n"
	if got := programmesOf(head + "경기 수원시는 가나대학교와 손잡고 스마트도시 인증을 받았다."); got != "smart_city" {
		t.Errorf("with a school: %s", got)
	}
	for _, c := range Read(written(head+"총점의 70% 이상 득점 시 인증 자격을 부여한다."), "").Criteria {
		if c.Scheme.ID != "smart_city" {
			t.Errorf("a threshold is of %s", c.Scheme.ID)
		}
	}
}
