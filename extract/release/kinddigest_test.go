package release

import (
	"testing"

	"injeung/schema"
)

// TestDigests: a release that tells again of the news of a week is a brief; one of its own news, whatever week it names, is none.
func TestDigests(t *testing.T) {
	const two = "\n① 은빛행정 우수 지자체 2곳 선정(11.18.)\n- 강원 춘천시, 전북 전주시가 뽑혔습니다.\n② 은빛안전 시상식(11.19.)\n- 대상은 경기 이천시가 받았습니다."
	for in, want := range map[string]schema.Kind{
		"# 한눈에 보는 지난주 환경부" + two: schema.Brief,
		"# 이번 주 숲길 소식 한눈에" + two: schema.Brief,
		"# 지난주 끝난 공모, 은빛마을 2곳 선정\n환경부는 강원 춘천시, 전북 전주시를 은빛마을로 선정했다고 18일 밝혔다.": schema.Result,
	} {
		if got := Read(written("배포일 2025. 11. 24.\n"+in), "").Header.Kind; got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
