package release

import "testing"

// TestStatusOfSome: what a sentence says of some of those named before gives these their status, and the others none.
func TestStatusOfSome(t *testing.T) {
	const head = "# 물길도시 3곳 지정\n환경부는 9일 물길도시로 강원 태백시, 충남 서천군, 전북 임실군을 지정했다.\n"
	const fresh = "new 강원 태백시, new 충남 서천군, new 전북 임실군"
	for _, c := range []struct{ in, want string }{
		{"이 가운데 서천군은 2021년에 이어 두 번째로 지정을 받은 재지정 도시이며, 나머지는 신규다.", "{renewed} 충남 서천군"},
		{"태백시는 이번에 처음으로 지정을 받았고, 서천군과 임실군은 2020년에 이어 다시 지정을 받았다.", "{renewed} 충남 서천군, {renewed} 전북 임실군"},
		{"태백시는 2023년 지정 후 3년 만에 재지정을 받은 것이다.", "{renewed} 강원 태백시"},
		{"영주시는 재지정이다.", ""},
		{"태백시는 광산이 있던 도시이며 서천군은 재지정된 곳이다.", "{renewed} 충남 서천군"},
		{"태백시는 재지정 평가를 준비하고 있다.", ""},
		{"임실군은 5년마다 받는 재지정 심사에서 좋은 평가를 기대하고 있다.", ""},
	} {
		f := Read(written("2026. 6. 9. 환경부\n"+head+c.in), "")
		got := ""
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if h.Status != "" {
					if got != "" {
						got += ", "
					}
					got += "{" + string(h.Status) + "} " + h.Words.S
				}
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	if got := toldToHold(head); got != fresh {
		t.Errorf("got %s", got)
	}
}
