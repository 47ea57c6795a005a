package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestShopsCounted: a number of shops or houses that are told of beside the places of a release is none of these.
func TestShopsCounted(t *testing.T) {
	const lead = "# 노을도시 두 곳 지정\n산림청은 노을도시로 강원 태백시와 충남 서천군을 지정했다.\n"
	for _, c := range []struct{ in, want string }{
		{"아울러 우수 음식점 4곳이 새로 인증을 받았다.", "2"},
		{"이와 함께 모범 숙박업소로 나루펜션 등 4곳을 지정했다.", "2"},
		{"착한 식당에는 나루밥상을 비롯한 4곳이 선정됐다.", "2"},
		{"한편 손님을 잘 맞는 공방 7개소를 함께 선정했다.", "2"},
		{"우수 민박으로는 솔밭집 등 모두 5곳이 뽑혔다.", "2"},
		{"이로써 노을도시는 4곳이 지정됐다.", "2 4"},
		{"올해는 찻집이 늘어선 4곳이 지정됐다.", "2 4"},
	} {
		var got []string
		for _, d := range Read(written("2026. 6. 9. 산림청\n"+lead+c.in), "").Decisions {
			for _, n := range d.Counts {
				got = append(got, fmt.Sprint(n.N))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.in, s, c.want)
		}
	}
}
