package release

import "testing"

// TestTableUnderPlanOfCases: a sentence that plans a book of cases announces no table of them, nor does one over the
// heading of a decision; a sentence right over the table does.
func TestTableUnderPlanOfCases(t *testing.T) {
	const table = "\n\n| 지자체 | 주요 사업 |\n| 강원 정선군 | 나루 잇기 |\n| 경남 하동군 | 샘 고치기 |"
	for body, want := range map[string]string{
		"산림청은 내년까지 사례집을 펴낼 계획이다.\n\n□ 새벽숲마을 지정 현황" + table: "",
		"산림청은 우수사례를 모았다.\n\n□ 새벽숲마을 지정 현황" + table:         "",
		"□ 새벽숲마을 우수사례" + table:                             "practices",
	} {
		got := ""
		for _, u := range readDrawn(t, told{body: body}).Uses {
			if u.As == "practices" {
				got = u.As
			}
		}
		if got != want {
			t.Errorf("%s\n   got %q, want %q", body, got, want)
		}
	}
}
