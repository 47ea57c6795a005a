package release

import (
	"strings"
	"testing"
)

// holdersOf are the names of a text with the programme and status that its decisions give them.
func holdersOf(text string) string {
	var out []string
	for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+text), "").Decisions {
		for _, h := range d.Holders {
			out = append(out, h.Words.S)
		}
		if len(d.Holders) > 0 {
			out = append(out, string(d.Status), d.Scheme.ID)
		}
	}
	return strings.Join(out, " ")
}

// TestWhoseDesignation: places without their ending whose designation is decided on.
func TestWhoseDesignation(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"국토부는 강릉, 포천, 창녕의 누리도시 지정을 취소했다.", "강릉 포천 창녕 revoked 누리도시"},
		{"국토부는 강릉·포천·창녕의 누리도시 지정 기간을 2년 연장했다.", "강릉 포천 창녕 renewed 누리도시"},
		{"국토부는 강릉, 포천의 누리도시 신규 지정을 의결했다.", "강릉 포천 new 누리도시"},
		{"국토부는 광주 동구, 경기 고양, 경남 창녕의 누리도시 지정을 취소했다.", "광주 동구 경기 고양 경남 창녕 revoked 누리도시"},
		{"국토부는 강릉, 포천, 창녕을 누리도시에서 지정 취소했다.", "강릉 포천 창녕 revoked 누리도시"},
		{"국토부는 강릉, 포천의 누리도시 지정을 검토하고 있다.", ""},
		{"국토부는 강릉, 포천의 누리도시 정책을 살폈다.", ""},
	} {
		if got := holdersOf("# 누리도시 심의 결과\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNamesOfTheNew: words for new ones and for where they are do not belong to the name.
func TestNamesOfTheNew(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"올해 새 누리도시로 강릉시, 포천시 등 2곳이 뽑혔다.", "누리도시"},
		{"정부는 올해 바다이음 신규사업으로 강릉시, 포천시 등 2곳을 선정했다.", "바다이음"},
		{"올해 새 마을두레 지역으로 강릉시, 포천시 등 2곳이 뽑혔다.\n‘2024년 마을두레’는 주민이 이끈다.", "마을두레"},
		{"올해 마을두레 지역으로 강릉시, 포천시 등 2곳이 뽑혔다.", "마을두레지역"},
	} {
		if got := programmesOf("# 결과 발표\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestPointersBehindNames: a bracket that only tells where something is shown ends no name, and what each of
// several was made is no programme.
func TestPointersBehindNames(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"강릉시, 포천시 등 2곳을 바다이음특구(사진=해수부 제공)로 지정했다.", "바다이음특구"},
		{"강릉시, 포천시 등 2곳을 바다이음특구(붙임 1 참조)로 지정했다.", "바다이음특구"},
		{"강릉시, 포천시 등 2곳을 바다이음특구(2026~2030년)로 지정했다.", "바다이음특구"},
		{"강릉시, 포천시 등 2곳을 바다이음특구로 지정했다.\n강릉과 포천은 각각 해조류, 심층수 특구로 지정했다.", "바다이음특구"},
	} {
		if got := programmesOf("# 결과 발표\n해수부는 " + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
