package release

import "testing"

// TestYearsOfSites: the year in a bracket behind a site is that of its place.
func TestYearsOfSites(t *testing.T) {
	const lead = "# 은빛마을 2곳 해제\n환경부는 은빛마을 2곳을 해제했다.\n"
	for _, in := range []string{
		"강원 춘천시 누리 마을(2007년 지정)과 전북 전주시 다온 마을(2008년 지정)은 해당 지자체의 신청을 받아 지정을 해제했다.",
		"강원 춘천시 누리 마을(2007년 지정), 전북 전주시 다온 마을(2008년 지정) 등 2곳이 해제됐다.",
		"강원 춘천시 누리마을('07년 지정)과 전북 전주시 다온마을('08년 지정)의 지정을 해제했다.",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got += h.Words.S + "/" + h.Year.S + " "
			}
		}
		if got != "강원 춘천시/2007년 지정 전북 전주시/2008년 지정 " && got != "강원 춘천시/'07년 지정 전북 전주시/'08년 지정 " {
			t.Errorf("%s: got %s", in, got)
		}
	}
}
