package release

import "testing"

// TestAppliedAndPutOff: who applied and was put off or lost what it had is told so; what was not done is not.
func TestAppliedAndPutOff(t *testing.T) {
	const lead = "# 은빛마을 지정\n환경부는 은빛마을로 강원 춘천시를 지정했다. 한편 "
	for in, want := range map[string]string{
		"함께 신청한 전북 전주시는 지정을 유예했다.":                          "deferred",
		"함께 신청한 전북 전주시는 일감이 늘고 있어 살림을 더 지켜보기로 하고 지정을 유예했다.": "deferred",
		"해제를 신청한 전북 전주시는 지정을 해제했다.":                         "revoked",
		"지정을 신청한 전북 전주시는 지정을 취소하지 않기로 했다.":                  "",
		"함께 신청한 전북 전주시는 지정을 보류했다.":                          "",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "전북 전주시" {
					got = string(d.Status)
				}
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}
