package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestRenewedAsWhole: a sentence on all of those evaluated renews as many as were evaluated, and those of them that are
// praised behind it; what is told of some, of another time or of nobody evaluated is left alone.
func TestRenewedAsWhole(t *testing.T) {
	const head = "# 두루도시 재인증 결과\n"
	for _, c := range []struct{ in, want string }{
		{"국토부는 유효기간이 끝나는 12개 시군구에 대한 두루도시 재인증 평가를 마쳤다.\n이번 평가에서는 대상 시군구 전체가 두루도시로 재인증됐다. 이 중 이천시와 옥천군 2곳은 우수 두루도시로 선정됐다.", "renewed 이천시 옥천군; renewed 12"},
		{"국토부는 두루도시 9곳의 재인증 심사를 끝냈다.\n심사 대상 전 지자체가 재인증을 받았다.", "renewed 9"},
		{"국토부는 7개 시·군을 대상으로 두루도시 재인증 점검을 한 결과 전원이 재인증됐다고 밝혔다.", "renewed 7"},
		{"국토부는 두루도시 9곳의 재인증 심사를 끝냈다.\n지난해에는 심사 대상 지자체 전체가 재인증을 받았다.", ""},
		{"국토부는 두루도시 재인증 심사를 끝냈다.\n심사 대상 지자체 전체가 재인증을 받았다.", ""},
	} {
		f := Read(written("배포일 2026. 5. 7.(목)\n"+head+c.in), "")
		var got []string
		for _, d := range f.Decisions {
			s := string(d.Status)
			for _, h := range d.Holders {
				s += " " + h.Words.S
			}
			if len(d.Counts) > 0 {
				s += fmt.Sprint(" ", d.Counts[0].N)
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, s, c.want)
		}
	}
}
