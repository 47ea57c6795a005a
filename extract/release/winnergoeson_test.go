package release

import "testing"

// TestRowsThatGoOn takes rows that only go on for chosen where a statement counts them with the new ones, and for those of an
// earlier round where it counts the new ones alone.
func TestRowsThatGoOn(t *testing.T) {
	const rows = "\n시도 | 시군 | 이름 | 구분\n경기 | 의왕시 | 달빛 걷기 | 신규\n강원 | 정선군 | 별밤 장터 | %\n전남 | 구례군 | 꽃길 마실 | 신규\n경북 | - | 강변 음악회 | %"
	const all = "new 경기 의왕시, new 전남 구례군, renewed 강원 정선군, renewed -"
	const some = "new 경기 의왕시, new 전남 구례군"
	for _, c := range []struct{ name, text, word, want string }{
		{"counted together", "# 고운축제 4곳 선정\n문화체육관광부는 올해 고운축제 4곳을 선정했다고 밝혔다.", "계속", all},
		{"another word", "# 내년 고운축제 네 곳 확정\n행정안전부는 내년 고운축제 4곳을 확정했다고 5일 밝혔다.", "유지", all},
		{"told by number", "# 고운정원 지원 대상 4개 지자체 선정\n산림청은 고운정원 지원 대상으로 4개 지자체를 최종 선정하였다고 밝혔다.", "계속", all},
		{"in a bracket", "# 고운축제 4곳 선정\n해양수산부는 고운축제 4곳을 뽑았다고 밝혔다.", "계속(2년)", all},
		{"counted alone", "# 고운축제 2곳 신규 지정\n문화체육관광부는 올해 고운축제 2곳을 새로 지정했다고 밝혔다.", "계속", some},
		{"of all by now", "# 고운축제 2곳 신규 지정\n문화체육관광부는 고운축제 2곳을 새로 지정했다고 밝혔다. 이로써 고운축제는 모두 4곳이 되었다.", "유지", some},
	} {
		body := ""
		for _, r := range rows {
			if r == '%' {
				body += c.word
			} else {
				body += string(r)
			}
		}
		if got := saidOf(c.text + body); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}

// TestRowsOfEvents takes a table with a column of events for what was chosen where its rows are as many as were counted.
func TestRowsOfEvents(t *testing.T) {
	const rows = "\n시도 | 시군 | 행사명 | 장소\n경기 | 의왕시 | 달빛 걷기 | 왕송호수\n강원 | 정선군 | 별밤 장터 | 아리랑시장\n전남 | 구례군 | 꽃길 마실 | 서시천"
	const all = "new 경기 의왕시, new 강원 정선군, new 전남 구례군"
	for _, c := range []struct{ name, text, want string }{
		{"as many", "# 고운축제 3곳 선정\n문화체육관광부는 올해 고운축제 3곳을 선정했다고 밝혔다.", all},
		{"other words", "# 고운야행 3개 지역 지정\n국가유산청은 고운야행 3개 지역을 새로 지정하였다고 밝혔다.", all},
		{"others", "# 고운축제 7곳 선정\n문화체육관광부는 올해 고운축제 7곳을 선정했다고 밝혔다.", ""},
	} {
		if got := saidOf(c.text + rows); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
