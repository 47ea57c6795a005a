package release

import "testing"

// TestServicesNotExamined: what was not examined, or is to be, got nothing, and the words that say so are no provider of it.
func TestServicesNotExamined(t *testing.T) {
	const lead = "# 혁신물길서비스 3건 신규 지정\n◈ 환경부는 26일 정례회의를 통해 3건의 혁신물길서비스를 신규 지정했다.\n"
	for in, want := range map[string]string{
		"한편, 이번에 심사하지 않은 「빠른 물길 비교 서비스」 등 4건은 추가 검토를 거쳐 6월 중 심사할 예정입니다.": "",
		"상정되지 않은 「빠른 물길 비교 서비스」는 6월 회의에서 심의할 계획이다.":                      "",
		"나래가 신청한 「빠른 물길 비교 서비스」는 다음 달 심사될 예정이다.":                         "",
		"이번에 심의하지 못한 「빠른 물길 비교 서비스」는 다시 다룬다.":                            "",
		"나래은행의 「빠른 물길 비교 서비스」는 특례를 받았다.":                                 "혁신물길서비스 빠른 물길 비교 서비스+나래은행",
	} {
		if got := exemptedIn(lead + in); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
