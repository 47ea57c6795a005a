package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// fieldOver takes the heading over one of several tables with the same heads for the field of its services where it reads as
// one: < 돌봄 분야 > over 서비스명 | 기업명.
func (s *serviceTable) fieldOver() {
	if part := s.byHead.unread; s.byHead.class.Empty() && !part.Empty() {
		v := viewOf(part)
		if m := fieldOfHead.FindStringSubmatchIndex(v.S); m != nil {
			s.byHead.class, s.byHead.unread = v.text(m[2], m[3]), doc.Text{}
		} else if isDomain(v.S) {
			s.byHead.class, s.byHead.unread = part, doc.Text{}
		}
	}
}

// fieldOfHead is the field in a heading, which may tell what is below: (풍수해) 분야 인증 제품.
var fieldOfHead = hangul.MustCompile(`^(?:표\s?[0-9]{1,2}\s?[.:)]?\s?)?((?:[가-힣A-Za-z·]{1,8}\s?){1,3}?)\s?(?:분야|부문)(?:\s(?:인증|지정|선정)?\s?(?:서비스|제품|기술|과제|사업|현황|목록|명단|결과)?)*$`)
