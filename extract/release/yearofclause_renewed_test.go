package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestYearBeforeRenewal: the year in which those renewed did something is not that of the decision; without such a clause it is.
func TestYearBeforeRenewal(t *testing.T) {
	const lead = "배포일 2025. 5. 7.(수)\n# 2025년 들꽃협약 대상 시·군 3곳 선정\n산림청은 2025년 들꽃협약을 맺을 시·군으로 3곳을 선정했다.\n○ 강원 횡성군, 충북 보은군, 경북 문경시\n"
	for _, c := range []struct{ in, want string }{
		{lead + "한편 2020년에 협약을 맺은 뒤 사업을 마친 충남 홍성군과 전북 임실군은 들꽃협약 대상으로 다시 지정되었다.", "홍성군 renewed, 임실군 renewed"},
		{lead + "2019년에 길을 연 충남 홍성군과 전북 임실군은 들꽃협약 대상으로 재지정되었다.", "홍성군 renewed, 임실군 renewed"},
		{lead + "2021년에는 충남 홍성군과 전북 임실군이 들꽃협약 대상으로 재지정되었다.", ""},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				if d.Status.OfEarlier() && !d.Year.Said() {
					got = append(got, fmt.Sprint(localName(h.Words), " ", d.Status))
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got %q", c.in, s)
		}
	}
}
