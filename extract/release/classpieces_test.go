package release

import "testing"

// TestProgrammesOfOneTitle: parts of a number that are called as programmes, each otherwise, are these; kinds of one
// programme are its classes.
func TestProgrammesOfOneTitle(t *testing.T) {
	const in = "# 새솔청년마을 2곳·나래거리 2곳 선정\n산림청은 새솔청년마을(2곳)과 나래거리(2곳) 사업 대상지 4곳을 선정했다고 7일 밝혔다.\n" +
		"먼저, 새솔청년마을에는 강원 정선군, 충남 서산시가 이름을 올렸다.\n다음으로, 나래거리에는 전남 강진군, 경남 하동군이 뽑혔다."
	by := map[string]int{}
	for _, d := range Read(written(in), "").Decisions {
		by[d.Scheme.Name] += len(d.Holders)
	}
	if by["새솔청년마을"] != 2 || by["나래거리"] != 2 {
		t.Errorf("%v", by)
	}
}
