package normalize

import "testing"

func TestProvidersWithoutRoles(t *testing.T) {
	for _, c := range []struct {
		name         string
		incorporated bool
		want         string
	}{
		{"하늘소프트(주관)", true, "하늘소프트"},
		{"하늘소프트 [참여]", false, "하늘소프트"},
		{"하늘소프트(대표 한봄)", true, "하늘소프트"},
		{"하늘소프트(옛 바다전산)", true, "하늘소프트"},
		{"하늘소프트*", true, "하늘소프트"},
		{"새길연구소(SRI)", false, "새길연구소(SRI)"},
		{"(하늘소프트)", true, "(하늘소프트)"},
		{"(", true, "("},
	} {
		if got := withoutRole(c.name, c.incorporated); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}
