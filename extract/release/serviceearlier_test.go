package release

import "testing"

// TestToldBesideThoseChosen: what became of a service that was certified before, in a sentence of its own beside those chosen.
func TestToldBesideThoseChosen(t *testing.T) {
	const head = "# 물살 안전 서비스 2건 인증\n환경부는 물살 안전 서비스 2건을 새로 인증했다고 밝혔다.\n인증된 서비스는 ㈜여울의 ‘물때 알림’과 나루은행의 ‘갯길 안내’이다.\n"
	const two = "new 물때 알림+㈜여울, new 갯길 안내+나루은행"
	for _, c := range []struct{ in, want string }{
		{"환경부는 지난해 인증한 ‘골목 물 나눔’(㈜포구)에 대해서는 범위를 이웃 군까지 넓히는 변경 인증도 함께 승인했다.", ", changed 골목 물 나눔+㈜포구~지난해"},
		{"환경부는 2024년 인증한 ‘골목 물 나눔’(㈜포구)에 대해서는 인증기간을 2년 더 늘리는 연장도 의결했다.", ", renewed 골목 물 나눔+㈜포구~2024년"},
		{"한편 위원회는 작년에 인증한 ‘골목 물 나눔’(㈜포구)의 인증을 사업 중단에 따라 취소했다.", ", revoked 골목 물 나눔+㈜포구~작년"},
		{"올해 초 문을 닫은 포구나라의 ‘골목 물 나눔’은 인증이 취소되었다.", ", revoked 골목 물 나눔+포구나라"},
		{"2023년 지정된 ‘물의 날’ 기념행사 기간도 연장했다.", ""},
		{"나루은행은 지난해 선정된 ‘바다 금융’ 사업의 기간을 2년 연장했다.", ""},
		{"지난해에는 포구나라의 ‘골목 물 나눔’이 이름을 올렸다.", ""},
		{"환경부는 내년에 ‘골목 물 나눔’(㈜포구)의 인증을 연장할 계획이다.", ""},
	} {
		if got := toldToHold(head + c.in); got != two+c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, two+c.want)
		}
	}
}

// TestProgrammesCounted: names of what is called programmes, as many as are counted, are services.
func TestProgrammesCounted(t *testing.T) {
	const in = "# 우수 숲길체험 프로그램 3개 새로 인증\n산림청은 우수 숲길체험 프로그램으로 3개 프로그램을 새로 인증했다고 밝혔다.\n이번에 새로 인증된 프로그램은 여울수목원의 ‘씨앗이 잠든 창고’, 강원 인제군이 운영하는 ‘눈길 걷기’, ㈜나루의 ‘도토리 저금통’이다."
	const want = "씨앗이 잠든 창고+여울수목원, 눈길 걷기+강원 인제군, 도토리 저금통+㈜나루"
	if got := servicesTold(in); got != want {
		t.Errorf("got %s", got)
	}
}
