package release

import "testing"

// TestChosenByCommittee: what a committee chose is a result, its members are not.
func TestChosenByCommittee(t *testing.T) {
	for _, c := range []struct {
		in   string
		want gate
	}{
		{"금융위원회 혁신결제서비스 과제 선정", decided}, {"방송통신위원회, 우수 방송서비스 지정", decided},
		{"붙임 제2차 안심서비스 심사위원회 선정 서비스", decided},
		{"심의위원회 지정 마을 현황", decided},
		{"제2차 안심서비스 심사위원회 위원 명단", refused},
		{"심사위원회 선정 기준", refused},
		{"심사위원회 구성", refused},
		{"가나위원회는 나루 3곳을 신규 지정했다", decided},
		{"국고보조사업 3개 시·군 선정", decided},
		{"지역대표 노래마당 3곳 선정", decided},
		{"역대 노래마당 지정 현황", past},
		{"실태조사 대상 지역", refused},
	} {
		if got := gateOf(c.in); got != c.want {
			t.Errorf("%s: %d, want %d", c.in, got, c.want)
		}
	}
}
