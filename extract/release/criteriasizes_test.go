package release

import (
	"strings"
	"testing"
)

// TestSizesOfTable: a table that has figures for sizes of places each tells the classes of the programme; other sorts are no sizes.
func TestSizesOfTable(t *testing.T) {
	for head, want := range map[string]string{
		"대도시 | 중소도시 | 농어촌": "대도시 중소도시 농어촌",
		"대도시 | 중소도시 | 군":   "대도시 중소도시 군",
		"대도시 | 중도시 | 소도시":  "대도시 중도시 소도시",
		"도시형 | 농촌형 | 도농형":  "",
		"신규 | 재지정 | 연장":    "",
	} {
		f := Read(written("배포일 2026. 2. 5.(목)\n# 마을숲도시 2곳 지정\n산림청은 마을숲도시로 경기 가평군, 강원 횡성군 2곳을 지정했다고 5일 밝혔다.\n<마을숲도시 심사 배점>\n평가부문 | "+head+"\n나무 | 40 | 30 | 20\n물길 | 60 | 70 | 80\n합계 | 100 | 100 | 100"), "")
		var got []string
		for _, c := range f.Criteria {
			for _, v := range c.List {
				if c.Field == "size_classes" {
					got = append(got, v.Words.S)
				}
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %s, want %s", head, s, want)
		}
	}
}
