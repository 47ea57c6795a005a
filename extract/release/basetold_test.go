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
		{lead + "재지정은 2021년에 지정되어 기간이 끝나는 네 곳이 신청하였고, 이 가운데 두 곳을 정하였다.", "오산시 2021년, 무주군 2021년"},
		{lead + "재지정 평가에는 2021년 지정됐던 네 곳이 참여했다.", "오산시 2021년, 무주군 2021년"},
		{lead + "심사 대상은 2021년에 지정돼 3년간 숲길을 가꾼 곳들이다.", "오산시 2021년, 무주군 2021년"},
		{lead + "재지정 제도는 2015년에 도입되어 3년마다 시행된다.", ""},
		{lead + "재지정 평가에는 2021년 지정된 전남 순천시가 참여했다.", ""},
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

// TestYearOfWhatCameOfIt: what came of a place or service since then tells the year in which it was certified, too; of the
// release's own year only an earlier month does.
func TestYearOfWhatCameOfIt(t *testing.T) {
	const lead = "# 숲길도시 2곳 재지정\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 재지정했다고 9일 밝혔다.\n"
	const service = "# 돌봄 우수서비스 2건 재인증\n보건복지부는 ㈜가나의 ‘다라 알림’과 ㈜마바의 ‘사아 매트’를 ‘돌봄 우수서비스’로 재인증했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "오산시는 2021년 지정 이후 숲길을 세 배로 늘렸다.", "오산시 2021년"},
		{lead + "무주군은 2021년 지정에 이어 이번에도 자격을 지켰다.", "무주군 2021년"},
		{lead + "무주군은 2021년에 얻은 지정을 지켜 냈다.", "무주군 2021년"},
		{lead + "무주군은 2021년에 받은 상금을 숲에 썼다.", ""},
		{lead + "전남 순천시는 2021년에 받은 지정을 반납했다.", ""},
		{lead + "오산시는 2021년 처음 인증을 받은 뒤 숲길을 세 배로 늘렸다.", "오산시 2021년"},
		{"# 숲길도시 2곳 재지정\n산림청은 경기 광주시와 전북 무주군을 숲길도시로 재지정했다고 9일 밝혔다.\n광주는 2021년 지정 이후 숲길을 늘렸고, 무주는 그다음이다.", ""},
		{"# 숲길도시 2곳 재지정\n산림청은 세종특별자치시와 전북 무주군을 숲길도시로 재지정했다고 9일 밝혔다.\n세종시는 2021년 지정 이후 숲길을 늘렸다.", "세종특별자치시 2021년"},
		{"# 숲길도시 2곳 재지정\n산림청은 경기 오산, 전북 무주 2곳을 숲길도시로 재지정했다고 9일 밝혔다.\n2021년에 지정된 오산시는 숲길을 늘렸다.", "오산 2021년"},
		{lead + "무주군은 2020년에 지정된 구역에 서쪽 숲을 더해 2027년 6월까지 길을 잇는다.", "무주군 2020년"},
		{lead + "지금까지 지정된 곳은 2024년 3월에 지정된 무주군 1곳이었다.", "무주군 2024년 3월"},
		{lead + "지금까지 지정된 곳은 2024년 11월에 지정된 무주군 1곳이었다.", ""},
		{lead + "지난 3월에 지정된 오산시와 무주군은 숲길을 넓힌다.", "오산시 지난 3월, 무주군 지난 3월"},
		{lead + "지난 3월에 문을 연 오산시 숲길은 넓어진다.", ""},
		{"# 숲길도시 2곳 재지정\n산림청은 2020년에 문을 연 경기 오산시와 전북 무주군을 숲길도시로 다시 지정했다고 9일 밝혔다.", ""},
		{lead + "오산시는 2021년 정원도시 지정 이후 숲길을 세 배로 늘렸다.", ""},
		{lead + "주민은 2021년 지정 이후 오산시를 더 자주 찾는다.", ""},
		{service + "2022년에 인증을 받은 ‘다라 알림’은 이용자가 크게 늘었다.", "다라 알림 2022년"},
		{service + "2022년에 인증받은 ㈜가나의 ‘다라 알림’과 ‘사아 매트’는 이용자가 크게 늘었다.", "다라 알림 2022년, 사아 매트 2022년"},
		{service + "2021년에 인증받은 ㈜가나의 ‘다라 알림’과 2022년에 인증받은 ㈜마바의 ‘사아 매트’는 이용자가 크게 늘었다.", "다라 알림 2021년, 사아 매트 2022년"},
		{service + "’21년 12월 지정된 가나의 ‘다라 알림’, ’22년 1월 지정된 마바의 ‘사아 매트’의 인증기간을 2년 연장하였다.", "다라 알림 ’21년, 사아 매트 ’22년"},
		{service + "2021년 3월에 인증을 받은 ‘다라 알림’과 2023년 인증된 ‘사아 매트’를 찾는 이가 늘었다.", "다라 알림 2021년, 사아 매트 2023년"},
		{service + "2021년에 문을 연 ㈜가나의 ‘다라 알림’과 2022년에 값을 내린 ㈜마바의 ‘사아 매트’는 이용자가 늘었다.", ""},
		{service + "2021년에 처음 나온 뒤 2022년에 인증받은 ‘다라 알림’은 2023년에 값을 내렸다.", "다라 알림 2022년"},
		{service + "2022년에 문을 연 ㈜가나의 ‘다라 알림’은 이용자가 크게 늘었다.", ""},
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			for _, h := range d.Holders {
				if !h.BaseYear.Empty() {
					got = append(got, nameHeld(&h)+" "+h.BaseYear.S)
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestYearOfWhatTheyGot: the year in which those renewed got what they hold is theirs, and not that of the decision.
func TestYearOfWhatTheyGot(t *testing.T) {
	const lead = "배포일 2024. 11. 9.(토)\n# 숲길도시 인증 결과\n산림청은 숲길도시 공모에서 강원 태백시가 신규 인증됐으며, "
	for in, want := range map[string]string{
		"오산시는 2021년에 받은 인증이 연장됐다고 밝혔다.":             "오산시 2021년",
		"오산시는 2021년 획득한 숲길도시 인증이 연장됐다고 밝혔다.":        "오산시 2021년",
		"오산시와 군포시는 2022년 12월에 받은 인증이 2년 연장됐다고 밝혔다.": "오산시 2022년, 군포시 2022년",
		"오산시는 2021년에 처음 받은 인증이 연장됐다고 밝혔다.":          "오산시 2021년",
		"오산시는 인증이 연장됐다고 밝혔다.":                       "",
		"오산시는 2021년에 받은 상금으로 길을 넓혔다고 밝혔다.":          "",
	} {
		var got []string
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				if y := d.BaseYear.Words.S; d.Status.OfEarlier() && y != "" {
					got = append(got, localName(h.Words)+" "+y[:len("2021년")])
				}
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got %q, want %q", in, s, want)
		}
	}
}
