package release

import "testing"

// TestMakersHoldNothing: a place that made one of the works of a table is no holder where others are made by companies alone;
// where every work is that of a place, the places hold.
func TestMakersHoldNothing(t *testing.T) {
	const head = "# 2026 갯벌디자인 상품 시상\n해양수산부는 9일 ‘2026 갯벌디자인 상품’ 수상작을 선정해 시상했다.\n"
	const told = "대상은 ㈜물그림의 ‘뻘배의자’와 충남 서천군의 ‘물새표지판’이 차지했다.\n"
	const rows = "훈격 | 제품명 | 출품사\n대상 | 뻘배의자 | ㈜물그림\n대상 | 물새표지판 | 충남 서천군\n우수상 | 조개호롱 | 두레㈜"
	for in, want := range map[string]string{
		head + told + rows: "갯벌디자인상품: 물새표지판 뻘배의자 조개호롱",
		head + "대상은 충남 서천군의 ‘물새표지판’이, 우수상은 두레㈜의 ‘조개호롱’이 차지했다.\n" + rows: "갯벌디자인상품: 물새표지판 뻘배의자 조개호롱",
		"# 갯벌 우수시책 경진대회 개최\n해양수산부는 ‘2026 갯벌 우수시책 경진대회’를 8일 개최했다.\n최우수상은 전라남도의 ‘갯길 잇기’와 충남 서천군의 ‘물새 마당’이 받았다.\n훈격 | 기관 | 시책\n최우수상 | 전라남도 | 갯길 잇기\n최우수상 | 충남 서천군 | 물새 마당": "갯벌우수시책경진대회: 서천군 전라남도",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
