package release

import (
	"testing"

	"injeung/schema"
)

// TestChoosesLater: a release that names nobody and counts those still to be chosen is a plan, one that tells of a choice none.
func TestChoosesLater(t *testing.T) {
	for in, want := range map[string]schema.Kind{
		"# 푸른포구 50곳 안팎 가을까지 뽑는다\n해양수산부는 8일 정책위원회에서 ‘2026년 푸른포구 선정계획’을 의결했다.\n모두 50곳 내외를 선정하며, 절반은 바닷가 시·군이 추천한다.": schema.PlanKind,
		"# 푸른포구 선정계획 위원회 통과\n해양수산부는 제3차 위원회에서 올해 푸른포구 선정계획을 심의·의결했다고 밝혔다.\n총 15곳을 지정하고, 곳당 50억 원을 지원한다.":          schema.PlanKind,
		"# 푸른포구 10곳 추가로 뽑는다\n해양수산부는 올해 푸른포구 10곳을 추가로 선정하기로 했다.\n신청은 3월 2일부터 20일까지 받으며, 봄이 가기 전에 정한다.":             schema.PlanKind,
		"# 푸른포구 10곳 선정\n해양수산부는 올해 푸른포구 10곳을 선정했다고 7일 밝혔다.\n내년에는 20곳 내외를 더 뽑을 계획이다.":                               schema.Result,
	} {
		if got := Read(written(in), "").Header.Kind; got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
