package release

import "testing"

// TestServesByList: a programme whose name tells nothing of services has those that are listed with their
// companies, as many as are counted for it, in whatever they are counted.
func TestServesByList(t *testing.T) {
	const a, b = "빗물 저금통 앱", "그늘막 예약 시스템"
	const both = "푸른물산업 " + a + "+두레길, 푸른물산업 " + b + "+새벽물류"
	for _, c := range []struct{ name, in, want string }{
		{"tasks behind marks", "# ‘푸른물 산업’ 과제 2개 선정\n환경부는 ‘푸른물 산업’ 과제 2개를 선정했다고 밝혔다.\n선정된 과제는 ▲" + a + "(두레길) ▲" + b + "(새벽물류) 등이다.", both},
		{"projects in the genitive", "# ‘푸른물 산업’ 프로젝트 2개 선정\n환경부는 ‘푸른물 산업’ 프로젝트 2개를 선정했다고 밝혔다.\n선정된 프로젝트는 △두레길의 " + a + " △새벽물류의 " + b + " 등이다.", both},
		{"lines", "# ‘푸른물 산업’ 2개 솔루션 선정\n환경부는 ‘푸른물 산업’에 2개 솔루션을 최종 선정했다고 밝혔다.\n선정된 솔루션은 다음과 같다.\n- " + a + " (두레길)\n- " + b + " (새벽물류)", both},
		{"new services", "# ‘푸른물 산업’ 신규 서비스 2개 선정\n환경부는 ‘푸른물 산업’으로 2개 신규 서비스를 선정했다고 밝혔다.\n선정된 서비스는 두레길의 ‘" + a + "’, 새벽물류의 ‘" + b + "’ 등이다.", both},
		{"firms are counted", "# ‘푸른물 산업’ 기업 2개사 선정\n환경부는 ‘푸른물 산업’ 대상으로 2개사를 선정했다고 밝혔다.\n선정된 기업은 ▲두레길(" + a + ") ▲새벽물류(" + b + ") 등이다.", ""},
		{"more are listed", "# ‘푸른물 산업’ 과제 3개 선정\n환경부는 ‘푸른물 산업’ 과제 3개를 선정했다고 밝혔다.\n참고로 지난해 과제는 ▲" + a + "(두레길) ▲" + b + "(새벽물류) 등이다.", ""},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestPlacesOfTasks: tasks that places carry out are held by the places.
func TestPlacesOfTasks(t *testing.T) {
	in := "# ‘푸른물 산업’ 과제 2개 선정\n환경부는 ‘푸른물 산업’ 과제 2개를 선정했다고 밝혔다.\n선정된 과제는 ▲빗물 정원(충남 서천군) ▲물길 산책로(전남 곡성군) 등이다."
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if h.Kind == ServiceHolder {
				t.Errorf("got the service %s", h.Words.S)
			}
		}
	}
}

// TestGenitiveFronts: every name of a list stands behind its provider, whoever that is.
func TestGenitiveFronts(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{
		{"새벽형제들의 그늘막 예약", len("새벽형제들")},
		{"두레길과 새벽물류의 그늘막 예약", len("두레길과 새벽물류")},
		{"두레·새벽의 그늘막 예약", len("두레·새벽")},
		{"도시의 그늘막 예약", 0},
		{"물길을 따라 걷는 사람들의 그늘막", 0},
		{"그늘막 예약 시스템", 0},
	} {
		if got := genitiveFront(c.in); got != c.want {
			t.Errorf("%s: %d, want %d", c.in, got, c.want)
		}
	}
}

// TestVerbsAreNoServices: what ends as a verb does that goes on names no service.
func TestVerbsAreNoServices(t *testing.T) {
	for s, want := range map[string]bool{"개최하여": false, "신규 인증하고": false, "앱으로 신청 받고": false, "그늘막 예약": true} {
		if got := isServiceWords(written(s).Blocks[0].Text); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
