package release

import (
	"strings"
	"testing"
)

// TestCriteriaThatNameNothing takes words for criteria with nothing between for none.
func TestCriteriaThatNameNothing(t *testing.T) {
	for _, s := range []string{"평가 기준은 등이다.", "심사 항목은 이다.", "선정 기준은  등으로 구성된다."} {
		if d := toldCriteria(s); d != nil {
			t.Errorf("%s: %v", s, d.items)
		}
	}
}

// TestSignsAlone reads pages of nothing but signs, thousands of them, as what they are.
func TestSignsAlone(t *testing.T) {
	for _, sign := range []string{"(", "'", "·", "「", "‘’", "분야별로는 물길 3개, "} {
		f := Read(written("# 새빛마을 2곳 지정\n산림청은 올해 새빛마을로 강원 태백시, 충남 서천군 2곳을 지정했다.\n"+strings.Repeat(sign, 5000)), "")
		if !holds(f) {
			t.Errorf("beside %q nothing is read", sign)
		}
	}
}

// TestCandidatesOfWhomSomeWereChosen makes no candidates of those who were chosen where a sentence tells how far they came.
func TestCandidatesOfWhomSomeWereChosen(t *testing.T) {
	const in = "# 첫 청년나루도시 3곳 지정\n산림청은 강원 태백시, 충남 서천군, 경남 남해군을 첫 청년나루도시로 지정했다.\n"
	const stage = "서면 심사를 넘은 후보는 태백시, 서천군, 남해군을 합해 8곳이었고, 마지막 심사에서 3곳이 선정됐다."
	if got := heldOf(in + stage); strings.Contains(got, "candidate") {
		t.Errorf("got %s", got)
	}
	if got := heldOf("# 청년나루도시 후보 3곳 선정\n산림청은 청년나루도시 후보로 강원 태백시, 충남 서천군, 경남 남해군을 선정했다."); !strings.Contains(got, "candidate") {
		t.Errorf("got %s", got)
	}
}
