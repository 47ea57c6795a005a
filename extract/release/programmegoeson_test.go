package release

import "testing"

// TestCertificatesBehind: the certificate printed right behind a name that others call by itself is a part of it.
func TestCertificatesBehind(t *testing.T) {
	const table = "\n서비스명 | 기업명\n물높이 알리미 | ㈜두레길\n빗물 지킴이 | ㈜온누리"
	for _, c := range []struct{ name, text, want string }{
		{"a certificate", "# 물길 서비스 2건 인증\n환경부는 올해 물길 서비스 품질인증 대상으로 서비스 2건을 선정했다.", "물길서비스품질인증"},
		{"once more", "# 물길 서비스 2건 인증\n환경부는 물길 서비스 2건을 인증했다. 물길 서비스 재인증은 3년마다 받는다.", "물길서비스"},
	} {
		for _, d := range Read(written("보도시점 2024. 6. 25.(화) 12:00\n"+c.text+table), "").Decisions {
			if len(d.Holders) > 0 && d.Scheme.ID != c.want {
				t.Errorf("%s: %s, want %s", c.name, d.Scheme.ID, c.want)
			}
		}
	}
}
