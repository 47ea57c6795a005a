package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// gradesOf gives the names of a release with their grades.
func gradesOf(text string) string {
	var out []string
	for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+text), "").Decisions {
		for _, h := range d.Holders {
			if h.Grade.S != "" {
				out = append(out, h.Words.S+":"+h.Grade.S)
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestGradedNouns reads grades with who has them, their numbers and letters, wherever they stand.
func TestGradedNouns(t *testing.T) {
	const lead = "# 숲길 안전 평가 우수 지자체 3곳 선정\n산림청은 숲길 안전 평가에서 경기 가평군 등 3개 시·군을 우수 지자체로 선정했다고 밝혔다.\n"
	const best = "경기 가평군:최우수, 충북 영동군:우수, 전남 곡성군:우수"
	for _, c := range []struct{ name, in, want string }{
		{"topics", lead + "최우수 지자체는 경기 가평군, 우수 지자체는 충북 영동군과 전남 곡성군이 선정됐다.", best},
		{"with their numbers", lead + "최우수 지자체(1곳)는 경기 가평군이다. 우수 지자체(2곳)는 △충북 영동군 △전남 곡성군 등이 꼽혔다.", best},
		{"behind the names", lead + "경기 가평군이 최우수 지자체로, 충북 영동군과 전남 곡성군이 우수 지자체로 뽑혔다.", best},
		{"numbers alone", lead + "최우수(1곳)는 경기 가평군, 우수(2곳)는 충북 영동군, 전남 곡성군이다.", best},
		{"bodies", lead + "최우수기관으로 경기 가평군, 우수기관으로 충북 영동군과 전남 곡성군이 선정됐다.", best},
		{"letters", lead + "S등급은 경기 가평군이 차지했다. A등급 시·군 2곳(영동·곡성)도 이름을 올렸다.", "경기 가평군:S등급, 영동:A등급, 곡성:A등급"},
		{"what they got", lead + "경기 가평군이 S등급을, 충북 영동군과 전남 곡성군이 A등급을 받았다.", "경기 가평군:S등급, 충북 영동군:A등급, 전남 곡성군:A등급"},
		{"what they got without its particle", lead + "경기 가평군이 1등급, 충북 영동군과 전남 곡성군이 2등급을 획득했다.", "경기 가평군:1등급, 충북 영동군:2등급, 전남 곡성군:2등급"},
		{"what a school got", lead + "경기 가평군의 한 초등학교는 S등급을 받았다.", ""},
		{"letters over lines", lead + "ㅇ S등급(1곳) : 경기 가평군\nㅇ A등급(2곳) : 충북 영동군, 전남 곡성군", "경기 가평군:S등급, 충북 영동군:A등급, 전남 곡성군:A등급"},
		{"prizes with their numbers", lead + "대상(1곳)은 경기 가평군, 우수상(2곳)은 충북 영동군, 전남 곡성군이 받았다.", "경기 가평군:대상, 충북 영동군:우수상, 전남 곡성군:우수상"},
		{"labels with who has them", lead + "ㅇ 최우수 지자체(1) : 경기 가평군\nㅇ 우수 지자체(2) : 충북 영동군, 전남 곡성군", best},
		{"the first prize as a label", lead + "ㅇ 대상(1곳) : 경기 가평군\nㅇ 우수상(2곳) : 충북 영동군, 전남 곡성군", "경기 가평군:대상, 충북 영동군:우수상, 전남 곡성군:우수상"},
		{"those chosen as a label", "# 숲길마을 2곳 선정\n산림청은 숲길마을 2곳을 선정했다고 밝혔다.\nㅇ 대상(2곳) : 경기 가평군, 전남 곡성군", ""},
		{"only one kind", "# 숲길 우수 지자체 2곳 선정\n산림청은 숲길 우수 지자체 2곳을 선정했다. 경기 가평군과 전남 곡성군이 우수 지자체로 선정됐다.", ""},
		{"of another year", "# 숲길마을 2곳 선정\n산림청은 경기 가평군, 전남 곡성군 2곳을 숲길마을로 선정했다. 가평군은 지난해 평가에서 최우수 지자체로 선정된 바 있다.", ""},
		{"to come", "# 숲길 평가 우수 지자체 공모\n산림청은 9월까지 최우수 지자체 1곳, 우수 지자체 2곳을 선정할 계획이다.", ""},
	} {
		if got := gradesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountedGrades leaves the number of those who have a grade out of its cell.
func TestCountedGrades(t *testing.T) {
	got := ""
	for _, g := range []string{"최우수상 (2)", "우수상(3곳)", "특별상"} {
		got += bareGrade(doc.Printed(g, doc.Place{})).S + ", "
	}
	if want := "최우수상, 우수상, 특별상, "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
