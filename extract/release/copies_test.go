package release

import (
	"testing"

	"injeung/extract/doc"
)

// Of a page that says one thing thousands of times a few copies are read, and all that stands beside them.
func TestLeaveCopies(t *testing.T) {
	const (
		told  = "국토교통부는 강릉시와 원주시를 올해의 누리도시로 선정했다고 밝혔다."
		other = "강릉시는 누리도시 사업으로 버스가 오는 때를 알리는 정류장을 만든다."
		short = "붙임 참고"
	)
	page := func(n int, all ...string) *doc.Document {
		d := &doc.Document{}
		for range n {
			for _, s := range all {
				d.Blocks = append(d.Blocks, doc.Block{Text: doc.Printed(s, doc.Place{Page: 1})})
			}
		}
		return d
	}
	for _, tt := range []struct {
		name string
		doc  *doc.Document
		want map[string]int
	}{
		{"a release", page(20, told, other), map[string]int{told: 20, other: 20}},
		{"copies", page(2000, told, other), map[string]int{told: mostCopies, other: mostCopies}},
		{"short lines", page(2000, told, short), map[string]int{told: mostCopies, short: 2000}},
	} {
		got, notes := map[string]int{}, &issues{}
		for _, p := range newContext(tt.doc, "", notes).passages {
			got[p.S]++
		}
		if left := tt.name != "a release"; notes.any("repeated-text") != left {
			t.Errorf("%s: noted %v, want %v", tt.name, !left, left)
		}
		for s, n := range tt.want {
			if got[s] != n {
				t.Errorf("%s: %d of %q are read, want %d", tt.name, got[s], s, n)
			}
		}
	}
}
