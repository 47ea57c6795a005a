package release

import (
	"strings"
	"testing"
)

// decidedFor writes the ids of the programmes that a release decides on or asks something for, once each.
func decidedFor(body string) string {
	var out []string
	add := func(id string) {
		if id != "" && !strings.Contains("; "+strings.Join(out, "; ")+"; ", "; "+id+"; ") {
			out = append(out, id)
		}
	}
	f := Read(written("배포일 2024. 11. 9.(토)\n"+body), "")
	for _, d := range f.Decisions {
		add(d.Scheme.ID)
	}
	for _, c := range f.Criteria {
		add(c.Scheme.ID)
	}
	return strings.Join(out, "; ")
}

// TestNameEnds: the end of the name of a programme with an id of its own is that programme where the release has the name in full.
func TestNameEnds(t *testing.T) {
	const cities = "□ 국토교통부는 경기 오산시와 전북 무주군 2곳을 스마트도시로 신규 인증하고, ‘숲길 알림’ 등 2개의 서비스를 스마트도시 서비스로 인증했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"# 스마트도시 2곳·도시서비스 2개 새로 인증\n" + cities + "□ 올해는 ①스마트도시 서비스 및 기반 수준, ②추진 체계를 30개 지표로 살폈다.": "smart_city; smart_city_service",
		"# 스마트도시 2곳, 도시 서비스 2개 인증\n" + cities + "□ 도시 서비스는 30개 지표로 평가했다.":                         "smart_city; smart_city_service",
		"# 도시서비스 2개·스마트도시 2곳 첫 인증\n" + cities:                                                     "smart_city_service; smart_city",
		"# 올해 스마트도시 2곳과 도시서비스 2개 인증\n" + cities:                                                   "smart_city; smart_city_service",
		"# 도시서비스 2개 새로 인증\n□ 산림청은 ‘숲길 알림’ 등 2개 서비스를 도시서비스로 인증했다고 밝혔다.":                            "도시서비스",
		"# 도시서비스 2개 선정\n□ 국토교통부는 ‘숲길 알림’, ‘물길 알림’을 도시서비스로 선정했다. 스마트도시 서비스로는 ‘들길 도우미’를 인증했다.":      "도시서비스; smart_city_service",
	} {
		if got := decidedFor(in); got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
	for name, want := range map[string]bool{"도시서비스": true, "시티서비스": true, "마을서비스": false, "스마트도시서비스": false} {
		if got := endsNameOf("smart_city_service", name); got != want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}
