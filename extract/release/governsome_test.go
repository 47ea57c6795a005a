package release

import "testing"

// TestSomeOfThoseNamed: of names among which others are chosen by name only these are.
func TestSomeOfThoseNamed(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"환경부는 예비 물결도시 오산시, 서천군, 무주군 가운데 오산시와 서천군을 본지정했다고 밝혔다.", "new 오산시, new 서천군"},
		{"환경부는 지난해 예비 물결도시로 지정된 오산시, 서천군, 무주군 중 오산시와 서천군을 물결도시로 최종 지정했다고 밝혔다.", "new 오산시, new 서천군"},
		{"환경부는 2024년 물결도시 후보로 선정한 오산시, 서천군, 무주군 가운데 무주군을 물결도시로 지정했다고 밝혔다.", "new 무주군"},
		{"환경부는 지난해 물결도시로 오산시, 서천군, 무주군을 지정했다고 밝혔다.", ""},
		{"최종 심사에 오른 오산시, 서천군, 무주군 중 무주군을 물결도시로 지정했다고 밝혔다.", "new 무주군"},
		{"환경부는 오산시, 서천군, 무주군, 태백시 중에서 서천군, 태백시를 물결도시로 선정했다고 밝혔다.", "new 서천군, new 태백시"},
		{"예비 도시였던 오산시, 서천군, 무주군 중 오산시와 서천군은 물결도시로 지정됐다.", "new 오산시, new 서천군"},
		{"환경부는 오산시, 서천군, 무주군을 물결도시로 지정했다고 밝혔다.", "new 오산시, new 서천군, new 무주군"},
		{"환경부는 오산시, 서천군, 무주군과 태백시, 영월군을 물결도시로 지정했다고 밝혔다.", "new 오산시, new 서천군, new 무주군, new 태백시, new 영월군"},
	} {
		if got := saidOf("# 물결도시 심사 결과\n2025. 5. 13.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
