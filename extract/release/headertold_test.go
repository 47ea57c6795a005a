package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestDayBeside finds the day of a page in a line of its frame that neither label nor name
// tells: the text says on which day of a month it is told.
func TestDayBeside(t *testing.T) {
	const told = "# 맑은물 마을 두 곳 지정\n환경부는 맑은물 마을로 강원 태백시와 충남 서천군을 지정했다고 28일 밝혔다. 두 곳은 물길을 손본다."
	const untold = "# 맑은물 마을 두 곳 지정\n환경부는 맑은물 마을로 강원 태백시와 충남 서천군을 지정했다고 밝혔다. 두 곳은 물길을 손본다."
	for _, c := range []struct{ text, frame, want string }{
		{told, "물결일보 2022-09-28 11:35", "2022-09-28"},
		{told, "기사승인 2022. 09. 28. 11:35 최종수정 2022. 09. 29. 10:00", "2022. 09. 28."},
		{told, "서울 2022.09.28 12면", "2022.09.28"},
		{told, "물결 2022.09.29 10:00", "2022.09.29"},
		{told, "물결 2022.10.05 10:00", ""},
		{told, "다른 소식 2021.09.28 10:00\n물결 2022.09.28 11:35", ""},
		{told, "맑은물 마을 세 곳 지정 2021.09.28", ""},
		{untold, "물결 2022.09.28 11:35", "2022.09.28"},
		{untold, "물결 2022.09.28", ""},
		{untold, "22.09.28 11:35", "22.09.28"},
		{untold, "22/09/28(수) 11:35", "22/09/28(수)"},
		{untold, "22.09.28", ""},
		{told, "22-09-28", "22-09-28"},
		{told, "21.43.28", ""},
		{untold, "물결 2022.09.28 11:35\n물결 2022.09.30 11:35", ""},
	} {
		d := written(c.text)
		for i, line := range strings.Split(c.frame, "\n") {
			d.Furniture = append(d.Furniture, doc.Block{Text: doc.Printed(line, nodeOf(30+i))})
		}
		if got := Read(d, "").Header.Posted.Words.S; got != c.want {
			t.Errorf("%q: %q, want %q", c.frame, got, c.want)
		}
	}
}
