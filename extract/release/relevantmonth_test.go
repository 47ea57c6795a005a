package release

import (
	"testing"

	"injeung/schema"
)

// TestMonthGone: who was chosen in a month of this year that is over is none of a later release's, unless that is about them.
func TestMonthGone(t *testing.T) {
	const lead = "# 숲길도시 2곳 재지정\n산림청은 숲길도시로 강원 태백시, 경북 김천시 2곳을 재지정했다고 15일 밝혔다.\n"
	const two = "숲길도시/renewed 2 태백 김천"
	for _, c := range []struct{ in, want string }{
		{"올해 4월에는 서울 중구, 경기 동두천시 등 8곳이 새로 숲길도시로 지정되었다.", two},
		{"지난 3월 서울 중구와 경기 동두천시를 숲길도시로 지정했다.", two},
		{"올해 6월에도 서울 중구, 경기 동두천시 2곳이 숲길도시로 선정됐다.", two},
		{"금년 5월 20일에는 서울 중구, 경기 동두천시를 숲길도시로 승인했다.", two},
	} {
		if got := heldOn("2025. 10. 15.", lead+c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	for _, c := range []struct{ in, want string }{
		{"# 숲길도시 지정\n산림청은 올해 2월 공모를 시작해 강원 태백시, 경북 김천시를 숲길도시로 지정했다고 밝혔다.", "숲길도시 0 태백 김천"},
		{"# 산림청, 숲길도시 신규 지정\n산림청은 숲길도시를 새로 지정했다고 1일 밝혔다.\n지난 4월 29일 태백시, 김천시가 심의를 통과해 숲길도시로 지정됐다.", "숲길도시 0 태백 김천"},
		{"# 숲길도시 5곳 지정\n산림청은 올해 숲길도시 5곳을 지정했다고 밝혔다.\n올해 3월 태백시, 김천시가 지정되고, 4월 고양시, 천안시, 영주시가 지정됐다.", "숲길도시 5 태백 김천 고양 천안 영주"},
		{"# 산림청, 숲길도시 3곳 지정\n산림청은 숲길도시 3곳을 지정했다고 밝혔다.\n산림청은 지난 4월 태백시, 김천시, 영주시를 숲길도시로 지정하였다.", "숲길도시 3 태백 김천 영주"},
		{"# 4월에 숲길도시 2곳 지정\n산림청은 숲길도시가 문을 연다고 밝혔다.\n지난 4월 강원 태백시, 경북 김천시가 숲길도시로 지정됐다.", "숲길도시 2 태백 김천"},
	} {
		if got := heldOn("2025. 5. 1.", c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestFirstsOfLastYear: in the first months, too, 작년에 처음으로 is of another round where the lead tells of this one.
func TestFirstsOfLastYear(t *testing.T) {
	const lead = "# 금년 숲길도시 2곳 선정\n산림청은 금년 숲길도시로 강원 태백시, 경북 김천시 2곳을 선정했다고 밝혔다.\n"
	for _, in := range []string{
		"산림청은 작년에 처음으로 고양시, 천안시 등 4곳을 선정했으며, 이들 지역은 올해 공사에 들어간다.",
		"지난해 최초로 고양시, 천안시가 숲길도시로 지정됐다.",
		"작년 고양시, 천안시 2곳을 숲길도시로 지정했고, 이들은 설계를 마쳤다.",
		"지난해에는 고양시, 천안시 2곳을 숲길도시로 지정했다.",
	} {
		if got, want := heldOn("2025. 2. 13.", lead+in), "숲길도시 2 태백 김천"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestYearsInTurnFirst: names of several years before 데 이어 are all of rounds before.
func TestYearsInTurnFirst(t *testing.T) {
	const lead = "# 올해 숲길도시 2곳 선정\n산림청은 숲길도시로 강원 태백시, 경북 김천시를 선정했다고 밝혔다.\n"
	for _, in := range []string{
		"산림청은 2022년 고양시(호수길), 2023년 천안시(숲길), 안양시(물길)를 선정한 데 이어, 올해는 유형을 나누고 2곳을 뽑았다.",
		"2022년 고양시, 2023년 천안시를 지정한 데 이어 올해는 2곳을 지정했다.",
	} {
		if got, want := heldOn("2025. 6. 12.", lead+in), "숲길도시 2 태백 김천"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestMonthOver: a call that tells who was chosen in a month of this year that is over is a call; one that tells of the outcome of the
// month is none.
func TestMonthOver(t *testing.T) {
	const call = "# 숲길도시 공모 시작\n6월 17일까지 접수\n1차 태백·김천 2곳 지정\n산림청은 숲길도시 공모를 시작한다고 11일 밝혔다.\n"
	for in, want := range map[string]schema.Kind{
		"올해 1월에는 강원 태백시, 경북 김천시를 제1차 숲길도시로 지정했다.":   schema.Announcement,
		"금년 2월에는 강원 태백시와 경북 김천시를 제1차 숲길도시로 지정했다.":   schema.Announcement,
		"올 3월에도 강원 태백시, 경북 김천시 2곳이 제1차 숲길도시로 지정됐다.": schema.Announcement,
		"올해 4월에는 1차로 강원 태백시, 경북 김천시를 숲길도시로 지정했다.":   schema.Announcement,
	} {
		if got := Read(written("2025. 5. 11. 산림청\n"+call+in), "").Header.Kind; got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	for _, in := range []string{
		"# 숲길도시 2곳 지정\n산림청은 올해 1월에는 공모를, 3월에는 심사를 거쳐 강원 태백시, 경북 김천시를 숲길도시로 지정했다고 11일 밝혔다.",
		"# 숲길도시 2곳 지정\n산림청은 올해 1월에 시작한 공모에서 강원 태백시, 경북 김천시를 숲길도시로 지정했다고 밝혔다.",
	} {
		if got := Read(written("2025. 5. 11. 산림청\n"+in), "").Header.Kind; got != schema.Result {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
