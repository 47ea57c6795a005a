package release

import "testing"

// TestTermColumns: a column of how long or in what each was renewed or changed tells the status of all rows, and one that some rows leave
// open does not.
func TestTermColumns(t *testing.T) {
	const lead = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 심의 결과\n환경부는 물길 서비스 3건을 신규 인증하고 2022년에 인증한 2건의 유효기간을 2년 연장했다고 밝혔다.\n2022년에 인증된 다음 서비스는 성과가 좋아 기간을 늘렸다.\n"
	const renewed = "renewed 물높이 알리미, renewed 빗물 지킴이"
	for _, c := range []struct{ head, first, second, want string }{
		{"최초 인증 | 연장 기간", "2022년 9월 | 2년", "2022년 9월 | 2년", renewed},
		{"최초 인증일 | 연장기한", "2022. 9. 1. | 2026. 8. 31.", "2022. 9. 1. | 2026. 8. 31.", renewed},
		{"분야 | 연장 사유", "환경 | 성과 우수", "안전 | 법령 정비 중", renewed},
		{"분야 | 재인증 기간", "환경 | 2년", "안전 | 2년", renewed},
		{"분야 | 변경 내용", "환경 | 지역 확대", "안전 | 기기 추가", "new 물높이 알리미, new 빗물 지킴이"},
		{"분야 | 연장 기간", "환경 | 2년", "안전 | -", "new 물높이 알리미, new 빗물 지킴이"},
		{"분야 | 실증 기간", "환경 | 2년", "안전 | 2년", "new 물높이 알리미, new 빗물 지킴이"},
	} {
		if got := saidOf(lead + "서비스명 | 기업명 | " + c.head + "\n물높이 알리미 | ㈜두레길 | " + c.first + "\n빗물 지킴이 | ㈜온누리 | " + c.second); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.head, got, c.want)
		}
	}
}

// TestChangeColumns: a column of what changed tells the status only where the release tells of changes, and of no new ones.
func TestChangeColumns(t *testing.T) {
	const table = "\n서비스명 | 기업명 | 변경 내용\n물높이 알리미 | ㈜두레길 | 지역 확대\n빗물 지킴이 | ㈜온누리 | 기기 추가"
	const fresh, changed = "new 물높이 알리미, new 빗물 지킴이", "changed 물높이 알리미, changed 빗물 지킴이"
	for in, want := range map[string]string{
		"# 물길 서비스 심의 결과\n환경부는 물길 서비스 2건의 규제특례를 변경 승인했다고 밝혔다.": changed,
		"# 물길 서비스 2건 지정\n환경부는 물길 서비스 2건을 신규 지정했다고 밝혔다.":       fresh,
		"# 물길 서비스 2건 승인\n환경부는 물길 서비스 2건을 승인했다고 밝혔다.":          fresh,
	} {
		if got := saidOf("보도시점 2024. 6. 25.(화) 12:00\n" + in + table); got != want {
			t.Errorf("%s\n got  %s\n want %s", in, got, want)
		}
	}
}
