package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestFromSomeToMore: a programme is named where it is told that its places became more, and who came to it now.
func TestFromSomeToMore(t *testing.T) {
	const two = "new 전북 완주군, new 경남 하동군"
	for _, c := range []struct{ in, want string }{
		{"# 물길마을 5곳에서 7곳으로 확대\n환경부는 물길마을을 5곳에서 7곳으로 확대한다고 밝혔다.\n이번에 새로 지정된 곳은 전북 완주군과 경남 하동군이다.", two},
		{"# 물길마을, 2곳 늘어난다\n환경부는 물길마을이 10곳에서 12곳으로 늘어난다고 밝혔다.\n새로 뽑힌 곳은 전북 완주군과 경남 하동군이다.", two},
		{"# 물길마을 늘린다\n환경부는 물길마을을 내년까지 5곳에서 7곳으로 확대할 계획이다.\n현재 지정된 곳은 전북 완주군과 경남 하동군이다.", ""},
	} {
		if got := toldToHold(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestHandedOver: what tells of a choice and is handed over to those whom no row names is no silent loss.
func TestHandedOver(t *testing.T) {
	for in, want := range map[string]bool{
		"# 물길도시 지정서 전수식\n환경부는 9일 물길도시 지정서 전수식에서 강원 태백시, 충남 서천군에 지정서를 처음으로 수여하며 결과를 공개했다.": true,
		"# 물길 서비스 인증서 수여식 개최\n환경부는 9일 물길 서비스 인증서 수여식을 열고 3개 서비스에 인증서를 수여했다.":              true,
		"# 물길도시 지정서 전수식\n환경부는 지난해 지정된 강원 태백시, 충남 서천군에 지정서를 수여했다.":                         false,
	} {
		found := false
		for _, x := range Read(written(in), "").Issues {
			found = found || x.Code == "unread-decision" || x.Code == "unread-services"
		}
		if found != want {
			t.Errorf("%s\n   an issue: %v, want %v", in, found, want)
		}
	}
}

// TestDaysOfReports: the day of the report that a release answers is no day of the release.
func TestDaysOfReports(t *testing.T) {
	for in, want := range map[string]string{
		"# 물길도시 보도 설명\n보도일자 : 2020. 8. 5.(수)\n보도매체 : ○○일보\n환경부는 사실이 아니라고 설명했다.":              "",
		"# 물길도시 보도 관련\n배포일 2020. 8. 6.(목)\n보도일자 : 2020. 8. 5.(수), ○○신문\n환경부는 사실이 아니라고 설명했다.": "",
		"# 물길도시 2곳 지정\n보도일자 2020. 8. 7.(금)\n환경부는 물길도시 2곳을 지정했다.":                             "2020. 8. 7.(금)",
	} {
		var got doc.Text
		if h := Read(written(in), "").Header; h.Embargo.Said() {
			got = h.Embargo.Words
		}
		if got.S != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got.S, want)
		}
	}
}
