package release

import (
	"strings"
	"testing"
)

// TestClassOfAll: a sentence on all of those chosen tells their class, where it counts as many as were named.
func TestClassOfAll(t *testing.T) {
	const lead = "배포일 2024. 11. 9.(토)\n# 밤길도시 2곳 선정\n산림청은 경기 오산시와 전북 무주군을 ‘밤길도시’로 선정했다고 9일 밝혔다. "
	for _, c := range []struct{ in, want string }{
		{lead + "두 곳 모두 ‘새싹형’이다.", "오산시 새싹형, 무주군 새싹형"},
		{lead + "이번에 선정된 2곳은 모두 자연치유형으로 뽑혔다.", "오산시 자연치유형, 무주군 자연치유형"},
		{lead + "이들 지역은 모두 골목 유형에 해당한다.", "오산시 골목 유형, 무주군 골목 유형"},
		{lead + "세 곳 모두 ‘새싹형’이다.", "오산시 , 무주군 "},
		{lead + "두 곳 모두 참여형 축제를 연다.", "오산시 , 무주군 "},
		{lead + "두 곳 모두 ‘새싹형’이다. 이들은 모두 도약형으로 자랄 수 있다.", "오산시 , 무주군 "},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, localName(h.Words)+" "+h.Class.S)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}
