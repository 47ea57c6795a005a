package release

import "testing"

// TestUnknownColumns: a cell of a column that nobody knows is kept as unread where it may tell of the choice, where its head
// names a class beside something else, or where it is one of several signs.
func TestUnknownColumns(t *testing.T) {
	for _, c := range []struct {
		name, head, one, other string
		unread                 bool
	}{
		{"a course of years", "경과", "’21 지정 → ’26 재지정", "’26 지정", true},
		{"how often", "지정 횟수", "2회", "첫 번째", true},
		{"signs", "평가 의견", "◎", "○", true},
		{"a class in the head's bracket", "대표사업(유형)", "이음길(들녘)", "배움터(물가)", true},
		{"two in a cell", "사업유형/사업명", "들녘/이음길", "물가/배움터", true},
		{"a number of each", "인증번호", "제1호", "제2호", false},
		{"the same for all", "지정 단위", "시·군", "시·군", false},
		{"what is built", "건립 시설", "배움터", "쉼터", false},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 시도 | 시군구 | " + c.head + " |\n| 전북 | 임실군 | " + c.one + " |\n| 경남 | 하동군 | " + c.other + " |"})
		got := false
		for i := range f.Decisions {
			for _, h := range f.Decisions[i].Holders {
				got = got || !h.Unread.Empty()
			}
		}
		if got != c.unread {
			t.Errorf("%s: unread %v", c.name, got)
		}
	}
}
