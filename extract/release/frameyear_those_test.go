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

// TestGotOfProgramme: what somebody got in a year is the decision's only by the name of its programme or without one.
func TestGotOfProgramme(t *testing.T) {
	const lead = "# 숲길도시 재인증\n배포일 2024. 11. 9.(토)\n산림청은 숲길도시로 강원 태백시, 경기 오산시 2곳을 재인증했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"오산시는 2021년에 받은 유기농 인증이 농가에 보탬이 되고 있다.":  "",
		"오산시는 2021년에 받은 숲길도시 인증이 관광에 보탬이 되고 있다.": "2021년",
		"오산시는 2021년에 받은 인증이 관광에 보탬이 되고 있다.":      "2021년",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got += h.BaseYear.S
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
