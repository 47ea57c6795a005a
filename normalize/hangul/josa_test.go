package hangul

import "testing"

func TestDescribed(t *testing.T) {
	for in, want := range map[string]string{
		"바다를 품은 솔마을":          "솔마을",
		"이웃이 돌아오는 너른 솔마을":     "너른 솔마을",
		"누구나 살고 싶은 솔마을":       "솔마을",
		"아이와 걷기 좋은 솔마을":       "솔마을",
		"누구나 살고 싶은":           "",
		"맑은 솔마을":              "",
		"청년 친화 솔마을":           "",
		"물길 이음 솔마을 가꾸기 지원 사업": "",
	} {
		if got := Described(in); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
