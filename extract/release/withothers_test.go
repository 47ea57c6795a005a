package release

import "testing"

// TestWorksWith: whom a maker works with is not certified; places that are told of together all are.
func TestWorksWith(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n배포일 2026. 3. 5.\n국토교통부는 경기 수원시를 스마트도시로 인증했다.\n"
	checkSaid(t, []said{
		{head + "한빛산업은 경기 안성시와 협업해 인증을 획득했다.", "new 경기 수원시"},
		{head + "한빛산업은 경기 안성시와 함께 인증을 획득했다.", "new 경기 수원시"},
		{head + "한빛산업은 경기 안성시와 손잡고 스마트도시 인증을 받았다.", "new 경기 수원시"},
		{head + "‘물빛 알리미’는 경기 안성시와 공동으로 개발해 인증을 획득하게 됐다.", "new 경기 수원시"},
		{"# 스마트도시 인증 결과\n경기 수원시는 안성시와 함께 스마트도시 인증을 획득했다.", "new 경기 수원시, new 안성시"},
		{"# 스마트도시 인증 결과\n국토교통부는 경기 수원시를 안성시와 함께 스마트도시로 인증했다.", "new 경기 수원시, new 안성시"},
		{"# 스마트도시 인증 결과\n국토교통부는 스마트도시로 새로 인증된 경기 수원시와 충남 태안군, 전남 화순군 등 3개 지자체와 협약을 맺었다.", "new 경기 수원시, new 충남 태안군, new 전남 화순군"},
		{"# 스마트도시 인증 결과\n경기 수원시가 가나대학교와 손잡고 스마트도시 인증을 획득했다.", "new 경기 수원시"},
	})
}

// TestSizedLists: a class is what those named are counted as, or the field in which a place was chosen.
func TestSizedLists(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n"
	checkSaid(t, []said{
		{head + "국토교통부는 경기 수원시, 안양시 등 2개 대도시와 함께 강릉시, 구미시 등 2개 중소도시를 스마트도시로 인증했다.", "new 경기 수원시:대도시, new 경기 안양시:대도시, new 강릉시:중소도시, new 구미시:중소도시"},
		{head + "경기 수원시가 대도시 부문 스마트도시 인증을 획득했다.", "new 경기 수원시:대도시"},
		{head + "강릉시는 2026년 스마트도시 인증 공모에서 중소도시 부문 인증을 받았다.", "new 강릉시:중소도시"},
	})
}

// TestBesideLead: what else was decided is told before the names of a sentence and is none of them.
func TestBesideLead(t *testing.T) {
	for body, want := range map[string]string{
		"국토교통부는 이번 스마트도시 인증과 함께 물빛 알리미와 골목 지킴이 플랫폼(교통 분야), 하늘길 관제(안전 분야) 등 3개를 스마트도시 서비스로 인증했다.": "new 물빛 알리미/교통, new 골목 지킴이 플랫폼/교통, new 하늘길 관제/안전",
		"국토교통부는 도시 심사와는 별도로 물빛 알리미(교통), 골목 지킴이 플랫폼(안전) 등 2개를 스마트도시 서비스로 인증했다.":                   "new 물빛 알리미/교통, new 골목 지킴이 플랫폼/안전",
		"우수 서비스로 인정된 한빛산업의 ‘물빛 알리미’가 스마트도시 서비스로 신규 인증됐다.":                                        "new 물빛 알리미+한빛산업",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}

// TestWhenReached: what is told of a case (시) or of work shared is no part of a programme's name.
func TestWhenReached(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n"
	if got := programmesOf(head + "경기 수원시는 가나대학교와 손잡고 스마트도시 인증을 받았다."); got != "smart_city" {
		t.Errorf("with a school: %s", got)
	}
	for _, c := range Read(written(head+"총점의 70% 이상 득점 시 인증 자격을 부여한다."), "").Criteria {
		if c.Scheme.ID != "smart_city" {
			t.Errorf("a threshold is of %s", c.Scheme.ID)
		}
	}
}

// TestAttrWithin: what stands between names and their number tells what was decided on them.
func TestAttrWithin(t *testing.T) {
	const head = "# 가나도시 12곳 지정\n배포일 2026. 1. 24.\n"
	checkSaid(t, []said{
		{head + "산림청은 경기 여주시와 충남 태안군, 전남 화순군 등 새로 지정된 3개 시·군과 강원 삼척시 등 재지정된 9개 시·군을 지원한다.", "renewed 강원 삼척시, new 경기 여주시, new 충남 태안군, new 전남 화순군"},
		{head + "경기 여주시와 충남 태안군, 전남 화순군 등 재지정된 3곳과 강원 삼척시 등 새로 지정된 9곳은 국비를 받는다.", "new 강원 삼척시, renewed 경기 여주시, renewed 충남 태안군, renewed 전남 화순군"},
		{head + "충남 태안군, 전남 화순군 등 가나도시로 지정된 12곳에는 국비를 지원한다.", "new 충남 태안군, new 전남 화순군"},
	})
}

// TestMisprintedSido: a province one letter off before one of its places is a name that normalize looks at; the list goes on.
func TestMisprintedSido(t *testing.T) {
	checkSaid(t, []said{
		{"# 가나도시 지정\n새로 지정된 가나도시는 서울 서대문구, 강원 영월군, 충분 제천시, 경북 포항시다.", "new 서울 서대문구, new 강원 영월군, new 충분 제천시, new 경북 포항시"},
	})
}

// TestBeganWith: who was first is not chosen now; rounds before this one have no number of this one.
func TestBeganWith(t *testing.T) {
	checkSaid(t, []said{
		{"# 가나도시 3곳 추가… 2011년 정읍시 첫 지정이후 21개 지역으로 확대\n산림청은 부산 중구, 대전 동구, 경기 군포시를 가나도시로 추가 지정했다.", "new 부산 중구, new 대전 동구, new 경기 군포시"},
		{"# 가나도시 사업\n산림청의 가나도시 사업은 2011년 정읍시를 지정한 이후 현재 18개 지역으로 확대됐다.", ""},
	})
	for _, d := range Read(written("# 제4차 가나도시 예비도시 11곳 선정\n현재 1차 가나도시 7개, 2차 가나도시 5개가 지정됐으며 3차 후보 16곳 중 6곳을 지정해 12월 중 발표할 예정이다.\n제4차 예비도시 11곳을 지정했다."), "").Decisions {
		for _, c := range d.Counts {
			if c.N != 11 {
				t.Errorf("counts %d", c.N)
			}
		}
		if d.Applicants.Said() {
			t.Errorf("applicants %s", d.Applicants.Words.S)
		}
	}
}

// TestPartsGrown: classes of all there are by now part nobody who was chosen.
func TestPartsGrown(t *testing.T) {
	const head = "# 가나도시 3곳 새로 지정\n가나도시가 전국 12곳으로 늘어난다.\n산림청은 서울 서대문구, 강원 영월군, 경북 포항시 3곳을 가나도시로 지정했다.\n"
	for body, want := range map[string]int{"올해 12곳 가운데 산림형은 8곳, 도심형은 4곳이다.": 0, "이 가운데 산림형은 2곳, 도심형은 1곳이다.": 2} {
		got := 0
		for _, d := range Read(written(head+body), "").Decisions {
			for _, c := range d.Counts {
				if !c.Class.Empty() {
					got++
				}
			}
		}
		if got != want {
			t.Errorf("%s: %d classes counted, want %d", body, got, want)
		}
	}
}

// TestRunsAlready: those who were chosen years ago and are run since are none of those chosen now.
func TestRunsAlready(t *testing.T) {
	const head = "# 가나지구 2곳 추가 지정\n산림청은 경기 가평군과 강원 홍천군을 가나지구로 추가 지정했다.\n"
	const both = "new 경기 가평군, new 강원 홍천군"
	checkSaid(t, []said{
		{head + "2016년부터 서울 중구와 서울 종로 등 4개 지역을 가나지구로 지정해 운영 중이다.", both},
		{head + "그동안 경기 수원시와 안양시 등 4곳을 가나지구로 지정해 운영해 왔다.", both},
		{head + "현재 경기 수원시와 안양시 등 4곳이 가나지구로 지정돼 운영되고 있다.", both},
		{"# 가나지구 추가 지정\n산림청은 2016년부터 지정해 온 가나지구에 경기 가평군과 강원 홍천군을 추가로 지정해 지원한다.", both},
	})
	if got := programmesOf("# 가나지구 추가 지정\n산림청은 2016년부터 지정해 온 가나지구에 경기 가평군과 강원 홍천군을 추가로 지정해 지원한다."); got != "가나지구" {
		t.Errorf("programme %s", got)
	}
}

// TestOddParts: parts of a list with two names, numbers that words before them reach over and the like lose no release.
func TestOddParts(t *testing.T) {
	for _, in := range []string{
		"# 으뜸마을 3곳 선정\n국토교통부는 으뜸마을 3곳을 선정했다.\n수원시는 물길 살피기와 부천시 돕기, 나주시는 짐 나르기, 여수시는 빛 나누기 등이다.",
		"# 돌보는\n차단문’ 40개가 선정됐다.\n4곳이다. 4곳이다. 올해 4곳이다.",
	} {
		Read(written(in), "") // panics where it fails
	}
}
