package release

import (
	"testing"

	"injeung/schema"
)

// TestMadeFully: what stands right before the verb is what candidates became; where candidates are what
// was chosen, they are.
func TestMadeFully(t *testing.T) {
	const head = "# 은빛지구 2곳 최종 확정\n국토부는 "
	for _, c := range []struct{ in, want string }{
		{"예비후보 5곳 중 이천시, 영월군을 은빛지구로 최종 낙점했다고 밝혔다.", "new 이천시, new 영월군"},
		{"은빛지구 예비지정 1년을 거친 이천시와 영월군을 은빛지구로 본지정했다고 밝혔다.", "new 이천시, new 영월군"},
		{"예비 은빛지구로 활동해 온 이천시, 영월군을 정식 은빛지구로 지정했다고 밝혔다.", "new 이천시, new 영월군"},
		{"이천시, 영월군을 예비 단계를 마친 은빛지구로 최종 지정한다고 밝혔다.", "new 이천시, new 영월군"},
		{"은빛지구 후보 도시로 추천된 9곳을 심사해 이천시, 영월군 2곳을 최종 선정했다.", "new 이천시, new 영월군"},
		{"이천시, 영월군을 예비 은빛지구로 지정했다고 밝혔다.", "candidate 이천시, candidate 영월군"},
		{"은빛지구 후보로 이천시와 영월군을 뽑고 연말에 1곳을 최종 선정한다고 밝혔다.", "candidate 이천시, candidate 영월군"},
		{"은빛지구 재지정 심사를 거쳐 이천시와 영월군은 3년 재지정, 옥천군은 1년 유예하기로 결정했다고 밝혔다.", "renewed 이천시, renewed 영월군, deferred 옥천군"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestWhatIsNoDecision: who is to be inspected, who has a title already, and what is said to be untrue
// make no result.
func TestWhatIsNoDecision(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 은빛지구, 주민 손으로 만든다\n이천시는 국토부의 은빛지구 지정을 목표로 주민 협의체를 출범했다.\n영월군과 옥천군은 이미 은빛지구로 지정됐다.", schema.PlanKind},
		{"# 은빛지구에서 이천시가 탈락했다?\n일부 누리소통망에 이천시가 은빛지구에서 탈락하고 영월군이 선정됐다는 글이 퍼지고 있으나 사실이 아니다.", schema.Correction},
	} {
		if got := Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	const in = "# 호우 피해지역 3곳 특별점검\n국토부는 호우 피해가 큰 이천시, 영월군, 옥천군 3곳을 특별점검 대상으로 선정했다고 밝혔다."
	if got := saidOf(in); got != "" {
		t.Errorf("%s\n   got %s", in, got)
	}
}
