package release

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// cut gives the stretches of a text.
func cut(s string, parts [][2]int) (out []string) {
	for _, p := range parts {
		out = append(out, s[p[0]:p[1]])
	}
	return out
}

// TestPersonalWords: names that are known, numbers and addresses in any
// spelling; places, years and ministers stay.
func TestPersonalWords(t *testing.T) {
	p := NewPersons([]string{"문가람", "한 별", "고성군"})
	for s, want := range map[string]string{
		"문의: 문가람 과장(044-200-1101)":                                  "문가람|044-200-1101",
		"문 가 람 사무관은 말했다":                                            "문 가 람",
		"문가람은 “…”라고 말했다":                                            "문가람",
		"전화 ０２－２１００－０００１, 010 1234 5678":                            "０２－２１００－０００１|010 1234 5678",
		"+82-44-200-1101 · 1577-0000":                               "+82-44-200-1101|1577-0000",
		"hanbyeol.do@example.go.kr 또는 ab(at)c.kr":                   "hanbyeol.do@example.go.kr|ab(at)c.kr",
		"라온유 팀장(☎ 02-3150-7788)에게":                                  "라온유|02-3150-7788",
		"경남 고성군은 강원 고성군과 다르다":                                       "",
		"주무관 고성군 (044-1":                                            "고성군",
		"한 별 사무관":                                                   "한 별",
		"한별 도서관":                                                    "",
		"2023-2024년, 제2024-1234호, 1,577-0 점, 0.5%":                  "",
		"도시정책담당관:권다솜☎2133-4317 팀장:이새롬☎4318":                         "권다솜|2133-4317|이새롬",
		"국번 없이 201-4845.":                                           "201-4845",
		"연 2500-3000명, 2021-2025, 12-3456-789-0123, 1234-5678-9012": "",
		"장관 서이든은 22일 밝혔다":                                           "",
		"":                                                          "",
	} {
		if got := strings.Join(cut(s, p.In(s)), "|"); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

// TestContactLines: of a line of a contact block all is personal that is no
// label, rank or office, understood or not.
func TestContactLines(t *testing.T) {
	p := NewPersons(nil)
	for s, want := range map[string]string{
		"담당 부서 도시정책과 책임자 과 장 홍 길 동 (044-200-1101)":  "홍 길 동|044-200-1101",
		"담당자: 주무관 남궁별 (☎1102)":                      "남궁별|1102",
		"※ 문의: 스마트도시과 김하늘(044-200-1103)":            "김하늘|044-200-1103",
		"담당 과장이 이를 설명하였으며 앞으로 더 많은 도시를 인증하겠다고 밝혔다.": "",
	} {
		if got := strings.Join(cut(s, p.InLine(s)), "|"); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

// TestContactTables: a label before or above a cell, ranks and numbers beside
// a name; a table of places keeps its names.
func TestContactTables(t *testing.T) {
	for _, c := range []struct{ drawn, want string }{
		{"담당부서|도시경제과|책임자|과장|이나라|044-000-0001\n||담당자|사무관|박하늘|0002", "이나라|044-000-0001|박하늘|0002"},
		{"총괄|국토교통부|책임자|과 장 이 나 라 (044-000-0001)", "이 나 라|044-000-0001"},
		{"시·도*|시·군*|담당자*|연락처*\n경기|가평군|고은별|031-580-0000\n전남|완도군|강바다|061-550-0000", "고은별|031-580-0000|강바다|061-550-0000"},
		{"하천*|지자체*|문의*\n미호강|청주시|043-201-0000", "043-201-0000"},
		{"연번*|지자체*|형태*|하천*\n1|경산시·청도군|공동|오목천", ""},
		{"주무관|도시정책팀장\n이도담|한새봄\n|시행 06/25", "이도담|한새봄"},
		{"서기관|이도담|044-1\n주무관|차미르", "이도담|차미르"},
	} {
		var cells []GridCell
		for row, line := range strings.Split(c.drawn, "\n") {
			for col, text := range strings.Split(line, "|") {
				head := strings.HasSuffix(text, "*")
				cells = append(cells, GridCell{Row: row, Col: col, RowSpan: 1, ColSpan: 1, Header: head, Text: strings.TrimSuffix(text, "*")})
			}
		}
		var got []string
		for i, parts := range NewPersons(nil).InTable(cells) {
			got = append(got, cut(cells[i].Text, parts)...)
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.drawn, got, c.want)
		}
	}
}

// TestPersonalPlaces: what a drawing of the page leaves out has its boxes, in
// tables, lines and margins.
func TestPersonalPlaces(t *testing.T) {
	at := func(s string, y float32) doc.Text {
		var b doc.Builder
		x := float32(0)
		for _, r := range s {
			b.WriteFlagged(string(r), doc.Place{Page: 1, Box: doc.Box{X0: x, Y0: y, X1: x + 10, Y1: y + 10}}, 0)
			x += 10
		}
		return b.Text()
	}
	d := &doc.Document{Media: "application/pdf",
		Blocks:    []doc.Block{{Text: at("담당자: 주무관 김하늘 (044-200-1102)", 10)}, {Text: at("춘천시를 지정했다", 30)}},
		Furniture: []doc.Block{{Text: at("webmaster@example.go.kr", 700)}},
	}
	var got []string
	for _, w := range Personal(d, &Facts{}) {
		if w.SpanCount() == 0 || w.Spans()[0].Page != 1 {
			t.Errorf("%q has no place", w.S)
		}
		got = append(got, w.S)
	}
	if want := []string{"김하늘", "044-200-1102", "webmaster@example.go.kr"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
