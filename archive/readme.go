package archive

import (
	_ "embed"
	"fmt"
	"strings"
	"text/template"
)

// readmeText is the README of a bag, in English and Korean.
//
//go:embed readme.tmpl
var readmeText string

// readme writes what a person needs who finds the bag and knows nothing.
func readme(s *Snapshot, payload []entry) string {
	t := template.Must(template.New("readme").Parse(readmeText))
	var b strings.Builder
	err := t.Execute(&b, struct {
		*Snapshot
		Files, Originals int
		Size             string
		Missing          []string
		Tables           []TableRows
		SourceBytes      string
	}{s, len(payload), s.Sources.Frozen, size(total(payload)), s.Sources.Missing, s.Dataset.Tables, size(totalUnder(payload, sourcesRoot))})
	if err != nil {
		panic(fmt.Sprintf("the README's template does not fit: %v", err))
	}
	return b.String()
}

func totalUnder(entries []entry, folder string) (bytes int64) {
	for _, e := range entries {
		if strings.HasPrefix(e.path, folder+"/") {
			bytes += e.bytes
		}
	}
	return bytes
}
