package report

import (
	"encoding/json"
	"fmt"
	"io/fs"

	"injeung/schema"
)

// manifestName is the file that makes a folder a report.
const manifestName = "report.json"

// format marks a manifest as ours.
const format = "injeung-report"

// manifest is what report.json says.
type manifest struct {
	Format         string `json:"format"`
	ProgramVersion string `json:"program_version"`
	SchemaVersion  string `json:"schema_version"`
	Lang           string `json:"lang"`
	Releases       int    `json:"releases"`
	Shown          int    `json:"shown"` // releases whose pages or words can be seen
}

func (b *book) manifest(in Input) File {
	m := manifest{Format: format, ProgramVersion: in.Version, SchemaVersion: schema.Version, Lang: in.Lang, Releases: len(b.states)}
	for _, s := range b.states {
		if s == pagePages || s == pageText {
			m.Shown++
		}
	}
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		panic("report: " + err.Error()) // strings and numbers encode
	}
	return File{manifestName, append(raw, '\n')}
}

// IsReport says whether a folder holds a report and nothing else, so that it
// may be replaced by another; the error says what speaks against it.
func IsReport(dir fs.FS) error {
	raw, err := fs.ReadFile(dir, manifestName)
	if err != nil {
		return fmt.Errorf("is not empty and holds no report (no %s); name a new or empty folder", manifestName)
	}
	var m manifest
	if err := json.Unmarshal(raw, &m); err != nil || m.Format != format {
		return fmt.Errorf("is not empty and its %s is not of a report; name a new or empty folder", manifestName)
	}
	inside, err := fs.ReadDir(dir, ".")
	if err != nil {
		return err
	}
	for _, e := range inside {
		switch e.Name() {
		case manifestName, "index.html", "data":
		default:
			return fmt.Errorf("holds %s, which is not of the report; move it away or name a new folder", e.Name())
		}
	}
	return nil
}
