package release

import (
	"strings"
	"testing"
)

// TestLegendsOfSigns reads signs that stand alone in a column by the note that tells of all of them, and leaves them unread
// where none does.
func TestLegendsOfSigns(t *testing.T) {
	for _, c := range []struct{ name, one, other, note, want string }{
		{"a reference", "●", "○", "※ ● 신규, ○ 재지정", "new: 전북>임실군\nrenewed: 경남>하동군"},
		{"in brackets", "■", "□", "※ 범례 : ■(신규) □(재지정)", "new: 전북>임실군\nrenewed: 경남>하동군"},
		{"with a slash", "◎", "○", "* ◎: 신규 지정 / ○: 재지정", "new: 전북>임실군\nrenewed: 경남>하동군"},
		{"the first as bullet", "★", "☆", "★ 신규선정  ☆ 재선정", "new: 전북>임실군\nrenewed: 경남>하동군"},
		{"classes", "▲", "△", "※ ▲ 들녘형 △ 물가형", "new: 전북>임실군(들녘형); 경남>하동군(물가형)"},
		{"one sign and nothing", "●", "", "※ ● 재지정", "renewed: 전북>임실군\nnew: 경남>하동군"},
		{"not all told", "●", "○", "※ ● 재지정", "new: 전북>임실군; 경남>하동군"},
		{"a line of another list", "○", "", "○ 올해 안에 재지정 기준을 새로 마련하고 심사를 거친다", "new: 전북>임실군; 경남>하동군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 시도 | 시군구 | 비고 |\n| 전북 | 임실군 | " + c.one + " |\n| 경남 | 하동군 | " + c.other + " |\n\n" + c.note})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestColumnsThatVary: what differs from row to row as classes and statuses do, and was not read, is kept as unread.
func TestColumnsThatVary(t *testing.T) {
	for _, c := range []struct {
		name, head, one, other string
		unread                 bool
	}{
		{"letters", "종합", "S", "A", true},
		{"letters with signs", "평가", "A+", "B", true},
		{"letters in a column of remarks", "비고", "가", "나", true},
		{"a sign in a remark", "비고", "◈", "", true},
		{"signs under a word for the choice", "지정", "◎", "○", true},
		{"an earlier choice in a remark", "비고", "’23년 지정", "", true},
		{"an earlier first choice", "비고", "2021년 최초 지정", "", true},
		{"how often", "비고", "2회 연속", "", true},
		{"words that part the rows, in a remark", "비고", "들녘", "물가|들녘|물가", true},
		{"words that part the rows, as a name of work", "사업명", "들녘", "물가|들녘|물가", true},
		{"what became of them", "비고", "선정", "선정|추가 선정|추가 선정", false},
		{"one remark", "비고", "들녘", "|들녘|", false},
		{"what was built before", "비고", "’23년 준공", "", false},
		{"the same letter", "등급 외", "A", "A", false},
		{"dashes", "비고", "ㅡ", "-", false},
		{"words", "특산물", "감", "참외", false},
	} {
		body := "□ 고운마을 선정 결과\n\n| 시도 | 시군구 | " + c.head + " |\n| 전북 | 임실군 | " + c.one + " |"
		for i, s := range strings.Split(c.other, "|") {
			body += "\n| " + []string{"경남 | 하동군", "강원 | 정선군", "충남 | 서천군"}[i] + " | " + s + " |"
		}
		f := readDrawn(t, told{body: body})
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
