package html

import (
	"strings"
	"testing"
)

// TestStruckOut leaves words out that a page strikes out, and says so; words as they are have no note.
func TestStruckOut(t *testing.T) {
	for in, want := range map[string]string{
		"강원 태백시, <del>충남 서천군</del>을 선정했다.":                                         "충남 서천군",
		`강원 태백시, <span style="text-decoration: line-through">충남 서천군</span>을 선정했다.`: "충남 서천군",
		"강원 태백시, 충남 서천군을 선정했다.":                                                    "",
	} {
		d, err := Document([]byte(`<!doctype html><html lang="ko"><head><meta charset="utf-8"></head><body><h1>숲길쉼터 선정</h1><p>산림청은 숲길쉼터 대상지로 `+in+`</p></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		note := ""
		for _, n := range d.Notes {
			if n.Code == "struck-out" {
				note = n.Raw
			}
		}
		kept := false
		for _, b := range d.Blocks {
			kept = kept || strings.Contains(b.Text.S, "서천군")
		}
		if note != want || kept != (want == "") {
			t.Errorf("%s: note %q, kept %t", in, note, kept)
		}
	}
}
