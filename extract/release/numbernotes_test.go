package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestNotesOnNumbers: a note whose numbers are those of the rows of a table tells of each its field, class, partner or maker; one
// that tells something else, or not of all, is unread.
func TestNotesOnNumbers(t *testing.T) {
	const services = `
		| 연번 | 제품명 | 업체명 |
		| 1 | 가람 등불 | ㈜가람 |
		| 2 | 나루 손잡이 | 나루㈜ |
		| 3 | 다리 덮개 | ㈜다리 |`
	const bare = `
		| 번호 | 제품명 |
		| 1 | 가람 등불 |
		| 2 | 나루 손잡이 |
		| 3 | 다리 덮개 |`
	const twice = `
		| 연번 | 제품명 | 연번 | 제품명 |
		| 1 | 가람 등불 | 3 | 다리 덮개 |
		| 2 | 나루 손잡이 | 4 | 라온 의자 |`
	const places = `
		| 연번 | 지역 |
		| 1 | 경기 오산시 |
		| 2 | 강원 고성군 |
		| 3 | 경남 고성군 |`
	for _, c := range []struct{ title, table, note, want string }{
		{"혁신제품 3개 지정", services, "※ 1~2 온기, 3 물길", "가람 등불:온기, 나루 손잡이:온기, 다리 덮개:물길"},
		{"혁신제품 3개 지정", services, "* 분야: 온기(1·3번), 물길(2번)", "가람 등불:온기, 나루 손잡이:물길, 다리 덮개:온기"},
		{"혁신제품 3개 지정", services, "※ 2번은 온기 분야, 나머지는 물길 분야", "가람 등불:물길 분야, 나루 손잡이:온기 분야, 다리 덮개:물길 분야"},
		{"혁신제품 3개 지정", services, "※ 실증지역 : 1~2번 경기 오산시, 3번 전북 무주군", "가람 등불@경기 오산시, 나루 손잡이@경기 오산시, 다리 덮개@전북 무주군"},
		{"혁신제품 3개 지정", bare, "※ 개발 : (1·2) ㈜가람, (3) 다리㈜", "가람 등불/㈜가람, 나루 손잡이/㈜가람, 다리 덮개/다리㈜"},
		{"혁신제품 4개 지정", twice, "※ 1∼2 온기, 3∼4 물길", "가람 등불:온기, 나루 손잡이:온기, 다리 덮개:물길, 라온 의자:물길"},
		{"혁신제품 3개 지정", services, "※ 1~2 온기, 4 물길", "가람 등불, 나루 손잡이, 다리 덮개"},
		{"혁신제품 3개 지정", services, "※ 1~2번 2023년 지정, 3번 신규", "가람 등불?, 나루 손잡이?, 다리 덮개?"},
		{"혁신제품 3개 지정", services, "※ 1) 신청 2) 심사 3) 지정", "가람 등불, 나루 손잡이, 다리 덮개"},
		{"숲길도시 3곳 지정", strings.Replace(places, "연번", "순위", 1), "※ 1위는 최우수, 2·3위는 우수", "오산시^최우수, 고성군^우수, 고성군^우수"},
		{"숲길도시 3곳 지정", places, "※ 1번 경기 오산시, 2~3번 고성군", "오산시, 고성군, 고성군"},
		{"숲길도시 3곳 지정", places, "※ 1·3 해안형, 2 산촌형", "오산시:해안형, 고성군:산촌형, 고성군:해안형"},
	} {
		d := written("배포일 2024. 11. 9.(토)\n# " + c.title + "\n조달청은 올해 " + c.title + " 결과를 9일 밝혔다.\n")
		d.Blocks = append(d.Blocks, doc.Block{Kind: doc.TableBlock, Table: drawn(t, c.table)}, paragraph(c.note, 90, 0))
		var got []string
		for _, x := range Read(d, "").Decisions {
			for _, h := range x.Holders {
				s := localName(h.Words)
				if h.Kind == ServiceHolder {
					s = h.Words.S
				}
				if !h.Domain.Empty() || !h.Class.Empty() {
					s += ":" + h.Domain.S + h.Class.S
				}
				if !h.Grade.Empty() {
					s += "^" + h.Grade.S
				}
				if !h.Partner.Empty() {
					s += "@" + h.Partner.S
				}
				if c.table == bare && len(h.Providers) > 0 {
					s += "/" + h.Providers[0].Words.S
				}
				if !h.Unread.Empty() {
					s += "?"
				}
				got = append(got, s)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.note, s, c.want)
		}
	}
}
