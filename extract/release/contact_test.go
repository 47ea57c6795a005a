package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// TestContactsWithoutRank: a name beside a label and its number is a contact, with a rank
// and without; offices and words for the number are none.
func TestContactsWithoutRank(t *testing.T) {
	const head = "배포일 2024. 11. 9.(토)\n# 숲길도시 2곳 지정\n□ 산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"담당: 산림복지과 견우진(044-205-4223), 옥나린(044-205-4224)", "견우진 044-205-4223, 옥나린 044-205-4224"},
		{"* 담당 : 산림복지과 견우진(044-205-4223)", "견우진 044-205-4223"},
		{"담당부서: 산림복지과, 담당자: 견우진, 전화: 042-481-4223", "견우진 042-481-4223"},
		{"담당부서 : 산림복지과 담당자 : 견우진 연락처 : 042-481-4223", "견우진 042-481-4223"},
		{"문의 : 산림복지과 사무관 견우진(042-481-4223)", "견우진 042-481-4223"},
		{"담당 부서 산림복지과 (042-481-4223)", ""},
		{"이 보도자료와 관련하여 더 자세한 내용을 원하시면 산림복지과 견우진 사무관(☎ 042-481-4223)에게 연락해 주시기 바랍니다.", "견우진 042-481-4223"},
		{"등록자명 : 견우진\n부서명 : 산림복지과\n연락처 : 042-481-4223", "견우진 042-481-4223"},
		{"담당부서 | 산림복지과 | 전화번호 | 042-481-4223", "042-481-4223"},
		{"담당부서\t산림복지팀\t담당\t팀 장 견우진(042-481-4223)", "견우진 042-481-4223"},
		{"담당 부서\t혁신행정담당관실\t책임자\t담당관\t견우진 (042-481-4223)", "견우진 042-481-4223"},
		{"담당 : 산림복지과 과장 견우진, 사무관 옥나린 ☎ (042) 481-4223, 4224", "견우진 (042) 481-4223, 옥나린 (042) 481-4224"},
		{"담당부서 | 산림복지과 | 담당자 | 견우진 과장, 옥나린 사무관 | 연락처 | 042-481-4223 / 4224", "견우진 042-481-4223, 옥나린 042-481-4224"},
		{"담당 부서 | 책임자 | 담당자\n산림복지과 | 과장 견우진 (042-481-4223) | 사무관 옥나린 (042-481-4224)", "견우진 042-481-4223, 옥나린 042-481-4224"},
		{"담당부서 | 산림복지과 | 담당자 | 견 우 진 042-481-4223", "견우진 042-481-4223"},
		{"작성자 | 견우진 (044-205-4223)", "견우진 044-205-4223"},
		{"작성자 | 산림복지과 견우진 (044-205-4223)", "견우진 044-205-4223"},
		{"담당자 | 사무관 견우진 (044-205-4223)", "견우진 044-205-4223"},
		{"담당자\t과장 견우진사무관 옥나린\t044-205-4223 044-205-4224", "견우진 044-205-4223, 옥나린 044-205-4224"},
		{"작성자 | 대변인실 | 작성일 | 2024-11-09\n담당자 | 사무관 견우진 (044-205-4223)", "견우진 044-205-4223"},
	} {
		var got []string
		for _, k := range Read(written(head+c.in), "").Header.Contacts {
			got = append(got, strings.TrimSpace(hangul.NoSpace(k.Name.Words.S)+" "+k.Phone.Words.S))
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %q, want %q", c.in, s, c.want)
		}
	}
}

// TestDeckUnderMarks: a line in bold or in the middle under ◇ is a subtitle without its
// mark, also over two lines; one of the body is not.
func TestDeckUnderMarks(t *testing.T) {
	for _, c := range []struct {
		lines string
		bold  bool
		want  string
	}{
		{"◇ 신청 11곳 중 2곳만 문턱 넘어", true, "신청 11곳 중 2곳만 문턱 넘어"},
		{"◇ 신청 11곳 중 2곳만 문턱을\n넘어", true, "신청 11곳 중 2곳만 문턱을 넘어"},
		{"◇ 신청 11곳 중 2곳만 문턱을 넘었다고 밝혔다.", true, ""},
		{"◇ 추진 배경", false, ""},
		{"◇ 신청 11곳 중 2곳만 문턱 넘어\n\n◇ 2년간 숲길 40km 새로 잇는다", false, "신청 11곳 중 2곳만 문턱 넘어 / 2년간 숲길 40km 새로 잇는다"},
		{"◈ 주요 내용\n\n- 시·군이 숲길도시를 지정", false, ""},
	} {
		d := written("# 숲길도시 2곳 지정\n" + c.lines + "\n□ 산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.")
		for i := range d.Blocks {
			b := &d.Blocks[i]
			if b.Size = 12; b.Kind == doc.Heading {
				b.Size = 20
			}
			b.Bold = c.bold && i < len(d.Blocks)-1
		}
		var got []string
		for _, s := range Read(d, "").Header.Subtitles {
			got = append(got, s.Words.S)
		}
		if s := strings.Join(got, " / "); s != c.want {
			t.Errorf("%q: %q, want %q", c.lines, s, c.want)
		}
	}
}

// TestBoardTitles: the title that the page marks stands, whatever rows of its board come
// behind those of the dates.
func TestBoardTitles(t *testing.T) {
	for _, rows := range []string{"키워드\n\n숲길", "12", "공개", "분류\n\n보도자료"} {
		d := written("# 숲길도시 2곳 지정\n등록일 2024-11-09\n" + rows + "\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.")
		d.Meta = append(d.Meta, doc.Meta{Key: "heading", Text: d.Blocks[0].Text})
		if h := Read(d, "").Header; h.Title.Words.S != "숲길도시 2곳 지정" || len(h.Subtitles) > 0 {
			t.Errorf("%q: title %q, %d subtitles", rows, h.Title.Words.S, len(h.Subtitles))
		}
	}
}

// TestAskedDays: who may report when, in the words of a request and of a field.
func TestAskedDays(t *testing.T) {
	for _, c := range []struct{ in, released, embargo string }{
		{"배포 즉시 | 2024. 11. 9.", "2024. 11. 9.", ""},
		{"보도 희망일 | 11월 10일(일) 조간 | 배포 | 2024. 11. 9.(토)", "2024. 11. 9.(토)", "11월 10일(일) 조간"},
		{"11월 10일(일) 조간부터 보도 바랍니다. (배포: 2024. 11. 9.)", "2024. 11. 9.", "11월 10일(일) 조간부터 보도 바랍니다."},
		{"보도시점 배포 즉시 | 배포 | 2024. 11. 9.", "2024. 11. 9.", "배포 즉시"},
	} {
		h := Read(written(c.in+"\n# 숲길도시 2곳 지정\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다."), "").Header
		if h.Released.Words.S != c.released || strings.TrimSpace(h.Embargo.Words.S) != c.embargo {
			t.Errorf("%s: released %q, embargo %q", c.in, h.Released.Words.S, h.Embargo.Words.S)
		}
	}
}
