package release

import "testing"

// TestPartsUnderTheSameHead reads parts of a table that stand side by side under the same head
// one after the other.
func TestPartsUnderTheSameHead(t *testing.T) {
	const want = "new: 눈길 알림{교통}<㈜가나>; 골목 등불{안전}<㈜다라>; 물길 지킴이{환경}<㈜마바>"
	for name, c := range map[string]struct{ table, want string }{
		"two parts":   {"| 서비스명 | 분야 | 기업명 | 서비스명 | 분야 | 기업명 |\n| 눈길 알림 | 교통 | ㈜가나 | 물길 지킴이 | 환경 | ㈜마바 |\n| 골목 등불 | 안전 | ㈜다라 |  |  |  |", want},
		"three parts": {"| 서비스명 | 분야 | 기업명 | 서비스명 | 분야 | 기업명 | 서비스명 | 분야 | 기업명 |\n| 눈길 알림 | 교통 | ㈜가나 | 골목 등불 | 안전 | ㈜다라 | 물길 지킴이 | 환경 | ㈜마바 |\n|  |  |  |  |  |  |  |  |  |", want},
		"one part":    {"| 서비스명 | 분야 | 기업명 |\n| 눈길 알림 | 교통 | ㈜가나 |\n| 골목 등불 | 안전 | ㈜다라 |\n| 물길 지킴이 | 환경 | ㈜마바 |", want},
	} {
		f := readDrawn(t, told{scheme: "스마트도시 서비스 인증", body: "□ 인증 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", name, got, c.want)
		}
	}
}
