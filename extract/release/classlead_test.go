package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestClassesLed: a class that the release prints behind the same word everywhere is called so, if each has a word of its own.
func TestClassesLed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"올해 주민참여 쉼터형 2곳과 민관협력 장터형 1곳을 선정했다", "주민참여 쉼터형 2 민관협력 장터형 1"},
		{"올해 유형별로 포구 자원 활용형 2곳과 주민 생활 개선형 1곳을 골랐다", "포구 자원 활용형 2 주민 생활 개선형 1"},
		{"이번에 주민참여 쉼터형 2곳, 민관협력 장터형 1곳을 선정했다", "주민참여 쉼터형 2 민관협력 장터형 1"},
		{"올해 주민참여 쉼터형 2곳과 민관협력 장터형 1곳을 선정했다. 쉼터형은 20억 원을 받는다", "쉼터형 2 장터형 1"},
		{"올해 신규 쉼터형 2곳과 신규 장터형 1곳을 선정했다", "쉼터형 2 장터형 1"},
		{"올해 포구 쉼터형 2곳과 포구 장터형 1곳을 선정했다", "쉼터형 2 장터형 1"},
		{"올해 전남 쉼터형 2곳과 경남 장터형 1곳을 선정했다", "쉼터형 2 장터형 1"},
	} {
		f := Read(written("# 갯마을사업 3곳 선정\n해양수산부는 갯마을사업 대상지로 전남 완도군, 경남 통영시, 충남 태안군을 선정했다고 밝혔다.\n"+c.text+"."), "")
		var got []string
		for i := range f.Decisions {
			for _, n := range f.Decisions[i].Counts {
				if n.Class.S != "" {
					got = append(got, fmt.Sprintf("%s %d", n.Class.S, n.N))
				}
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}
