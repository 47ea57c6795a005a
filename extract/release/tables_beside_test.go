package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestNamesWithAside reads what stands beside the names of a column by its head, or where it
// stands beside each of them, and leaves a bracket that some names have in the name.
func TestNamesWithAside(t *testing.T) {
	table := func(head, a, b, c string) string {
		return "□ 인증 결과\n\n| " + head + " | 기업명 |\n| " + a + " | ㈜가나 |\n| " + b + " | ㈜다라 |\n| " + c + " | ㈜마바 |"
	}
	const plain = "new: 눈길 알림<㈜가나>; 골목 등불<㈜다라>; 물길 지킴이<㈜마바>"
	const field = "new: 눈길 알림{교통}<㈜가나>; 골목 등불{안전}<㈜다라>; 물길 지킴이{환경}<㈜마바>"
	for name, c := range map[string]struct{ body, want string }{
		"field by the head":  {table("서비스명(분야)", "눈길 알림(교통)", "골목 등불 (안전)", "물길 지킴이(환경)"), field},
		"field ahead":        {table("(분야) 서비스명", "(교통) 눈길 알림", "(안전) 골목 등불", "(환경) 물길 지킴이"), field},
		"field and a stroke": {table("분야 / 서비스명", "교통 / 눈길 알림", "안전 / 골목 등불", "환경 / 물길 지킴이"), field},
		"square brackets":    {table("서비스명", "[교통] 눈길 알림", "[안전] 골목 등불", "[환경] 물길 지킴이"), field},
		"beside each name":   {table("서비스명", "눈길 알림(교통)", "골목 등불(안전)", "물길 지킴이(환경)"), field},
		"short names":        {table("서비스명(약칭)", "눈길 알림(‘눈알’)", "골목 등불(‘골등’)", "물길 지킴이(‘물지’)"), plain},
		"beside one of them": {table("서비스명", "눈길 알림", "골목 등불(안전)", "물길 지킴이"), "new: 눈길 알림<㈜가나>; 골목 등불(안전)<㈜다라>; 물길 지킴이<㈜마바>"},
	} {
		f := readDrawn(t, told{scheme: "스마트도시 서비스 인증", body: c.body})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", name, got, c.want)
		}
	}
}

// TestBodiesByLine parts the bodies of a cell that stand in a line each.
func TestBodiesByLine(t *testing.T) {
	for lines, want := range map[string]string{
		"한국들녘연구원↵㈜가나":   "한국들녘연구원, ㈜가나",
		"㈜가나↵다라㈜":       "㈜가나, 다라㈜",
		"들녘대학교↵㈜가나":     "들녘대학교, ㈜가나",
		"㈜가나↵여주시":       "㈜가나, 여주시",
		"한국들녘↵연구원":      "한국들녘 연구원",
		"주식회사 가나↵모빌리티":  "주식회사 가나 모빌리티",
		"여주시시설관리공단↵㈜다라": "여주시시설관리공단, ㈜다라",
	} {
		if got := bodiesOf(&doc.Cell{Blocks: []doc.Block{linesPrinted(strings.Split(lines, "↵"))}}).S; got != want {
			t.Errorf("%s: %q, want %q", lines, got, want)
		}
	}
	broken := doc.Block{Text: doc.Text{S: "들녘소프트㈜"}, Lines: []doc.Text{{S: "들녘소프트㈜"}, {S: "트㈜"}}}
	if got := bodiesOf(&doc.Cell{Blocks: []doc.Block{broken}}).S; got != "들녘소프트㈜" {
		t.Errorf("a name that breaks within a word: %q", got)
	}
}

// linesPrinted is a paragraph of printed lines.
func linesPrinted(lines []string) doc.Block {
	b := doc.Block{Text: doc.Text{S: strings.Join(lines, " ")}}
	for _, l := range lines {
		b.Lines = append(b.Lines, doc.Text{S: l})
	}
	return b
}

// TestNumbersOfColumnsOfYears leaves the number in an earlier year's column out of those that this release declares.
func TestNumbersOfColumnsOfYears(t *testing.T) {
	const heads = "# 고운마을 2곳 지정\n배포: 2025. 6. 5.\n환경부는 올해 고운마을 2곳을 지정했다고 밝혔다.\n□ 고운마을 지정 현황\n"
	for _, table := range []string{
		"구분 | 2024년 지정 | 2025년 지정\n강원 | 정선군, 영월군 | 인제군\n전남 | 구례군 | 보성군\n계 | 3곳 | 2곳",
		"구분 | 2024년(3곳) | 2025년(2곳)\n강원 | 정선군, 영월군 | 인제군\n전남 | 구례군 | 보성군",
		"시도 | 2023 | 2024 | 2025\n강원 | 영월군 | 정선군 | 인제군\n전남 | - | 구례군 | 보성군\n합계 | 1 | 2 | 2",
		"구분 | ’24년 | ’25년\n강원 | 정선군, 영월군 | 인제군\n전남 | 구례군 | 보성군\n소계 | 3개 군 | 2개 군",
	} {
		names, counts := "", ""
		for _, d := range Read(written(heads+table), "").Decisions {
			for _, h := range d.Holders {
				names += h.Words.S + " "
			}
			for _, n := range d.Counts {
				if d.Where == InTable && n.N != 2 {
					counts += n.Words.S + " "
				}
			}
		}
		if names != "인제군 보성군 " || counts != "" {
			t.Errorf("%s\ngot %q, other numbers %q", table, names, counts)
		}
	}
}
