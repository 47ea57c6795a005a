package release

import (
	"strings"
	"testing"
)

// TestWidenedTense checks that a verb at the end of its clause is told from one that describes.
func TestWidenedTense(t *testing.T) {
	for verb, want := range map[string]tense{
		"확대한다.": doesNow, "넓힌다.": doesNow, "늘린다.": doesNow, "확대된다.": doesNow,
		"확대한 가나시": attrPast, "넓힌 가나시": attrPast, "확대했다.": didPast, "넓히고 ": doesNow,
	} {
		s := "단지의 구역을 " + verb
		if p, ok := madeLarger(s, strings.Index(s, verb)); !ok || p.tense != want {
			t.Errorf("%s: read %v, tense %d, want %d", s, ok, p.tense, want)
		}
	}
}

// TestTitleOfAYearGone checks that a title that dates a thing to years gone by makes no plan.
func TestTitleOfAYearGone(t *testing.T) {
	for title, plan := range map[string]bool{
		"2019년부터 이어 온 새솔도시, 올해 20곳": false,
		"2027년까지 새솔도시 20곳 육성":       true,
	} {
		f := Read(written("# "+title+"\n배포일 2024. 3. 6.(수)\n환경부는 새솔도시를 가꾼다고 밝혔다."), "")
		if got := f.Header.Kind == "plan"; got != plan {
			t.Errorf("%s: %s", title, f.Header.Kind)
		}
	}
}
