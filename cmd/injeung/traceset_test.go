package main

import (
	"testing"

	"injeung/schema"
)

// TestValuesOf: a value is shown as it was printed, quotes and all, and nothing in it
// moves a terminal.
func TestValuesOf(t *testing.T) {
	class := `"물빛" 도시 \ 끝`
	row := schema.City{RecordID: "a", CityRaw: `"물빛"`, ClassRaw: &class, SchemeName: "\x1b[2J"}
	values := valuesOf(&schema.Dataset{Cities: []schema.City{row}}, "a")
	for column, want := range map[string]string{"city_raw": `"물빛"`, "class_raw": class, "scheme_name": `"\x1b[2J"`, "year": "0"} {
		if values[column] != want {
			t.Errorf("%s is shown as %s, want %s", column, values[column], want)
		}
	}
	if valuesOf(&schema.Dataset{}, "a") != nil {
		t.Error("a record that is not there has values")
	}
}
