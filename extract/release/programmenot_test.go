package release

import "testing"

func TestWhatWasDecidedIsNoProgramme(t *testing.T) {
	for id, want := range map[string]bool{
		"인증기술": true, "신규인증기술": true, "연장승인과제": true, "지정제품": true, "인증받은시설": true, "기존인증기관": true,
		"물빛신기술": false, "우수물산업제품": false, "새빛서비스": false, "등대인증시설": false,
	} {
		if got := isTarget(id); got != want {
			t.Errorf("%s: target %v, want %v", id, got, want)
		}
	}
}
