package release

import (
	"strings"
	"testing"
)

// TestWorksCounted: what is made or told is counted by 점 and 편; points, and what carries people, are not.
func TestWorksCounted(t *testing.T) {
	for in, want := range map[string]int{
		"물길 우수사례 6점을 시상했다.":                     6,
		"서류심사를 거쳐 총 5점의 수상작을 가렸다.":              5,
		"‘갈대 엮기’ 등 7편을 인증하였다.":                  7,
		"공모에는 모두 87점이 접수됐다.":                    87,
		"프로그램 9편을 새로 인증했다.":                     9,
		"100점 만점에 80점 이상을 얻어야 한다.":              0,
		"가나군은 95점을 받았다.":                        0,
		"평가항목은 혁신성 50점, 공공성 50점이다.":             0,
		"배편은 하루 12편 오간다.":                       0,
		"우수작 기준은 프로그램 80점 이상이다.":                0,
		"지난해보다 3점 오른 88점을 얻은 우수 프로그램을 시장이 알렸다.": 0,
	} {
		n := 0
		for _, c := range countsIn(in) {
			if c.unit == "점" || c.unit == "편" {
				n += c.n
			}
		}
		if n != want {
			t.Errorf("%s: %d, want %d", in, n, want)
		}
	}
	for _, in := range []string{"심사를 거쳐 총 5점의 수상작을 선정했다.", "평가를 거쳐 총 6점의 최종 우수사례를 시상했다."} {
		for _, s := range points(in) {
			if s.field == "total_points" {
				t.Errorf("%s: works taken for points", in)
			}
		}
	}
}

// TestWorksBeside: where the titles tell of places, the works of a contest beside and the points of a place are no number of theirs.
func TestWorksBeside(t *testing.T) {
	const lead = "# 나눔도시 2곳 지정\n국토교통부는 나눔도시로 안동시, 김천시 2곳을 지정했다고 밝혔다.\n"
	for _, in := range []string{
		"슬로건 공모전에는 국민 작품 320점이 접수됐다.",
		"안동시가 95점으로 최종 선정됐고, 80점 지정 기준을 넘었다.",
		"시범 노선으로 지하철 2선을 확정했다.",
		"홍보영상 12편을 선정했다고 밝혔다.",
	} {
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, n := range d.Counts {
				if strings.HasSuffix(n.Words.S, "점") || strings.HasSuffix(n.Words.S, "편") || strings.HasSuffix(n.Words.S, "선") {
					t.Errorf("%s: %s is declared", in, n.Words.S)
				}
			}
			if d.Applicants.Said() {
				t.Errorf("%s: %s applied", in, d.Applicants.Words.S)
			}
		}
	}
}
