package release

import (
	"strings"
	"testing"
)

// TestResidues: what cells say beyond what was read of them, where it parts the rows, leaves them unread.
func TestResidues(t *testing.T) {
	for _, c := range []struct {
		name, head string
		cells      [4]string
		unread     int
	}{
		{"a class before the rank", "순위", [4]string{"들녘 1위", "물가 1위", "들녘 2위", "물가 2위"}, 4},
		{"a class with the outcome", "심사 결과", [4]string{"선정(들녘)", "선정(물가)", "선정(들녘)", "선정(물가)"}, 4},
		{"a class with the status", "비고", [4]string{"신규·들녘", "신규·물가", "신규·들녘", "신규·물가"}, 4},
		{"a class with different statuses", "비고", [4]string{"신규·들녘", "신규·물가", "재지정·들녘", "재지정·물가"}, 4},
		{"a class with its number", "비고", [4]string{"들녘(2)", "들녘(2)", "물가(2)", "물가(2)"}, 4},
		{"how many years", "구분", [4]string{"1년 차", "1년 차", "3년 차", "3년 차"}, 4},
		{"ranks", "순위", [4]string{"1위", "2위", "3위", "4위"}, 0},
		{"outcomes", "심사 결과", [4]string{"선정", "선정", "추가 선정", "선정"}, 0},
		{"words of each", "비고", [4]string{"숲길", "논둑길", "돌담길", "물길"}, 0},
		{"how they hold it", "비고", [4]string{"단독", "단독", "공동", "공동"}, 0},
	} {
		body := "□ 고운마을 선정 결과\n\n| 지자체 | " + c.head + " |"
		for i, place := range []string{"전북 임실군", "경남 하동군", "강원 정선군", "충남 서천군"} {
			body += "\n| " + place + " | " + c.cells[i] + " |"
		}
		if got := unreadIn(readDrawn(t, told{body: body})); got != c.unread {
			t.Errorf("%s: %d unread", c.name, got)
		}
	}
}

func unreadIn(f *Facts) (n int) {
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if !h.Unread.Empty() {
				n++
			}
		}
	}
	return n
}

// TestMarksBeforeNames reads what a note tells of a mark before a name, and leaves a name with one of which none tells unread.
func TestMarksBeforeNames(t *testing.T) {
	for _, c := range []struct {
		name, first, note, want string
		unread                  int
	}{
		{"a star", "★전북 임실군", "★ 재지정 지역", "renewed: 전북 임실군\nnew: 경남 하동군; 강원 정선군", 0},
		{"a word in brackets", "(재) 전북 임실군", "※ (재): 재지정", "renewed: 전북 임실군\nnew: 경남 하동군; 강원 정선군", 0},
		{"a word in brackets within a list", "전북 임실군(재), 충남 서천군", "※ (재): 재지정", "renewed: 전북 임실군\nnew: 충남 서천군; 경남 하동군; 강원 정선군", 0},
		{"no note", "★전북 임실군", "", "new: 전북 임실군; 경남 하동군; 강원 정선군", 1},
		{"a grade behind", "전북 임실군 A등급", "", "new: 전북 임실군; 경남 하동군; 강원 정선군", 1},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | 지자체 |\n| 1 | " + c.first + " |\n| 2 | 경남 하동군 |\n| 3 | 강원 정선군 |\n\n" + c.note})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		if got := unreadIn(f); got != c.unread {
			t.Errorf("%s: %d unread", c.name, got)
		}
	}
}

// TestLettersWithLegend reads letters alone in a column by the note that tells the statuses that they stand for, and takes no year's
// words over a column for a class.
func TestLettersWithLegend(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"letters", "| 지자체 | 구분 |\n| 전북 임실군 | N |\n| 경남 하동군 | R |\n\n* N: 신규, R: 재지정", "new: 전북 임실군\nrenewed: 경남 하동군"},
		{"syllables", "| 지자체 | 구분 |\n| 전북 임실군 | 신 |\n| 경남 하동군 | 재 |\n\n* 신: 신규, 재: 재지정", "new: 전북 임실군\nrenewed: 경남 하동군"},
		{"what began this year", "| 올해 착수 | 올해 준공 |\n| 전북 임실군 | 경남 하동군 |", "new: 전북 임실군/올해; 경남 하동군/올해"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		if n := unreadIn(f); n > 0 != strings.Contains(c.table, "올해") {
			t.Errorf("%s: %d unread", c.name, n)
		}
	}
}

// TestExcludingColumns: columns that share the rows between them part them by their heads.
func TestExcludingColumns(t *testing.T) {
	for _, c := range []struct {
		name, rows string
		unread     int
	}{
		{"one each", "| 전북 임실군 | 30 | - |\n| 경남 하동군 | - | 20 |\n| 강원 정선군 | 30 | |", 3},
		{"both in one row", "| 전북 임실군 | 30 | 20 |\n| 경남 하동군 | - | 20 |\n| 강원 정선군 | 30 | |", 0},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 지자체 | 들녘(억원) | 물가(억원) |\n" + c.rows})
		if got := unreadIn(f); got != c.unread {
			t.Errorf("%s: %d unread", c.name, got)
		}
	}
}
