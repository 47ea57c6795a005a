package normalize

import "testing"

// TestNumbersOfKindsMakeUpAll takes numbers of one statement that together count all names for parts of them.
func TestNumbersOfKindsMakeUpAll(t *testing.T) {
	s := &stated{}
	g := &group{found: map[string]int{"": 5}, declared: []declared{{n: 2, s: s}, {n: 3, s: s}}}
	if !g.isPart(g.declared[0], g.sizes()) || !g.isPart(g.declared[1], g.sizes()) {
		t.Error("2 and 3 are no parts of 5")
	}
	g.declared[1].n = 4
	if g.isPart(g.declared[0], g.sizes()) {
		t.Error("2 and 4 are parts of 5")
	}
	each := []*stated{{}, {}, {}, {}}
	g = &group{found: map[string]int{"": 7}, declared: []declared{{n: 7, s: each[0]}, {n: 2, s: each[1]}, {n: 2, s: each[2]}, {n: 2, s: each[3]}, {n: 1, s: each[3]}}}
	if !g.isShare(g.declared[3]) || !g.isShare(g.declared[4]) {
		t.Error("2, 2, 2 and 1 make no 7")
	}
	g.declared[4].n = 3
	if g.isShare(g.declared[3]) {
		t.Error("2, 2, 2 and 3 make 7")
	}
}
