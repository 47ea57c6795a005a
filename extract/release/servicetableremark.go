package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// fieldsAside gives a service what halves of columns and remarks have of it.
func (s *serviceTable) fieldsAside(h *Holder, row int, cols [2]int) {
	s.takeHalves(h, row, cols)
	if !h.Domain.Empty() {
		return
	}
	field, unread := s.fieldRemarked(row, cols)
	if h.Domain = field; h.Unread.Empty() {
		h.Unread = unread
	}
}

// fieldRemarked is the field that a remark tells in a table without a column of them: every row has such a remark, and all read as
// fields. Other words by which remarks sort the rows are unread.
func (s *serviceTable) fieldRemarked(row int, cols [2]int) (field, unread doc.Text) {
	c := s.in(cols, remarkCol)
	if c < 0 || s.in(cols, domainCol) >= 0 || s.in(cols, classCol) >= 0 {
		return field, unread
	}
	if s.remarks == nil {
		s.remarks = map[int]remarkSort{}
	}
	told, ok := s.remarks[c]
	if !ok {
		told = s.remarkSort(c)
		s.remarks[c] = told
	}
	switch told {
	case byFields:
		return s.words(row, c), unread
	case byOthers:
		return field, s.words(row, c)
	}
	return field, unread
}

// remarkSort is how the remarks of a column sort the rows.
type remarkSort uint8

const (
	noSort   remarkSort = iota
	byFields            // all of them read as fields
	byOthers            // by words that are no fields
)

func (s *serviceTable) remarkSort(c int) remarkSort {
	for r := s.head; r < s.rowCount; r++ {
		if s.rowKind(r) != bodyRow || !s.starts(r, s.service) {
			continue
		}
		if w := strings.TrimSpace(hangul.FoldString(s.words(r, c).S)); w != "" && !isDash(w) && (isDomain(w) || fieldNoun.MatchString(w)) {
			continue
		}
		if s.sorts(c) {
			return byOthers
		}
		return noSort
	}
	return byFields
}
