package release

import (
	"sort"
	"strings"
	"testing"
)

// TestServicesFewerThanCounted: lines that are said to be those chosen are, though the number is higher; what one was given
// is told under labels of its own, and the heading over it says what was decided.
func TestServicesFewerThanCounted(t *testing.T) {
	const lead = "# 안심금융서비스 9건 신규 지정\n금융위원회는 7일 정례회의에서 9건의 금융서비스를 안심금융서비스로 새로 지정하였다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"numbered, with what they do", lead + "□ 신규 지정된 서비스는 다음과 같다.\n① 얼굴 살핌 서비스(두레은행)\n- 얼굴로 본인을 살핀다.\n② 가게 셈틀 서비스(온누리·두레은행)\n- 셈을 돕도록 위탁 규정의 특례가 부여되었다.", "new 가게 셈틀 서비스+온누리+두레은행, new 얼굴 살핌 서비스+두레은행"},
		{"a bracket like the others", lead + "① 얼굴 살핌 서비스(두레은행)\n② 가게 셈틀 서비스(푸른들)", "new 가게 셈틀 서비스+푸른들, new 얼굴 살핌 서비스+두레은행"},
		{"under a heading of its own", "# 금융위원회, 안심금융서비스 9건 지정\n금융위원회는 정례회의를 통해 9건 안심금융서비스를 지정\n기존에 지정된 안심금융서비스 1건의 지정기간 연장도 결정\n1\n신규 안심금융서비스 지정 (2건)\n골목 주문 이음 플랫폼 (두레은행)\n[ 서비스 주요내용 ]\n주문을 이어 주는 서비스입니다.\n[ 특례 내용 ]\n골목 주문 사업은 허가가 필요하나, 특례를 부여하였습니다.", "new 골목 주문 이음 플랫폼+두레은행"},
		{"among those that go on", "# 안심금융서비스 3건 지정기간 연장\n금융위원회는 안심금융서비스 3건의 지정기간을 연장했다.\n이 밖에 두레은행의 ‘얼굴 살핌 서비스’, 푸른들의 ‘가게 셈틀 서비스’가 연장 대상에 들었다.", "renewed 가게 셈틀 서비스+푸른들, renewed 얼굴 살핌 서비스+두레은행"},
	} {
		var got []string
		for _, d := range Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, string(d.Status)+" "+h.Words.S+plusProviders(&h))
			}
		}
		sort.Strings(got)
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, s, c.want)
		}
	}
}
