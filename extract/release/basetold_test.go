package release

import (
	"strings"
	"testing"
)

// TestYearOfWhatIsRenewed: sentences of their own tell when those renewed, changed or
// ended were certified; of another programme, place or time they tell nothing.
func TestYearOfWhatIsRenewed(t *testing.T) {
	const lead = "# 숲길도시 2곳 재지정\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 재지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "두 곳은 2021년 숲길도시로 처음 지정됐다.", "오산시 2021년, 무주군 2021년"},
		{lead + "이들은 2021년에 처음 지정됐다.", "오산시 2021년, 무주군 2021년"},
		{lead + "이들 시·군은 2021년에 처음 지정됐다.", "오산시 2021년, 무주군 2021년"},
		{lead + "산림청은 전남 순천시를 해제했다. 이들은 2021년에 처음 지정됐다.", ""},
		{lead + "오산시는 2021년에, 무주군은 2020년에 지정됐다.", "오산시 2021년, 무주군 2020년"},
		{lead + "오산시는 2021년에 지정돼 3년간 숲길을 가꿔 왔다.", "오산시 2021년"},
		{lead + "2021년에 지정된 무주군은 이번 평가에서 높은 점수를 받았다.", "무주군 2021년"},
		{"# 숲길도시 1곳 변경 지정\n산림청은 부산 해운대구 숲길도시의 변경 지정을 승인했다고 9일 밝혔다.\n2020년에 지정된 부산 해운대구는 면적을 0.3㎢ 넓힌다.", "해운대구 2020년"},
		{lead + "오산시는 2015년 정원도시로 지정됐다.", ""},
		{lead + "전남 순천시는 2015년 숲길도시로 지정됐다.", ""},
		{lead + "세 곳은 2015년 숲길도시로 지정됐다.", ""},
		{lead + "두 곳은 2024년에 지정됐다.", ""},
		{lead + "두 곳은 2015년에 처음 지정되고 2018년에 재지정됐다.", ""},
		{"# 숲길도시 2곳 지정\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 지정했다고 9일 밝혔다.\n두 곳은 2015년 숲길도시로 처음 지정됐다.", ""},
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				if !h.BaseYear.Empty() {
					got = append(got, localName(h.Words)+" "+h.BaseYear.S)
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}
