package archive

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"

	"injeung/schema"
)

// Where things lie in a bag.
const (
	snapshotFile = "data/snapshot.json"
	sourcesFile  = "data/sources.jsonl"
	crateFile    = "data/ro-crate-metadata.json"
	datasetRoot  = "data/dataset"
	sourcesRoot  = "data/sources"
	seenRoot     = "data/seen"
	programRoot  = "data/program"

	correctionsFile = payloadFolder + CorrectionsPath
)

// CorrectionsPath is where below data/ the decisions of people lie.
const CorrectionsPath = "run/corrections.yaml"

const (
	snapshotFormat  = "injeung-snapshot"
	snapshotVersion = 1
)

// Snapshot is what a bag says about itself in data/snapshot.json (보존본).
type Snapshot struct {
	Format        string      `json:"format"`
	FormatVersion int         `json:"format_version"`
	ID            string      `json:"snapshot"`
	Corrects      string      `json:"corrects,omitempty"`      // the snapshot this one corrects
	CorrectsSeal  string      `json:"corrects_seal,omitempty"` // and its seal, see Report
	Date          schema.Date `json:"date"`                    // when it was frozen; the only clock in a bag
	Note          string      `json:"note,omitempty"`          // why, as the archivist said
	Program       Program     `json:"program"`                 // that made the bag
	Dataset       Frozen      `json:"dataset"`
	Sources       Counts      `json:"sources"`
	Contacts      string      `json:"personal_contacts"`     // see below
	Corrections   string      `json:"corrections,omitempty"` // where the decisions of people lie in the bag
}

// What a snapshot says of personal contacts in its tables.
const (
	contactsIncluded = "included"
	contactsNone     = "none in the dataset"
	contactsLeftOut  = "left out"             // the dataset was published without
	contactsTakenOut = "left out when frozen" // of a dataset that had them
)

// LeftOutHere says that the contacts were taken out of the rows of the whole
// dataset when it was frozen, not out of each source as it was read.
func (s *Snapshot) LeftOutHere() bool { return s.Contacts == contactsTakenOut }

// Program says which program made a bag and could read its sources again.
type Program struct {
	Name     string `json:"name"`
	Version  string `json:"version"`
	Schema   string `json:"schema_version"`
	Reader   string `json:"reader_version"` // changes whenever the same bytes may read differently
	Go       string `json:"go,omitempty"`
	Revision string `json:"revision,omitempty"` // of the version control
	File     string `json:"file,omitempty"`     // where the program lies in the bag, if it does
}

// Frozen says what dataset a bag holds.
type Frozen struct {
	ProgramVersion string      `json:"program_version"` // of the program that published it
	SchemaVersion  string      `json:"schema_version"`
	PartitionBy    string      `json:"partition_by,omitempty"`
	Tables         []TableRows `json:"tables"`
}

// TableRows is a table and how many rows it has.
type TableRows struct {
	Name string `json:"name"`
	Rows int    `json:"rows"`
}

// Counts says what became of the sources of a dataset.
type Counts struct {
	Listed     int      `json:"listed"`     // in the dataset's manifest
	Frozen     int      `json:"frozen"`     // distinct files in the bag
	Unreadable int      `json:"unreadable"` // never had bytes: could not be opened
	Missing    []string `json:"missing"`    // names of those that were not found
	Withheld   int      `json:"withheld"`   // listed with their hash alone, for the personal contacts in them
}

func encodeJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}

// readSnapshot reads what the bag at from says about itself.
func readSnapshot(from fs.FS) (*Snapshot, error) {
	if _, err := fs.Stat(from, declarationName); err != nil {
		return nil, fmt.Errorf("it is no bag, for it has no %s", declarationName)
	}
	data, err := fs.ReadFile(from, snapshotFile)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", snapshotFile, err)
	}
	var s Snapshot
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", snapshotFile, err)
	}
	if s.Format != snapshotFormat {
		return nil, fmt.Errorf("%s says format %q, not %q", snapshotFile, s.Format, snapshotFormat)
	}
	if s.FormatVersion > snapshotVersion {
		return nil, fmt.Errorf("%s has format version %d, newer than this program; take the version that it names: injeung %s", snapshotFile, s.FormatVersion, s.Program.Version)
	}
	return &s, nil
}
