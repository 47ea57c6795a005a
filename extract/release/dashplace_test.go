package release

import "testing"

// TestDashBehindProvince: a dash parts a 시·도 from those in it, which are named, and it is none of them.
func TestDashBehindProvince(t *testing.T) {
	const lead = "# 두루도시 4곳 지정\n국토부는 두루도시 4곳을 지정했다고 밝혔다.\n"
	for _, in := range []string{
		"지정된 4곳은 경기 - 이천시, 안양시, 서울 - 송파구, 충북 옥천군이다.",
		"지정된 곳은 경기 – 이천시, 안양시 / 서울 – 송파구 / 충북 – 옥천군 등이다.",
	} {
		f := Read(written(lead+in), "")
		n := 0
		for _, d := range f.Decisions {
			n += len(d.Holders)
		}
		if n != 4 {
			t.Errorf("%s: %d names", in, n)
		}
	}
}

// TestAllOverNow: a number behind 전국 at the end of a title is that of all there are by now.
func TestAllOverNow(t *testing.T) {
	for _, c := range []struct {
		title string
		want  int
	}{
		{"이천·옥천, 두루도시 추가 지정…전국 18곳 확대", 0},
		{"이천·옥천, 두루도시 추가 지정…총 18곳 시대", 0},
		{"이천·옥천 등 두루도시 18곳 추가 지정", 18},
	} {
		f := Read(written("# "+c.title+"\n국토부는 경기 이천시와 충북 옥천군을 두루도시로 추가 지정했다고 밝혔다."), "")
		n := 0
		for _, d := range f.Decisions {
			for _, k := range d.Counts {
				n = max(n, k.N)
			}
		}
		if n != c.want {
			t.Errorf("%s: %d, want %d", c.title, n, c.want)
		}
	}
}
