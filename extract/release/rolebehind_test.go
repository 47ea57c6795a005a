package release

import "testing"

// TestThoseBefore: names after which others came are none of those chosen now, with a comma or without.
func TestThoseBefore(t *testing.T) {
	const now = "new 인천 강화군, new 전북 고창군"
	for _, c := range []struct{ in, want string }{
		{"지난해 강원 평창군과 충북 옥천군에 이어, 올해는 인천 강화군, 전북 고창군 등 2개 군을 나눔도시로 선정했다.", now},
		{"1호인 강원 평창군에 이어, 인천 강화군과 전북 고창군을 나눔도시로 지정했다.", now},
		{"상반기에 뽑힌 강원 평창군, 충북 옥천군에 이어서 하반기에는 인천 강화군, 전북 고창군을 나눔도시로 선정했다.", now},
		{"강원 평창군에 이어 인천 강화군, 전북 고창군이 나눔도시로 지정됐다.", now},
		{"인천 강화군은 지난해에 이어, 전북 고창군은 처음으로 나눔도시로 지정됐다.", now},
		{"인천 강화군, 전북 고창군을 나눔도시로 지정했으며, 협약에 이어, 내년에는 두 곳을 더 찾는다.", now},
	} {
		if got := saidOf("# 나눔도시 2곳 선정\n산림청은 " + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
