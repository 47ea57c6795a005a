package release

import "testing"

// TestSortedParts: what a sentence says it parts a number by is a class of those counted, in whatever words.
func TestSortedParts(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 나루제품 7개 지정\n환경부는 나루제품 7개를 지정했다고 7일 밝혔다. 분야별로는 물길 3개, 산길 2개, 들길 2개다.", "들길 2, 물길 3, 산길 2"},
		{"# 나루제품 5개 지정\n환경부는 나루제품 5개를 지정했다고 7일 밝혔다. 용도별로 물길·둑길 3개와 산길 2개가 지정됐다.", "물길·둑길 3, 산길 2"},
		{"# 나루제품 5개 지정\n환경부는 나루제품 5개를 지정했다고 7일 밝혔다.\n이번에는 41개 제품이 신청했으며, 분야별로는 물길 3개, 산길 2개다.", "물길 3, 산길 2"},
		{"# 나루제품 7개 지정\n환경부는 나루제품 7개를 지정했다고 7일 밝혔다. 분야별로는 물길 3개, 산길 2개가 눈에 띈다.", ""},
	} {
		if got := classCountsIn("배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
