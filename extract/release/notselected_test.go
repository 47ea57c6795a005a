package release

import (
	"strings"
	"testing"
)

// TestNotSelected: places that a sentence says were put off or left out have an issue
// and no record.
func TestNotSelected(t *testing.T) {
	const lead = "# 숲길도시 지정\n산림청은 경기 오산시, 전북 무주군을 숲길도시로 지정했다고 밝혔다. "
	for _, c := range []struct{ name, in, want string }{
		{"put off and left out", lead + "정선군은 판단을 보류했고, 옥천군은 제외했다.", "정선군 옥천군"},
		{"passive", lead + "신청한 곳 가운데 강원 정선군과 충북 옥천군은 판단 보류됐다.", "강원 정선군과 충북 옥천군"},
		{"lost", lead + "충북 옥천군은 마지막 심사에서 탈락했다.", "충북 옥천군"},
		{"all but one", lead + "정선군을 제외한 모든 곳이 평가를 마쳤다.", ""},
		{"another year", lead + "옥천군은 지난해 탈락했던 곳이다.", ""},
		{"nobody was decided on", "# 숲길도시 안내\n산림청은 숲길을 안내한다. 정선군은 심사에서 탈락했다.", ""},
	} {
		f := Read(written(c.in), "")
		var got []string
		for _, i := range f.Issues {
			if i.Code == "not-selected" && i.Raw != nil {
				got = append(got, *i.Raw)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s\n   got  %v\n   want %s", c.name, got, c.want)
		}
		if said := saidOf(c.in); strings.Contains(said, "옥천") || strings.Contains(said, "정선") {
			t.Errorf("%s: a record of those who were not chosen: %s", c.name, said)
		}
	}
}
