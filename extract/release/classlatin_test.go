package release

import "testing"

// TestClassWithLatin takes a Latin word before a class for part of it.
func TestClassWithLatin(t *testing.T) {
	const lead = "# 물빛도시 3곳 선정\n환경부는 물빛도시 3곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"apart", lead + "- AI 특화형 : 경기 의왕시\n- 데이터 특화형 : 충북 괴산군, 전남 화순군", "new 경기 의왕시:AI 특화형, new 충북 괴산군:데이터 특화형, new 전남 화순군:데이터 특화형"},
		{"with a hyphen", lead + "- K-배송형(1) : 경기 의왕시\n- K-여가형(2) : 충북 괴산군, 전남 화순군", "new 경기 의왕시:K-배송형, new 충북 괴산군:K-여가형, new 전남 화순군:K-여가형"},
		{"none", lead + "- 거점형 : 경기 의왕시\n- 여가형 : 충북 괴산군, 전남 화순군", "new 경기 의왕시:거점형, new 충북 괴산군:여가형, new 전남 화순군:여가형"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
