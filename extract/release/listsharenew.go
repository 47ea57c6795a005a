package release

import "injeung/schema"

// newsVerbs end what a release tells as its news.
var newsVerbs = setOf("밝혔", "발표했", "발표하였", "전했")

// onlyApplied says that a statement tells how many applied and no more.
func onlyApplied(d *Decision) bool { return len(d.Holders)+len(d.Counts) == 0 && d.Applicants.Said() }

// saidNew says that the statements so far tell of names or numbers that are new.
func (r *listReader) saidNew(s Scheme) bool {
	for i := range r.before {
		if d := &r.before[i]; d.Scheme.ID == s.ID && d.Status == schema.New && len(d.Holders)+len(d.Counts) > 0 {
			return true
		}
	}
	return false
}

// status is the first status that a run of the list names.
func (l *list) status() schema.Status {
	for i := range l.runs {
		if s := l.runs[i].status; s != "" {
			return s
		}
	}
	return ""
}
