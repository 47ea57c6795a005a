package release

import "testing"

// TestSaidCouncil: numbers that a council decided on, and zones told one a paragraph.
func TestSaidCouncil(t *testing.T) {
	text := `보도시점 배포 즉시 배포 2024. 5. 20.(월)
# 지역놀이특구 신규 지정
중소벤처기업부는 제12차 지역놀이발전특구위원회를 열어 지역놀이발전특구 신규지정 3건, 지정해제 4건, 보고 2건 등 모두 9건의 안건을 심의·의결했다고 밝혔다.
이번에 신규특구로 지정된 경기 오산시 공놀이 산업특구는 5년 동안 100억 원을 투자할 계획이다.
충북 괴산·증평군 옥수수놀이 산업특구는 5년 동안 736억 원을 투자하고, 특허법 등 5개의 규제특례를 적용할 계획이다.
대구 수성구 못둑놀이특구는 5년 동안 458억 원을 투자한다.
인천 남동구 갯벌놀이특구는 2010년에 지정되어 많은 이가 찾는다.
또한, 종료를 희망하는 장흥 나무놀이특구 등 4개 특구는 지정해제하고 운영성과 보고도 있었다.`
	if got, want := countsOf(text), "new 3, revoked 4"; got != want {
		t.Errorf("counts %s, want %s", got, want)
	}
	want := "new 경기 오산시, new 충북 괴산군+1, new 충북 증평군+1, new 대구 수성구, revoked 장흥"
	if got := saidOf(text); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	plan := `# 지역놀이특구 위원회 열려
중소벤처기업부는 지역놀이발전특구 신규지정 3건, 지정해제 4건을 다음 달 심의·의결할 예정이라고 밝혔다.
충북 괴산·증평군 옥수수놀이 산업특구는 5년 동안 736억 원을 투자할 계획이다.`
	if got := countsOf(plan) + saidOf(plan); got != "" {
		t.Errorf("of a plan: %s", got)
	}
}

// TestCouncilMatters: what a council is asked by other nouns, and with their sum behind.
func TestCouncilMatters(t *testing.T) {
	const head = "배포일 2024. 3. 6.(수)\n# 섬놀이특구 2곳 신규 지정\n"
	for in, want := range map[string]string{
		head + "섬놀이특구위원회는 신규 2건, 변경 1건, 해제 1건 등 총 4건을 심의·의결했다.":            "new 2, changed 1, revoked 1",
		head + "섬놀이특구위원회는 신규 지정 2건을 의결했다. 지정내용 변경 3건, 지정기간 연장 4건도 결정했다.":   "new 2, changed 3, renewed 4",
		head + "해양수산부는 섬놀이특구 2곳을 신규 지정하고 지정내용 변경 3건, 지정기간 연장 4건도 함께 의결했다.": "new 2, changed 3, renewed 4",
	} {
		if got := countsOf(in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
	const named = "섬놀이특구위원회는 경남 통영시·인천 옹진군의 신규 지정안과 전남 완도군의 지정기간 연장안 등 3건을 의결했다."
	if got, want := saidOf("배포일 2024. 3. 6.(수)\n# 섬놀이특구 심의 결과\n"+named), "new 경남 통영시, new 인천 옹진군, renewed 전남 완도군"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestSaidVoted: a council's vote on who gets a title decides; its vote on a plan, a law, a budget
// or an office does not, and neither does one that is ahead.
func TestSaidVoted(t *testing.T) {
	const head = "배포일 2024. 3. 6.(수)\n# 섬놀이마을 위원회 소식\n섬발전위원회는 6일 제5차 회의를 열어 "
	const two = "new 경남 통영시, new 인천 옹진군"
	for in, want := range map[string]string{
		head + "경남 통영시, 인천 옹진군을 섬놀이마을로 의결했다.":                                                    two,
		head + "섬놀이마을 2곳을 의결했다.\n의결된 곳은 경남 통영시, 인천 옹진군이다.":                                       two,
		head + "경남 통영시와 인천 옹진군을 섬놀이마을로 심의·의결했다고 밝혔다.":                                            two,
		"배포일 2024. 3. 6.(수)\n# 섬놀이마을 지정안 국무회의 통과\n경남 통영시, 인천 옹진군을 섬놀이마을로 지정하는 안이 6일 국무회의를 통과했다.": two,
		head + "섬놀이마을 육성 기본계획을 의결했다.\n섬놀이마을은 경남 통영시, 인천 옹진군 등 3곳이 지정되어 있다.":                      "",
		head + "섬놀이마을 예산안을 의결했다.\n예산은 경남 통영시, 인천 옹진군 2곳에 쓰인다.":                                   "",
		head + "경남 통영시를 회장도시로 의결했다.":                                                             "",
		head + "섬놀이마을법 개정안을 의결했다. 법이 시행되면 경남 통영시, 인천 옹진군의 섬이 섬놀이마을로 지정된다.":                       "",
		head + "섬놀이마을 조례안을 의결했다.\n조례안은 통영시가 지난해 섬놀이마을로 지정된 데 따른 것이다.":                            "",
		head + "경남 통영시, 인천 옹진군의 섬놀이마을 지정안을 20일 의결할 예정이라고 밝혔다.":                                   "",
	} {
		f := Read(written(in), "")
		got := saidOf(in)
		if f.Header.Kind != "result" {
			got = ""
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
