package release

import "testing"

// TestNewAmongAll: a sentence that counts those chosen now among all who have a title gives none of the
// others.
func TestNewAmongAll(t *testing.T) {
	const lead = "# 무주군·영월군, 안심마을 선정\n행정안전부는 전북 무주군과 강원 영월군을 2024년 안심마을로 선정했다고 밝혔다.\n"
	for _, c := range []struct {
		in   string
		want int
	}{
		{"한편 안심마을은 올해 신규로 선정된 무주군과 영월군을 포함해 울산 울주군과 충남 서천군, 경기 오산시와 전남 장흥군 등 총 6곳이다.", 2},
		{"한편 안심마을은 이번에 지정된 무주군, 영월군을 포함해 울산 울주군, 충남 서천군, 경기 오산시, 전남 장흥군 등 모두 6곳이다.", 2},
		{"이로써 안심마을은 새로 선정된 무주군과 영월군을 비롯해 울산 울주군, 충남 서천군 등 4곳이 됐다.", 2},
		{"현재 안심마을은 올해 선정된 무주군과 영월군에 울산 울주군, 충남 서천군을 더해 전국 4곳이다.", 2},
		{"올해 선정된 안심마을은 무주군과 영월군을 포함해 울산 울주군, 충남 서천군 등 총 4곳이다.", 4},
	} {
		f := Read(written(lead+c.in), "")
		names, most := map[string]bool{}, 0
		for i := range f.Decisions {
			most = max(most, declared(&f.Decisions[i]))
			for _, h := range f.Decisions[i].Holders {
				if n := []rune(h.Words.S); len(n) > 2 {
					names[string(n[len(n)-3:])] = true
				}
			}
		}
		if len(names) != c.want || most > c.want {
			t.Errorf("%s\n   got  %v, %d", c.in, names, most)
		}
	}
}
