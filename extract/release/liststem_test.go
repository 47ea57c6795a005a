package release

import "testing"

// TestSaidStems: names without their ending before particles, 등 and verbs.
func TestSaidStems(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"subjects of one verb, with their classes", `# 수소·이차전지 등 첨단거점단지 7곳 지정
정부가 첨단거점단지 7곳을 지정했습니다.
수소는 완주·군산과 보령 2곳이, 이차전지는 충주와 밀양, 서산과 여수 등 4곳, 로봇은 김천·구미가 첨단거점단지로 지정됐습니다.`,
			"new 완주:수소+1, new 군산:수소+1, new 보령:수소, new 충주:이차전지, new 밀양:이차전지, new 서산:이차전지, new 여수:이차전지, new 김천:로봇+2, new 구미:로봇+2"},
		{"two before a verb", `# 첨단거점단지 지정
충주와 밀양이 첨단거점단지로 지정됐다.`, "new 충주, new 밀양"},
		{"one of its province", `# 첨단거점단지 3곳 지정
강원 인제, 충북 단양, 충남 홍성이 첨단거점단지로 최종 지정됐다.`, "new 강원 인제, new 충북 단양, new 충남 홍성"},
		{"parted by white space", `# 첨단거점단지 2곳 지정
단양 홍성 등 2곳은 첨단거점단지로 지정됐다.`, "new 단양, new 홍성"},
		{"between others an unknown one", `# 바다문화도시 4곳 지정
문화체육관광부는 충주와 밀양, 새누리와 울산 등 4곳을 바다문화도시로 지정했다.`,
			"new 충주, new 밀양, new 새누리, new 울산"},
		{"a stem with its particle is no misprint", `# 바다문화도시 예비 4곳 선정
문화체육관광부는 2차 바다문화도시 후보로 인천 부평과 강릉, 군산, 통영 등 4곳을 선정했다.`,
			"candidate 인천 부평, candidate 강릉, candidate 군산, candidate 통영"},
		{"other words", `# 바다문화도시 2곳 지정
해양수산부는 자격 부여와 안전 강화가 필요하다는 지적에 따라 경기 시흥시와 전남 완도군을 바다문화도시로 지정했다. 공주와 왕자가 영광을 누린 고장이 선정됐다.`,
			"new 경기 시흥시, new 전남 완도군"},
		{"no decision", `# 바다문화도시 1곳 지정
해양수산부는 경기 시흥시를 바다문화도시로 지정했다. 통영과 여수가 함께 축제를 연다.`, "new 경기 시흥시"},
		{"ministries are no classes", `# 배움마을 4곳 선정
교육부는 군포시와 의왕시를, 환경부는 목포시와 무안군을 배움마을로 선정했다.`,
			"new 군포시, new 의왕시, new 목포시, new 무안군"},
		{"fields are", `# 배움마을 4곳 선정
도시 분야는 군포시와 의왕시가, 농촌 분야는 목포시와 무안군이 배움마을로 선정됐다.`,
			"new 군포시:도시, new 의왕시:도시, new 목포시:농촌, new 무안군:농촌"},
		{"last year", `# 배움마을 2곳 선정
올해는 군포시와 의왕시가, 지난해는 목포시와 무안군이 배움마을로 선정됐다.`, "new 군포시, new 의왕시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSaidJoint: items between commas or marks are counted, not their names.
func TestSaidJoint(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"under marks, by the title", `# 국제배움특구 3곳 지정
교육부는 국제배움특구로 △경기 하남시 △충남 서천·보령시 △세종시를 지정했다.`,
			"new 경기 하남시, new 충남 서천+1, new 충남 보령시+1, new 세종시"},
		{"in two lists, by the last one's number", `# 국제배움특구 재지정
2014년 처음 국제배움특구로 지정된 대구 동구와 수성구, 인천 서·계양구, 2018년 2기로 지정된 경기 군포·의왕시 등 기존 4개 특구는 이번에 모두 재지정됐다.`,
			"renewed 대구 동구, renewed 대구 수성구, renewed 인천 서구+1, renewed 인천 계양구+1, renewed 경기 군포시+1, renewed 경기 의왕시+1"},
		{"in a line of several rounds, by the statement over it", `# 국제배움특구 재지정
□ 기존 4개 특구*는 평가를 거쳐 모두 국제배움특구로 재지정됐다.
 * (1기) 대구 동구, 경북 포항·경주시 / (2기) 강원 정선군, 경기 군포·의왕시`,
			"renewed 대구 동구, renewed 경북 포항시+1, renewed 경북 경주시+1, renewed 강원 정선군, renewed 경기 군포시+1, renewed 경기 의왕시+1"},
		{"in a line of several rounds, as many as names", `# 국제배움특구 재지정
□ 기존 6개 특구*는 평가를 거쳐 모두 국제배움특구로 재지정됐다.
 * (1기) 대구 동구, 경북 포항·경주시 / (2기) 강원 정선군, 경기 군포·의왕시`,
			"renewed 대구 동구, renewed 경북 포항시, renewed 경북 경주시, renewed 강원 정선군, renewed 경기 군포시, renewed 경기 의왕시"},
		{"as many as names", `# 국제배움특구 4곳 지정
교육부는 군포·의왕시, 목포시와 무안군 등 4곳을 국제배움특구로 지정했다.`,
			"new 군포시, new 의왕시, new 목포시, new 무안군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
