package release

import "testing"

// TestNextLabels takes a bare name before the next label of a list for one of its group.
func TestNextLabels(t *testing.T) {
	const lead = "# 배움숲 5곳 지정\n교육부는 배움숲 5곳을 지정했다고 밝혔다.\n"
	const want = "new 파주:1유형, new 울릉:1유형, new 경남 의령:2유형, new 경남 창녕:2유형"
	for _, c := range []struct{ name, in, want string }{
		{"in the line", lead + "※ 선도지역(4건) : (1유형) 파주, 울릉 (2유형) 경남(의령, 창녕)", want},
		{"square", lead + "※ 선도지역(4건) : [1유형] 파주, 울릉 [2유형] 경남(의령, 창녕)", want},
		{"bare behind", lead + "※ 선도지역(4건) : (거점형) 파주, 울릉 (연계형) 의령, 창녕", "new 파주:거점형, new 울릉:거점형, new 의령:연계형, new 창녕:연계형"},
		{"full", lead + "※ 선도지역(4건) : (거점형) 파주시, 울릉군 (연계형) 의령군, 창녕군", "new 파주시:거점형, new 울릉군:거점형, new 의령군:연계형, new 창녕군:연계형"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
