package release

import "testing"

// TestDimensionsAndPrizes: prizes and the places that got them are no fields, words that begin like one are.
func TestDimensionsAndPrizes(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"ㅇ 서면심사를 거쳐 ▲대상 경기 오산시, 태백시 ▲최우수상 충남 서천군 ▲우수상 경북 경산시를 뽑았다.", ""},
		{"ㅇ 평가 결과 ▲최우수 오산시 ▲우수 태백시 ▲장려 서천군 등이 뽑혔다.", ""},
		{"ㅇ 평가는 ▲우수 숲길 수 ▲대상 마을의 뜻 ▲최우수 사례 확산 등을 살폈다.", "dimensions=우수 숲길 수/대상 마을의 뜻/최우수 사례 확산"},
		{"ㅇ 심사에서는 ▲우수 강원 자원 활용 ▲대상 지역 참여 ▲주민 주도를 평가한다.", "dimensions=우수 강원 자원 활용/대상 지역 참여/주민 주도"},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
