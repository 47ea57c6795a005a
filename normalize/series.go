package normalize

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// series are the rows that a record id counts in printed order: best practices
// of a subject, planned services of a city. Sources that print the same row
// give one record, found by its title or name; rows that no source told before
// go on counting after the last.
type series struct {
	last  map[string]int      // stem of the id → highest count so far
	known map[string][]string // stem and name → ids of the sources before
	fresh []struct{ k, id string }
}

// id gives the record that a row joins. A name that one source repeats is as
// many rows.
func (s *series) id(own, name string) string {
	stem := own[:strings.LastIndexByte(own, '/')]
	k := stem + "\x00" + name
	if ids := s.known[k]; len(ids) > 0 {
		s.known[k] = ids[1:]
		s.fresh = append(s.fresh, struct{ k, id string }{k, ids[0]})
		return ids[0]
	}
	s.last[stem]++
	id := fmt.Sprintf("%s/%d", stem, s.last[stem])
	s.fresh = append(s.fresh, struct{ k, id string }{k, id})
	return id
}

// settle ends a source: its rows are known to the next.
func (s *series) settle() {
	for _, f := range s.fresh {
		s.known[f.k] = append(s.known[f.k], f.id)
		slices.SortFunc(s.known[f.k], func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	}
	s.fresh = nil
}

// practiceKey names a best practice of a subject.
func practiceKey(p *schema.Practice) string {
	if p.Title != nil {
		return hangul.Key(*p.Title)
	}
	return hangul.Key(strings.Join(p.Details, ""))
}
