package release

import "testing"

// TestQualitiesAreNoServices: what those counted are good at, and what they are for, names none of them; what leads to
// names is no part of the first.
func TestQualitiesAreNoServices(t *testing.T) {
	const title = "# 물길 돌봄서비스 3개, 국가가 인증\n환경부는 "
	const lead = title + "‘물길 돌봄서비스’를 인증했다고 밝혔다.\n"
	const named = "물길돌봄서비스 물빛 돌봄 서비스, 물길돌봄서비스 여울 안내 서비스, 물길돌봄서비스 달빛 안내 서비스"
	for in, want := range map[string]string{
		lead + "심의를 거친 결과 기술 혁신성, 사업 효과가 뛰어난 3개가 최종 선정되었다.":                   "",
		lead + "심사 결과 서비스 내용, 서비스 효과, 이용자 편의가 우수한 3개를 인증했다.":                  "",
		lead + "평가 결과, 안내 체계, 돌봄 시스템이 가장 좋은 3개가 인증을 받았다.":                     "",
		title + "국민이 물길관리를 해나갈 수 있도록 총 3개의 ‘물길 돌봄서비스’에 대해 인증을 부여하기로 하였다.":     "",
		title + "주민이 물길지킴이를 쉽게 쓰게 하기 위해 모두 3개의 ‘물길 돌봄서비스’에 인증을 부여했다.":         "",
		lead + "심의 결과 물빛 돌봄 서비스, 여울 안내 서비스, 달빛 안내 서비스가 최종 선정되었다.":             named,
		lead + "서류 심사와 발표 평가를 거친 결과, 물빛 돌봄 서비스, 여울 안내 서비스, 달빛 안내 서비스가 선정되었다.": named,
	} {
		if got := exemptedIn(in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
