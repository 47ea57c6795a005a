package release

import (
	"strings"
	"testing"
)

// TestPraisedApart keeps those who are the best of a programme apart from those whom the
// programme itself was given to.
func TestPraisedApart(t *testing.T) {
	const given = "# 은빛도시 2곳 지정\n환경부는 춘천시, 속초시를 은빛도시로 지정했다. "
	for _, c := range []struct{ name, in, want string }{
		{"best bodies", given + "또 전주시, 홍성군 등 2곳을 은빛도시 우수기관으로 선정했다.", "은빛도시 춘천시, 은빛도시 속초시, 은빛도시 우수기관 전주시, 은빛도시 우수기관 홍성군"},
		{"the best of them", given + "또 전주시, 홍성군 등 2곳을 우수 은빛도시로 선정했다.", "은빛도시 춘천시, 은빛도시 속초시, 우수 은빛도시 전주시, 우수 은빛도시 홍성군"},
		{"best projects, beside the title", "# 은빛도시 추가 지정\n환경부는 전주시의 ‘가온길’, 홍성군의 ‘나래숲’ 등 2개 사업을 은빛도시 우수 사업으로 선정했다.", "은빛도시 우수 사업 전주시, 은빛도시 우수 사업 홍성군"},
		{"all are told to be good", "# 2곳 우수 스마트도시로 인증\n환경부는 전주시, 홍성군을 우수 스마트도시로 인증했다.", "스마트도시 인증 전주시, 스마트도시 인증 홍성군"},
		{"chosen as the best and nothing else", "# 물막이진단 최우수 지자체 선정\n환경부는 올해 물막이진단 결과를 발표했다.\n\n진단 결과 춘천시, 홍성군을 최우수 지자체로 선정해 표창한다.", "물막이진단 최우수 지자체 춘천시, 물막이진단 최우수 지자체 홍성군"},
		{"praised among those who hold it", given + "아울러 홍성군을 우수 도시로 선정해 표창했다.", "은빛도시 춘천시, 은빛도시 속초시"},
		{"the best bodies are those who have it", "# 홍성군 3년 연속 은빛창구 인증\n홍성군은 환경부가 주관하는 “2024년 은빛창구” 우수기관으로 재인증을 받았다.", "은빛창구 홍성군, 은빛창구 홍성군"},
		{"the best of those renewed", "# 은빛도시 재지정 결과 발표\n환경부는 춘천시, 속초시, 홍성군을 은빛도시로 재지정했다. 특히, 홍성군, 속초시 등 2개 도시는 우수 은빛도시로 뽑혀 지원금을 받는다.", "은빛도시 춘천시, 은빛도시 속초시, 은빛도시 홍성군"},
		{"the best of those renewed, of a table", "# 은빛도시 재지정 결과 발표\n환경부는 은빛도시 3곳을 재지정했다. 이 가운데 홍성군은 우수 은빛도시로 선정되었다.\n은빛도시 재지정 결과\n시도 | 시군\n강원 | 춘천시, 속초시\n충남 | 홍성군", "은빛도시 춘천시, 은빛도시 속초시, 은빛도시 홍성군"},
		{"the best are others than those renewed", "# 은빛도시 재지정 결과 발표\n환경부는 춘천시, 속초시를 은빛도시로 재지정했다. 또 전주시를 우수 은빛도시로 선정했다.", "은빛도시 춘천시, 은빛도시 속초시, 우수 은빛도시 전주시"},
		{"only given", given, "은빛도시 춘천시, 은빛도시 속초시"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, d.Scheme.Name+" "+h.Words.S)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, s, c.want)
		}
	}
}
