package release

import "testing"

// Nobody has applied who may do so until a day to come.
func TestAsksUntil(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 나눔도시 2곳 선정\n국토교통부는 나눔도시로 안동시, 김천시 2곳을 선정했다.\n"
	for said, want := range map[string]string{
		"올해 새 공모(거점 4곳, 마을 10곳)는 4월 3일까지 접수하여 5월 중 발표할 계획이다.": "",
		"다음 공모는 12곳을 대상으로 5월까지 접수받아 6월에 선정할 계획이다.":            "",
		"나눔도시 공모는 4월까지 접수하며, 10곳을 뽑는다.":                       "",
		"나눔도시 공모는 4월까지 접수한 결과 10곳이 신청했다.":                     "10곳",
		"4월 3일까지 신청을 받아 10곳이 응모했고 2곳을 선정했다.":                  "10곳",
	} {
		got := ""
		for _, d := range Read(written(lead+said), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != want {
			t.Errorf("%s\n got %q, want %q", said, got, want)
		}
	}
}

// TestAppliedGotPutOff: those who asked and were put off are not all that applied.
func TestAppliedGotPutOff(t *testing.T) {
	const lead = "# 은빛마을 인증\n환경부는 은빛마을로 강원 춘천시, 전북 전주시 2곳을 인증했다.\n"
	for in, want := range map[string]string{
		"재인증을 신청한 3곳은 결정을 미루는 유예 판정을 받았다.":      "",
		"재인증을 신청한 3곳은 인증이 유예됐다.":                "",
		"인증을 신청한 6곳은 3곳이 인증되고 3곳이 유예 결정을 받았다.":  "6곳6곳",
		"인증을 신청한 8곳은 큰비로 심사가 유예됐다가 올해 평가를 받았다.": "8곳",
		"공모에 신청한 8곳은 서면평가와 현장평가를 받았다.":          "8곳",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			got += d.Applicants.Words.S
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}
