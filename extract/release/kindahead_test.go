package release

import (
	"testing"

	"injeung/schema"
)

// TestChoiceAhead: a choice that the first sentence puts ahead is none yet, unless somebody is named.
func TestChoiceAhead(t *testing.T) {
	const title = "배포일 2024. 3. 5.(화)\n# 별숲도시 3곳 선정\n"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"산림청은 별숲도시 3곳을 6월에 선정한다고 밝혔다.", schema.PlanKind},
		{"산림청은 올해 안에 별숲도시 3곳을 지정하기로 했다고 밝혔다.", schema.PlanKind},
		{"산림청은 별숲도시 3곳을 공모로 선정한다고 밝혔다.", schema.Announcement},
		{"산림청은 별숲도시 3곳을 6월에 선정한다고 밝혔다.\n강원 태백시, 경북 영덕군은 2022년 별숲도시로 지정되었다.", schema.PlanKind},
		{"산림청은 별숲도시 3곳을 지정한다고 밝혔다.", schema.Result},
		{"산림청은 지난 2월 신청을 받아 강원 태백시, 경북 영덕군, 전북 무주군 3곳을 별숲도시로 지정한다고 밝혔다.", schema.Result},
		{"산림청은 하반기부터 별숲도시로 강원 태백시, 경북 영덕군, 전북 무주군 3곳을 지정한다고 밝혔다.", schema.Result},
		{"산림청은 별숲도시 3곳을 더 지정할 방침이라고 밝혔다.\n강원 태백시, 경북 영덕군은 2023년 별숲도시로 지정되었다.", schema.PlanKind},
		{"산림청은 별숲도시 3곳을 선정하고 5월부터 지원할 방침이라고 밝혔다.", schema.Result},
		{"산림청은 별숲도시 3곳을 선정해 내년부터 지원한다고 밝혔다.\n대상은 강원 태백시, 경북 영덕군, 전북 무주군이다.", schema.Result},
		{"산림청은 별숲도시 3곳을 선정했다고 밝혔다. 하반기에 2곳을 더 선정한다.", schema.Result},
	} {
		if got := Read(written(title+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestChoiceAheadInTitle: under a title that tells of nothing done, a number that is to be chosen
// and helped is a plan; a month to come in a title puts its decision ahead.
func TestChoiceAheadInTitle(t *testing.T) {
	const help = "산림청은 별숲도시 3곳을 선정해 내년부터 지원한다고 밝혔다. 신청은 4월 30일까지다."
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 별숲도시 3곳, 6월 선정\n" + help, schema.Announcement},
		{"# 별숲도시 지정 계획 발표\n산림청은 별숲도시를 3곳 안팎 선정하여 육성한다고 밝혔다.", schema.PlanKind},
		{"# 별숲도시 3곳 선정, 내년부터 지원\n산림청은 별숲도시 3곳을 선정해 내년부터 지원한다고 밝혔다.\n대상은 강원 태백시, 경북 영덕군, 전북 무주군이다.", schema.Result},
		{"# 별숲학교 조성 공모… 12월 말 대상지역 선정\n산림청은 별숲학교 대상지역을 고르기 위해 9월까지 사업계획서를 받는다고 밝혔다.\n올해는 강원 태백시와 전북 무주군을 대상 지역으로 선정하고 학교를 조성 중에 있다.", schema.Announcement},
		{"# 2월 별숲도시 2곳 선정\n산림청은 강원 태백시와 전북 무주군을 별숲도시로 선정했다고 밝혔다.", schema.Result},
		{"# 12월 별숲도시 2곳 선정\n산림청은 지난해 12월 강원 태백시와 전북 무주군을 별숲도시로 선정했다고 밝혔다.", schema.Result},
	} {
		if got := Read(written("배포일 2024. 3. 5.(화)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestJudgesLater: an evaluation that the first sentence puts ahead has no outcome, whatever is told of the one before.
func TestJudgesLater(t *testing.T) {
	const before = "\n올해에는 평가를 진행했고 강원 태백시와 경북 영덕군 2곳이 우수 별숲단지로 선정되었고 미흡한 곳은 없었다."
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 9개 별숲단지 성과평가 개시\n- 미흡하면 별숲단지 지정 해제 -\n산림청은 별숲단지 9곳의 한 해 성과를 평가할 계획이라고 밝혔다." + before, schema.PlanKind},
		{"# 별숲단지 운영 성과 재본다\n산림청은 3월부터 별숲단지 9곳의 운영 성과를 점검할 예정이라고 5일 밝혔다." + before, schema.PlanKind},
		{"# 별숲단지 운영평가 착수\n산림청은 별숲단지 운영에 대한 평가를 실시할 방침이다." + before, schema.PlanKind},
		{"# 태백시·무주군, 별숲단지 됐다\n산림청은 태백시와 무주군의 별숲단지를 해마다 평가할 계획이라고 5일 밝혔다.\n산림청은 강원 태백시와 전북 무주군 2곳을 별숲단지로 지정했다.", schema.Result},
		{"# 별숲단지 성과관리 강화\n산림청은 별숲단지의 성과를 해마다 평가할 방침이라고 밝혔다.\n이날 산림청은 강원 태백시와 전북 무주군을 별숲단지로 최종 선정했다고 덧붙였다.", schema.Result},
		{"# 별숲단지 3곳 지정\n산림청은 별숲단지 3곳을 지정했으며 해마다 성과를 평가할 계획이라고 밝혔다.", schema.Result},
		{"# 별숲단지 3곳 지정\n산림청은 강원 태백시, 경북 영덕군, 전북 무주군을 별숲단지로 지정하고 해마다 성과를 평가할 계획이라고 밝혔다.", schema.Result},
	} {
		if got := Read(written("배포일 2024. 3. 5.(화)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestSettledToChoose: to have settled that somebody is to be chosen is to have chosen nobody yet.
func TestSettledToChoose(t *testing.T) {
	const head = "# 별숲도시 조성 본격 추진\n경상북도는 별숲도시 조성사업을 본격 추진한다고 밝혔다.\n2023년 김천시와 영덕군이 1기 도시로 지정되어 지원을 받고 있다.\n"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"도는 올해 2기 도시 2곳을 새로 지정하기로 하고, 2월 중 공모를 거쳐 5월에 결과를 발표할 계획이다.", schema.PlanKind},
		{"도는 별숲도시 2곳을 선정하기로 했으며, 3월에 공모를 시작할 예정이다.", schema.PlanKind},
		{"도는 별숲도시로 2곳을 지정하기로 하고 다음 달부터 신청서를 받는다.", schema.PlanKind},
		{"도는 2곳을 인증하기로 하였으며, 심사를 거쳐 6월에 결과를 발표한다.", schema.PlanKind},
		{"도는 김천시와 영덕군을 별숲도시로 지정하기로 하고, 5월에 지정서를 줄 계획이다.", schema.Result},
		{"도는 김천시와 영덕군 2곳을 별숲도시로 선정했다. 내년에도 2곳을 지정하기로 하고, 공모할 계획이다.", schema.Result},
	} {
		if got := Read(written("배포일 2024. 1. 15.(월)\n"+head+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
