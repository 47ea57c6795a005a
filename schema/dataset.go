package schema

// Version is the version of the tables' shape, raised with any change of a
// column.
const Version = "1.2.0"

// ContactMark stands in place of personal words that were left out of a
// dataset, a drawing or a passage (연락처).
const ContactMark = "[연락처 제외]"

// Dataset is every table of one publication, before or after it is written.
type Dataset struct {
	Sources   []Source
	Releases  []Release
	Cities    []City
	Services  []Service
	Criteria  []Criteria
	Rounds    []Round
	Practices []Practice
	Plans     []Plan
	Tables    []Table
	Evidence  []Evidence
	Issues    []Issue

	// What follows from the records, see Derived. All nil in a dataset of an
	// earlier version.
	CityTimeline    []CityEvent
	ServiceTimeline []ServiceEvent
	SchemeYears     []SchemeYear
	Places          []Place
}

// Source is the fate of one input file, published in the manifest (원문).
type Source struct {
	Name   string `json:"name"` // path relative to the INPUT it was found under
	SHA256 string `json:"sha256"`
	Status string `json:"status"` // read, refused, duplicate or skipped
	Reason string `json:"reason,omitempty"`
}

// The fates of a source.
const (
	SourceRead      = "read"
	SourceRefused   = "refused"
	SourceDuplicate = "duplicate" // the same bytes as another source
	SourceSkipped   = "skipped"   // a file of a folder that is no document
)
