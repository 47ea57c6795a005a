package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestSettings: 정하다 and 고르다 say what 선정하다 says of those who are counted or made something; what else is settled is
// left as it is.
func TestSettings(t *testing.T) {
	for in, want := range map[string]string{
		"물레도시 대상지 4곳을 정했다":            "물레도시 대상지 4곳을 선정했다",
		"여주시 등 6개 시·군(가나다순)을 최종 정하고":  "여주시 등 6개 시·군(가나다순)을 최종 선정하고",
		"여주시와 춘천시가 물레특구로 새로 정해졌다":     "여주시와 춘천시가 물레특구로 새로 선정됐다",
		"정해진 지역은 여주시이다":               "선정된 지역은 여주시이다",
		"서비스 3개를 골라 발표했다":             "서비스 3개를 선정해 발표했다",
		"여주시를 물레도시로 고르고, 내년에 협약을 맺는다": "여주시를 물레도시로 선정하고, 내년에 협약을 맺는다",
		"평가 기준을 정했다":                  "평가 기준을 정했다",
		"4개 분야를 정해 지원한다":              "4개 분야를 정해 지원한다",
		"기간은 3년으로 정했다":                "기간은 3년으로 정했다",
		"정해진 절차를 따른다":                 "정해진 절차를 따른다",
		"남녀가 고르게 참여한다":                "남녀가 고르게 참여한다",
		"여주시를 표본도시로 정해 조사한다":          "여주시를 표본도시로 정해 조사한다",
	} {
		if got := viewOf(doc.Text{S: in}).S; got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
