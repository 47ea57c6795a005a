package release

import "testing"

// TestNotesAside: names in a note, or under a label of earlier ones, were decided on only
// where the sentence that they belong to decides.
func TestNotesAside(t *testing.T) {
	const two = "# 새숲사업 2곳 선정\n산림청은 새숲사업에 전남 장흥군, 경남 함양군 2곳을 선정했다."
	const chosen = "new 전남 장흥군, new 경남 함양군"
	for _, c := range []struct{ name, in, want string }{
		{"made so far", two + "\n현재 총 3곳*이 가꿔지고 있으며 공모를 이어 간다.\n* 강원 속초시, 강원 태백시, 충남 아산시", chosen},
		{"made so far, in the same passage", two + " 작년까지 지정된 3곳*은 일을 마쳤다.\n* 강원 속초시, 강원 태백시, 충남 아산시", chosen},
		{"applied", two + " 공모에는 3곳*이 신청했다.\n* 전남 장흥군, 경남 함양군, 강원 속초시", chosen},
		{"under a label", two + "\n* 기존 : 강원 속초시, 강원 태백시", chosen},
		{"of what was made", two + "\n- 그간 가꾼 지역: 강원 속초시, 강원 태백시", chosen},
		{"of the decision", "# 새숲사업 2곳 선정\n산림청은 새숲사업 대상지 2곳*을 선정했다.\n* 전남 장흥군, 경남 함양군", chosen},
		{"of the decision, after another mark", "# 새숲사업 2곳 선정\n산림청은 새숲사업 대상지 2곳*을 선정했다. 공모에는 5곳*이 신청했다.\n* 전남 장흥군, 경남 함양군", chosen},
		{"on none", "# 새숲사업 2곳 선정\n산림청은 새숲사업 대상지 2곳을 선정했다.\n* 전남 장흥군, 경남 함양군", chosen},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
