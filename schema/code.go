package schema

// CodeDoc says what a code means that stands in a dataset: that of an issue
// (issues.code) or of a reason behind a confidence, and what a person can do.
// Reasons have nothing to do: they explain.
type CodeDoc struct {
	Code             string
	MeansEN, MeansKO string // one sentence
	DoEN, DoKO       string // one sentence; empty for a reason
}

// Codes lists the codes of issues, then those of reasons, each in the order of
// a release's way through the program.
func Codes() []CodeDoc { return append(issueCodes(), reasonCodes()...) }

// CodesOf finds what a code means: nothing, one, or both where an issue and a
// reason share it.
func CodesOf(code string) []CodeDoc {
	var found []CodeDoc
	for _, c := range Codes() {
		if c.Code == code {
			found = append(found, c)
		}
	}
	return found
}
