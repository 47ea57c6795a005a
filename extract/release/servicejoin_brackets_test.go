package release

import "testing"

// TestServicesJoinedByBrackets: two services without quotes, each with who has it in a bracket, and what is told of both
// behind the last one.
func TestServicesJoinedByBrackets(t *testing.T) {
	const said = "□ 국토교통부는 6일 스마트도시 서비스 3건을 신규 인증하고, 2건의 인증을 연장했다고 밝혔다.\n□ "
	const want = "renewed 귀갓길 안심 서비스+㈜두레길, renewed 빗물 알림 서비스+온누리"
	for in, want := range map[string]string{
		"인증을 연장한 서비스는 귀갓길 안심 서비스(㈜두레길)와 빗물 알림 서비스(온누리)이다.":               want,
		"인증을 연장한 서비스는 귀갓길 안심 서비스(㈜두레길)와 빗물 알림 서비스(온누리)로, 3년 더 운영된다.":     want,
		"인증이 연장된 서비스는 귀갓길 안심 서비스(㈜두레길), 빗물 알림 서비스(온누리)로, 각각 3년간 쓸 수 있다.": want,
	} {
		if got := offeredIn(said + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestQuotedOfNumber: what is quoted before a number of things that were chosen is one of them, and two that 와 joins are two, though
// the sentence names no programme.
func TestQuotedOfNumber(t *testing.T) {
	const title = "# 조달청, 나래제품 40개 지정\n"
	for in, want := range map[string]string{
		"이번에는 ‘물결 계량기’ 등 40개 제품이 최종 지정됐다.":                        "new 물결 계량기",
		"심사를 거쳐 다온전자 제작 ‘물결 계량기’와 늘봄 생산 ‘바람 차단문’ 등 40개 제품이 지정됐다.": "new 바람 차단문+늘봄, new 물결 계량기+다온전자",
		"올해 나래제품에는 ‘물결 계량기’와 ‘바람 차단문’ 등 40개가 선정됐다.":               "new 물결 계량기, new 바람 차단문",
		"‘물결 계량기’ 등 40개 제품에 나래제품 인증을 부여했다.":                       "new 물결 계량기",
		"지난해에는 ‘물결 계량기’ 등 35개 제품이 지정됐다.":                          "",
		"조달청은 ‘사고 싶은 나라’를 목표로 40개 제품을 지정했다.":                      "",
	} {
		if got := offeredIn(title + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestNameLacksSyllable: a name that leaves out one syllable of the title's is the same.
func TestNameLacksSyllable(t *testing.T) {
	const in = "# 조달청, 우수나래물품 40개 지정\n심사를 거쳐 ‘물결 계량기’ 등 40개 제품이 우수나래품으로 지정됐다."
	if got := offeredIn(in); got != "new 물결 계량기" {
		t.Errorf("got %s", got)
	}
}

// TestPlansTurnInto: what something becomes in a plan of a place is no programme.
func TestPlansTurnInto(t *testing.T) {
	const in = "# ‘새벽숲도시’ 2곳 새로 지정\n산림청은 ‘새벽숲도시’ 2곳을 6일 새로 지정했다고 밝혔다.\n이번에 지정된 곳은 강원 정선군과 경남 하동군이다. 하동군은 끊긴 숲을 하나의 탐방길로 잇는 계획을 내어 지정됐다.\n한편 2021년에 지정된 전북 무주군은 지정을 자진 반납했다."
	const want = "새벽숲도시: 정선군 하동군 하동군 무주군"
	if got := heldByProgramme(in); got != want && got != "새벽숲도시: 정선군 하동군 무주군" {
		t.Errorf("got %s", got)
	}
}
