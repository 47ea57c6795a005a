package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// heldServices are the services that decisions hold, found by their names, so that each line of a long list is not held
// against all of them.
type heldServices struct {
	byKey  map[string][]*Holder // those of one status, by their keys
	byStem map[string][]*Holder // of whatever status, by the stems of their names
	byEnd  map[string][]*Holder // and by whatever their stems end in
}

// heldOfStatus are the services of decisions; those of a status can be asked for by their keys.
func heldOfStatus(all []Decision, st schema.Status) *heldServices {
	s := &heldServices{byKey: map[string][]*Holder{}, byStem: map[string][]*Holder{}, byEnd: map[string][]*Holder{}}
	for i := range all {
		for k := range all[i].Holders {
			h := &all[i].Holders[k]
			if h.Kind != ServiceHolder {
				continue
			}
			s.add(h)
			if all[i].Status == st {
				key := hangul.Key(h.Words.S)
				s.byKey[key] = append(s.byKey[key], h)
			}
		}
	}
	return s
}

// add takes in a service for those that are asked whether their names are another form of its.
func (s *heldServices) add(h *Holder) {
	stem := serviceKeyOf(h.Words.S).form
	if stem == "" {
		return
	}
	s.byStem[stem] = append(s.byStem[stem], h)
	for i := range stem {
		s.byEnd[stem[i:]] = append(s.byEnd[stem[i:]], h)
	}
}

// shorter says that a service with a provider of its own is held by a name that is a longer or shorter form of its: 가나
// 배달 로봇 서비스, 배달 로봇.
func (s *heldServices) shorter(h *Holder) bool {
	return slices.ContainsFunc(s.alike(h.Words.S), func(o *Holder) bool { return sharesProvider(o, h) })
}

// alike are the services of whose names one is the other without what stands before it or the word for what it is.
func (s *heldServices) alike(name string) (out []*Holder) {
	stem := serviceKeyOf(name).form
	for i := range stem {
		out = append(out, s.byStem[stem[i:]]...)
	}
	return append(out, s.byEnd[stem]...)
}

// addMakers gives services of a key that a statement named without who provides them those whom their line, or the one
// below, names.
func (s *heldServices) addMakers(key string, of *Holder) {
	for _, h := range s.byKey[key] {
		if len(h.Providers) > 0 {
			continue
		}
		h.Providers, h.Unnamed = of.Providers, of.Unnamed
		if h.Partner.S == "" {
			h.Partner = of.Partner
		}
	}
}
