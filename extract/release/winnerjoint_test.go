package release

import "testing"

// TestNumberedTogether: the names under one number hold together where the numbers of a status are as many as the release counts of
// it, whatever other rows the table has.
func TestNumberedTogether(t *testing.T) {
	const head = "# 들꽃유산 2건 새로 지정\n산림청은 들꽃유산 2건을 신규 지정했다고 밝혔다.\n붙임 들꽃유산 신규 지정 및 변경 현황\n"
	for _, c := range []struct{ name, in, want string }{
		{"beside those changed", "구분 | 지정번호 | 명칭 | 소재지\n신규 | 제10호 | 나루 꽃밭 | 강원 태백시\n신규 | 제11호 | 솔숲 꽃밭 | 경북 영덕군, 경북 울진군\n변경 | 제6호 | 갯벌 꽃밭 | 전남 무안군, 전남 신안군\n",
			"new 강원 태백시, new 경북 영덕군+6, new 경북 울진군+6, changed 전남 무안군+7, changed 전남 신안군+7"},
		{"new ones alone", "번호 | 명칭 | 소재지\n1 | 나루 꽃밭 | 강원 태백시\n2 | 솔숲 꽃밭 | 경북 영덕군, 경북 울진군\n",
			"new 강원 태백시, new 경북 영덕군+4, new 경북 울진군+4"},
		{"numbers of another count", "구분 | 번호 | 소재지\n신규 | 1 | 강원 태백시, 강원 정선군\n신규 | 2 | 경북 영덕군, 경북 울진군\n신규 | 3 | 전남 무안군, 전남 신안군\n",
			"new 강원 태백시, new 강원 정선군, new 경북 영덕군, new 경북 울진군, new 전남 무안군, new 전남 신안군"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
