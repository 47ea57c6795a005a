package release

import "testing"

// TestPrizesOfWorks: who got a prize is named with what it did, and a contest that is over tells who won.
func TestPrizesOfWorks(t *testing.T) {
	const held = "# 갯벌 우수시책 경진대회 개최\n해양수산부는 ‘2026 갯벌 우수시책 경진대회’를 8일 개최했다.\n"
	for in, want := range map[string]string{
		held + "이번 경진대회에서 최우수상은 충남 서천군과 전남 신안군이, 우수상은 보성군이 차지했다.":                                            "갯벌우수시책경진대회: 보성군 서천군 신안군",
		held + "이날 최우수상은 전라남도의 ‘갯길 잇기’와 충남 서천군의 ‘물새 마당’이 받았다.":                                               "갯벌우수시책경진대회: 서천군 전라남도",
		"# 갯벌 우수시책 시상\n해양수산부는 ‘갯벌 우수시책’ 3건을 시상했다.\n최우수상은 충남 서천군의 ‘갯길’이, 우수상은 신안군의 ‘물새’와 보성군의 ‘꼬막’이 각각 차지했다.": "갯벌우수시책: 보성군 서천군 신안군",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
		if got := Read(written(in), "").Header.Kind; got != "result" {
			t.Errorf("%s\n   is of kind %s", in, got)
		}
	}
	ahead := "# 갯벌 우수시책 경진대회 개최\n해양수산부는 12일 ‘갯벌 우수시책 경진대회’를 개최한다.\n지난해에는 전남 신안군이 최우수상을 받았다."
	if got := Read(written(ahead), "").Header.Kind; got == "result" {
		t.Errorf("a contest to come is a result")
	}
}

// TestChosenNowByTopic: those who are said to be chosen anew by name are, whatever was decided on others before.
func TestChosenNowByTopic(t *testing.T) {
	for in, want := range map[string]string{
		"내년 새로 지정되는 은모래마을은 △완도군 △신안군 △보성군 등 3개 지역이며, 영덕군은 2015년에 은모래마을로 지정되어 운영 중이다.": "new 완도군, new 신안군, new 보성군",
		"추가로 선정되는 은모래마을은 완도군과 신안군이고, 영덕군은 내년에 다시 심사한다.":                               "new 완도군, new 신안군",
		"새로 지정되는 은모래마을은 완도군, 신안군이다.":                                                  "new 완도군, new 신안군",
		"매년 새로 지정되는 은모래마을은 완도군, 신안군 같은 섬이다.":                                          "",
	} {
		if got := toldToHold("# 은모래마을 협약\n해양수산부는 은모래마을 공모를 마쳤다.\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPrizesByField: those named under several fields got the prize at the end, and what a place supported is no asking.
func TestPrizesByField(t *testing.T) {
	const head = "# 갯벌살림 우수 지자체 5곳 표창\n해양수산부는 ‘갯벌살림 사업’을 평가해 5개 시·군에 장관 표창과 포상금(곳마다 300만원)이 수여됐다고 밝혔다.\n"
	for in, want := range map[string]string{
		head + "‘심기’ 분야에선 충남 서천군과 보령시, ‘가꾸기’ 분야에선 전남 신안군, 보성군, 경기 화성시가 대상의 영예를 안았다.":                 "갯벌살림사업: 보령시 보성군 서천군 신안군 화성시",
		head + "최우수 지자체(2)는 △충남 서천군 △충남 보령시 등이다.\n우수 지자체(2)는 △전남 신안군 △보성군 등이 꼽혔고 경기 화성시는 특별상을 받았다.":  "갯벌살림사업: 보령시 보성군 서천군 신안군 화성시",
		"# 갯벌마을 3곳 선정\n해양수산부는 어민 쉼터를 찾아내 지원한 충남 서천군, 물새를 돌본 전남 신안군, 갯길을 낸 경기 화성시 등 3곳을 갯벌마을로 선정했다.":  "갯벌마을: 서천군 신안군 화성시",
		"# 갯벌마을 5곳 선정\n해양수산부는 갯벌마을로 전남 신안·보성군, 충남 서천군 및 보령시, 경기 안산시 및 화성시를 선정했다.":                    "갯벌마을: 보령시 보성군 서천군 신안군 안산시 화성시",
		"# 세계가 먼저 안 국제갯벌도시 서천군\n충남 서천군이 국제갯벌도시인증센터(ITFC)로부터 국제갯벌도시 공식 인증을 받고 14일 선포식을 열었다.":          "국제갯벌도시: 서천군",
		"# 서천군, 갯벌마을 우수기관 선정\n올해 갯벌마을 가운데 우수한 3곳을 우수기관으로 선정했다. 서천군이 전남 신안, 경기 화성과 함께 우수기관에 이름을 올렸다.": "갯벌마을우수기관: 서천군 신안 화성",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
