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

// TestGrown checks that the area of an earlier zone which grew from one number to another changes it.
func TestGrown(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"기존에 지정된 울진군의 새솔특구는 면적이 6000평에서 1만 평으로 확대됐다.", "영덕군 new 새솔특구 울진군 changed 새솔특구"},
		{"지난해 지정된 울진군은 특구 면적이 3㎢에서 5㎢로 늘었다.", "영덕군 new 새솔특구 울진군 changed 새솔특구"},
		{"울진군은 논 면적이 3㎢에서 5㎢로 늘었다.", "영덕군 new 새솔특구"},
	} {
		if got := holdersOf("# 새솔특구 지정\n산림청은 영덕군을 새솔특구로 지정했다.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
