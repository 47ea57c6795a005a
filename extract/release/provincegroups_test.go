package release

import (
	"strings"
	"testing"
)

// TestProvincesOfGroups holds the number beside a 시·도 against the names of all groups in which it stands with one.
func TestProvincesOfGroups(t *testing.T) {
	const head = "# 고운학습도시 선정\n교육부는 고운학습도시 운영 지자체를 선정했다고 밝혔다.\n구분 | 시도 | 지자체\n"
	for _, c := range []struct {
		name, rows string
		differs    bool
	}{
		{"in two groups", "신규 지정(3개) | 서울(2) | 광진구, 구로구\n신규 지정(3개) | 경기(1) | 연천군\n계속 지원(3개) | 서울(1) | 강북구\n계속 지원(3개) | 경기(2) | 양평군, 김포시", false},
		{"in three", "신규 지정(1개) | 서울(1) | 광진구\n계속 지원(2개) | 서울(2) | 강북구, 관악구\n특성화 지원(2개) | 서울(2) | 노원구, 서대문구", false},
		{"by classes", "도심형(2개) | 부산(2) | 동구, 영도구\n농촌형(2개) | 부산(1) | 기장군\n농촌형(2개) | 강원(1) | 평창군", false},
		{"in one", "도심형(2개) | 부산(2) | 동구, 영도구\n농촌형(1개) | 강원(1) | 평창군", false},
		{"one too few", "신규 지정(1개) | 서울(1) | 광진구\n계속 지원(3개) | 서울(3) | 강북구, 관악구\n특성화 지원(2개) | 서울(2) | 노원구, 서대문구", true},
		{"one too many", "신규 지정(1개) | 부산(1) | 동구\n계속 지원(2개) | 부산(2) | 영도구, 서구, 남구\n특성화 지원(3개) | 부산(3) | 기장군, 북구, 사하구", true},
	} {
		if got := strings.Contains(codesOf(Read(written(head+c.rows), "")), "count-mismatch"); got != c.differs {
			t.Errorf("%s: differs %v, want %v", c.name, got, c.differs)
		}
	}
}

// TestNumbersOfOtherThings holds a number of names against the names of its 시·도, whatever else spans as many rows.
func TestNumbersOfOtherThings(t *testing.T) {
	for _, c := range []struct {
		name, rows string
		differs    bool
	}{
		{"years", "| 권역 | 시군구 | 사업기간 |\n| 전북(3) | 순창군 | 3년 |\n| ^ | 고창군 | ^ |\n| 전남(3) | 나주시 | ^ |", true},
		{"one name each", "| 권역 | 시군구 | 사업기간 |\n| 전북(2) | 순창군 | 2년 |\n| 전남(2) | 나주시 | ^ |", true},
		{"as many", "| 권역 | 시군구 | 사업기간 |\n| 전북(2) | 순창군 | 2년 |\n| ^ | 고창군 | ^ |\n| 전남(1) | 나주시 | ^ |", false},
	} {
		if got := strings.Contains(codesOf(readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.rows})), "count-mismatch"); got != c.differs {
			t.Errorf("%s: differs %v, want %v", c.name, got, c.differs)
		}
	}
}
