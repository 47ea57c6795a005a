package release

import "testing"

// programmesTold writes the programmes that decisions of a release are told of, each once.
func programmesTold(text string) (out []string) {
	seen := map[string]bool{}
	for _, d := range Read(written(text), "").Decisions {
		if !seen[d.Scheme.Name] {
			seen[d.Scheme.Name] = true
			out = append(out, d.Scheme.Name)
		}
	}
	return out
}

// TestChosenAs: what was chosen is no programme, and what it was chosen as, or for, is.
func TestChosenAs(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 해수부, 물빛 항구에 ‘가람항’ 선정\n해양수산부는 물빛 항구로 전남 신안군에 자리한 ‘가람항’을 선정했다고 3일 밝혔다.", "물빛 항구"},
		{"# 해수부, 이달의 물빛 항구에 ‘가람항’ 선정\n해양수산부는 이달의 물빛 항구로 전남 신안군 끝섬에 위치한 ‘가람항’을 선정했다고 3일 밝혔다.", "이달의 물빛 항구"},
		{"# 경기도에 ‘가람특구’ 지정\n중소벤처기업부는 경기도에 ‘가람특구’를 지정했다.", "가람특구"},
		{"# 두레밥상계획 첫걸음, 모범 지자체 2곳 선정\n농식품부는 두레밥상계획을 차근히 세우기 위한 2개 곳의 모범지자체를 선정했다.\n선정된 곳은 전남 신안군, 경기 안산시다.", "두레밥상계획"},
	} {
		if got := programmesTold(c.in); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s\n   got %q, want %s", c.in, got, c.want)
		}
	}
}

// TestLastOfAll: names up to which the number of all goes are among those chosen, but for those of all times.
func TestLastOfAll(t *testing.T) {
	const lead = "# 가람도시 5곳 선정\n환경부는 경기 안산시와 전남 신안군 등 2곳을 가람도시로 선정했다.\n"
	for _, c := range []struct{ in, want string }{
		{"전북 무주군, 충남 서산시, 충북 단양군 등 3곳까지 모두 5곳이 가람도시로 선정됐다.", "new 경기 안산시, new 전남 신안군, new 전북 무주군, new 충남 서산시, new 충북 단양군"},
		{"이로써 전북 무주군, 충남 서산시, 충북 단양군까지 모두 5곳이 가람도시로 지정됐다.", "new 경기 안산시, new 전남 신안군"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestRegionsAreNoClasses: a number parted by regions tells where those chosen lie.
func TestRegionsAreNoClasses(t *testing.T) {
	const lead = "# 가람도시 5곳 선정\n환경부는 가람도시 5곳을 선정했다.\n"
	for _, c := range []struct {
		in   string
		want int
	}{
		{"권역별로는 강원권 2곳, 호남권 3곳이다.", 0},
		{"유형별로는 바람형 2곳, 물결형 3곳이다.", 2},
	} {
		n := 0
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, k := range d.Counts {
				if k.Class.S != "" {
					n++
				}
			}
		}
		if n != c.want {
			t.Errorf("%s: %d classes, want %d", c.in, n, c.want)
		}
	}
}
