package release

import "testing"

// TestPlacesOfUse: places in which services run are their partners and are not chosen; the clause of a decision before a
// number is no service.
func TestPlacesOfUse(t *testing.T) {
	for in, want := range map[string]string{
		"□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 6일 밝혔다.\n□ 새로 인증을 받은 서비스는 경기 여주시에서 운영 중인 ㈜두레길의 ‘귀갓길 등불’과 충남 서천군에서 실증한 ㈜온누리의 ‘빗물 감지’이다.": "new 귀갓길 등불+㈜두레길@경기 여주시, new 빗물 감지+㈜온누리@충남 서천군",
		"# 스마트도시 서비스 1건 인증 취소\n국토교통부는 심의위원회의 결정에 따라 인증 서비스 하나의 인증을 거두어 취소한다고 지난 6일 알렸다.":                                      "",
	} {
		if got := offeredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestProgrammeOverTable: the last word of a programme's name over a table is no class; verbs of a condition begin no
// name.
func TestProgrammeOverTable(t *testing.T) {
	f := readDrawn(t, told{scheme: "바람 부는 언덕도시", title: "바람 부는 언덕도시 2곳 선정", body: "산림청은 바람 부는 언덕도시 2곳을 선정했다.\n\n< 언덕도시 선정 결과 >\n\n| 연번 | 시·도 | 시·군·구 |\n| 1 | 강원 | 정선군 |\n| 2 | 경남 | 하동군 |"})
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			if !h.Class.Empty() {
				t.Errorf("%s: class %s", h.Words.S, h.Class.S)
			}
		}
	}
	programmeCases(t, []struct{ name, in, want string }{
		{"a condition", "# ‘새벽숲마을’ 인증 기준 확정\n산림청은 TO에 새벽숲마을 인증을 부여했다. 60점을 넘으면 인증을 받는다.", "새벽숲마을"},
	})
}
