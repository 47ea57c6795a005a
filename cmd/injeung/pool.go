package main

import "injeung/schema"

// pool keeps one copy of each string that rows of many drafts share: evidence
// of ten thousand documents names a few dozen columns and rules.
type pool struct {
	text  map[string]*string
	pages map[int32]*int32
}

func newPool() *pool { return &pool{text: map[string]*string{}, pages: map[int32]*int32{}} }

// pointer gives the one copy of a string that may be NULL.
func (p *pool) pointer(s *string) *string {
	if s == nil {
		return nil
	}
	if one, ok := p.text[*s]; ok {
		return one
	}
	p.text[*s] = s
	return s
}

func (p *pool) string(s string) string {
	if one, ok := p.text[s]; ok {
		return *one
	}
	p.text[s] = &s
	return s
}

func (p *pool) page(n *int32) *int32 {
	if n == nil {
		return nil
	}
	if one, ok := p.pages[*n]; ok {
		return one
	}
	p.pages[*n] = n
	return n
}

// share puts the shared copies into the long tables of a draft.
func (p *pool) share(ds *schema.Dataset) {
	for i := range ds.Evidence {
		e := &ds.Evidence[i]
		e.RecordID, e.Column, e.Rule, e.ReleaseID = p.string(e.RecordID), p.string(e.Column), p.string(e.Rule), p.string(e.ReleaseID)
		e.Raw, e.Node, e.Quote, e.Page = p.pointer(e.Raw), p.pointer(e.Node), p.pointer(e.Quote), p.page(e.Page)
	}
	for i := range ds.Tables {
		for j := range ds.Tables[i].Cells {
			c := &ds.Tables[i].Cells[j]
			c.Text, c.Page = p.string(c.Text), p.page(c.Page)
		}
	}
}
