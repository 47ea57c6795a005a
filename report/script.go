package report

import (
	"bytes"
	"encoding/json"
	"strings"
)

// script wraps data as a file that the page can load from disk without a
// server: one event that carries the data. It defines no name and calls nothing
// of the page's. JSON as encoded here is safe within a script: <, > and &, and
// the line separators that older JavaScript knows, are escaped.
func script(name string, data any) File {
	raw, err := json.Marshal(data)
	if err != nil {
		panic("report: " + name + " does not encode: " + err.Error()) // rows hold no NaN, see schema.Validate
	}
	var b bytes.Buffer
	b.WriteString(`document.dispatchEvent(new CustomEvent("injeung",{detail:{name:`)
	b.WriteString(quoted(name))
	b.WriteString(`,data:JSON.parse(`)
	b.WriteString(quotedJSON(string(raw)))
	b.WriteString(")}}));\n")
	return File{Name: "data/" + name + ".js", Data: b.Bytes()}
}

func quoted(s string) string {
	raw, _ := json.Marshal(s)
	return string(raw)
}

// quotedJSON writes JSON as a JavaScript string between single quotes, which
// JSON itself hardly needs to have escaped. JSON.parse reads it faster than a
// literal, and gives a key named __proto__ no meaning.
func quotedJSON(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}
