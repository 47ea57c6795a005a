package release

import (
	"strings"
	"testing"
)

// TestBehindTarget: what something is chosen as is no part of who provides it.
func TestBehindTarget(t *testing.T) {
	for in, want := range map[string]string{
		"산림청은 올해 으뜸숲상품으로 다라전자의 ‘물결 램프’ 등 3점을 선정했다고 밝혔다.":  "다라전자",
		"산림청은 10일 으뜸숲상품으로 마바가구의 ‘물결 램프’ 등 3점을 선정했다고 밝혔다.": "마바가구",
		"산림청은 올해의 으뜸숲상품으로 ㈜다라로의 ‘물결 램프’ 등 3점을 선정했다고 밝혔다.": "㈜다라로",
		"산림청은 다라전자의 ‘물결 램프’ 등 3점을 으뜸숲상품으로 선정했다고 밝혔다.":     "다라전자",
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n# 으뜸숲상품 3점 선정\n"+in), "").Decisions {
			for _, h := range d.Holders {
				for _, p := range h.Providers {
					got = append(got, p.Words.S)
				}
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s\n   got %q, want %q", in, s, want)
		}
	}
}
