package release

import "testing"

// TestStatusOfAll: a sentence that says of all those named what became of them gives them their status; one on some of
// them, or on another time, gives none.
func TestStatusOfAll(t *testing.T) {
	const head = "# 물길도시 2곳 지정\n환경부는 9일 물길도시 2곳을 지정했다.\n대상은 강원 태백시, 충남 서천군이다. "
	const again, fresh = "renewed 강원 태백시, renewed 충남 서천군", "new 강원 태백시, new 충남 서천군"
	for _, c := range []struct{ in, want string }{
		{"이들은 모두 2022년에 처음 지정됐으며 이번에 재지정됐다.", "renewed 강원 태백시~2022년, renewed 충남 서천군~2022년"},
		{"이들 지역은 이번에 재지정을 받았다.", again},
		{"이들은 지난해 재지정됐다.", fresh},
		{"이들 중 1곳은 재지정됐다.", fresh},
		{"3곳은 재지정됐다.", fresh},
		{"이들은 2022년에 다시 지정됐다.", fresh},
		{"지난해에는 전북 임실군과 경북 영주시가 지정 기간을 마쳤다. 이들은 모두 재지정됐다.", fresh},
		{"아울러 ‘샛별숲길’로 전북 임실군, 경북 영주시 등 2곳을 지정했다. 이들은 모두 재지정됐다.", fresh + ", new 전북 임실군, new 경북 영주시"},
	} {
		if got := toldToHold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
