package release

import "testing"

// TestServersWithoutCertificate: those who serve are no programme by themselves, nor where nothing is said of a certificate for them.
func TestServersWithoutCertificate(t *testing.T) {
	for in, want := range map[string]string{
		"# 물길서비스사업자 3곳에 과징금\n환경부는 태백시, 공주시, 강진군을 물길서비스사업자로 지정했다고 밝혔다.":               "",
		"# 물길 서비스사업자 선정\n환경부는 물길 서비스사업자로 태백시, 공주시 2곳을 선정했다고 밝혔다.":                    "",
		"# 우수 물길서비스 사업자 인증\n환경부는 ‘우수 물길서비스 사업자 인증’ 심사 결과 태백시, 공주시 2곳을 인증했다고 밝혔다.":    "우수 물길서비스 사업자",
		"# 으뜸 물길사업자 지정제 결과\n환경부는 으뜸 물길사업자 지정제에 따라 태백시, 공주시 2곳을 으뜸 물길사업자로 지정했다고 밝혔다.": "으뜸 물길사업자",
		"# 물길사업 민간사업자 선정\n환경부는 태백시, 공주시 2곳을 물길 민간사업자로 지정했다고 밝혔다.":                    "",
	} {
		got := ""
		for _, d := range Read(written(in), "").Decisions {
			got = d.Scheme.Name
		}
		if got != want {
			t.Errorf("%s\n   %q, want %q", in, got, want)
		}
	}
}
