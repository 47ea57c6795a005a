package normalize

import "injeung/schema"

// doubtServiceBase doubts services that a decision renews, changes or ends without the year it goes
// back to, and their round, where the release prints an earlier year in which something was chosen.
func (w *work) doubtServiceBase(g *group, prose []paragraph) {
	if g.status == schema.New || g.status == schema.Candidate {
		return
	}
	printed, ids := "", map[string]bool{}
	for _, id := range g.records {
		ids[id] = true
	}
	for i := range w.out.Services {
		s := &w.out.Services[i]
		if !ids[s.RecordID] || s.BaseYear != nil {
			continue
		}
		if printed == "" {
			if printed = earlierYear(g, prose); printed == "" {
				return
			}
			w.doubtRoundBase(g, nil, printed)
		}
		w.because(s.RecordID, baseUnread, "%s", printed)
	}
}
