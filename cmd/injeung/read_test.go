package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"injeung/extract"
)

// TestBrokenRowIsOneSourcesRefusal: a row that breaks the schema refuses the
// source it was read from, in words; a sound one passes.
func TestBrokenRowIsOneSourcesRefusal(t *testing.T) {
	data, err := os.ReadFile("../../samples/2024-companies/source.html")
	if err != nil {
		t.Fatal(err)
	}
	d, _, err := draftOf(context.Background(), input{name: "source.html"}, data)
	if err != nil {
		t.Fatal(err)
	}
	if r := brokenRow(d); r != nil {
		t.Errorf("a sound draft is refused: %v", r)
	}
	cut := "1,400 \xec\xa0"
	d.Evidence[0].Raw = &cut
	r := brokenRow(d)
	if r == nil {
		t.Fatal("evidence that is not UTF-8 is not refused")
	}
	if r.Code != extract.InternalError || !strings.Contains(r.Why, "evidence") || !strings.Contains(r.Why, "raw") {
		t.Errorf("the refusal does not say what and where: %+v", r)
	}
}
