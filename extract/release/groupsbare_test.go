package release

import "testing"

// TestBareGroups: the bare name of a programme over names beside that of its candidates, and
// names under a decision that told none.
func TestBareGroups(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"beside candidates", "# 산림청, 은빛정원도시 2곳·예비 은빛정원도시 1곳 지정\n산림청은 은빛정원도시를 지정했다고 밝혔다.\n\n▲ 은빛정원도시 : 강원 홍천군, 경남 사천시\n\n▲ 예비 은빛정원도시 : 경기 오산시",
			"new 강원 홍천군, new 경남 사천시, candidate 경기 오산시"},
		{"under a decision without a number", "# 환경부, 은빛마을 지정\n환경부는 은빛마을을 지정했다고 밝혔다.\n\n- 강원 홍천군, 경남 사천시", "new 강원 홍천군, new 경남 사천시"},
		{"whom to ask", "# 환경부, 은빛마을 지정\n환경부는 은빛마을을 지정했다고 밝혔다.\n\n문의 : 강원 홍천군, 경남 사천시", ""},
		{"approved as candidates", "# 문체부, 은빛문화도시 지정\n문화체육관광부는 강원 홍천군, 경남 사천시를 은빛문화도시로 지정했다. 한편, 예비 은빛문화도시에는 49개 지자체가 신청했으며, 경기 오산시, 충남 예산군 등 11곳이 승인됐다.",
			"new 강원 홍천군, new 경남 사천시, candidate 경기 오산시, candidate 충남 예산군"},
		{"once more beside the new", "# 여가부, 은빛친화도시 21곳 지정\n여성가족부는 은빛친화도시로 21개 시·군·구를 지정했다고 밝혔다. 새로 지정된 지역은 강원 홍천군, 경남 사천시이며, 대구 수성구 등 17개 지역은 다시 지정됐다.",
			"new 강원 홍천군, new 경남 사천시, renewed 대구 수성구"},
		{"all but", "# 환경부, 은빛마을 지정\n그 결과 경남 양산을 제외한 경기 안산, 경북 포항 2개 지역이 은빛마을로 지정됐다.", "new 경기 안산, new 경북 포항"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
