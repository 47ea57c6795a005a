package release

import (
	"slices"
	"strings"
	"testing"
)

// TestMarksInTables reads what a note under the table says of a mark behind a name.
func TestMarksInTables(t *testing.T) {
	for _, c := range []struct{ name, mark, note, want string }{
		{"a status", "*", "* 재지정", "renewed: 전북>임실군\nnew: 경남>하동군; 강원>정선군"},
		{"with its year", "*", "* 2021년에 이어 재지정된 지자체", "renewed: 전북>임실군~2021년\nnew: 경남>하동군; 강원>정선군"},
		{"a sign", " ●", "※ ● : 재지정", "renewed: 전북>임실군\nnew: 경남>하동군; 강원>정선군"},
		{"a sign right behind the reference", "●", "※● : 재지정", "renewed: 전북>임실군\nnew: 경남>하동군; 강원>정선군"},
		{"two marks in a note", "*", "※ ** 예비 지정, * 재지정", "renewed: 전북>임실군\nnew: 경남>하동군; 강원>정선군"},
		{"another mark", "*", "※ ** 예비 지정", "new: 전북>임실군; 경남>하동군; 강원>정선군"},
		{"another mark as bullet", "*", "** 예비 지정", "new: 전북>임실군; 경남>하동군; 강원>정선군"},
		{"another mark with one sign", "**", "* 예비 지정", "new: 전북>임실군; 경남>하동군; 강원>정선군"},
		{"a candidate", "†", "† 예비 지정", "candidate: 전북>임실군\nnew: 경남>하동군; 강원>정선군"},
		{"yet to come", "*", "* 내년 재지정 심사", "new: 전북>임실군; 경남>하동군; 강원>정선군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 시도 | 시군구 |\n| 전북 | 임실군" + c.mark + " |\n| 경남 | 하동군 |\n| 강원 | 정선군 |\n\n" + c.note})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestMarksOfPassing: rows without the mark are left out, but for those of which the remark tells what became of them.
func TestMarksOfPassing(t *testing.T) {
	for _, c := range []struct{ name, head, first, second, note, want string }{
		{"left out", "선정 여부", "○ | 바다", "- | 산", "", "new: 강원>정선군; 전북>임실군"},
		{"a note that tells no more than the head", "재지정", "○ |", "- |", "※ ○ : 재지정", "renewed: 강원>정선군; 전북>임실군"},
		{"put off", "재지정", "○ |", "- | 유예", "※ ○ : 재지정, - : 재지정되지 않음", "deferred: 경남>하동군\nrenewed: 강원>정선군; 전북>임실군"},
		{"taken back on a day", "지정 결과", "○ |", "× | 지정 취소(’25.2.)", "", "new: 강원>정선군; 전북>임실군\nrevoked: 경남>하동군"},
		{"taken back for a reason", "지정 결과", "○ |", "- | 지정 취소(2회 연속 유예)", "", "new: 강원>정선군; 전북>임실군\nrevoked: 경남>하동군"},
		{"taken back long ago", "지정 결과", "○ |", "- | ’20년 지정 취소", "", "new: 강원>정선군; 전북>임실군"},
		{"put off before", "지정 여부", "○ |", "× | ’23년 유예", "", "new: 강원>정선군; 전북>임실군"},
		{"given back", "지정", "○ |", "- | 자진 반납", "", "new: 강원>정선군; 전북>임실군\nrevoked: 경남>하동군"},
		{"to be decided on", "지정 결과", "○ |", "× | 내년 유예 여부 심사", "", "new: 강원>정선군; 전북>임실군"},
		{"a dash beside signs of statuses", "지정 결과", "● |", "- |", "※ ● 신규, ○ 재지정", "new: 전북>임실군\nrenewed: 강원>정선군"},
		{"a dash beside signs of grades", "지정 등급", "● |", "- |", "※ ● 최우수, ○ 우수", "new: 강원>정선군; 경남>하동군; 전북>임실군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 심사 결과\n\n| 시도 | 시군구 | " + c.head + " | 비고 |\n| 전북 | 임실군 | " + c.first + " |\n| 경남 | 하동군 | " + c.second + " |\n| 강원 | 정선군 | ○ |  |\n\n" + c.note})
		if got := statusesOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestUnmarkedNew: where a column asks who was certified before, names without its sign that a note or a number tells of are new.
func TestUnmarkedNew(t *testing.T) {
	const parted = "new: 경남>하동군\nrenewed: 강원>정선군; 전북>임실군"
	for _, c := range []struct{ name, number, head, first, second, note, want string }{
		{"by a note", "", "재지정 여부", "○", "-", "※ ○ : 재지정, - : 신규", parted},
		{"by their number", "3곳 ", "재지정 여부", "○", "-", "※ ○ : 재지정", "new: #=3\n" + parted},
		{"by their number, without a note", "3곳 ", "지정 연장 여부", "○", "×", "", "new: #=3\n" + parted},
		{"of those left over", "", "기존 지정 여부", "○", "-", "※ ○ 재지정, 나머지는 신규", parted},
		{"another number", "2곳 ", "재지정 여부", "○", "-", "※ ○ : 재지정", "renewed: #=2\nrenewed: 강원>정선군; 전북>임실군"},
	} {
		f := Read(written("# 고운마을 "+c.number+"지정\n배포일 2025. 6. 5.\n산림청은 고운마을 "+c.number+"지정 결과를 밝혔다.\n□ 고운마을 지정 결과\n시도 | 시군구 | "+c.head+"\n전북 | 임실군 | "+c.first+"\n경남 | 하동군 | "+c.second+"\n강원 | 정선군 | ○\n"+c.note), "")
		if got := statusesOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestRemarksUnderStatus: what a remark puts off or takes back is not what the head says of all.
func TestRemarksUnderStatus(t *testing.T) {
	for _, c := range []struct{ name, heading, remark, want string }{
		{"put off", "고운마을 재지정 결과", "유예", "deferred: 경남>하동군\nrenewed: 전북>임실군"},
		{"taken back", "고운마을 신규 지정 결과", "지정 취소", "new: 전북>임실군\nrevoked: 경남>하동군"},
		{"put off before", "고운마을 신규 지정 결과", "’23년 유예", "new: 경남>하동군; 전북>임실군"},
		{"taken back on an earlier day", "고운마을 신규 지정 결과", "취소(’21.3.)", "new: 경남>하동군; 전북>임실군"},
		{"put off in an earlier year", "고운마을 재지정 결과", "유예(’23년)", "renewed: 경남>하동군; 전북>임실군"},
		{"of a term", "고운마을 재지정 결과", "유예기간 이후 심사", "renewed: 경남>하동군; 전북>임실군"},
		{"a remark", "고운마을 재지정 결과", "인구감소지역", "renewed: 경남>하동군; 전북>임실군"},
	} {
		f := readDrawn(t, told{body: "□ " + c.heading + "\n\n| 시도 | 시군구 | 비고 |\n| 전북 | 임실군 |  |\n| 경남 | 하동군 | " + c.remark + " |"})
		if got := statusesOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// statusesOf are the names of all decisions by their status.
func statusesOf(f *Facts) string {
	var out []string
	for line := range strings.Lines(toldOf(f)) {
		st, names, _ := strings.Cut(strings.TrimSpace(line), ": ")
		parts := strings.Split(names, "; ")
		for i, p := range parts {
			if k := strings.IndexAny(p, "(~*"); k > 0 {
				parts[i] = p[:k]
			}
		}
		slices.Sort(parts)
		out = append(out, st+": "+strings.Join(parts, "; "))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// TestUnreadCells keeps what a row tells and its holder does not have.
func TestUnreadCells(t *testing.T) {
	checkUnread(t, []remark{
		{"a class in a remark", "비고", "농어촌형", "농어촌형"},
		{"a status among other words", "비고", "’22년 지정기간 만료 후 재지정", "’22년 지정기간 만료 후 재지정"},
		{"a grade in a remark", "비고", "주민 참여 우수, 장려", "주민 참여 우수, 장려"},
		{"what is yet to come", "비고", "내년 재지정 심사", ""},
		{"what is done there", "주요 내용", "노선 연장 및 예비 정류장 설치", ""},
		{"a remark", "비고", "인구감소지역", ""},
	})
}

// TestSortsOfTables: classes under a head of two rows, what is made anew, and classes beside lists without a head.
func TestSortsOfTables(t *testing.T) {
	for _, c := range []struct{ name, table, want string }{
		{"groups of what is made", "| 시도 | 시군구 |\n| ◇ 신규조성 | < |\n| 전북 | 임실군 |\n| ◇ 기존활용 | < |\n| 경남 | 하동군 |", "new: 전북>임실군(신규조성); 경남>하동군(기존활용)"},
		{"no head over the classes", "|  | 지자체 명단 |\n| 들녘 | 전북 임실군, 강원 정선군 |\n| 물가 | 경남 하동군, 충남 서천군 |", "new: 전북 임실군(들녘); 강원 정선군(들녘); 경남 하동군(물가); 충남 서천군(물가)"},
		{"a first year in a remark", "| 지자체 | 비고 |\n| 전북 임실군 | 재지정, 2021년 첫 지정 |\n| 경남 하동군 | |", "renewed: 전북 임실군~2021년\nnew: 경남 하동군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.table})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestCellsOfServiceRows: a status in the bracket behind a service, and the seat of a maker.
func TestCellsOfServiceRows(t *testing.T) {
	const two = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 2건 인증\n환경부는 물길 서비스 2건을 인증했다고 밝혔다.\n"
	text := two + "서비스명 | 기업명 | 본사\n물높이 알리미(갱신) | ㈜두레길 | 충남 서천군\n빗물 지킴이 | ㈜온누리 | 강원 정선군"
	if got, want := saidOf(text), "renewed 물높이 알리미, new 빗물 지킴이"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	f := Read(written(text), "")
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if !h.Partner.Empty() {
				t.Errorf("%s has a partner: %s", h.Words.S, h.Partner.S)
			}
		}
	}
}

// remark is a column of its own, with its cell in the first row of a table, and what of it no holder has.
type remark struct{ name, head, cell, want string }

// checkUnread compares what rows tell and their holders do not have.
func checkUnread(t *testing.T, cases []remark) {
	t.Helper()
	for _, c := range cases {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 시도 | 시군구 | " + c.head + " |\n| 전북 | 임실군 | " + c.cell + " |\n| 경남 | 하동군 |  |\n| 강원 | 정선군 | - |"})
		got := ""
		for i := range f.Decisions {
			for _, h := range f.Decisions[i].Holders {
				got += h.Unread.S
			}
		}
		if got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
