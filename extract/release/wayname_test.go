package release

import "testing"

// TestWayNames keeps the 로 that ends a noun in the name of a programme, and takes the particle for one.
func TestWayNames(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"behind a consonant", "# 우수관로 정비사업 3곳 선정\n환경부는 우수관로 정비사업 대상지로 TO을 선정했다.", "우수관로정비사업"},
		{"as a word of its own", "# 산골 통신 선로 지원사업 3곳 선정\n과기정통부는 산골 통신 선로 지원사업에 TO을 선정했다.", "산골통신선로지원사업"},
		{"behind a vowel, before a project", "# 별밤도로 가꾸기 사업 3곳 선정\n국토부는 별밤도로 가꾸기 사업 대상지로 TO을 선정했다.", "별밤도로가꾸기사업"},
		{"the particle", "# 별밤도시에 3곳\n국토부는 TO을 별밤도시로 선정했다.", "별밤도시"},
		{"the particle behind ㄹ", "# 별밤마을에 3곳\n국토부는 별밤마을로 TO을 선정했다.", "별밤마을"},
	})
}
