package extract

import "fmt"

// The codes of a Refusal, each also the code of the issue that is published.
const (
	EmptyFile         = "empty-file"
	NotADocument      = "not-a-document"
	UnsupportedFormat = "unsupported-format"
	Encrypted         = "encrypted"
	Damaged           = "damaged"
	NoText            = "no-text"
	TooLarge          = "too-large"
	Timeout           = "timeout"
	Unreadable        = "unreadable-file"
	InternalError     = "internal-error" // a fault of the program itself
)

// CutShort is the code of the note that a PDF lacks its end.
const CutShort = "cut-short"

// Refusal is why a source was not read at all. It is an error about one
// source; the others of a run go on.
type Refusal struct {
	Code   string // one of the codes above
	Why    string // what is wrong, in one clause
	Remedy string // what a person can do
}

// Error gives reason and remedy.
func (r *Refusal) Error() string { return fmt.Sprintf("%s: %s; %s", r.Code, r.Why, r.Remedy) }

func refuse(code, remedy, why string, args ...any) *Refusal {
	return &Refusal{Code: code, Why: fmt.Sprintf(why, args...), Remedy: remedy}
}
