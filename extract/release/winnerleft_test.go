package release

import "testing"

// unreadOf joins what was left unread of the holders.
func unreadOf(f *Facts) string {
	got := ""
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if !h.Unread.Empty() {
				got += "[" + h.Unread.S + "]"
			}
		}
	}
	return got
}

// TestLeftInTables leaves names unread where words in their cells, in sums, groups or headings part them by what nobody knows.
func TestLeftInTables(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"a word in each cell", "□ 고운마을 선정 결과\n\n| 지자체 |\n| 전북 임실군 - 들녘 |\n| 경남 하동군 - 물가 |\n| 강원 정선군 - 들녘 |", "[전북 임실군 - 들녘][경남 하동군 - 물가][강원 정선군 - 들녘]"},
		{"sums that name what they sum", "□ 고운마을 선정 결과\n\n| 지자체 | 국비 |\n| 전북 임실군 | 5 |\n| 소계(들녘) | 5 |\n| 경남 하동군 | 5 |\n| 소계(물가) | 5 |", "[소계(들녘)][소계(물가)]"},
		{"a plain sum", "□ 고운마을 선정 결과\n\n| 지자체 | 국비 |\n| 전북 임실군 | 5 |\n| 경남 하동군 | 5 |\n| 합계 | 10 |", ""},
		{"groups of how it was decided", "□ 고운마을 선정 결과\n\n| 시도 | 시군구 |\n| ○ 원안대로 | < |\n| 전북 | 임실군 |\n| ○ 고쳐서 | < |\n| 경남 | 하동군 |", "[원안대로][고쳐서]"},
		{"groups with their number", "□ 고운마을 선정 결과\n\n| 시도 | 시군구 |\n| ○ 들녘 1곳 | < |\n| 전북 | 임실군 |\n| ○ 물가 1곳 | < |\n| 경남 | 하동군 |", ""},
		{"headings over tables alike", "□ 고운마을 선정 결과\n\n1. 들녘\n\n| 연번 | 지자체 |\n| 1 | 전북 임실군 |\n\n2. 물가\n\n| 연번 | 지자체 |\n| 1 | 경남 하동군 |", "[들녘][물가]"},
		{"headings alike", "□ 고운마을 선정 결과\n\n1. 들녘\n\n| 연번 | 지자체 |\n| 1 | 전북 임실군 |\n\n2. 들녘\n\n| 연번 | 지자체 |\n| 1 | 경남 하동군 |", ""},
		{"headings over tables with other heads", "□ 고운마을 선정 결과\n\n1. 들녘\n\n| 연번 | 지자체 |\n| 1 | 전북 임실군 |\n\n2. 물가\n\n| 시군 | 국비 |\n| 경남 하동군 | 5 |", ""},
		{"three sums, two of which name one word", "□ 고운마을 선정 결과\n\n| 지자체 | 국비 |\n| 전북 임실군 | 5 |\n| 소계(들녘) | 5 |\n| 경남 하동군 | 5 |\n| 소계(들녘) | 5 |\n| 강원 정선군 | 5 |\n| 소계(물가) | 5 |", "[소계(들녘)][소계(들녘)][소계(물가)]"},
		{"annexes", "□ 고운마을 선정 결과\n\n붙임1  선정 지자체 명단\n\n| 연번 | 지자체 |\n| 1 | 전북 임실군 |\n| 2 | 경남 하동군 |", ""},
		{"a note on the look of rows", "□ 고운마을 선정 결과\n\n| 지자체 | 국비 |\n| 전북 임실군 | 5 |\n| 경남 하동군 | 5 |\n| ※ 음영은 두 번째 | < |", "[※ 음영은 두 번째][※ 음영은 두 번째]"},
		{"two columns of grades", "□ 고운마을 선정 결과\n\n| 지자체 | 서면 등급 | 현장 등급 |\n| 전북 임실군 | A | B |\n| 경남 하동군 | A | A |", "[B]"},
		{"a sign under a head of types", "□ 고운마을 선정 결과\n\n| 지자체 | 유형 |\n| 전북 임실군 | ▲ |\n| 경남 하동군 | △ |\n| 강원 정선군 | ▲ |", "[▲][△][▲]"},
		{"a question with plain answers", "□ 고운마을 선정 결과\n\n| 지자체 | 최초 선정 여부 |\n| 전북 임실군 | Y |\n| 경남 하동군 | N |", "[Y][N]"},
		{"a question that the words answer", "□ 고운마을 선정 결과\n\n| 지자체 | 선정 여부 |\n| 전북 임실군 | 선정 |\n| 경남 하동군 | 미선정 |", ""},
		{"how often", "□ 고운마을 선정 결과\n\n| 지자체 | 참여 |\n| 전북 임실군 | 1회 |\n| 경남 하동군 | 2회 |\n| 강원 정선군 | 1회 |", "[1회][2회][1회]"},
	} {
		if got := unreadOf(readDrawn(t, told{body: c.table})); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestColumnsOfBefore reads the column of this time where another tells of the last, and what 상동 stands for.
func TestColumnsOfBefore(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"grades", "| 지자체 | 전년 등급 | 금년 등급 |\n| 전북 임실군 | B | A |\n| 경남 하동군 | A | B |", "new: 전북 임실군*A; 경남 하동군*B"},
		{"classes", "| 지자체 | 변경 전 유형 | 변경 후 유형 |\n| 전북 임실군 | 도시형 | 농촌형 |\n| 경남 하동군 | 농촌형 | 도시형 |", "new: 전북 임실군(농촌형); 경남 하동군(도시형)"},
		{"a class that was another", "| 지자체 | 유형 |\n| 전북 임실군 | 도시형→농촌형 |\n| 경남 하동군 | 도시형 |", "new: 전북 임실군(농촌형); 경남 하동군(도시형)"},
		{"dittos", "| 유형 | 지자체 |\n| 도시형 | 전북 임실군 |\n| 상동 | 경남 하동군 |\n| 농촌형 | 강원 정선군 |\n| 〃 | 충남 서천군 |", "new: 전북 임실군(도시형); 경남 하동군(도시형); 강원 정선군(농촌형); 충남 서천군(농촌형)"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
