package release

import (
	"slices"
	"strings"
	"testing"
)

// TestTitleClasses reads titles that part a number by classes with some of those who have
// each, and takes the lists by class under a sentence of numbers for those counted.
func TestTitleClasses(t *testing.T) {
	const (
		lead  = "\n산림청은 올해 숲길쉼터 대상지로 5곳을 최종 선정했다고 밝혔다.\n"
		lists = "ㅇ (나들목형) 강원 태백시, 충남 서천군, 경남 남해군\nㅇ (고을형) 전남 강진군, 경북 영주시"
		parts = "□ 유형별로는 나들목형 3곳, 고을형 2곳이다.\n"
		prose = "나들목형은 강원 태백시, 충남 서천군, 경남 남해군 3곳, 고을형은 전남 강진군, 경북 영주시 2곳이다."
		want  = "숲길쉼터 5 태백:나들목형 서천:나들목형 남해:나들목형 강진:고을형 영주:고을형"
	)
	for _, c := range []struct{ name, in, want string }{
		{"examples before the class", "# 숲길쉼터 5곳 선정\n- 태백시 등 나들목형 3곳, 강진군 등 고을형 2곳 -" + lead + parts + lists, want},
		{"two examples", "# 숲길쉼터 5곳 선정\n- 태백시·서천군 등 나들목형 3곳과 강진군 등 고을형 2곳 -" + lead + parts + lists, want},
		{"examples in brackets", "# 숲길쉼터 5곳 선정\n- 나들목형 3곳(태백시 등), 고을형 2곳(강진군 등) -" + lead + prose, want},
		{"the class first", "# 숲길쉼터 5곳 선정\n- 나들목형에 태백시 등 3곳, 고을형에 강진군 등 2곳 -" + lead + prose, want},
		{"the class last", "# 숲길쉼터 5곳 선정\n- 태백시 등 3곳 나들목형, 강진군 등 2곳 고을형 -" + lead + prose, want},
		{"a verb behind", "# 숲길쉼터 5곳 선정\n- 나들목형 3곳, 고을형 2곳 선정 -" + lead + prose, want},
		{"no subtitle", "# 숲길쉼터 5곳 선정" + lead + parts + lists, want},
	} {
		got, want := strings.Fields(heldOf(c.in)), strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, want)
		}
	}
}

// TestClassPieces gives the classes of a title, and none where they do not make up a
// declared number or are no classes.
func TestClassPieces(t *testing.T) {
	for s, want := range map[string]string{
		"태백시 등 나들목형 3곳, 강진군 등 고을형 2곳":      "나들목형 3 고을형 2 ",
		"부산·전주 나들목형 3곳, 태백·강진 고을형 2곳":      "나들목형 3 고을형 2 ",
		"마루 3곳(태백시 등), 마당 2곳(강진군 등) 새로 지정": "마루 3 마당 2 ",
		"나들목형 3곳과 고을형 2곳 선정":               "나들목형 3 고을형 2 ",
		"태백시 등 3곳, 강진군 등 2곳 지원":            "",
		"나들목형 3곳, 고을형 3곳":                  "",
		"신규 3곳, 재지정 2곳":                    "",
		"나들목형 3곳, 나들목형 2곳":                 "",
		"나들목형 3곳, 고을형 2곳에 국비 지원":           "",
	} {
		ctx := &context{gaz: names(), parted: true, header: &Header{}}
		ctx.titled = []view{viewOf(written("# 숲길쉼터 5곳 선정").Blocks[0].Text)}
		got := ""
		for _, p := range ctx.classPieces(s, map[int]bool{5: true}) {
			got += s[p.label[0]:p.label[1]] + " " + string(rune('0'+p.count.n)) + " "
		}
		if got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
