package release

import "testing"

// TestWholeLookedAt: two numbers of all that were looked at are none of those chosen.
func TestWholeLookedAt(t *testing.T) {
	f := Read(written("# 새솔행정 우수 지자체 3곳 선정\n행정안전부는 17개 시·도와 226개 시·군·구를 대상으로 한 새솔행정 평가에서 우수 지자체 3곳을 선정했다고 7일 밝혔다.\n우수 지자체는 경기 용인시, 대구 북구, 전북 순창군이다."), "")
	for _, d := range f.Decisions {
		for _, n := range d.Counts {
			if n.N != 3 {
				t.Errorf("%d of %s", n.N, d.Words.S)
			}
		}
	}
}

// TestWorkLookedAt: the number of those whose work was looked at is none of those chosen.
func TestWorkLookedAt(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{
		{"행정안전부는 전국 126개 시·군의 ‘새솔행정’ 추진실적을 평가해 우수 지자체 3곳을 선정했다.", 3},
		{"행정안전부는 162개 시·군의 새솔행정 운영 실태를 점검하고 우수 지자체 3곳을 선정했다.", 3},
		{"행정안전부는 17개 시·도의 새솔행정 역량을 측정한 결과 우수 지자체 3곳을 선정했다.", 3},
		{"행정안전부는 75개 시의 새솔행정 성과를 비교한 끝에 우수 지자체 3곳을 선정했다.", 3},
		{"행정안전부는 3개 시·군의 새솔행정 계획을 승인했다.", 3},
		{"행정안전부는 새솔행정을 잘 편 3개 시·군을 우수 지자체로 선정했다.", 3},
	} {
		f := Read(written("# 새솔행정 우수 지자체 선정\n"+c.in+"\n우수 지자체는 경기 용인시, 대구 북구, 전북 순창군이다."), "")
		for _, d := range f.Decisions {
			for _, n := range d.Counts {
				if n.N != c.want {
					t.Errorf("%s: %d of %s", c.in, n.N, d.Words.S)
				}
			}
		}
	}
}

// TestLookedAtInTitle: a title's number of those looked at is none of those chosen.
func TestLookedAtInTitle(t *testing.T) {
	for _, c := range []struct {
		deck string
		want int
	}{
		{"행안부, 전국 126개 시·군 평가…최우수 1곳, 우수 2곳 뽑아", 126},
		{"162개 지자체 대상 실태평가…우수 지자체 3곳 선정", 162},
		{"전국 75개 시 종합평가 결과", 75},
		{"17개 시·도 대상으로 심사, 3곳 선정", 17},
	} {
		f := Read(written("# 새솔행정 우수 지자체 3곳 선정\n- "+c.deck+" -\n행정안전부는 새솔행정 평가에서 우수 지자체 3곳을 선정했다.\n우수 지자체는 경기 용인시, 대구 북구, 전북 순창군이다."), "")
		for _, d := range f.Decisions {
			for _, n := range d.Counts {
				if n.N == c.want {
					t.Errorf("%s: %d of %s", c.deck, n.N, d.Words.S)
				}
			}
		}
	}
}
