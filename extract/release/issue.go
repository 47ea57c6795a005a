package release

import (
	"injeung/extract/doc"
	"injeung/schema"
)

// issues collects what was not understood, in the order it was met.
type issues struct{ list []schema.Issue }

// rejects says that something was left out with a reason.
func (s *issues) rejects() bool {
	for i := range s.list {
		if s.list[i].Severity == schema.Reject {
			return true
		}
	}
	return false
}

// add says that words were not understood: a stable kebab-case code, how much
// was lost, what might be done, and the words with their place.
func (s *issues) add(code string, severity schema.Severity, detail string, words doc.Text) {
	s.list = append(s.list, issueOf(code, severity, detail, words))
}

func issueOf(code string, severity schema.Severity, detail string, words doc.Text) schema.Issue {
	i := schema.Issue{Code: code, Severity: severity, Detail: detail}
	if words.S != "" {
		i.Raw = &words.S
	}
	at, ok := words.At()
	if !ok {
		return i
	}
	if at.Node != "" {
		i.Node = &at.Node
		return i
	}
	i.Page = &at.Page
	i.Box = []float64{float64(at.Box.X0), float64(at.Box.Y0), float64(at.Box.X1), float64(at.Box.Y1)}
	return i
}
