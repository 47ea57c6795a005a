package release

import (
	"testing"

	"injeung/schema"
)

// TestMidway: those whom a judgement midway grades or whose sites it lists were chosen before; a release that chooses after it is
// news of that.
func TestMidway(t *testing.T) {
	const table = "\n등급 | 지자체 | 조치\n우수(2) | 강원 태백시 | 인센티브\n우수(2) | 경북 영덕군 | 인센티브\n미흡(1) | 전북 무주군 | 예산 감액\n"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 별숲도시 중간평가… 태백·영덕 2곳 ‘우수’\n- 2023년 지정된 3곳의 실적 점검 -\n산림청은 2023년에 지정한 별숲도시 3곳을 대상으로 2년 차 중간평가를 실시하고 29일 그 결과를 공개했다.\n평가 결과 강원 태백시, 경북 영덕군 등 2곳이 ‘우수’ 등급을, 전북 무주군은 ‘미흡’ 등급을 받았다. 지정은 그대로 유지된다." + table, schema.Other},
		{"# 별숲길 시범운영 6개월, 산불 11% 줄었다\n- 전국 3개 구간 중간점검 -\n산림청은 지난 2월부터 시범운영하고 있는 별숲길의 상반기 운영 결과를 중간점검한 결과 산불이 줄었다고 밝혔다.\n별숲길은 후보지 34곳 중 올해 1월 선정한 3개 구간에서 예산을 집중하는 사업이다.\n대상 지역은 강원 태백시, 경북 영덕군, 전북 무주군이다.", schema.Other},
		{"# 별숲도시 살림살이 들여다보니\n산림청은 별숲도시 3곳의 연차평가 결과를 발표했다.\n강원 태백시와 경북 영덕군이 우수 등급을 받았다.", schema.Other},
		{"# 별숲도시 중간평가 결과\n산림청은 지난달 끝난 중간 성과평가 결과를 공개했다.\n강원 태백시와 경북 영덕군은 90점을 넘었다." + table, schema.Other},
		{"# 별숲도시 중간평가, 2곳 지정 취소\n산림청은 중간평가 결과에 따라 강원 태백시, 경북 영덕군의 별숲도시 지정을 취소했다고 밝혔다.", schema.Result},
		{"# 별숲도시 중간평가 결과\n산림청은 중간평가 결과를 12일 발표했다.\n산림청은 강원 태백시, 경북 영덕군을 우수 별숲도시로 선정했다.", schema.Result},
		{"# 별숲도시 2곳 선정\n산림청은 강원 태백시, 경북 영덕군을 별숲도시로 선정했다고 밝혔다.\n내년에는 중간평가를 실시한다.", schema.Result},
	} {
		if got := Read(written("배포일 2025. 7. 29.(화)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
