package release

import "testing"

// TestTitleParts: dots part what a title tells of some from what it tells of others, and a
// clause that gives a reason is no name of what was decided.
func TestTitleParts(t *testing.T) {
	const body = "\n산림청은 올해 새빛마을로 충남 공주시와 전남 여수시, 경기 여주시 등 3곳을 새로 지정했다고 5일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"# 공주·여수 등 3곳 새빛마을 됐다…2곳은 재지정" + body + "경남 밀양시, 강원 양구군 등 2곳은 심사를 거쳐 새빛마을로 다시 지정됐다.", "new 충남 공주시, new 전남 여수시, new 경기 여주시, renewed 경남 밀양시, renewed 강원 양구군"},
		{"# 새빛마을 3곳 지정, 2곳은 예비지정" + body + "경남 밀양시, 강원 양구군 2곳은 그림을 좀 더 그려 볼 필요가 있어 예비지정으로 분류했다.", "new 충남 공주시, new 전남 여수시, new 경기 여주시, candidate 경남 밀양시, candidate 강원 양구군"},
		{"# 새빛마을 3곳 지정, 2곳은 예비지정" + body + "경남 밀양시, 강원 양구군 2곳은 준비가 아직 부족해 예비지정으로 두었다.", "new 충남 공주시, new 전남 여수시, new 경기 여주시, candidate 경남 밀양시, candidate 강원 양구군"},
		{"# 새빛마을 3곳 지정" + body + "경남 밀양시, 강원 양구군 2곳은 보완할 점이 있어 예비지정으로 분류하였다.", "new 충남 공주시, new 전남 여수시, new 경기 여주시, candidate 경남 밀양시, candidate 강원 양구군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
