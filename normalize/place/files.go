package place

import _ "embed"

//go:embed SOURCES.md
var sourcesMD string

// DataFile is one of the files that the table is built from.
type DataFile struct{ Name, Text string }

// DataFiles gives the files that Load builds the table from and the note that
// says where they come from, for those who keep them beside a dataset.
func DataFiles() []DataFile {
	return []DataFile{
		{"SOURCES.md", sourcesMD}, {"aliases.tsv", aliasesTSV}, {"places.tsv", placesTSV}, {"renames.tsv", renamesTSV},
	}
}
