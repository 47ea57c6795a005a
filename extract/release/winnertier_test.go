package release

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestTierWords takes words for tiers, and for town or country, for classes where two of them
// part the names, in cells and in heads; heads of what was asked for are none.
func TestTierWords(t *testing.T) {
	const head = "# 숲길쉼터 4곳 선정\n산림청은 숲길쉼터 대상지로 4곳을 선정했다.\n숲길쉼터 선정 결과\n"
	for _, c := range []struct{ name, in, want string }{
		{"cells of land", "유형 | 시도 | 시군구\n도시지역 | 강원 | 태백시\n도시지역 | 충남 | 공주시\n농어촌지역 | 전남 | 강진군\n농어촌지역 | 경북 | 영덕군", "태백:도시지역 공주:도시지역 강진:농어촌지역 영덕:농어촌지역"},
		{"with numbers", "구분 | 선정 지역\n도시지역(2) | 강원 태백시, 충남 공주시\n농촌지역(2) | 전남 강진군, 경북 영덕군", "태백:도시지역 공주:도시지역 강진:농촌지역 영덕:농촌지역"},
		{"heads", "도시 | 농촌\n강원 태백시, 충남 공주시 | 전남 강진군, 경북 영덕군", "태백:도시 공주:도시 강진:농촌 영덕:농촌"},
		{"heads of land", "인구감소지역 | 일반지역\n강원 태백시, 충남 공주시 | 전남 강진군, 경북 영덕군", "태백:인구감소지역 공주:인구감소지역 강진:일반지역 영덕:일반지역"},
		{"kinds of government", "구분 | 선정 지역\n시·도(1) | 충청남도\n시·군·구(3) | 강원 태백시, 전남 강진군, 경북 영덕군", "충청남도:시·도 태백:시·군·구 강진:시·군·구 영덕:시·군·구"},
		{"kinds of government beside levels", "구분 | 선정 지역\n시·도(2) | 충청남도, 울산광역시\n시(1) | 강원 태백시\n군(1) | 전남 강진군", "충청남도:시·도 울산:시·도 태백:시 강진:군"},
		{"one kind of government only", "구분 | 선정 지역\n시·군·구 | 강원 태백시\n시·군·구 | 충남 공주시\n시·군·구 | 전남 강진군\n시·군·구 | 경북 영덕군", "태백 공주 강진 영덕"},
		{"one word only", "구분 | 지역\n도시 | 강원 태백시\n도시 | 충남 공주시\n도시 | 전남 강진군\n도시 | 경북 영덕군", "태백 공주 강진 영덕"},
	} {
		got, want := strings.Fields(heldOf(head + c.in))[2:], strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, want)
		}
	}
}

// TestProvincesBesideTiers: a column of 시·도 beside columns of 시 and 군 that lie elsewhere names those of its own; one in which
// these lie does not.
func TestProvincesBesideTiers(t *testing.T) {
	const lead = "# 두루도시 4곳 선정\n국토부는 두루도시 4곳을 선정했다고 밝혔다.\n선정 결과는 다음과 같다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"the first of them blank", "구분 | 광역 | 시 | 군\n최우수 | 제주 | - | 강원 인제군\n우수 | - | 경북 문경시 | 충북 단양군", "new 제주, new 강원 인제군, new 경북 문경시, new 충북 단양군"},
		{"three tiers", "구분 | 시·도 | 시 | 군 | 구\n최우수 | 대전 | - | - | 부산 남구\n우수 | - | 경북 문경시 | 충북 단양군 | -", "new 대전, new 부산 남구, new 경북 문경시, new 충북 단양군"},
		{"they lie in it", "연번 | 시·도 | 시 | 군\n1 | 강원 | 원주시 | 인제군\n2 | 충북 | 제천시 | 단양군", "new 강원 원주시, new 강원 인제군, new 충북 제천시, new 충북 단양군"},
	} {
		if got := saidOf(lead + c.in); classless(got) != classless(c.want) {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// classless are names as said, without their classes and grades.
func classless(s string) string {
	return regexp.MustCompile(`[:/][^,]*`).ReplaceAllString(s, "")
}
