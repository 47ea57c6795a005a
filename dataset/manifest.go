package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"

	"injeung/schema"
)

// ManifestName is the file that makes a folder a dataset.
const ManifestName = "dataset.json"

// manifestFormat marks a manifest as ours.
const manifestFormat = "injeung-dataset"

// Manifest is what dataset.json says about a dataset (목록). It holds no time,
// host or absolute path, so that the same rows give the same bytes.
type Manifest struct {
	Format         string          `json:"format"`
	SchemaVersion  string          `json:"schema_version"`
	Program        string          `json:"program"`
	ProgramVersion string          `json:"program_version"`
	PartitionBy    *string         `json:"partition_by"`       // "year", or NULL for one file a table
	Contacts       string          `json:"contacts,omitempty"` // "left out", where personal contacts were; see NoContacts
	Tables         []TableFiles    `json:"tables"`
	Documents      []File          `json:"documents,omitempty"` // that hold no rows: datapackage.json and JSON Schemas
	Sources        []schema.Source `json:"sources"`
}

// TableFiles is where the rows of one table are.
type TableFiles struct {
	Name  string `json:"name"`
	Rows  int    `json:"rows"`
	Files []File `json:"files"`
}

// File is one file of a dataset.
type File struct {
	Path   string `json:"path"`           // relative to the dataset, with slashes
	Format string `json:"format"`         // parquet, jsonl or csv; json for a document
	Year   *int32 `json:"year,omitempty"` // of all its rows, where the year is in the path alone
	Rows   int    `json:"rows"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
}

// The formats of files.
const (
	parquetFormat = "parquet"
	jsonFormat    = "jsonl"
	csvFormat     = "csv"

	documentFormat = "json"
)

// contactsLeftOut is what a manifest says of rows without personal contacts.
const contactsLeftOut = "left out"

// NoContacts says whether names, telephone numbers and addresses of persons
// were left out of the dataset.
func (m *Manifest) NoContacts() bool { return m.Contacts == contactsLeftOut }

// HasCSV says whether the dataset was written with CSV twins.
func (m *Manifest) HasCSV() bool {
	for _, f := range m.Files() {
		if f.Format == csvFormat {
			return true
		}
	}
	return false
}

// Files lists the files of every table and the documents.
func (m *Manifest) Files() []File {
	var all []File
	for _, t := range m.Tables {
		all = append(all, t.Files...)
	}
	return append(all, m.Documents...)
}

// Rows is how many rows a table has, 0 where there is no such table.
func (m *Manifest) Rows(table string) int { return m.table(table).Rows }

// table gives the files of one table; none where the manifest has no such table.
func (m *Manifest) table(name string) TableFiles {
	for _, t := range m.Tables {
		if t.Name == name {
			return t
		}
	}
	return TableFiles{}
}

func (m *Manifest) encode() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(m); err != nil {
		return nil, fmt.Errorf("encoding %s: %w", ManifestName, err)
	}
	return b.Bytes(), nil
}

// parseManifest reads a manifest that this program, older or newer, wrote.
func parseManifest(data []byte) (*Manifest, error) {
	var m Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", ManifestName, err)
	}
	if m.Format != manifestFormat {
		return nil, fmt.Errorf("%s says format %q, not %q", ManifestName, m.Format, manifestFormat)
	}
	return &m, nil
}
