package release

import "testing"

// TestTablesBeforeAndAfter: of two columns of points the one of before a change is no class.
func TestTablesBeforeAndAfter(t *testing.T) {
	for head, want := range map[string]string{
		"범주 | 평가지표 | 종전 | 수정":     "숲나무 40, 길안내 60",
		"영역 | 평가항목 | 이전 | 개선":     "숲나무 40, 길안내 60",
		"영역 | 심사항목 | 수정 전 | 수정 후": "숲나무 40, 길안내 60",
		"부문 | 평가지표 | 개선 전 | 개선 후": "숲나무 40, 길안내 60",
		"평가영역 | 평가지표 | 기존 | 수정안":  "숲나무 40, 길안내 60",
		"구분 | 담당 | 종전 | 수정":       "",
		"시설 | 쓰임 | 이전 | 개선":       "",
	} {
		if got := figuresToldIn("붙임 평가 개편\n" + head + "\n숲 | 나무 | 50 | 40\n길 | 안내 | 50 | 60"); got != want {
			t.Errorf("%s\n   got %q\n  want %q", head, got, want)
		}
	}
}

// TestWhatToMend: 개선 beside nothing of before a change is what is to be done.
func TestWhatToMend(t *testing.T) {
	for head, want := range map[string]string{
		"분야 | 평가항목 | 현황 | 개선": "",
	} {
		if got := figuresToldIn("붙임 평가 개편\n" + head + "\n숲 | 나무 | 12 | 40\n길 | 안내 | 25 | 60"); got != want {
			t.Errorf("%s\n   got %q\n  want %q", head, got, want)
		}
	}
}

// TestYearsOfAResult: points of two years under words of a result are what was reached, those under words of points are the rule.
func TestYearsOfAResult(t *testing.T) {
	for over, want := range map[string]string{
		"<연도별 만족도 평가 점수>": "",
		"<평가 결과>":         "",
		"<배점 조정 결과>":      "숲나무 40, 길안내 60",
	} {
		if got := figuresToldIn(over + "\n구분 | 평가항목 | 2025년 | 2026년\n숲 | 나무 | 30 | 40\n길 | 안내 | 70 | 60"); got != want {
			t.Errorf("%s\n   got %q\n  want %q", over, got, want)
		}
	}
}
