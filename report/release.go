package report

import (
	"strings"

	"injeung/schema"
)

// sheetOfRelease is what the page loads about one release.
type sheetOfRelease struct {
	Row      *schema.Release `json:"row"`
	State    int             `json:"state"`
	Evidence []proof         `json:"evidence"` // of the release's own cells
	Records  []told          `json:"records"`
	Guests   []guest         `json:"guests"`
	Tables   []*schema.Table `json:"tables"`
	Issues   []*schema.Issue `json:"issues"`
	IssueAt  []reference     `json:"issue_at"` // the record that each issue names
}

// told is a record with its evidence.
type told struct {
	Table    string  `json:"table"`
	Row      any     `json:"row"`
	Evidence []proof `json:"evidence"`
}

// guest is a record of another release that this one speaks of too.
type guest struct {
	Table string    `json:"table"`
	Row   any       `json:"row"`
	At    reference `json:"at"`
}

// proof is a piece of evidence. Release counts from 0, State says what the page
// can show of it; From is the record that a derived cell came from.
type proof struct {
	Column  string    `json:"column"`
	Raw     *string   `json:"raw"`
	Rule    string    `json:"rule"`
	Release int       `json:"release"`
	Page    *int32    `json:"page"`
	Box     []float64 `json:"box"`
	Node    *string   `json:"node"`
	Quote   *string   `json:"quote,omitempty"` // where it is not Raw
	From    reference `json:"from"`
}

func (b *book) releaseFile(i int) File {
	r := &b.rows.Releases[i]
	s := sheetOfRelease{Row: r, State: b.states[i], Evidence: b.proofs(r.ReleaseID),
		Records: []told{}, Guests: []guest{}, Tables: []*schema.Table{}, Issues: []*schema.Issue{}, IssueAt: []reference{}}
	for _, rec := range b.records[i] {
		s.Records = append(s.Records, told{rec.table, rec.row, b.proofs(rec.id)})
	}
	for _, g := range b.guests[i] {
		s.Guests = append(s.Guests, guest{b.records[g[0]][g[1]].table, b.records[g[0]][g[1]].row, g})
	}
	for _, t := range b.tables[i] {
		s.Tables = append(s.Tables, &b.rows.Tables[t])
	}
	for _, n := range b.issues[i] {
		issue := &b.rows.Issues[n]
		s.Issues = append(s.Issues, issue)
		s.IssueAt = append(s.IssueAt, b.refOf(issue.RecordID))
	}
	return script("release/"+safe(r.ReleaseID), s)
}

// proofs gives the evidence of a record or release.
func (b *book) proofs(id string) []proof {
	out := []proof{}
	for _, i := range b.evidence[id] {
		e := &b.rows.Evidence[i]
		p := proof{Column: e.Column, Raw: e.Raw, Rule: e.Rule, Release: -1, Page: e.Page, Box: e.Box, Node: e.Node, From: nowhere}
		if at, ok := b.release[e.ReleaseID]; ok {
			p.Release = at
		}
		if e.Quote != nil && (e.Raw == nil || *e.Quote != *e.Raw) {
			p.Quote = e.Quote
		}
		if e.Page == nil && e.Node == nil && e.Raw != nil {
			if _, other, ok := strings.Cut(*e.Raw, " of "); ok {
				p.From = b.refOf(&other)
			}
		}
		out = append(out, p)
	}
	return out
}

// safe keeps the letters and digits of an id that becomes part of a file name.
// A release id is twelve hex digits, so that nothing is lost.
func safe(id string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
			return r
		}
		return '-'
	}, id)
}
