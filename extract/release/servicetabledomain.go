package release

import (
	"strings"
	"unicode"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// domain is the field of a service: of its own column, else its group or
// class.
func (s *serviceTable) domain(row int, cols [2]int, at label) doc.Text {
	c := s.in(cols, domainCol)
	if t := s.text(s.notDitto(row, c), c); !t.Empty() {
		if l := s.ctx.labelOf(t); !l.countBy.Empty() && !l.class.Empty() {
			return l.class
		}
		return t
	}
	if isSort(at.class.S) || hasWord("본인증 본지정 본선정 본승인", hangul.NoSpace(at.class.S)) || statusOnly.MatchString(hangul.FoldString(at.class.S)) || !strings.ContainsFunc(at.class.S, unicode.IsLetter) { // 내용 변경, ①
		return doc.Text{}
	}
	return at.class
}
