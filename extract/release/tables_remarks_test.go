package release

import "testing"

// TestRemarksOfStatus take a status from a remark that says nothing else, or that the text tells of too.
func TestRemarksOfStatus(t *testing.T) {
	for _, c := range []struct{ name, remark, want string }{
		{"a status", "재지정", "renewed: 전북 임실군\nnew: 경남 하동군"},
		{"with a date", "’21. 3. 연장", "renewed: 전북 임실군~’21\nnew: 경남 하동군"},
		{"with a bracket", "재지정(2년)", "renewed: 전북 임실군\nnew: 경남 하동군"},
		{"of something else", "도로 연장 포함", "new: 전북 임실군; 경남 하동군"},
		{"of an area", "면적 변경", "new: 전북 임실군; 경남 하동군"},
		{"an earlier stage", "’22년 예비", "new: 전북 임실군; 경남 하동군"},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | 지자체 | 비고 |\n| 1 | 전북 임실군 | " + c.remark + " |\n| 2 | 경남 하동군 | - |"})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
		checkRows(t, f)
	}
}

// TestColumnsOfResults: a column of results tells the status in whatever words, also in merged cells, and a remark beside one that
// was chosen tells of another time.
func TestColumnsOfResults(t *testing.T) {
	const head = "# 고운마을 심의 결과\n\n□ 고운마을 심의 결과\n\n| 심의 결과 | 지자체 | 비고 |\n"
	for _, c := range []struct{ name, rows, want string }{
		{"words of its own", "| 고운마을 지정 | 전북 임실군 | - |\n| 예비거점 | 경남 하동군 | - |", "new: 전북 임실군\ncandidate: 경남 하동군"},
		{"a stage before", "| 고운마을 지정 | 전북 임실군 | 2022년 예비거점 |\n| 예비거점 | 경남 하동군 | - |", "new: 전북 임실군\ncandidate: 경남 하동군"},
		{"merged", "| 고운마을 지정 | 전북 임실군 | 2022년 예비거점 |\n| ^ | 강원 정선군 | ^ |\n| 예비거점 선정 | 경남 하동군 | - |", "new: 전북 임실군; 강원 정선군\ncandidate: 경남 하동군"},
	} {
		f := readDrawn(t, told{body: head + c.rows})
		if got := toldOf(f); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestColumnsOfPartners takes nobody for a holder who only helps one.
func TestColumnsOfPartners(t *testing.T) {
	f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 시도 | 시군구 | 협력 지자체 |\n| 전북 | 임실군 | 충남 서천군 |\n| 경남 | 하동군 | 강원 정선군 |"})
	if got, want := toldOf(f), "new: 전북>임실군; 경남>하동군"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestColumnsOfServices takes the column headed by names before one that sorts them.
func TestColumnsOfServices(t *testing.T) {
	text := "# 혁신금융서비스 2건 지정\n금융위원회는 4일 혁신금융서비스 2건을 지정했다고 밝혔다.\n서비스 | 서비스명 | 기업명\n지급결제 | 동전 모으기 서비스 | 고래페이\n대출 | 상점 장부 서비스 | 누리카드"
	if got, want := saidOf(text), "new 동전 모으기 서비스, new 상점 장부 서비스"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestYearsInRemarks: a remark of a place that was certified before may say when that was; a year
// of which nobody says what it is of stays unread, and one of a new place says nothing.
func TestYearsInRemarks(t *testing.T) {
	for _, c := range []struct{ status, remark, base, unread string }{
		{"재지정", "’20.11월 지정", "’20", ""},
		{"재지정", "2020. 11. 3. 최초 지정", "2020", ""},
		{"재지정", "기지정(2020)", "2020", ""},
		{"재지정", "지정일: 2020.11.3", "2020", ""},
		{"재지정", "2020년도 지정 마을", "2020년도", ""},
		{"재지정", "2020.11.", "", "2020.11."},
		{"재지정", "’20년 지정, ’22년 재지정", "", "’20년 지정, ’22년 재지정"},
		{"재지정", "~2023년", "", ""},
		{"재지정", "2024년 지정", "", ""},
		{"신규", "2020년 후보 지정", "", ""},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | 지자체 | 구분 | 비고 |\n| 1 | 전북 임실군 | " + c.status + " | " + c.remark + " |\n| 2 | 경남 하동군 | 신규 | - |"})
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if localName(h.Words) == "임실군" && (h.BaseYear.S != c.base || h.Unread.S != c.unread) {
					t.Errorf("%s: base %q, unread %q", c.remark, h.BaseYear.S, h.Unread.S)
				}
			}
		}
	}
}

// TestColumnsOfRounds: a column of rounds tells which one a row is of, and one that counts the
// sittings of a committee does not.
func TestColumnsOfRounds(t *testing.T) {
	for _, c := range []struct{ head, cell, want string }{
		{"차수", "제3차", "제3차"}, {"지정 회차", "3차", "3차"}, {"기수", "3기", "3기"},
		{"심의회차", "제3차", ""}, {"구간", "3차로", ""}, {"차수", "-", ""},
	} {
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n| 연번 | " + c.head + " | 지자체 |\n| 1 | " + c.cell + " | 전북 임실군 |\n| 2 | " + c.cell + " | 경남 하동군 |"})
		n := 0
		for _, d := range f.Decisions {
			if d.Where == InTable && d.Batch.Words.S != c.want {
				t.Errorf("%s, %s: batch %q", c.head, c.cell, d.Batch.Words.S)
			}
			n += len(d.Holders)
		}
		if n < 2 {
			t.Errorf("%s, %s: %d holders", c.head, c.cell, n)
		}
	}
}
