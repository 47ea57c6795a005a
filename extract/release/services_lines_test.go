package release

import "testing"

// TestServiceLinesOfStatuses: lines of services under a statement that counts by status, with
// the status over them, before them, or told by the number; providers on the next line.
func TestServiceLinesOfStatuses(t *testing.T) {
	const two = "□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const halves = "□ 국토교통부는 스마트도시 서비스 2건을 신규 인증하고, 3건의 인증을 연장했다고 밝혔다.\n"
	const fresh = "① 귀갓길 지킴이 (㈜두레길)\n② 빗물 알리미 (㈜온누리)\n"
	const old = "① 물길 관리 플랫폼 (한국물길공사)\n② 골목 배송 로봇 서비스 (㈜맑은길)\n③ 옥상 정원 알리미 (㈜푸른들)"
	const freshRead = "new 귀갓길 지킴이+㈜두레길, new 빗물 알리미+㈜온누리"
	const oldRead = "renewed 물길 관리 플랫폼+한국물길공사, renewed 골목 배송 로봇 서비스+㈜맑은길, renewed 옥상 정원 알리미+㈜푸른들"
	for _, c := range []struct{ name, in, want string }{
		{"numbers in brackets", two + "[1] 귀갓길 지킴이 (㈜두레길)\n- 밤길을 밝힌다.\n[2] 빗물 알리미 (㈜온누리 외 2개사)\n- 물높이를 잰다.", freshRead + "(외 2개사)"},
		{"providers on the next line", two + "귀갓길 안심 서비스\n(㈜두레길 및 3개 협력회사)\n빗물 알림 서비스\n(㈜온누리)", "new 귀갓길 안심 서비스+㈜두레길(및 3개 협력회사), new 빗물 알림 서비스+㈜온누리"},
		{"statuses over the lines", halves + "1. 신규 인증 (2건)\n" + fresh + "2. 인증 연장 (3건)\n" + old, freshRead + ", " + oldRead},
		{"the number tells which", halves + fresh, freshRead},
		{"the number tells the others", halves + old, oldRead},
		{"statuses before the lines", "□ 국토교통부는 스마트도시 서비스 1건을 신규 인증하고, 1건의 인증을 연장했다고 밝혔다.\n[1] (신규인증) 귀갓길 지킴이 (㈜두레길)\n[2] (인증 연장) 빗물 알리미 (㈜온누리)", "new 귀갓길 지킴이+㈜두레길, renewed 빗물 알리미+㈜온누리"},
		{"statuses and names in brackets", "□ 국토교통부는 스마트도시 서비스 2건을 신규 인증하고, 1건의 인증을 연장했다고 밝혔다.\n[신규인증 : 귀갓길 지킴이(㈜두레길)]\n- 밤길을 밝힌다.\n[신규인증 : 빗물 알리미(㈜온누리)]\n[인증기간 연장 : 물길 관리 플랫폼(한국물길공사)]", freshRead + ", renewed 물길 관리 플랫폼+한국물길공사"},
		{"a company whose name tells nothing", two + "1. 귀갓길 안심 서비스 (두레누리)\n2. 빗물 알림 서비스 (㈜온누리)", "new 귀갓길 안심 서비스+두레누리, new 빗물 알림 서비스+㈜온누리"},
		{"a bracket that tells when", two + "1. 귀갓길 안심 서비스 (하반기 예정)\n2. 빗물 알림 서비스 (㈜온누리)", ""},
		{"as many of both", "□ 국토교통부는 스마트도시 서비스 2건을 신규 인증하고, 2건의 인증을 연장했다고 밝혔다.\n" + fresh, ""},
		{"one line", "□ 국토교통부는 스마트도시 서비스 1건을 인증했다고 밝혔다.\n□ 빗물 알림 서비스 (㈜온누리)", "new 빗물 알림 서비스+㈜온누리"},
		{"letters", two + "가. 귀갓길 안심 서비스(㈜두레길)\n- 밤길을 밝힌다.\n나. 빗물 알림 서비스(㈜온누리)", "new 귀갓길 안심 서비스+㈜두레길, new 빗물 알림 서비스+㈜온누리"},
		{"fewer than counted", "□ 국토교통부는 스마트도시 서비스 5건을 인증했다고 밝혔다.\n[1] 귀갓길 안심 서비스 (㈜두레길)\n[2] 빗물 알림 서비스 (㈜온누리)", "new 귀갓길 안심 서비스+㈜두레길, new 빗물 알림 서비스+㈜온누리"},
		{"groups with their numbers", "□ 국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다.\n[1] 길 서비스 (2건)\n① 귀갓길 지킴이 (㈜두레길)\n② 골목 배송 로봇 서비스 (㈜맑은길)\n[2] 물 서비스 (1건)\n③ 빗물 알리미 (㈜온누리)", "new 귀갓길 지킴이+㈜두레길, new 골목 배송 로봇 서비스+㈜맑은길, new 빗물 알리미+㈜온누리"},
		{"names alone, numbered", two + "① 귀갓길 등불\n밤길을 밝힌다.\n② 빗물 감지\n물높이를 잰다.", "new 귀갓길 등불, new 빗물 감지"},
		{"sections, numbered", two + "① 추진 배경\n밤길이 어둡다.\n② 향후 계획\n더 밝힌다.", ""},
		{"sections with points", two + "1. 귀갓길 등불\n밤길이 어둡다.\n2. 빗물 감지\n더 밝힌다.", ""},
		{"sentences behind colons", two + "① 귀갓길 등불 : ㈜두레길과 온누리㈜이 전남 곡성군의 골목에 등불을 달고, 이상이 있으면 알린다.\n② 빗물 감지 : ㈜맑은길이 경기 여주시의 하천에서 물높이를 잰다.", "new 귀갓길 등불+㈜두레길+온누리㈜@전남 곡성군, new 빗물 감지+㈜맑은길@경기 여주시"},
		{"joined and extended", "□ 국토교통부는 ‘귀갓길 등불’과 ‘빗물 감지’를 스마트도시 서비스로 신규 인증하고, ‘골목 배송’의 인증을 연장했다고 밝혔다.", "new 귀갓길 등불, new 빗물 감지, renewed 골목 배송"},
		{"a title that counts, a heading, the lines", "□ 인증 서비스\n○ 귀갓길 지킴이(㈜두레길) : 밤길을 밝힌다.\n○ 빗물 알리미(㈜온누리) : 물높이를 잰다.", freshRead},
		{"a statement, a heading, the lines", two + "□ 인증 서비스\n○ 귀갓길 지킴이(㈜두레길) : 밤길을 밝힌다.\n○ 빗물 알리미(㈜온누리) : 물높이를 잰다.", freshRead},
		{"steps behind another sentence", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다. 인증 절차는 다음과 같다.\n① 신청서 접수\n② 위원회 심의", ""},
		{"guests with their posts", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다. 인증식에는 다음 기업이 참석했다.\n① ㈜두레길 (대표 홍두레)\n② ㈜온누리 (대표 김온누)", ""},
		{"a sentence that names as many", "□ 국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다. 선정된 서비스는 귀갓길 등불, 빗물 감지, 골목 배송이다.", "new 귀갓길 등불, new 빗물 감지, new 골목 배송"},
		{"a sentence that names fewer", "□ 국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다. 선정된 서비스는 귀갓길 등불, 빗물 감지이다.", ""},
		{"who asked for it", "□ 국토교통부는 스마트도시 서비스 2건을 인증했다. 두레뷰티가 신청한 ‘귀갓길 등불’이 스마트도시 서비스 인증을 받았다. 온들이 신청한 ‘빗물 감지’도 스마트도시 서비스 인증을 받았다.", "new 귀갓길 등불+두레뷰티, new 빗물 감지+온들"},
		{"sums of all years", two + "이로써 현재까지 누적 총 38건의 서비스가 스마트도시 서비스로 인증됐다. 2년 전, 당시 사업자들이 해당 서비스를 스마트도시 서비스로 인증받아 운영했다.", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestOwnNounOfCounts: numbers each with the noun of what was done.
func TestOwnNounOfCounts(t *testing.T) {
	in := "# 스마트도시 서비스 심의 결과\n국토교통부는 스마트도시 서비스 3건을 신규 인증하고, 5건에 대한 인증기간 연장, 1건에 대한 인증내용 변경을 의결했다고 밝혔다."
	want := "new 3, renewed 5, changed 1"
	if got := countsOf(in); got != want {
		t.Errorf("got %s want %s", got, want)
	}
}
