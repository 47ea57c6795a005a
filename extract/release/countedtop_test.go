package release

import (
	"strings"
	"testing"
)

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

// TestWriterIsNotCounted: the 시·도 that tells how many were chosen within it makes up no number of them; one among others may.
func TestWriterIsNotCounted(t *testing.T) {
	const day = "보도시점 2025. 6. 12.(목)\n"
	const five = "△통영 당동 판데마을 △진주 금곡면 성산마을 △의령 의령읍 오감마을 △의령 화정면 덕교마을 △고성 대가면 내갈마을"
	for _, c := range []struct{ name, in, want string }{
		{"its own sites", "# 경남도, 나눔마을사업 5개소 선정\n경상남도(도지사 박다온)는 가나부 ‘나눔마을사업’ 대상지로 5개소가 최종 선정되어 국비 25억 원을 확보했다고 12일 밝혔다.\n선정된 곳은 " + five + "이다.", ""},
		{"its own places", "# 전남도, 나눔마을사업 3개소 선정\n전라남도는 가나부 ‘나눔마을사업’에 3개소가 최종 선정되어 국비를 확보했다고 12일 밝혔다.\n선정된 곳은 △고흥 금산면 가마을 △여수 남면 나마을 △여수 화양면 다마을이다.", ""},
		{"among others", "# 나눔마을 3곳 선정\n농림축산식품부는 나눔마을 3곳을 선정했다고 밝혔다.\n경상남도, 전라남도, 충청북도는 앞으로 3년간 국비를 지원받는다.", "경상남도, 전라남도, 충청북도"},
	} {
		var got []string
		for _, d := range Read(written(day+c.in), "").Decisions {
			for _, h := range d.Holders {
				if isSidoName(h.Words.S) {
					got = append(got, h.Words.S)
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.name, s, c.want)
		}
	}
}
