package release

import (
	"slices"
	"testing"
)

// TestFiguresOfAnyClass: figures under words that nobody knows are of what those name where they make up a whole under each of them, or
// where a word for a sort of those judged stands over them; numbers of something else and of places are none.
func TestFiguresOfAnyClass(t *testing.T) {
	const both = "숲가꾸기|나무|||40|; 샘마을|나무|||30|; 숲가꾸기|물길|||60|; 샘마을|물길|||70|"
	for in, want := range map[string]string{
		"□ 유형별 평가지표 및 배점\n\n| 구분 | 숲가꾸기 | 샘마을 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |\n| 총점 | 100 | 100 |":                           both,
		"□ 유형별 평가지표\n\n| 평가지표 | 숲가꾸기 | 샘마을 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |":                                                  "숲가꾸기||나무||40|; 샘마을||나무||30|; 숲가꾸기||물길||60|; 샘마을||물길||70|",
		"<심사 배점표>\n\n| 심사항목 | 숲가꾸기 | 샘마을 |\n| 나무 | 40점 | 30점 |\n| 물길 | 60점 | 70점 |\n| 계 | 100점 | 100점 |":                           "숲가꾸기||나무||40점|; 샘마을||나무||30점|; 숲가꾸기||물길||60점|; 샘마을||물길||70점|",
		"□ 평가항목 및 배점\n\n| 구분 | 숲가꾸기 | 샘마을 |\n| 나무 | 400 | 300 |\n| 물길 | 600 | 700 |\n| (가점) 새 길 | 50 | 50 |":                       "숲가꾸기|나무|||400|; 샘마을|나무|||300|; 숲가꾸기|물길|||600|; 샘마을|물길|||700|; 숲가꾸기|(가점) 새 길|||50|; 샘마을|(가점) 새 길|||50|",
		"□ 평가항목 및 배점\n\n| 평가항목 | 평가내용 | 숲길형 | 물길형 |\n| 자연 (60) | 나무 | 20 | 30 |\n| ^ | 물길 | 40 | 30 |\n| 이웃 (40) | 모임 | 40 | 40 |": "숲길형|자연|나무||20|; 물길형|자연|나무||30|; 숲길형|자연|물길||40|; 물길형|자연|물길||30|; 숲길형|이웃|모임||40|; 물길형|이웃|모임||40|",
		"□ 부문별 배점\n\n| 평가부문 | 신규 지정 | 재지정 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |":                                                   "신규 지정|나무|||40|; 재지정|나무|||30|; 신규 지정|물길|||60|; 재지정|물길|||70|",
		"□ 평가지표별 만족도 조사\n\n| 구분 | 주민 | 관광객 |\n| 만족 | 40 | 30 |\n| 불만족 | 60 | 70 |":                                                 "",
		"□ 평가지표 및 배점\n\n| 평가항목 | 국비 | 지방비 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |":                                                   "",
		"□ 평가지표 및 배점\n\n| 평가항목 | 서류심사 | 발표심사 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |":                                                "",
		"□ 유형별 방문객 비율\n\n| 구분 | 숲가꾸기 | 샘마을 |\n| 어른 | 40 | 30 |\n| 아이 | 60 | 70 |":                                                  "",
		"□ 평가지표별 점수\n\n| 구분 | 가평군 | 양평군 |\n| 나무 | 40 | 30 |\n| 물길 | 60 | 70 |":                                                     "",
	} {
		if got := itemsDrawn(t, in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestWholeWithoutExtra: a whole that counts in what is added is not that of the points.
func TestWholeWithoutExtra(t *testing.T) {
	for s, want := range map[string]bool{
		"가점을 포함한 총점은 105점이다.":                        false,
		"총점은 가점 포함 103점이다.":                          false,
		"최대 가점 5점을 더하면 만점은 105점이다.":                  true,
		"평가는 100점 만점이며, 가점을 포함해 60점 이상을 받은 곳을 지정한다.": true,
		"총점은 100점이며 가점은 따로 준다.":                      true,
		"가점 3점을 두었고 평가는 총점 100점으로 했다.":               true,
	} {
		got := slices.ContainsFunc(points(s), func(st stated) bool { return st.field == "total_points" })
		if got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
