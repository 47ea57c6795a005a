package release

import "testing"

// TestCountedThenActedOn: a number of places that are chosen before a comma, with what is done for them behind it, tells who was
// chosen; a habit, a plan and what has run for years do not.
func TestCountedThenActedOn(t *testing.T) {
	const lead = "# 은빛마을로 지역 살린다\n환경부는 "
	const two = "new 강원 춘천시, new 전북 전주시"
	for _, c := range []struct{ name, in, want string }{
		{"helped from now", lead + "올해 은빛마을로 강원 춘천시, 전북 전주시 2곳을 선정, 3년간 지원한다.", two},
		{"told in a report", lead + "은빛마을로 강원 춘천시와 전북 전주시 등 2곳을 지정, 육성하기로 했다고 9일 밝혔다.", two},
		{"two of them in words", lead + "은빛마을에 강원 춘천시와 전북 전주시 두 곳을 인증, 현판을 전달했다고 9일 밝혔다.", two},
		{"every year", lead + "해마다 은빛마을로 2곳을 선정, 3년간 지원한다. 강원 춘천시, 전북 전주시가 함께한다.", ""},
		{"planned", lead + "하반기 은빛마을로 강원 춘천시, 전북 전주시 등 5곳을 선정, 내년부터 지원할 계획이다.", ""},
		{"run for years", lead + "2023년부터 은빛마을로 강원 춘천시, 전북 전주시 등 2곳을 선정, 지원하고 있다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
