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

// TestRowsHeldBefore leaves out rows that a remark says were chosen before where others were decided on now, and takes them where a
// statement counts all, or the remark tells of something else.
func TestRowsHeldBefore(t *testing.T) {
	const head = "# 고운지역 지정\n환경부는 경기 의왕시를 고운지역으로 지정하고, 강원 정선군의 지정 기간을 연장하기로 했다.\n지역 | 산업 | 비고\n경기 의왕시 | 철강 | 신규\n강원 정선군 | 화학 | 연장(6개월)"
	const two = "new 경기 의왕시, renewed 강원 정선군"
	for _, c := range []struct{ name, in, want string }{
		{"", head + "\n전남 구례군 | 조선 | 기존\n경북 칠곡군 | 전자 | 기존", two},
		{"certified already", head + "\n전남 구례군 | 조선 | 기지정\n경북 칠곡군 | 전자 | 기 지정", two},
		{"with its time", head + "\n전남 구례군 | 조선 | 기존(’24. 11.)\n경북 칠곡군 | 전자 | 기존 지정", two},
		{"as of a place", head + "\n전남 구례군 | 조선 | 기존 지정지역", two},
		{"as of a government", head + "\n전남 구례군 | 조선 | 기존 지정 지방정부", two},
		{"and what is decided now", head + "\n전남 구례군 | 조선 | 기존(재인증)\n경북 칠곡군 | 전자 | 기존(재인증 ’21)", two + ", renewed 전남 구례군"},
		{"counted with them", "# 고운지역 3곳 지정\n환경부는 고운지역 3곳을 지정했다고 밝혔다.\n지역 | 산업 | 비고\n경기 의왕시 | 철강 | 신규\n강원 정선군 | 화학 | 기존\n전남 구례군 | 조선 | 신규", "new 경기 의왕시, new 전남 구례군, new 강원 정선군"},
		{"decided in a table only", "# 고운지역 2곳 지정\n환경부는 고운지역을 지정했다.\n지역 | 산업 | 비고\n경기 의왕시 | 철강 | 신규\n강원 정선군 | 화학 | 재지정\n전남 구례군 | 조선 | 기존(재인증)", "new 경기 의왕시, renewed 강원 정선군, renewed 전남 구례군"},
		{"of something else", "# 고운지역 2곳 지정\n환경부는 고운지역 2곳을 지정했다고 밝혔다.\n지역 | 산업 | 비고\n경기 의왕시 | 철강 | 기존 단지 확장\n강원 정선군 | 화학 | 기존 항만 활용", "new 경기 의왕시, new 강원 정선군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
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
