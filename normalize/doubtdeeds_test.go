package normalize

import "testing"

// TestDeedsFor: a programme in quotation marks that does something for those of a name is told, one that makes them is not.
func TestDeedsFor(t *testing.T) {
	for s, want := range map[string]string{
		"'2024 나눔특구 활성화 지원 사업'을 공모한 결과":  "나눔특구 활성화 지원 사업",
		"「나눔특구 환경개선 사업」 대상지로":            "나눔특구 환경개선 사업",
		"'2025년도 나눔특구 연계 관광 사업'에 3곳을":    "나눔특구 연계 관광 사업",
		"올해 '나눔특구 홍보마케팅 사업'은 국비로":        "나눔특구 홍보마케팅 사업",
		"'나눔특구 조성사업' 대상지로 3곳을":           "",
		"'나눔특구'로 3곳을 지정하고 활성화 지원 사업을 편다": "",
		"나눔특구 활성화 지원 사업을 공모한 결과":         "",
	} {
		if got := deedsFor([]paragraph{{s: s}}, "나눔특구"); got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}
