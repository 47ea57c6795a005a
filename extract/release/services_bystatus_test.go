package release

import "testing"

// TestServicesByStatus: services under heads of several statuses, of which one number counts all together.
func TestServicesByStatus(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심의 결과 5개 서비스를 의결했다고 밝혔다.\n"
	const three = "new 경사로 안내 서비스, new 빗길 신호 지킴이, new 언덕길 승강기 공유, "
	const bare = three + "changed 골목 조명 나눔, renewed 물길 수위 알림"
	const made = "new 경사로 안내 서비스+오름길, new 빗길 신호 지킴이+빗소리, new 언덕길 승강기 공유+가파른, changed 골목 조명 나눔+새벽빛, renewed 물길 수위 알림+여울"
	for _, c := range []struct{ name, in, want string }{
		{"numbered heads", "1. 신규 승인\nㅇ 경사로 안내 서비스(오름길)\nㅇ 빗길 신호 지킴이(빗소리)\nㅇ 언덕길 승강기 공유(가파른)\n2. 조건 변경\nㅇ 골목 조명 나눔(새벽빛)\n3. 유효기간 연장\nㅇ 물길 수위 알림(여울)", made},
		{"heads in brackets", "【신규】\n- 경사로 안내 서비스\n- 빗길 신호 지킴이\n- 언덕길 승강기 공유\n【변경】\n- 골목 조명 나눔\n【연장】\n- 물길 수위 알림", bare},
		{"labels of lines", "[신규] 경사로 안내 서비스, 빗길 신호 지킴이, 언덕길 승강기 공유\n[변경] 골목 조명 나눔\n[연장] 물길 수위 알림", bare},
		{"each with its number", "□ 신규 지정 (3건)\n- 경사로 안내 서비스\n- 빗길 신호 지킴이\n- 언덕길 승강기 공유\n□ 내용 변경 (1건)\n- 골목 조명 나눔\n□ 기간 연장 (1건)\n- 물길 수위 알림", bare},
		{"fewer than counted", "[신규] 경사로 안내 서비스, 빗길 신호 지킴이\n[변경] 골목 조명 나눔", ""},
		{"what is done", "【신규】\n- 현장 점검 실시\n- 제도 개선 추진\n- 안내 자료 배포\n【변경】\n- 상담 창구 확대\n【연장】\n- 신청 기간 안내", ""},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountsOfStatuses: where heads of several statuses count their own, the number of all is that of all, and no other one.
func TestCountsOfStatuses(t *testing.T) {
	const in = "# 규제샌드박스 3건 승인\n과학기술정보통신부는 규제샌드박스 심의위원회를 열어 실증특례 3건을 승인했다고 밝혔다.\n[신규 2건]\nㅇ 물길 오가는 배달 나룻배\nㅇ 언덕길 무선 충전\n[연장 1건]\nㅇ 골목 신분 확인"
	for _, d := range Read(written(in), "").Decisions {
		for _, n := range d.Counts {
			if n.Whole != (n.N == 3) {
				t.Errorf("%s %s: of all is %v", d.Status, n.Words.S, n.Whole)
			}
		}
	}
}

// TestNamedHeadOverGuesses: a heading between the number and lines of which only their form tells names and companies apart.
func TestNamedHeadOverGuesses(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 인증 심의 결과 3개 서비스를 인증했다고 밝혔다.\n"
	const want = "new 경사로 안내 승강대+오름길, new 빗길 보행 신호등+빗소리, new 골목 빈 가게 공유+새벽빛"
	for _, in := range []string{
		"< 승인 서비스 >\n① (오름길) 경사로 안내 승강대 : 실증특례\n② (빗소리) 빗길 보행 신호등 : 임시허가\n③ (새벽빛) 골목 빈 가게 공유 : 실증특례",
		"- (오름길) 경사로 안내 승강대 → 실증특례\n- (빗소리) 빗길 보행 신호등 → 임시허가\n- (새벽빛) 골목 빈 가게 공유 → 실증특례",
	} {
		if got := offeredIn(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestMakersInListedCells: cells of a table list names, each with one word in a bracket that may be a company.
func TestMakersInListedCells(t *testing.T) {
	const lead = "보도시점 2024. 6. 25.(화) 12:00\n# 물길 서비스 4건 의결\n환경부는 물길 서비스 4건을 의결했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"구분 | 과제\n신규(3) | 물높이 알림판(두레길), 빗물 저금통(온누리), 여울 지킴이 등(나루터)\n변경(1) | 둑길 순찰 로봇(마중물)", "물높이 알림판+두레길, 빗물 저금통+온누리, 여울 지킴이 등+나루터, 둑길 순찰 로봇+마중물"},
	} {
		if got := servicesTold(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
