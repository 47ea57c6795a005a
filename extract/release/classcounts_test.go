package release

import (
	"fmt"
	"strings"
	"testing"
)

// TestPartsByClass: numbers of classes, before or behind their words, with particles,
// brackets or as those of each; and their twins of other years and things.
func TestPartsByClass(t *testing.T) {
	const lead = "# 숲길도시 5곳 지정\n산림청은 숲길도시 5곳을 지정했다고 9일 밝혔다.\n이번에 지정된 곳은 강원 강릉시, 전북 무주군, 전남 순천시, 경북 영주시, 경기 오산시다.\n"
	const parted = "산림형 3, 도심형 2"
	for _, c := range []struct{ in, want string }{
		{lead + "유형별로는 산림형이 3곳, 도심형이 2곳이다.", parted},
		{lead + "산림형은 3곳, 도심형은 2곳이다.", parted},
		{lead + "평가지표는 산림형 30개, 도심형 25개다.", ""},
		{lead + "유형별로 보면 산림형이 3곳으로 가장 많고, 도심형이 2곳이다.", parted},
		{lead + "유형은 산림형(3곳), 도심형(2곳)이다.", parted},
		{lead + "산림형에 3곳, 도심형에 2곳이 선정됐다.", parted},
		{lead + "이 가운데 3곳은 산림형, 2곳은 도심형이다.", parted},
		{lead + "분야별로는 △산림형 3곳 △도심형 2곳이다.", parted},
		{lead + "산림형 3개소, 도심형 2개소를 각각 지정했다.", parted},
		{"# 숲길도시 4곳 지정\n산림청은 산림형, 도심형 등 유형별로 2개소씩 모두 4곳의 숲길도시를 지정했다고 9일 밝혔다.", "산림형 2, 도심형 2"},
		{"# 숲길도시 4곳 지정\n산림청은 산림형과 도심형 각 2곳씩 모두 4곳의 숲길도시를 지정했다고 9일 밝혔다.", "산림형 2, 도심형 2"},
		{"# 숲길도시 4곳 지정\n산림청은 산림형·도심형 각각 2곳 등 숲길도시 4곳을 지정했다고 9일 밝혔다.", "산림형 2, 도심형 2"},
		{lead + "유형별로는 A형 3곳, B형 2곳이다.", "A형 3, B형 2"},
		{lead + "이번에 선정된 5곳은 산림형 3곳, 도심형 2곳이다.", parted},
		{lead + "* 산림형 3, 도심형 2", parted},
		{lead + "* 산림형 3, 도심형 3", ""},
		{lead + "지난해에는 산림형이 3곳, 도심형이 1곳이었다.", ""},
		{lead + "내년에는 산림형 3곳, 도심형 2곳을 지정할 계획이다.", ""},
		{lead + "전체 지정 도시는 산림형이 13곳, 도심형이 9곳이다.", ""},
		{lead + "산림형은 쉼터 3곳, 도심형은 쉼터 2곳을 만든다.", ""},
		{lead + "각 2곳에 10억 원씩 지원한다.", ""},
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			for _, n := range d.Counts {
				if n.Class.S != "" {
					got = append(got, fmt.Sprintf("%s %d", n.Class.S, n.N))
				}
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestProgrammesBesideEachOther: programmes that the title names beside each other are no
// classes of one of them.
func TestProgrammesBesideEachOther(t *testing.T) {
	const title = "# 숲길도시 2곳·밤빛마을 3곳 선정\n"
	for _, in := range []string{
		"산림청은 숲길도시 대상지로 강원 태백시, 경북 영덕군 2곳을 선정했다. 아울러 밤빛마을 대상지로 전북 무주군, 충북 옥천군, 경남 하동군 3곳을 선정했다.",
		"산림청은 숲길도시 대상지로 강원 태백시, 경북 영덕군을, 밤빛마을 대상지로 전북 무주군, 충북 옥천군, 경남 하동군을 각각 선정했다고 밝혔다.",
	} {
		held := map[string]int{}
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+title+in), "").Decisions {
			for _, h := range d.Holders {
				held[d.Scheme.Name+"/"+h.Class.S]++
			}
		}
		if len(held) != 2 || held["숲길도시/"] != 2 || held["밤빛마을/"] != 3 {
			t.Errorf("%s: %v", in, held)
		}
	}
}

// TestPartsGrown: classes of all there are by now part nobody who was chosen.
func TestPartsGrown(t *testing.T) {
	const head = "# 가나도시 3곳 새로 지정\n가나도시가 전국 12곳으로 늘어난다.\n산림청은 서울 서대문구, 강원 영월군, 경북 포항시 3곳을 가나도시로 지정했다.\n"
	for body, want := range map[string]int{"올해 12곳 가운데 산림형은 8곳, 도심형은 4곳이다.": 0, "이 가운데 산림형은 2곳, 도심형은 1곳이다.": 2} {
		got := 0
		for _, d := range Read(written(head+body), "").Decisions {
			for _, c := range d.Counts {
				if !c.Class.Empty() {
					got++
				}
			}
		}
		if got != want {
			t.Errorf("%s: %d classes counted, want %d", body, got, want)
		}
	}
}
