package release

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestBodiesOfACell parts the bodies of a cell also where but a space or dash stands between two,
// wherever in the cell.
func TestBodiesOfACell(t *testing.T) {
	for cell, want := range map[string]string{
		"㈜조개, ㈜소라":         "㈜조개|㈜소라",
		"㈜조개-㈜소라":          "㈜조개|㈜소라",
		"㈜조개, ㈜소라 ㈜고둥":     "㈜조개|㈜소라|㈜고둥",
		"㈜조개, ㈜소라 ㈜고둥, ㈜굴": "㈜조개|㈜소라|㈜고둥|㈜굴",
		"㈜조개 물가대학교 산학협력단":  "㈜조개|물가대학교 산학협력단",
		"㈜조개 갈대도시공사":       "㈜조개|갈대도시공사",
		"㈜조개 물빛정보산업진흥원":    "㈜조개|물빛정보산업진흥원",
		"㈜조개 물빛사회서비스원":     "㈜조개|물빛사회서비스원",
		"㈜조개\n물빛연구원":       "㈜조개|물빛연구원",
		"㈜물가 기술연구소":        "㈜물가 기술연구소",
		"㈜물가 미래기술연구원":      "㈜물가 미래기술연구원",
		"물가건설㈜ 기술연구원":      "물가건설㈜ 기술연구원",
		"㈜물가 인재개발원":        "㈜물가 인재개발원",
		"㈜물가 전남연구원":        "㈜물가|전남연구원",
		"㈜물가 수원시정연구원":      "㈜물가|수원시정연구원",
		"㈜물가 한국물길연구원":      "㈜물가|한국물길연구원",
		"물빛사회서비스원":         "물빛사회서비스원",
		"물가대학교 산학협력단":      "물가대학교 산학협력단",
	} {
		var got []string
		at := 0
		for _, e := range bodiesEnd(cell) {
			got, at = append(got, strings.TrimSpace(cell[at:e[0]])), e[1]
		}
		got = slices.DeleteFunc(append(got, strings.TrimSpace(cell[at:])), func(s string) bool { return s == "" })
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %s, want %s", cell, s, want)
		}
	}
}

// TestCouncilOfPlace: a council that a place leads is named whole; what a company leads is called as the company.
func TestCouncilOfPlace(t *testing.T) {
	for cell, want := range map[string]string{
		"나주시 물길 협의체":      "나주시 물길 협의체",
		"춘천시 이동지원 혁신 협의체": "춘천시 이동지원 혁신 협의체",
		"서천군 AI 돌봄 협의체":   "서천군 AI 돌봄 협의체",
		"㈜조개 협의체":         "㈜조개",
		"물가기술 컨소시엄":       "물가기술",
		"나주시 협의체":         "나주시",
	} {
		named, _ := cellProviders(doc.Printed(cell, nodeOf(1)))
		if len(named) != 1 || named[0].Words.S != want {
			t.Errorf("%s: %v, want %s", cell, named, want)
		}
	}
}
