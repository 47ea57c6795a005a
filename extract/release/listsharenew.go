package release

import (
	"strings"

	"injeung/schema"
)

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

// ofOthers says that a statement tells of others than the number before it counts: of another round, or of those that the
// statement with the number told of before it came to its candidates: 가나도시 최종 지정하고 예비 가나도시 9곳 승인.
func (r *listReader) ofOthers(d, counted *Decision) bool {
	if d.Batch.Said() && counted.Batch.Said() && d.Batch.Words.S != counted.Batch.Words.S {
		return true
	}
	if counted.Status != schema.Candidate || !counted.StatusBy.Said() || declared(d) == declared(counted) {
		return false
	}
	v := viewOf(counted.Words)
	at := strings.Index(v.S, counted.StatusBy.Words.S)
	return at > 0 && r.ctx.newClause(v, 0, len(v.S), counted.Where, counted.Block).decidesBetween(0, at)
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
