package ingest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"time"

	"injeung/ingest/ledger"
)

// SummaryVersion is the version of the summary's shape.
const SummaryVersion = "1.0.0"

// Summary is what a run did, for people and programs: printed by --json, kept
// as runs/NNNNNN.json and in the ledger, sent with alarms.
type Summary struct {
	SchemaVersion string          `json:"schema_version"`
	Run           int64           `json:"run_id"`
	Version       string          `json:"version"`
	Reader        string          `json:"reader"`
	StartedAt     time.Time       `json:"started_at"`
	EndedAt       time.Time       `json:"ended_at"`
	Status        string          `json:"status"`
	Exit          int             `json:"exit"`
	TakenUp       []int64         `json:"taken_up"` // runs that were killed, whose work this one took up
	Sources       []SourceTally   `json:"sources"`
	Documents     DocumentTally   `json:"documents"`
	Attachments   Formats         `json:"attachments"`
	Corrections   CorrectionTally `json:"corrections"`
	Publication   *PublicationSum `json:"publication"` // NULL where nothing was published
	Draft         string          `json:"draft,omitempty"`
	Alarms        []AlarmText     `json:"alarms"`

	accepted bool // a person looked at the draft
}

// SourceTally counts what one source gave.
type SourceTally struct {
	Name        string `json:"name"`
	Kind        string `json:"kind"`
	Listed      int    `json:"listed"`  // entries that were asked for
	New         int    `json:"new"`     // entries not known before
	Changed     int    `json:"changed"` // entries the list shows changed
	WouldFetch  int    `json:"would_fetch,omitempty"`
	Fetched     int    `json:"fetched"`  // documents whose bytes are new
	Replaced    int    `json:"replaced"` // of these, new versions of known ones
	Same        int    `json:"same"`
	Bare        int    `json:"bare"`    // entries without a document that is read
	Gone        int    `json:"gone"`    // entries that are listed and not there
	Failed      int    `json:"failed"`  // entries that could not be had whole
	PutOff      int    `json:"put_off"` // failed before; asked for again on a later night
	Bytes       int64  `json:"bytes"`
	Empty       bool   `json:"empty"`       // it must have entries and shows none
	Unreachable bool   `json:"unreachable"` // its list could not be had whole
	Error       string `json:"error,omitempty"`
}

// DocumentTally counts documents by what became of them.
type DocumentTally struct {
	Current    int `json:"current"`     // documents whose newest version goes in
	Read       int `json:"read"`        // read in this run
	Reused     int `json:"reused"`      // read earlier, unchanged
	Refused    int `json:"refused"`     // of all current ones
	NewRefused int `json:"new_refused"` // refused, and in no publication yet
	Dropped    int `json:"dropped"`     // left out by a person
	Forgotten  int `json:"forgotten"`   // taken down by a person
	StandIns   int `json:"stand_ins"`   // earlier versions that stay, since the new ones are refused
}

// Formats counts the files that items name by the format they claim.
type Formats struct {
	Read    map[string]int `json:"read"`
	NotRead map[string]int `json:"not_read"`
}

// CorrectionTally tells what became of the human decisions.
type CorrectionTally struct {
	Applied   int      `json:"applied"`
	Agreed    []string `json:"agreed"`    // the machine came to agree: they can go
	Unmatched []string `json:"unmatched"` // there is no such record, or the machine's value changed
}

// PublicationSum says what was published.
type PublicationSum struct {
	ID     int64          `json:"publication"`
	Rows   map[string]int `json:"rows"`
	Before map[string]int `json:"rows_before"`
}

// AlarmText is one thing that a person must know tonight, in both tongues.
type AlarmText struct {
	Code string `json:"code"`
	En   string `json:"en"`
	Ko   string `json:"ko"`
}

func newSummary(id int64, killed []int64, h Hands) *Summary {
	s := &Summary{
		SchemaVersion: SummaryVersion, Run: id, Version: h.Reader.Program, Reader: h.Reader.Version, StartedAt: h.Now().UTC(),
		Status: ledger.Running, TakenUp: append([]int64{}, killed...), Sources: []SourceTally{}, Alarms: []AlarmText{},
		Corrections: CorrectionTally{Agreed: []string{}, Unmatched: []string{}},
	}
	for _, k := range killed {
		s.alarm("taken-up", fmt.Sprintf("run %d was killed; this run takes up what it left", k), fmt.Sprintf("%d번째 실행이 도중에 죽었습니다. 이번 실행이 이어받습니다", k))
	}
	return s
}

// NotBegun is the summary of a run that could not begin, for those who are to
// be told.
func NotBegun(exit int, h Hands, en, ko string) *Summary {
	s := newSummary(0, nil, h)
	s.Status, s.Exit, s.EndedAt = ledger.Failed, exit, s.StartedAt
	s.alarm("not-begun", en, ko)
	return s
}

func (s *Summary) alarm(code, en, ko string) {
	s.Alarms = append(s.Alarms, AlarmText{code, en, ko})
}

// Loud says whether the alarm is to be delivered: something is to be done.
func (s *Summary) Loud() bool {
	return s.Exit != ExitOK || len(s.Alarms) > 0
}

// exit gives the exit status: the most serious thing that happened.
func (s *Summary) exit() int {
	for _, src := range s.Sources {
		if src.Empty && !s.accepted {
			return ExitHeld
		}
	}
	if s.Status == ledger.Held {
		return ExitHeld
	}
	for _, src := range s.Sources {
		if src.Unreachable || src.Failed > 0 {
			return ExitUnreachable
		}
	}
	if s.Documents.NewRefused > 0 {
		return ExitRefused
	}
	return ExitOK
}

// JSON is the summary as it is printed and kept.
func (s *Summary) JSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		return nil, fmt.Errorf("writing the summary: %w", err)
	}
	return b.Bytes(), nil
}

func (s *Summary) run(text string) ledger.Run {
	return ledger.Run{ID: s.Run, StartedAt: s.StartedAt, EndedAt: s.EndedAt, Status: s.Status, Exit: s.Exit, Version: s.Version, Summary: text}
}

func (r *run) keepSummary(text []byte) error {
	return writeFile(filepath.Join(r.work, "runs", fmt.Sprintf("%06d.json", r.sum.Run)), text, false)
}
