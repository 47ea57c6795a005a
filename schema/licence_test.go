package schema

import "testing"

// TestLicenceOf: what is known has a name and the address of its terms, what
// is not known keeps its code and claims nothing.
func TestLicenceOf(t *testing.T) {
	for code, want := range map[string][2]string{
		"KOGL-0":       {"공공누리 제0유형 (자유이용)", "https://www.kogl.or.kr/info/license.do"},
		"KOGL-3":       {"공공누리 제3유형 (출처표시 + 변경금지)", "https://www.kogl.or.kr/info/licenseType3.do"},
		"CC-BY-NC-4.0": {"CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"},
		"CC0-1.0":      {"CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"},
		"KOGL-5":       {"KOGL-5", ""},
		"KOGL-":        {"KOGL-", ""},
		"CC-":          {"CC-", ""},
		"":             {"", ""},
	} {
		if l := LicenceOf(code); l.NameKO != want[0] || l.URL != want[1] || l.Code != code {
			t.Errorf("%q: %+v", code, l)
		}
	}
}
