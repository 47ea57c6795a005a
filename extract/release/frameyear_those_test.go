package release

import "testing"

// TestThoseOfYear: a year before those certified in it, whose status is told behind, is that of the first decision; and the object that a
// number has of its own tells its status.
func TestThoseOfYear(t *testing.T) {
	for _, in := range []string{
		"’21년 인증도시 2곳(대구광역시, 서울 강남구)은 운영 성과를 평가받아 모두 재인증되었다.",
		"2021년 인증 도시인 대구광역시와 서울 강남구는 인증이 연장되었다.",
	} {
		held := 0
		for _, d := range Read(written("# 스마트도시 인증 결과 발표\n배포일 2023. 9. 28.(목)\n"+in), "").Decisions {
			held += len(d.Holders)
			if d.Status != "renewed" || d.Year.Said() {
				t.Errorf("%s: %s in %q, first in %q", in, d.Status, d.Year.Words.S, d.BaseYear.Words.S)
			}
		}
		if held != 2 {
			t.Errorf("%s: %d names", in, held)
		}
	}
	got := map[string]int{}
	for _, d := range Read(written("# 스마트도시 인증 결과 발표\n배포일 2023. 9. 28.(목)\n올해 6곳이 신규 인증을, 8곳이 인증 연장을 받았다."), "").Decisions {
		got[string(d.Status)] = declared(&d)
	}
	if got["new"] != 6 || got["renewed"] != 8 {
		t.Errorf("numbers of their own objects: %v", got)
	}
}
