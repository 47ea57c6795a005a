package normalize

import (
	"testing"

	"injeung/schema"
)

// TestPartsOfAsManyOthers tells whether numbers of classes may be those of another status, of which as many names were found.
func TestPartsOfAsManyOthers(t *testing.T) {
	g := &group{key: key{scheme: "새빛마을", year: 2025, status: schema.Renewed}, found: map[string]int{"": 2}}
	o := &group{key: key{scheme: "새빛마을", year: 2025, status: schema.New}, found: map[string]int{"": 2}}
	w := &work{groups: []*group{g, o}}
	if !w.asManyOfOther(g) {
		t.Error("as many of another status are not seen")
	}
	if o.found[""] = 3; w.asManyOfOther(g) {
		t.Error("more of another status are taken for as many")
	}
}
