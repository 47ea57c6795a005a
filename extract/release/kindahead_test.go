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
		{"산림청은 별숲도시 3곳을 선정했다고 밝혔다. 하반기에 2곳을 더 선정한다.", schema.Result},
	} {
		if got := Read(written(title+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
