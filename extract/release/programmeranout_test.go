package release

import "testing"

// TestWhatHasRunOut: things whose time is over are of the programme of the sentence, and no programme of their own.
func TestWhatHasRunOut(t *testing.T) {
	for _, what := range []string{"유효기간이 끝난 제품 2개의 인증을", "기간이 만료된 제품 2개의 인증을", "기간이 지난 제품 2개의 인증을", "기한이 도래한 제품 2개의 인증을"} {
		in := "# 행안부, 길안전제품 8개 인증\n행정안전부는 2026년 상반기 길안전제품 인증 심사위원회를 열어 신규 제품 6개를 인증하고, " + what + " 연장했다고 17일 밝혔다."
		for _, d := range Read(written(in), "").Decisions {
			if d.Scheme.ID != "길안전제품" {
				t.Errorf("%s: a programme %s", what, d.Scheme.Name)
			}
		}
	}
}
