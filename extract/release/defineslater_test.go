package release

import "testing"

// TestOnlyDefines: what a programme does at any time decides on nobody, whatever is told behind it; what was done does.
func TestOnlyDefines(t *testing.T) {
	const lead = "# 스마트도시 서비스 인증, 평가 방식 바꾼다\n국토교통부는 스마트도시 서비스 인증의 평가지표를 바꾼다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"스마트도시 서비스 인증은 우수한 서비스를 정부가 인증하여 확산을 지원하는 제도로, 지난해까지 모두 24개 서비스가 인증을 받았다.", ""},
		{"스마트도시 서비스 인증은 뛰어난 서비스를 선정해 널리 알리는 사업으로, 그동안 24개 서비스가 인증받았다.", ""},
		{"스마트도시 서비스 인증은 믿을 만한 서비스를 인증해 판로를 넓혀 주는 제도이며, 이미 24개 서비스가 인증되었다.", ""},
		{"스마트도시 서비스 인증은 좋은 서비스를 지정하여 이용을 돕는 시범 사업으로 작년까지 24개 서비스가 지정되었다.", ""},
		{"국토교통부는 ㈜가나의 ‘나무 알림 서비스’를 스마트도시 서비스로 인증하여 이용료를 지원하기로 했다.", "나무 알림 서비스 new smart_city_service"},
		{"국토교통부는 ㈜가나의 ‘나무 알림 서비스’를 스마트도시 서비스로 인증했으며, 이는 좋은 서비스를 알리는 제도이다.", "나무 알림 서비스 new smart_city_service"},
	} {
		if s := holdersOf(lead + c.in); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestDefinedBy: who applied behind the definition of a programme did so for it, and not for what it makes of them.
func TestDefinedBy(t *testing.T) {
	const lead = "# 쉼터 되살리기 사업 2곳 선정\n□ 산림청은 쉼터 되살리기 사업의 대상지로 경기 오산시와 전북 무주군 2곳을 최종 선정했다고 9일 밝혔다.\n"
	for _, in := range []string{
		"□ 쉼터 되살리기 사업은 낡은 쉼터를 '새숲활력구역'으로 지정해 5년간 지원하는 사업이다.",
		"□ 쉼터 되살리기 사업은 오래된 쉼터를 새숲활력구역으로 선정하여 시설을 고쳐 주는 사업으로 2020년에 시작됐다.",
		"□ 쉼터 되살리기 사업이란 쉼터를 '새숲활력구역'으로 등록한 뒤 이웃과 잇는 프로그램이다.",
		"□ 쉼터 되살리기 사업은 쉼터를 새숲활력구역으로 지정하고 꾸준히 돌보는 정비 사업입니다.",
	} {
		f := Read(written("배포일 2024. 11. 9.(토)\n"+lead+in+"\n□ 지난 8월 공모를 시작해 15개 지자체의 신청을 받아 심사했다."), "")
		for _, d := range f.Decisions {
			if d.Applicants.Said() && d.Scheme.ID != "쉼터되살리기사업" {
				t.Errorf("%s: applied for %s", in, d.Scheme.ID)
			}
		}
	}
}
