package release

import "testing"

// TestTopAmongCounted: those who got a further title and the rest, whom one sentence names, are together as many as counted.
func TestTopAmongCounted(t *testing.T) {
	const lead = "# ‘푸른포구’ 5곳 지정\n해양수산부는 등급심사 결과에 따라 5개 마을을 ‘푸른포구’로 지정한다고 7일 밝혔다.\n"
	const top = "그 결과 ▲강원 양양군 솔숲마을 ▲충남 태안군 갯골마을 ▲전북 고창군 모래마을 등 3개 마을이 모든 부문에서 1등급을 받아 ‘으뜸 포구’로 선정되었다.\n"
	for _, c := range []struct {
		in   string
		want int
	}{
		{top + "숙박 시설이 없는 ▲울산 동구 등대마을과 ▲전남 함평군 물돌마을은 숙박을 제외한 3개 부문에서 1등급을 받았다.", 5},
		{"이 중 강원 양양군, 충남 태안군, 전북 고창군 등 3곳은 ‘으뜸 포구’로 뽑혔고, 나머지 2곳은 울산 동구, 전남 함평군이다.", 5},
		{top + "울산 동구 등대마을은 숙박을 제외한 3개 부문에서 1등급을 받았다.", 3},
		{top + "심사를 신청한 ▲울산 동구와 ▲전남 함평군은 탈락했다.", 3},
	} {
		n, of := 0, map[string]bool{}
		for _, d := range Read(written(lead+c.in), "").Decisions {
			if n += len(d.Holders); len(d.Holders) > 0 {
				of[d.Scheme.ID] = true
			}
		}
		if n != c.want || len(of) != 1 || c.want == 5 && !of["푸른포구"] {
			t.Errorf("%s: %d places of %v, want %d", c.in, n, of, c.want)
		}
	}
}
