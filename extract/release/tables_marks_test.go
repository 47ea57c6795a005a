package release

import "testing"

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
