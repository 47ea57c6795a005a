package release

import (
	"strings"
	"testing"
)

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

func TestSizeOfPlacesIsNoProgramme(t *testing.T) {
	for id, want := range map[string]bool{"30만미만중소도시": true, "20만명이상대도시": true, "5만이하군지역": true, "100만그루이상숲": false} {
		if got := sizeBound.MatchString(id); got != want {
			t.Errorf("%s: bound %v, want %v", id, got, want)
		}
	}
}

func TestNameBeginsBehindAQuarter(t *testing.T) {
	for s, want := range map[string]string{"1분기 새빛활동 인증": "새빛활동 인증", "3/4분기 새빛활동 인증": "새빛활동 인증", "2단계 새빛활동 인증": "새빛활동 인증"} {
		if got := s[leadBatch(s):]; got != want {
			t.Errorf("%s: name %q", s, got)
		}
	}
}

func TestVerbWithoutItsEndingIsNoName(t *testing.T) {
	for s, want := range map[string]bool{"이에 준하|는 기술을": true, "새빛 지하|도로를": false, "새빛도시|는 올해": false} {
		before, rest, _ := strings.Cut(s, "|")
		if got := goesOnAsVerb(before+rest, len(before)); got != want {
			t.Errorf("%s: verb %v", s, got)
		}
	}
}
