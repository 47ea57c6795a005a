package release

import "testing"

// TestEachInList: numbers told of each of several are none of all, also behind the first of a list.
func TestEachInList(t *testing.T) {
	for _, c := range []struct {
		in   string
		each []bool
	}{
		{"유형마다 으뜸 1곳, 버금 2곳, 장려 1곳을 뽑았다.", []bool{true, true, true}},
		{"평가를 거쳐 유형별로 두 곳을 확정했다.", []bool{true}},
		{"권역별로 3곳을 뽑고 모두 12곳을 돕는다.", []bool{true, false}},
		{"유형별로 모두 8곳을 확정했다.", []bool{false}},
		{"시·도마다 2곳을 뽑았다.", []bool{true}},
		{"마을마다 쉼터가 생기고 3곳이 뽑혔다.", []bool{false}},
		{"으뜸 1곳, 버금 2곳을 뽑았다.", []bool{false, false}},
	} {
		for i, n := range countsIn(c.in) {
			if i >= len(c.each) || n.each != c.each[i] {
				t.Errorf("%s: %d is of each: %v", c.in, n.n, n.each)
			}
		}
	}
}
