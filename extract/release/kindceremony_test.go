package release

import (
	"testing"

	"injeung/schema"
)

// TestToldAtCeremony: a ceremony for as many places as the release says were chosen, by name, is where that is told first; for
// another number, for those of before, or without their names it is only a ceremony.
func TestToldAtCeremony(t *testing.T) {
	const (
		first = "\n새로 지정된 곳은 경기 오산시, 전북 무주군 등 2곳이다.\n다시 지정된 곳은 강원 태백시, 충남 서천군, 경남 남해군 등 3곳이다."
		best  = "\n올해의 우수 지자체로는 경기 오산시, 전북 무주군, 경남 남해군 3곳이 선정됐다."
		short = "\n올해 새로 지정된 곳은 경기 오산시, 전북 무주군 등 2곳이다."
	)
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 산림청, 숲길도시 5곳과 지정 협약\n산림청은 10일 2025년 숲길도시로 지정된 5개 지방자치단체와 지정 협약을 체결한다." + first, schema.Result},
		{"# 숲길도시 지정 협약식 열려\n산림청은 10일 숲길도시로 지정된 5개 시·군에 지정서를 수여하는 행사를 연다." + first, schema.Result},
		{"# 숲길도시 현판 수여식\n산림청은 10일 정부세종청사에서 올해 숲길도시 2곳에 현판을 수여했다." + short, schema.Result},
		{"# 숲길도시 인증서 수여\n산림청은 10일 올해 인증된 숲길도시 2개 지자체를 대상으로 인증서 수여식을 개최한다." + short, schema.Result},
		{"# 숲길도시 평가 우수 지자체 시상\n산림청은 10일 숲길도시 평가 시상식을 개최하여 우수 지방자치단체를 시상하였다." + best, schema.Result},
		{"# 숲길도시 평가 시상식 열려\n산림청은 10일 숲길도시 평가 시상식을 열고 우수 시·군·구에 산림청장 표창을 수여했다." + best, schema.Result},
		{"# 숲길도시 평가 시상식 개최\n산림청은 10일 ‘숲길도시 평가’ 시상식에서 우수 지자체를 표창한다고 밝혔다." + best, schema.Result},
		{"# 숲길도시 평가 시상식 개최\n산림청은 10일 숲길도시 평가 시상식을 갖고 수상 기관에 상장과 포상금을 수여한다." + best, schema.Result},
		{"# 숲길도시 평가 시상식 개최\n산림청은 10일 숲길도시 평가 시상식을 개최하여 우수 지방자치단체를 시상하였다.", schema.Event},
		{"# 숲길도시 토론회 개최\n산림청은 10일 토론회를 개최하여 우수 지방자치단체의 이야기를 들었다." + best, schema.Event},
		{"# 산림청, 숲길도시 8곳과 지정 협약\n산림청은 10일 2025년 숲길도시로 지정된 8개 지방자치단체와 지정 협약을 체결한다." + first, schema.Event},
		{"# 산림청, 숲길도시 5곳과 지정 협약\n산림청은 10일 지난해 숲길도시로 지정된 5개 지방자치단체와 지정 협약을 체결한다." + first, schema.Event},
		{"# 산림청, 숲길도시 5곳과 지정 협약\n산림청은 10일 올해 숲길도시로 지정된 5개 지방자치단체와 지정 협약을 체결한다.\n협약식에는 오산시장과 무주군수가 참석한다.", schema.Event},
		{"# 숲길도시 5곳 한자리에\n산림청은 10일 숲길도시로 지정된 5개 지방자치단체와 토론회를 연다." + first, schema.Event},
	} {
		if got := Read(written("배포일 2025. 12. 9.(화)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
