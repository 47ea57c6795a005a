package release

import (
	"slices"
	"strings"
	"testing"
)

// TestBodiesOfACell parts the bodies of a cell also where but a space or dash stands between two,
// wherever in the cell.
func TestBodiesOfACell(t *testing.T) {
	for cell, want := range map[string]string{
		"㈜조개, ㈜소라":         "㈜조개|㈜소라",
		"㈜조개-㈜소라":          "㈜조개|㈜소라",
		"㈜조개, ㈜소라 ㈜고둥":     "㈜조개|㈜소라|㈜고둥",
		"㈜조개, ㈜소라 ㈜고둥, ㈜굴": "㈜조개|㈜소라|㈜고둥|㈜굴",
	} {
		var got []string
		at := 0
		for _, e := range bodiesEnd(cell) {
			got, at = append(got, strings.TrimSpace(cell[at:e[0]])), e[1]
		}
		got = slices.DeleteFunc(append(got, strings.TrimSpace(cell[at:])), func(s string) bool { return s == "" })
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %s, want %s", cell, s, want)
		}
	}
}
