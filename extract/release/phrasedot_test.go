package release

import "testing"

// TestDottedName: words that dots join belong to the name of a programme; places,
// classes, levels of government and programmes before a dot do not.
func TestDottedName(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"two words", `# 마을 사업 대상지 선정
문화체육관광부는 경기 오산시, 전북 무주군을 음악·무용 나눔사업 대상지로 선정했다고 밝혔다.`, "음악·무용나눔사업"},
		{"three words, with a batch", `# 돌봄 2곳 추가
보건복지부는 ‘2021년 제3차 산책·세탁·목욕 연계 시범사업 공모’를 통해 전국 2개 시·군을 새롭게 선정했다고 밝혔다.
이번에 선정된 지역은 경기 오산시, 전북 무주군이다.`, "산책·세탁·목욕연계시범사업"},
		{"in a title", `# 산책·세탁·목욕 연계 시범사업 2곳 선정
보건복지부는 산책·세탁·목욕 연계 시범사업에 경기 오산시, 전북 무주군 등 2곳을 선정했다고 밝혔다.`, "산책·세탁·목욕연계시범사업"},
		{"places", `# 오산·무주 별밤마을 지정
문화체육관광부는 경기 오산시, 전북 무주군을 별밤마을로 지정했다고 밝혔다.`, "별밤마을"},
		{"levels of government", `# 별밤마을 지정
문화체육관광부는 2개 시·군 별밤마을로 경기 오산시, 전북 무주군을 지정했다고 밝혔다.`, "별밤마을"},
		{"another programme", `# 별밤마을 지정
문화체육관광부는 경기 오산시, 전북 무주군을 노을거리·별밤마을로 지정했다고 밝혔다.`, "별밤마을"},
	} {
		ds := Read(written(c.in), "").Decisions
		if len(ds) == 0 {
			t.Errorf("%s: nothing read", c.name)
		}
		for _, d := range ds {
			if d.Scheme.ID != c.want {
				t.Errorf("%s\n   got  %s\n   want %s", c.name, d.Scheme.ID, c.want)
			}
		}
	}
}
