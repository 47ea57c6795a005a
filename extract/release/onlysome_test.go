package release

import (
	"testing"

	"injeung/schema"
)

// TestOnlySomeChosen: of those named, fewer will be chosen, who stand behind as subject or object.
func TestOnlySomeChosen(t *testing.T) {
	const head = "# 국민이 뽑는 솔바람마을, 온라인 투표 시작\n산림청은 오늘부터 2주간 올해의 솔바람마을을 뽑는 투표를 진행한다.\n"
	for _, s := range []string{
		"후보는 경기 오산시, 전북 무주군, 강원 인제군 등 3곳이며 가장 많은 표를 받은 2곳이 솔바람마을로 선정된다.",
		"대상은 경기 오산시, 전북 무주군, 강원 인제군이며 이 가운데 2곳이 솔바람마을로 지정된다.",
		"경기 오산시, 전북 무주군, 강원 인제군 중 가장 많은 표를 받은 1곳이 솔바람마을로 선정된다.",
	} {
		if f := Read(written(head+s), ""); holdsNames(f) || f.Header.Kind == schema.Result {
			t.Errorf("%s: %s, %s", s, f.Header.Kind, saidOf(head+s))
		}
	}
	const all = "# 솔바람마을 3곳 선정\n산림청이 뽑은 솔바람마을은 경기 오산시, 전북 무주군, 강원 인제군 등 3곳이며 이 가운데 2곳이 처음 선정됐다."
	if !holdsNames(Read(written(all), "")) {
		t.Error("nobody read who was chosen")
	}
}

// TestPlansAndOpinions: a plan that was settled chooses nobody, nor does who writes about a choice.
func TestPlansAndOpinions(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 솔바람마을 조성계획 확정\n산림청은 경기 오산시의 솔바람마을 조성계획을 확정하고 2030년까지 80억 원을 투자한다고 밝혔다.", schema.PlanKind},
		{"# 솔바람마을 조성계획 확정… 2곳 지정\n산림청은 조성계획을 확정하고 경기 오산시와 전북 무주군을 솔바람마을로 지정했다고 밝혔다.", schema.Result},
		{"# [기고] 솔바람마을이 마을을 바꾼다\n경기 오산시와 전북 무주군이 솔바람마을로 지정됐다.", schema.Other},
		{"# <정책기자단> 솔바람마을에 가다\n산림청은 경기 오산시와 전북 무주군을 솔바람마을로 지정했다.", schema.Other},
		{"# [솔바람마을] 오산·무주 지정\n산림청은 경기 오산시와 전북 무주군을 솔바람마을로 지정했다.", schema.Result},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s: %s, want %s", c.in, got, c.want)
		}
	}
}
