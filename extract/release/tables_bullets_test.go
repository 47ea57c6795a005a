package release

import "testing"

// TestBulletsInCells reads the names of a cell that stand on lines of their own, each behind the same bullet.
func TestBulletsInCells(t *testing.T) {
	for _, c := range []struct{ name, cell, want string }{
		{"dashes", "- 전북 임실군 - 경남 하동군", "new: 전북 임실군(들녘형); 경남 하동군(들녘형); 강원 정선군(물가형)"},
		{"dashes without a space", "-전북 임실군 -경남 하동군", "new: 전북 임실군(들녘형); 경남 하동군(들녘형); 강원 정선군(물가형)"},
		{"circles", "○ 전북 임실군 ○ 경남 하동군", "new: 전북 임실군(들녘형); 경남 하동군(들녘형); 강원 정선군(물가형)"},
		{"one", "▪ 전북 임실군", "new: 전북 임실군(들녘형); 강원 정선군(물가형)"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 유형 | 선정 지역 |\n| 들녘형 | " + c.cell + " |\n| 물가형 | - 강원 정선군 |"})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestApplicantsWithMarks takes those whose mark says that they were chosen from a table of all who applied.
func TestApplicantsWithMarks(t *testing.T) {
	for _, c := range []struct{ name, heading, head, yes, no string }{
		{"a question", "□ 고운마을 신청 지역 및 선정 여부", "선정 여부", "○", "×"},
		{"told by the heading", "□ 고운마을 신청 및 선정 결과 (●: 선정, ○: 미선정)", "결과", "●", "○"},
	} {
		f := readDrawn(t, told{body: c.heading + "\n\n| 신청 지자체 | " + c.head + " |\n| 전북 임실군 | " + c.yes + " |\n| 경남 하동군 | " + c.no + " |\n| 강원 정선군 | " + c.yes + " |"})
		if got, want := toldOf(f), "new: 전북 임실군; 강원 정선군"; got != want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, want)
		}
		for i := range f.Decisions {
			for _, h := range f.Decisions[i].Holders {
				if !h.Unread.Empty() {
					t.Errorf("%s: unread %s", c.name, h.Unread.S)
				}
			}
		}
	}
}
