package release

import "testing"

// TestServiceSeries: services that nothing but the form of their lines, their number and the
// heading over them ties to the statement that counts them.
func TestServiceSeries(t *testing.T) {
	const two = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n이로써 인증된 서비스는 모두 31건이다.\n"
	const seven = "국토교통부는 스마트도시 서비스 7건을 인증했다고 밝혔다.\n이로써 인증된 서비스는 모두 31건이다.\n"
	const told = "\n[ 서비스 주요내용 ]\nㅇ 밤길을 밝혀 주는 서비스입니다.\n[ 특례 내용 ] 도로법 제61조\nㅇ 점용 허가를 받은 것으로 봅니다.\n"
	const night, rain = "귀갓길 가로등 점검", "하천 수위 예측 플랫폼"
	const both = "new " + night + "+㈜두레길, new " + rain + "+온누리"
	for _, c := range []struct{ name, in, want string }{
		{"numbers in brackets, each told of", two + "[1] " + night + " (㈜두레길)" + told + "[2] " + rain + " (온누리)" + told, both},
		{"numbers in brackets behind squares", two + "□ [1] " + night + " (㈜두레길)" + told + "□ [2] " + rain + " (온누리)" + told, both},
		{"numbers in rings behind circles", two + "○ ① " + night + " (㈜두레길)\n☞ 밤길이 밝아진다\n○ ② " + rain + " (온누리)\n☞ 물난리가 준다", both},
		{"squares, each told of", two + "□ " + night + " (㈜두레길)" + told + "□ " + rain + " (온누리)" + told, both},
		{"numbers in rings over arrows", two + "① " + night + " (㈜두레길)\n☞ 밤길이 밝아진다\n② " + rain + " (온누리)\n☞ 물난리가 준다", both},
		{"providers before colons", two + "ㅇ ㈜두레길 : " + night + "\nㅇ 온누리정보 : " + rain, "new " + night + "+㈜두레길, new " + rain + "+온누리정보"},
		{"providers in brackets before them", two + "ㅇ (㈜두레길) " + night + "\nㅇ (온누리정보) " + rain, "new " + night + "+㈜두레길, new " + rain + "+온누리정보"},
		{"providers before quotes", two + "ㅇ ㈜두레길, ‘" + night + "’\nㅇ 온누리, ‘" + rain + "’", both},
		{"in one line, the first mark as bullet", two + "▲㈜두레길 ‘" + night + "’ ▲온누리 ‘" + rain + "’", both},
		{"providers on the next line", two + "[1] " + night + "\n(㈜두레길 및 3개 조합)" + told + "[2] " + rain + "\n(온누리)" + told, "new " + night + "+㈜두레길(및 3개 조합), new " + rain + "+온누리"},
		{"fields before marks", "국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다.\n▶ 안전: △" + night + "(㈜두레길) △골목 순찰 로봇(㈜맑은길)\n▶ 환경: △" + rain + "(온누리)",
			"new " + night + "+㈜두레길/안전, new 골목 순찰 로봇+㈜맑은길/안전, new " + rain + "+온누리/환경"},
		{"fewer than counted, told of", seven + "□ " + night + " (㈜두레길)" + told, "new " + night + "+㈜두레길"},
		{"fewer than counted, on two lines", seven + "[1] " + night + "\n(㈜두레길 및 3개 조합)" + told, "new " + night + "+㈜두레길(및 3개 조합)"},
		{"fewer than counted, and nothing told", seven + "ㅇ " + night + " (㈜두레길)\nㅇ 골목 배송 로봇 (온누리)", ""},
		{"used by now", two + "< 기존 인증 서비스의 활용 사례 >\n① " + night + "(㈜두레길)\n② " + rain + "(온누리)", ""},
		{"those who came", two + "회의에는 위원이 참석했다.\nㅇ 위원장 (나다솜)\nㅇ 간사 (이가람)", ""},
		{"what comes next", two + "앞으로의 일정은 다음과 같다.\n① 부가조건 점검 (3월)\n② 시범 서비스 출시 (6월)", ""},
		{"what two statuses count alike", "국토교통부는 스마트도시 서비스 2건을 신규 인증하고, 2건의 인증을 연장했다고 밝혔다.\n이로써 인증된 서비스는 모두 31건이다.\n□ " + night + " (㈜두레길)" + told + "□ " + rain + " (온누리)" + told, ""},
		{"descriptions in the brackets", two + "ㅇ " + night + "(밤길 밝힘 효과)\nㅇ " + rain + "(물난리 예방 효과)", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSeriesUnderHeads: headings with a status or a number of their own.
func TestSeriesUnderHeads(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 1건을 신규 인증하고, 1건의 인증을 연장했다고 밝혔다.\n자세한 내용은 다음과 같다.\n"
	const told = "\n[ 서비스 주요내용 ]\nㅇ 밤길을 밝혀 주는 서비스입니다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"statuses in headings", lead + "# 신규 인증 (1건)\n[1] 귀갓길 가로등 점검 (㈜두레길)" + told + "# 인증기간 연장 (1건)\n[1] 하천 수위 예측 플랫폼 (온누리)" + told,
			"new 귀갓길 가로등 점검+㈜두레길, renewed 하천 수위 예측 플랫폼+온누리"},
		{"a heading of others", lead + "# 규제 신속확인 (1건)\n[1] 귀갓길 가로등 점검 (㈜두레길)" + told, ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestHeadsOfNumbers: numbered lines that head names numbered anew below them are no services, and the names below are no providers.
func TestHeadsOfNumbers(t *testing.T) {
	const in = "# 나눔금융서비스 2건 지정\n금융위원회는 나눔금융서비스 2건을 지정했다고 밝혔다.\n□ [1] 하늘카드\n○ ① 소액 송금 플랫폼\n- 특례내용 : 외국환거래법\n" +
		"□ [2] ㈜바다온\n○ ① 대출 비교 플랫폼\n- 특례내용 : 대출모집법"
	if got, want := saidOf(in), "new 소액 송금 플랫폼, new 대출 비교 플랫폼"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
