package release

import (
	"testing"

	"injeung/schema"
)

// TestCertificatesAndEarlierDecisions: what is handed over, wanted, counted or looked back
// on was decided before, or is not yet; its twin decides now.
func TestCertificatesAndEarlierDecisions(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 오산시·무주군, 숲길도시 인증서 받는다\n산림청은 9일 정부대전청사에서 숲길도시 인증서 수여식을 갖는다.\n오산시와 무주군은 지난 10월 27일 숲길도시로 인증됐다.", schema.Event},
		{"# 오산시·무주군, 숲길도시 인증서 받는다\n오산시와 무주군이 국내 첫 숲길도시로 인증되며 새 길을 연다.\n산림청은 9일 두 시군이 참석한 가운데 숲길도시 인증서 수여식을 갖는다.", schema.Event},
		{"# 숲길도시 현판 받는 2곳\n산림청은 9일 숲길도시로 지정된 경기 오산시, 전북 무주군에 현판을 전달한다.\n두 곳은 지난 10월 숲길도시로 지정됐다.", schema.Event},
		{"# 숲길도시 새 얼굴에게 마음을 전하다\n산림청장은 9일 오산시와 무주군에 숲길도시 인증서를 건넸다.\n두 도시는 10월 27일 제3차 심의에서 숲길도시로 인증됐다.", schema.Event},
		{"# 무주군, 숲길도시 현판 제막\n산림청은 9일 무주군청에서 숲길도시 현판 제막식을 열었다.\n무주군은 지난 10월 27일 숲길도시로 지정됐다.", schema.Event},
		{"# 숲길도시 2곳 인증서 받는다\n산림청은 9일 경기 오산시와 전북 무주군을 숲길도시로 인증하고 인증서를 수여했다.", schema.Result},
		{"# 오산시·무주군, 숲길도시 인증 획득\n산림청은 경기 오산시와 전북 무주군이 숲길도시로 인증됐다고 9일 밝혔다. 인증서 수여식은 다음 달 열린다.", schema.Result},
		{"# ○○시, 숲길도시 인증 준비 본격화\n경기 오산시는 숲길도시 인증을 위해 전담팀을 꾸렸다고 9일 밝혔다.", schema.PlanKind},
		{"# 오산시, 숲길도시 지정 도전\n오산시가 숲길도시 지정에 도전한다.\n오산시는 2020년 정원도시로 지정됐다. 올해는 전북 무주군이 숲길도시로 지정됐다.", schema.PlanKind},
		{"# 숲길도시를 향한 오산시의 꿈\n오산시가 숲길도시 지정에 도전한다.\n올해는 전북 무주군이 숲길도시로 지정됐다.", schema.PlanKind},
		{"# 무주군, 숲길도시 인증 추진\n무주군은 2026년까지 숲길도시 인증을 추진한다고 밝혔다.\n숲길도시로는 오산시 등 3곳이 인증을 받았다.", schema.PlanKind},
		{"# 오산시, 숲길도시 인증 위한 용역 착수\n오산시는 9일 숲길도시 인증을 위한 연구용역에 착수했다.\n오산시는 2023년 정원도시로 인증됐다.", schema.PlanKind},
		{"# 산림청, 내년 숲길도시 5곳 지정한다\n산림청은 내년에 숲길도시 5곳을 지정할 계획이라고 9일 밝혔다.", schema.PlanKind},
		{"# 숲길도시, 2030년까지 50곳으로 확대\n산림청은 숲길도시를 2030년까지 50곳으로 확대한다고 9일 밝혔다.\n올해 3월에는 오산시, 무주군 2곳이 숲길도시로 지정됐다.", schema.PlanKind},
		{"# 오산시 숲길도시 지정 확정… 산책로 조성 추진\n산림청은 경기 오산시를 숲길도시로 지정했다고 9일 밝혔다.", schema.Result},
		{"# 숲길도시 지정 재도전 끝에 선정\n산림청은 9일 경기 오산시를 숲길도시로 선정했다.", schema.Result},
		{"# 숲길도시 오산시, 관광객 100만 명 넘어\n숲길도시로 지정된 오산시를 찾은 관광객이 100만 명을 넘었다.\n오산시는 지난 3월 숲길도시로 지정됐다.", schema.Other},
		{"# [설명] 숲길도시 선정 과정은 공정하게 이루어졌습니다\n산림청은 숲길도시 선정이 공정한 절차에 따랐다고 밝혔다.\n산림청은 지난 3일 오산시, 무주군 2곳을 숲길도시로 선정하였다.", schema.Correction},
		{"# 숲길도시 국내 후보지 공모\n산림청은 숲길도시 후보지를 선정하기 위해 9일부터 공모를 시작한다.\n이후 2차례의 총회를 거쳐 17개국 43곳이 숲길도시로 인증을 받았다.\n산림청은 2~3곳의 후보지를 선정해 내년 사무국에 제출할 계획이다.", schema.Announcement},
	} {
		if got := Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestWorldNumbers: numbers of the world are none of this country's round; its own
// number beside them is.
func TestWorldNumbers(t *testing.T) {
	const lead = "# 숲길도시 두 곳, 국제 인증\n산림청은 9일 경남 창녕군과 강원 인제군이 숲길도시 인증을 받았다고 밝혔다.\n"
	for _, in := range []string{
		lead + "이번 총회에서는 16개국 31개 도시가 새로 인증을 받았다.",
		lead + "전 세계에서는 31개 도시가 새로 인증됐다.",
		lead + "세계적으로 74곳이 인증을 받았다.",
		lead + "중국 5곳, 프랑스 3곳 등 31곳이 함께 인증을 받았다.",
		lead + "이번에 8개 나라 12곳이 인증됐다.",
		lead + "이번 총회에서 16개국 31개 도시가 인증됐으며, 국내에서는 2곳이 인증을 받았다.",
		"# 외국인 친화도시 2곳 지정\n법무부는 9일 경기 오산시, 전북 무주군을 외국인 친화도시로 지정했다.",
		"# 외국인 친화도시 지정\n법무부는 9일 전국에서 2곳을 외국인 친화도시로 지정했다.",
	} {
		f := Read(written("배포일 2024. 11. 9.(토)\n"+in), "")
		seen := 0
		for i := range f.Decisions {
			for _, n := range f.Decisions[i].Counts {
				seen++
				if n.N != 2 {
					t.Errorf("%s\n   counts %d, want 2 alone", in, n.N)
				}
			}
		}
		if seen == 0 {
			t.Errorf("%s\n   no number is read", in)
		}
	}
}
