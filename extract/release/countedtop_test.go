package release

import "testing"

// TestTopAmongCounted: those who got a further title and the rest, whom one sentence names, are together as many as counted.
func TestTopAmongCounted(t *testing.T) {
	const lead = "# ‘푸른포구’ 5곳 지정\n해양수산부는 현장심사를 거쳐 5개 마을을 ‘푸른포구’로 지정한다고 7일 밝혔다.\n"
	const top = "이 가운데 ▲경남 남해군 솔숲마을 ▲인천 강화군 갯골마을 ▲경북 울진군 모래마을 등 3개 마을이 전 항목 1등급으로 ‘으뜸 포구’로 선정됐다.\n"
	for _, c := range []struct {
		in   string
		want int
	}{
		{top + "잠잘 곳이 없는 ▲전남 여수시 등대마을과 ▲충남 보령시 물돌마을은 숙박을 뺀 세 항목에서 1등급을 얻었다.", 5},
		{"이 중 경남 남해군, 인천 강화군, 경북 울진군 등 3곳은 ‘으뜸 포구’로 뽑혔고, 나머지 2곳은 전남 여수시, 충남 보령시이다.", 5},
		{top + "전남 여수시 등대마을은 숙박을 뺀 세 항목에서 1등급을 얻었다.", 3},
		{top + "심사를 신청한 ▲전남 여수시와 ▲충남 보령시은 탈락했다.", 3},
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
