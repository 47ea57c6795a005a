package board

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/doc"
)

// TestFields reads the fields of a board where they stand in lines, and nothing of lines
// that begin as they do.
func TestFields(t *testing.T) {
	for line, want := range map[string]int{
		"등록일 2024-03-05":                    1,
		"작성자 물결 | 작성일 2024.03.05 | 조회 31":   3,
		"부서명 : 들길과 \u00a0 작성일 : 2024.03.05": 2,
		"첨부파일 240305(보도자료)_들꽃·물길.hwpx":      1,
		"들길과 / 2024.03.05":                  2,
		"산림청2024.03.05조회 44":                3,
		"산림청 들길과 · 2024. 3. 5. · 조회 1,204":  3,
		"들판국 들길과 · 2024. 3. 5. · 조회 7":      3,
		"물결정책관 / 들길과 | 2024-03-05":          2,
		"산림청 들판본부 들길팀 2024.03.05. 조회 12":    3,
		"들판국 들길과는 2024. 3. 5. 조회 12":        0,
		"제 목 : 들꽃마을 두 곳 지정":                 1,
		"담당자 : 물결 (044-200-0000)":           1,
		"2024. 3. 5.":                       0,
		"부서 간 협의를 거쳐 들꽃마을을 뽑는다":             0,
		"첨부 1. 들꽃마을 지정 개요":                  0,
		"등록일 다음 날부터 쓴다":                     0,
		"조회 수가 늘었다":                         0,
		"배포일 2024. 3. 5.":                   0,
		"제목":                                0,
		"문의 들길과 물결 사무관, 들꽃과 갈대 주무관에게 물어 주시기 바랍니다.": 0,
	} {
		if got := len(Fields(doc.Text{S: line})); got != want {
			t.Errorf("%q: %d fields, want %d", line, got, want)
		}
	}
}

// Whatever is a label may be one by its first letter.
func TestLabelsBeginAsTheyMay(t *testing.T) {
	for _, l := range fieldLabels {
		rapid.Check(t, func(t *rapid.T) {
			if s := rapid.StringMatching(l.words).Draw(t, "label"); !mayLabel("○ " + strings.TrimSpace(s)) {
				t.Fatalf("%q begins with no letter of a label", s)
			}
		})
	}
}
