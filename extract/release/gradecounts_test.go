package release

import "testing"

// TestGradeCounts: numbers that a sentence tells by grade are parts of the number before it, and names
// beside them have the grade.
func TestGradeCounts(t *testing.T) {
	const head = "# 숲누리도시 5곳 인증\n산림청은 숲누리도시로 5곳을 인증했다. "
	for in, want := range map[string]string{
		"3곳이 1등급을, 2곳이 2등급을 받았다.":              "new 5, new 3:1등급, new 2:2등급",
		"이 중 3곳은 1등급, 나머지 2곳은 2등급이다.":          "new 5, new 3:1등급, new 2:2등급",
		"1등급을 받은 곳은 3곳, 2등급을 받은 곳은 2곳이다.":      "new 5, new 3:1등급, new 2:2등급",
		"2곳이 최고 등급인 ‘가’ 등급을, 3곳이 ‘나’ 등급을 얻었다.": "new 5, new 2:가 등급, new 3:나 등급",
		"AA등급은 2곳, A등급은 3곳이었다.":                "new 5, new 2:AA등급, new 3:A등급",
		"지난해에는 3곳이 1등급을, 2곳이 2등급을 받았다.":        "new 5",
		"2곳이 1등급을, 2곳이 2등급을 받았다.":              "new 5",
	} {
		if got := countsOf(head + in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
	const named = head + "경기 오산시, 강원 태백시 등 2곳이 1등급을, 경북 영덕군 등 3곳이 2등급을 받았다."
	if got, want := saidOf(named), "new 경기 오산시/1등급, new 강원 태백시/1등급, new 경북 영덕군/2등급"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestNumbersOfClasses: a column of numbers beside one of classes counts those of each, and so does a row
// of numbers under classes.
func TestNumbersOfClasses(t *testing.T) {
	const head = "# 숲누리도시 3곳 선정\n산림청은 숲누리도시로 3곳을 선정했다.\n"
	const want = "new 3, new 1:도심형, new 2:산촌형"
	for _, in := range []string{
		"유형 | 선정 수 | 지자체\n도심형 | 1곳 | 오산시(경기)\n산촌형 | 2곳 | 태백시(강원), 영덕군(경북)",
		"구분 | 도심형 | 산촌형\n선정 | 1곳 | 2곳\n지자체 | 경기 오산시 | 강원 태백시, 경북 영덕군",
	} {
		if got := countsOf(head + in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
	const each = "유형 | 개소 | 지자체\n도심형 | 1 | 오산시(경기)\n산촌형 | 1 | 태백시(강원)\n산촌형 | 1 | 영덕군(경북)"
	if got, want := countsOf(head+each), "new 3, new 1:도심형"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
