package release

import (
	"testing"

	"injeung/schema"
)

// TestListsUnderResults: a line whose label names those who were chosen is of the results that the
// title or first sentence gives, whatever the programme's name ends in; one of another year is not.
func TestListsUnderResults(t *testing.T) {
	const head = "배포일 2026. 5. 7.(목)\n# 온정다락 공모 결과 발표\n통일부는 온정다락 공모 결과를 발표했다.\n"
	for _, c := range []struct{ in, want string }{
		{head + "ㅇ 선정 지자체: 이천시, 영월군", "new 이천시, new 영월군"},
		{head + "ㅇ (선정된 지역) 이천시, 영월군", "new 이천시, new 영월군"},
		{head + "ㅇ 최종 선정 결과(2곳): 이천시, 영월군", "new 이천시, new 영월군"},
		{head + "ㅇ 지난해 선정 지자체: 이천시, 영월군", ""},
		{head + "ㅇ 참석 지자체: 이천시, 영월군", ""},
		{"배포일 2026. 5. 7.(목)\n# 온정다락 경진대회 결과\n통일부는 온정다락 경진대회 결과를 발표했다.\nㅇ 대상(대통령상): 이천시\nㅇ 우수상(장관상): 영월군, 옥천군", "new 이천시/대상, new 영월군/우수상, new 옥천군/우수상"},
		{"배포일 2026. 5. 7.(목)\n# 온정다락 경진대회 참가 신청\n통일부는 온정다락 경진대회를 연다.\nㅇ 대상(대통령상): 이천시\nㅇ 우수상(장관상): 영월군, 옥천군", ""},
		{"배포일 2026. 5. 7.(목)\n# 은빛지구 심의 결과 발표\n통일부는 은빛지구 심의 결과를 발표했다. 결과는 이천시(신규 지정), 영월군(재지정), 옥천군(지정 해제)이다.", "new 이천시, renewed 영월군, revoked 옥천군"},
		{"배포일 2026. 5. 7.(목)\n# 은빛지구 심의 결과\n통일부는 은빛지구 심의 결과를 발표했다.\n□ 계획 변경(2곳)\nㅇ 이천시, 영월군\n□ 신규 지정(1곳)\nㅇ 옥천군", "changed 이천시, changed 영월군, new 옥천군"},
		{"배포일 2026. 5. 7.(목)\n# 은빛지구 본지정\n통일부는 예비 은빛지구였던 이천시, 영월군을 본지정했다고 밝혔다.", "new 이천시, new 영월군"},
		{"배포일 2026. 5. 7.(목)\n# 온정다락 공모 시작\n통일부는 온정다락 공모를 시작한다.\nㅇ 선정 지자체: 이천시, 영월군", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestStatusOfEach: candidates of whom others were chosen are not what these are; names that have
// their status behind them have that of their own.
func TestStatusOfEach(t *testing.T) {
	const head = "# 은빛지구 심의 결과\n"
	for _, c := range []struct{ in, want string }{
		{"국토부는 6곳을 후보로 뽑고 현장평가를 거쳐 이천시, 영월군 2곳을 은빛지구로 최종 확정했다고 밝혔다.", "new 이천시, new 영월군"},
		{"국토부는 후보지로 6곳을 압축한 뒤 이천시, 영월군을 은빛지구로 확정했다고 밝혔다.", "new 이천시, new 영월군"},
		{"국토부는 은빛지구 후보지로 이천시, 영월군을 선정했다고 밝혔다.", "candidate 이천시, candidate 영월군"},
		{"국토부는 은빛지구 4곳을 발표했다. 이천시, 영월군은 신규이고 옥천군, 곡성군은 재지정이다.", "new 이천시, new 영월군, renewed 옥천군, renewed 곡성군"},
		{"은빛지구로는 이천시가 이번이 첫 지정이고 영월군은 재지정됐다.", "new 이천시, renewed 영월군"},
		{"국토부는 지난해 선정된 옥천군, 곡성군에 더해 올해 이천시, 영월군을 은빛지구로 새로 지정했다고 밝혔다.", "new 이천시, new 영월군"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestResultsBesideCallsAndPrizes: who was chosen now is a result beside a call for the next and where
// prizes are given.
func TestResultsBesideCallsAndPrizes(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 은빛지구 1차 공모 결과, 2차 공모는 6월\n국토부는 은빛지구 1차 공모에서 이천시, 영월군 2곳을 선정하고, 2차 공모를 6월에 진행한다고 밝혔다.", schema.Result},
		{"# 은빛지구 선정 지자체 교육 참여 모집\n국토부는 올해 은빛지구로 이천시, 영월군을 선정했다고 밝혔다.\n선정된 지자체는 교육을 신청할 수 있다.", schema.Result},
		{"# 은빛지구 선정 지자체 공고\n국토부는 은빛지구 선정 결과를 다음과 같이 공고한다.\nㅇ 신규: 이천시, 영월군", schema.Result},
		{"# 은빛지구 시상식 개최\n국토부는 9일 올해의 은빛지구 시상식을 개최한다.\n올해 은빛지구에는 이천시와 영월군이 선정됐다.", schema.Result},
		{"# 은빛지구 시상식 개최\n국토부는 「은빛지구」 시상식을 9일 개최하고 최종 선정된 2개 지자체에 상패를 전달한다고 밝혔다.\nㅇ (선정 지자체) 이천시, 영월군", schema.Result},
		{"# 은빛지구 시상식 개최\n국토부는 9일 은빛지구 시상식을 개최한다.\n지난해 은빛지구로 선정된 이천시와 영월군이 참석한다.", schema.Event},
		{"# 내 고장을 은빛지구로\n국토부는 올해 은빛지구를 조성할 지방자치단체 4곳을 찾는다고 7일 밝혔다.\n그동안 이천시, 영월군 등 12곳이 지정됐다.", schema.Announcement},
		{"# 은빛지구 2곳 지정, 함께할 지자체 찾는다\n국토부는 이천시와 영월군을 은빛지구로 지정했다고 7일 밝혔다.", schema.Result},
		{"# 은빛지구, 지금 신청하세요\n국토부는 은빛지구 지정을 바라는 시군의 신청을 5월 29일까지 받는다.\n이천시와 영월군은 2024년 지정됐다.", schema.Announcement},
	} {
		if got := Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestNamesByWhatIsBuilt: a programme is named by what those chosen are to run, or ground is chosen
// to build.
func TestNamesByWhatIsBuilt(t *testing.T) {
	for in, want := range map[string]string{
		"# 온정다락, 이제 우리 동네에서\n통일부는 올해 새로 온정다락을 운영할 지자체를 선정했다고 밝혔다.\nㅇ 선정 지자체: 이천시, 영월군(총 2곳)": "온정다락",
		"# 온정상권 조성 본격 추진\n통일부는 온정상권 조성을 위해 이천시, 영월군 2곳을 사업 대상지로 최종 선정하고 조성을 본격 추진한다고 밝혔다.":   "온정상권",
	} {
		n := 0
		for _, d := range Read(written("배포일 2026. 5. 7.(목)\n"+in), "").Decisions {
			n += len(d.Holders)
			if d.Scheme.Name != want {
				t.Errorf("%s\n   got %s", in, d.Scheme.Name)
			}
		}
		if n < 2 {
			t.Errorf("%s\n   %d holders", in, n)
		}
	}
}
