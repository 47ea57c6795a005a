package release

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestYearOfTheFirst: a note, a number or the names of all tell when those renewed were certified first; a number or year of
// others does not.
func TestYearOfTheFirst(t *testing.T) {
	const lead = "# 물길서비스 3건 인증, 2건 재인증\n환경부는 물길서비스로 ‘가람 알림’(㈜가람), ‘나루 지도’(나루㈜), ‘다리 점검’(㈜다리)을 인증하고, ‘라온 수문’(㈜라온)과 ‘마루 펌프’(마루㈜)를 재인증했다고 9일 밝혔다.\n"
	const both = "라온 수문 2021년, 마루 펌프 2021년"
	for _, c := range []struct{ in, want string }{
		{lead + "※ 재인증 서비스의 최초 인증은 2021년", both},
		{lead + "※ 재인증 서비스는 모두 2021년 처음 인증됨", both},
		{lead + "※ 재인증된 서비스는 2021년 인증된 것임", both},
		{lead + "2021년 인증을 받은 2건은 유효기간이 3년 늘어난다.", both},
		{lead + "‘라온 수문’과 ‘마루 펌프’는 2021년 인증 이후의 실적이 좋아 인증을 이어 가는 서비스다.", both},
		{lead + "‘라온 수문’은 2021년 6월에, ‘마루 펌프’는 2020년 9월에 각각 인증받았다.", "라온 수문 2021년, 마루 펌프 2020년"},
		{lead + "주) 재인증 서비스 2개는 2021년에 최초로 인증받음", both},
		{lead + "재인증을 받은 서비스는 ㈜라온의 ‘라온 수문’과 마루㈜의 ‘마루 펌프’이며 모두 2021년에 처음 인증받았다.", both},
		{lead + "재인증된 두 서비스는 모두 2021년에 최초 인증을 받았다.", both},
		{lead + "재인증을 받은 ‘라온 수문’은 2021년에 처음 인증되었다.", "라온 수문 2021년"},
		{lead + "이번에 재인증된 서비스 2건은 2021년에 처음 인증됐습니다.", both},
		{lead + "물길서비스는 2017년에 처음 인증됐다.", ""},
		{lead + "‘가람 알림’의 전신은 2021년에 처음 인증받았다.", ""},
		{lead + "물길서비스의 최초 인증은 2017년이다.", ""},
		{lead + "2021년에는 2건이 인증됐다.", ""},
		{lead + "2021년 인증을 받은 4건은 내년에 평가한다.", ""},
	} {
		got := []string{}
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				if !h.BaseYear.Empty() && !slices.Contains(got, h.Words.S+" "+h.BaseYear.S) {
					got = append(got, h.Words.S+" "+h.BaseYear.S)
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

func TestHeadsOfTheFirst(t *testing.T) {
	for key, want := range map[string]bool{"당초인증": true, "첫지정일": true, "지정연도최초": true, "기존인증기간": true, "기존사업": false, "최초": false, "첫인증기관": false, "인증이력": true, "최근지정": true, "이력": false} {
		if headsFirst(key) != want {
			t.Errorf("%s: %v", key, !want)
		}
	}
}

// TestYearOfTermBegun: a term that has run for years tells when what is prolonged was certified; one that begins now does not. A
// remark of an earlier year beside a row that would be new is unread.
func TestYearOfTermBegun(t *testing.T) {
	for _, c := range []struct{ title, cell, want string }{
		{"2건 지정기간 연장", "2021.5.1.~2024.4.30. → 2027.4.30.", "2021"},
		{"2건 지정기간 연장", "(당초) 2021.5.~2024.4. (연장) ~2027.4.", "2021"},
		{"2건 지정기간 연장", "2024.12.1.~2027.11.30.", ""},
		{"2건 지정기간 연장", "3년", ""},
	} {
		d := written("배포일 2024. 11. 9.(토)\n# 혁신제품 " + c.title + "\n조달청은 혁신제품 2건의 지정기간을 연장했다고 9일 밝혔다.\n")
		d.Blocks = append(d.Blocks, doc.Block{Kind: doc.TableBlock, Table: drawn(t, "| 제품명 | 업체명 | 지정기간 |\n| 가람 등불 | ㈜가람 | "+c.cell+" |\n| 나루 의자 | 나루㈜ | "+c.cell+" |")})
		n := 0
		for _, x := range Read(d, "").Decisions {
			for _, h := range x.Holders {
				if n++; h.BaseYear.S != c.want {
					t.Errorf("%s: %s %q, want %q", c.cell, h.Words.S, h.BaseYear.S, c.want)
				}
			}
		}
		if n != 2 {
			t.Errorf("%s: %d holders", c.cell, n)
		}
	}
}
