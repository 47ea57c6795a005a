package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestOddMarks: services and places behind marks and numbers that others write otherwise are read as behind ▲ or ①; what is
// marked once is left as it is.
func TestOddMarks(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n인증된 서비스 2건은 "
	const want = "new 하천 산책 지도+오름길, new 빗길 신호 연장 장치+빗소리"
	for _, in := range []string{
		"‣하천 산책 지도(오름길) ‣빗길 신호 연장 장치(빗소리)이다.", "◈ 하천 산책 지도(오름길) ◈ 빗길 신호 연장 장치(빗소리)이다.",
		"√하천 산책 지도(오름길), √빗길 신호 연장 장치(빗소리)이다.", "·하천 산책 지도(오름길) ·빗길 신호 연장 장치(빗소리)이다.",
		"-하천 산책 지도(오름길) -빗길 신호 연장 장치(빗소리)이다.", "㉮하천 산책 지도(오름길) ㉯빗길 신호 연장 장치(빗소리)이다.",
		"(1) 하천 산책 지도(오름길), (2) 빗길 신호 연장 장치(빗소리)이다.", "1) 하천 산책 지도(오름길), 2) 빗길 신호 연장 장치(빗소리)이다.",
		"가. 하천 산책 지도(오름길), 나. 빗길 신호 연장 장치(빗소리)이다.", "⑴하천 산책 지도(오름길) ⑵빗길 신호 연장 장치(빗소리)이다.",
	} {
		if got := offeredIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"○○시와 ○○군":          "○○시와 ○○군",
		"(1)가나군, 다라군 3) 마바": "(1)가나군, 다라군 3) 마바",
		"가나군(1), 다라군(2)":    "가나군(1), 다라군(2)",
		"가나 - 다라 - 마바":      "가나 - 다라 - 마바",
		"주소: ■가나":           "주소: ■가나",
		"했다. 나. 가나":         "했다. 나. 가나",
	} {
		v := viewOf(doc.Text{S: in})
		if cuts, to := oddlyMarked(v.S, ""); len(cuts) > 0 {
			v.folded = v.folded.With(cuts, to)
		}
		if v.folded.S != want {
			t.Errorf("%q became %q", in, v.folded.S)
		}
	}
}
