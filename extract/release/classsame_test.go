package release

import "testing"

// TestClassesWhole: a class of several words is taken whole, in quotes or where
// another statement prints it so; two classes of one statement stay two.
func TestClassesWhole(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"in quotes", `# 갯마을사업 4곳 선정
해양수산부는 갯마을사업 대상지 4곳을 선정했다고 밝혔다. ‘먼바다 쉼터형’에는 전남 완도군과 경남 통영시 등 2곳이 선정되었다. ‘포구 장터형’에는 충남 태안군, 제주 서귀포시 등 2곳이 선정되었다.`,
			"new 전남 완도군:먼바다 쉼터형, new 경남 통영시:먼바다 쉼터형, new 충남 태안군:포구 장터형, new 제주 서귀포시:포구 장터형"},
		{"its end in a sentence", `# 갯마을사업 3곳 선정
해양수산부는 갯마을사업 대상지로 쉼터형 2곳(전남 완도군, 경남 통영시), 장터형 1곳(충남 태안군)을 선정했다고 밝혔다.
유형 | 지자체
먼바다 쉼터형 | 전남 완도군
먼바다 쉼터형 | 경남 통영시
포구 장터형 | 충남 태안군`,
			"new 전남 완도군:먼바다 쉼터형, new 경남 통영시:먼바다 쉼터형, new 충남 태안군:포구 장터형"},
		{"parted in a table", `# 갯마을사업 3곳 선정
해양수산부는 갯마을사업 대상지로 쉼터형은 전남 완도군과 경남 통영시, 장터형은 충남 태안군을 선정했다고 밝혔다.
유형 | 지자체
쉼터형 (모래) | 전남 완도군
쉼터형 (자갈) | 경남 통영시
장터형 | 충남 태안군`,
			"new 전남 완도군:쉼터형, new 경남 통영시:쉼터형, new 충남 태안군:장터형"},
		{"two classes of one table", `# 갯마을사업 2곳 선정
해양수산부는 갯마을사업 2곳을 선정했다고 밝혔다.
유형 | 지자체
쉼터형 | 전남 완도군
먼바다 쉼터형 | 경남 통영시`,
			"new 전남 완도군:쉼터형, new 경남 통영시:먼바다 쉼터형"},
		{"groups whose column is called so", `# 갯마을사업 2곳 선정
해양수산부는 갯마을사업 2곳을 선정했다고 밝혔다.
이번에는 전남 완도군(가 그룹), 경남 통영시(나 그룹)가 선정되었다.
그룹 | 지자체
가 | 전남 완도군
나 | 경남 통영시`,
			"new 전남 완도군:가 그룹, new 경남 통영시:나 그룹"},
		{"a quoted programme is no class", `# ‘바다 쉼터형’ 마을 2곳 선정
해양수산부는 ‘갯마을 도시’에 전남 완도군, 경남 통영시 등 2곳을 선정했다고 밝혔다.`,
			"new 전남 완도군, new 경남 통영시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
