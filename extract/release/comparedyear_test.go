package release

import (
	"strings"
	"testing"
)

// TestComparedYear takes no table for one of last year by a sentence that compares with it.
func TestComparedYear(t *testing.T) {
	for s, want := range map[string]gate{
		"전년 대비 점수가 크게 오른 4개 지자체를 선정했다":       decided,
		"지난해보다 2곳 많은 6곳을 선정했다":               decided,
		"작년에 비해 성과가 좋아진 곳을 선정하였다":            decided,
		"전년도 대비 가장 나아진 3곳":                   past,
		"전년도 대비 가장 나아진 3곳에 발전상을 수여한다":        silent,
		"지난해보다 가장 점수가 떨어진 2곳":                past,
		"작년보다 사고가 가장 많이 줄어든 시·군 2곳":          past,
		"전년 대비 2025년 선정 결과에 대한 만족도":          past,
		"작년보다 인증 취소가 늘어난 지자체":                past,
		"작년 대비 지정 취소가 늘어난 지자체":               past,
		"전년 대비 탈락 지자체":                       past,
		"전년 대비 신청이 늘어난 지자체":                  past,
		"2025년 나눔도시 선정 결과(전년 대비 증감)":         decided,
		"작년보다 늘어난 올해 지정 지자체":                 decided,
		"작년보다 점수가 하락한 지자체":                   past,
		"전년 대비 인구가 늘어난 지자체":                  past,
		"전년 대비 지표 개선 지자체":                    past,
		"전년 대비 지표 개선 지자체 선정 결과":              decided,
		"전년 대비 점수가 크게 오른 5개 지자체에는 도약상을 수여한다": silent,
		"지난해 선정된 5곳":                         past,
		"전년도 선정 지자체":                         past,
		"작년 대비 실적을 본 지난해 선정 지자체":             past,
	} {
		if got := gateOf(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}

// TestHeadedAsCounted reads a table that is headed by its programme, in full or in short, and names as many as were counted, whatever a
// sentence over both tells of the year before.
func TestHeadedAsCounted(t *testing.T) {
	const lead = "# 꿈길마을 조성사업 대상 4개 시·군 선정\n산림청은 꿈길마을 조성사업 대상지로 강원 태백시 등 4개 시·군을 선정했다.\n지난해 처음 선정된 4개 시·군에는 3만 명이 다녀갔다.\n"
	const table = "시·도 | 시·군\n강원 | %\n경북 | 영덕군\n전남 | 강진군\n충남 | 공주시"
	for _, c := range []struct{ head, first, want string }{
		{"< 꿈길마을 대상 시·군(4개소) >", "태백시", "4 태백 영덕 강진 공주"},
		{"< 꿈길마을 조성사업 대상 시·군 >", "태백시", "4 태백 영덕 강진 공주"},
	} {
		_, got, _ := strings.Cut(heldOf(lead+c.head+"\n"+strings.Replace(table, "%", c.first, 1)), " ")
		if got != c.want {
			t.Errorf("%s %s\n   got  %s\n   want %s", c.head, c.first, got, c.want)
		}
	}
}
