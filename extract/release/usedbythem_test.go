package release

import "testing"

// TestUsedByThem: what those counted have or use is none of them.
func TestUsedByThem(t *testing.T) {
	const head = "# 아람기기 지정\n식약처는 "
	for _, c := range []struct {
		in   string
		want int
	}{
		{"올해 5월까지 거대자료·기계학습(ML)·손전화앱·증강현실(AR) 등 새 기술을 활용한 9개 제품을 아람기기로 지정했다고 밝혔다.", 0},
		{"거대자료(BD), 증강현실(AR) 등 정보기술을 활용한 치료기기 등 9개 제품을 아람기기로 지정했다고 밝혔다.", 0},
		{"가벼운강(LS), 질긴섬유(TF) 등 새 소재를 적용한 6개 제품을 아람기기로 지정했다고 밝혔다.", 0},
		{"심장 소리 진단 서비스(가람의료), 손목 맥박 안내 서비스(나래기기) 등 2건을 아람기기로 지정했다고 밝혔다.", 2},
	} {
		n := 0
		f := Read(written(head+c.in), "")
		for _, d := range f.Decisions {
			n += len(d.Holders)
		}
		if n != c.want {
			t.Errorf("%s: %d names, want %d", c.in, n, c.want)
		}
	}
}
