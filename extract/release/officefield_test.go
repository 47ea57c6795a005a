package release

import "testing"

// TestOfficeFields reads the office of a page's own line of fields.
func TestOfficeFields(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"등록일 2024-05-06 조회 311 담당부서 갯벌정책과 연락처 044-200-0000", "갯벌정책과"},
		{"부서 : 갯벌정책과", "갯벌정책과"},
		{"2024-05-06|갯벌정책과|조회 300", "갯벌정책과"},
		{"2024.05.06 / 갯벌정책과", "갯벌정책과"},
		{"담당부서\n등록일\n조회수\n갯벌정책과", "갯벌정책과"},
		{"2024-05-06|갯벌 정책 토론|조회 300", ""},
		{"2024-05-06|첨부 : 갯벌.hwp|조회 300", ""},
	} {
		d := written("# 갯벌마을 두 곳 지정\n" + c.line + "\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다.")
		if got := Read(d, "").Header.Division.Words.S; got != c.want {
			t.Errorf("%q: division %q, want %q", c.line, got, c.want)
		}
	}
}

// TestContactsBelowText reads a block of labels below the text, each with its value on the
// same line or the next.
func TestContactsBelowText(t *testing.T) {
	for _, lines := range []string{
		"담당부서 : 갯벌정책과\n담당자 : 한물결\n전화 : 044-200-1234",
		"담당부서\n갯벌정책과\n담당자\n한물결\n연락처\n044-200-1234",
	} {
		d := written("# 갯벌마을 두 곳 지정\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다.\n" + lines)
		h := Read(d, "").Header
		if len(h.Contacts) != 1 || h.Contacts[0].Name.Words.S != "한물결" || h.Contacts[0].Phone.Words.S != "044-200-1234" || h.Division.Words.S != "갯벌정책과" {
			t.Errorf("%q: %v, division %q", lines, h.Contacts, h.Division.Words.S)
		}
	}
}

// TestDayBelowLabel reads the day in a table whose first row is labels, and 보도일 as the
// label of the day from which papers may tell of it.
func TestDayBelowLabel(t *testing.T) {
	const text = "\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다."
	d := written("# 갯벌마을 두 곳 지정\n담당부서 | 작성자 | 작성일\n갯벌정책과 | 한물결 | 2024-05-06" + text)
	if got := Read(d, "").Header.Released.Words.S; got != "2024-05-06" {
		t.Errorf("released %q", got)
	}
	d = written("# 갯벌마을 두 곳 지정\n배포일 | 2024년 5월 6일 | 보도일 | 2024년 5월 7일(화) 조간" + text)
	if got := Read(d, "").Header; got.Released.Words.S != "2024년 5월 6일" || got.Embargo.Words.S != "2024년 5월 7일(화) 조간" {
		t.Errorf("released %q, embargo %q", got.Released.Words.S, got.Embargo.Words.S)
	}
}
