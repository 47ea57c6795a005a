package release

import "testing"

// TestLineOverTable: a line of names over a table tells nothing of those in it.
func TestLineOverTable(t *testing.T) {
	const in = "배포일 2026. 5. 7.(목)\n# 나루도시 2곳 지정\n환경부는 2개 지자체를 ‘나루도시’로 지정하고, 1곳을 예비 나루도시로 선정하였다고 7일 밝혔다.\n○ (예비 1곳) 전남 고흥군\n지역 | 사업명\n경기 이천시 | 물길\n강원 양양군 | 솔밭"
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if want := h.Words.S == "전남 고흥군"; (d.Status == "candidate") != want {
				t.Errorf("%s is %s", h.Words.S, d.Status)
			}
		}
	}
}
