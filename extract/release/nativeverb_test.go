package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestPicks: 뽑다 says in each of its forms what 선정하다 says.
func TestPicks(t *testing.T) {
	const title = "# 물레고을 2곳 지정\n"
	const all = "new 경기 여주시, new 강원 춘천시"
	for _, c := range []struct{ name, in, want string }{
		{"goes on to candidates", title + "산림청은 경기 여주시와 강원 춘천시를 물레고을로 뽑고, 3개 지자체를 예비 물레고을로 뽑았다고 밝혔다.", all},
		{"goes on to those of before", title + "산림청은 경기 여주시와 강원 춘천시 등 2곳을 물레고을로 신규로 뽑고, 기존 물레고을 3곳을 재지정했다고 밝혔다.", all},
		{"topic before others", title + "산림청은 물레고을을 뽑았다고 밝혔다. 새로 뽑힌 곳은 경기 여주시, 강원 춘천시이며, 충북 제천시는 재지정됐다.", all + ", renewed 충북 제천시"},
		{"present", title + "산림청은 경기 여주시와 강원 춘천시를 물레고을로 뽑는다고 밝혔다.", all},
		{"polite", title + "산림청은 경기 여주시와 강원 춘천시를 물레고을로 뽑았습니다.", all},
		{"to come", title + "산림청은 경기 여주시와 강원 춘천시 가운데 한 곳을 물레고을로 뽑을 예정이라고 밝혔다.", ""},
		{"as a sample", title + "산림청은 경기 여주시, 강원 춘천시 등 2곳을 표본도시로 뽑아 조사한다고 밝혔다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// TestViewsInPlainWords: what is left out or written otherwise is so only where the words say nothing else.
func TestViewsInPlainWords(t *testing.T) {
	for in, want := range map[string]string{
		"물레도시 총 2곳 뽑혀":       "물레도시 2곳 선정",
		"신규 모두 3곳, 재지정 총 2곳": "신규 3곳, 재지정 2곳",
		"여주시 등 총 2곳을 뽑았다":    "여주시 등 총 2곳을 선정했다",
		"심사를 거쳐 총 2곳":        "심사를 거쳐 총 2곳",
		"총 2곳 모두":            "총 2곳 모두",
		"줄을 뽑아내는 물레":         "줄을 뽑아내는 물레",
		"제비뽑기로":              "제비뽑기로",
		"뽑히지 못한 곳":           "선정되지 못한 곳",
	} {
		v := viewOf(doc.Text{S: in})
		if v.S != want {
			t.Errorf("%q became %q, want %q", in, v.S, want)
		}
		if got := v.text(0, len(v.S)).S; got != in {
			t.Errorf("%q was printed as %q", in, got)
		}
	}
}
