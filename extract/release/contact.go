package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// contactReader walks the words of a contact block: labels set the role,
// offices and persons are taken as they come, so that rows printed
// interleaved still read.
type contactReader struct {
	role    Value
	offices []Value
	open    *Contact // person without telephone number so far
	loose   Value    // number of an office, before any person
	out     []Contact
}

// readContacts reads the contact block (담당 부서, 책임자, 담당자).
func readContacts(ctx *context, lines []headLine, h *Header) {
	var r contactReader
	started, quiet := false, 0
	for i := range lines {
		l := &lines[i]
		labelled := hasContactLabel(l.bare) && contactLabel.MatchString(l.S) || isPersonLine(l.S)
		if i > 0 && r.bareBelow(&lines[i-1], l) {
			started, quiet = true, 0
			continue
		}
		switch {
		case labelled && !isDateOnly(l):
			started, quiet = true, 0
		case started && quiet < 2 && (isOffice(l.S) || phonePattern.MatchString(l.S)) && len(l.S) < 200:
			quiet = 0
		case i > 0 && belowLabel(&lines[i-1], l):
			started, quiet = true, 0
		default:
			if !fieldNames[strings.Trim(l.bare, ":|")] {
				quiet++ // labels may stand together, apart from their values
			}
			continue
		}
		r.line(l)
		if i > 0 && phoneLabels[strings.Trim(lines[i-1].bare, ":|")] && r.loose.Said() {
			r.loose.Rule = "page.contact"
		}
	}
	r.flush()
	if len(r.out) == 0 {
		r.fields(ctx)
		switch {
		case len(r.out) == 1 && !r.out[0].Phone.Said():
			r.out[0].Phone = r.loose // 담당부서 가나과(044-…), 담당자 …
		case len(r.out) == 0 && r.loose.Rule == "page.contact":
			r.out = []Contact{{Phone: r.loose}} // the board's 전화번호 alone
		}
	}
	if len(r.offices) == 0 {
		r.framed(ctx, lines)
	}
	h.Contacts = distinctContacts(r.out)
	h.Bureau, h.Division = offices(withoutAgencies(r.offices))
	readInquiry(ctx, h)
}

// phoneLabels are the labels of the number of an office in the head of a board.
var phoneLabels = map[string]bool{"전화번호": true, "연락처": true, "문의전화": true, "전화": true}

// phoneLabel is one of them right before the number.
var phoneLabel = hangul.MustCompile(`(?:^|[\s,/|(])(?:전화번호|연락처|문의전화|전화)[\s:|)]*$`)

// fields reads what the page's board says of the office: 담당부서, 작성자.
func (r *contactReader) fields(ctx *context) {
	for _, m := range ctx.doc.Meta {
		if m.Key != "field" {
			continue
		}
		v := viewOf(m.Text)
		if r.field(v) {
			continue
		}
		if l := (headLine{v, 0, hangul.NoSpace(v.S), false}); hasContactLabel(l.bare) {
			r.line(&l)
		}
	}
	r.flush()
}

// fieldPattern is a field of a board with a person's bare name or a number.
var fieldPattern = hangul.MustCompile(`^(담당자명?|등록자명?|작성자명?|게시자|전화번호|연락처|문의전화|전화)\s*:\s*(.+)$`)

// field reads the name of a person, or the number of the one before.
func (r *contactReader) field(v view) bool {
	m := fieldPattern.FindStringSubmatchIndex(v.S)
	if m == nil {
		return false
	}
	value := v.value(m[4], m[5], "page.contact")
	if phone := phonePattern.FindStringIndex(v.S[m[4]:m[5]]); phone != nil && phone[0] == 0 {
		r.phone(v.value(m[4], m[4]+phone[1], "page.contact"))
		return true
	}
	if !bareName.MatchString(value.Words.S) || !isName(value.Words.S) && v.S[m[2]:m[3]] != "담당자" {
		return false
	}
	r.flush()
	r.open = &Contact{Role: v.value(m[2], m[3], "contact.role"), Name: value}
	return true
}

// bareName is a person's name alone.
var bareName = hangul.MustCompile(`^[가-힣]{2,4}$`)

// isDateOnly says that a line has 담당 in it but is made of dates.
func isDateOnly(l *headLine) bool {
	return isDateLine(l.bare) && !contactLabel.MatchString(l.S)
}

func (r *contactReader) person(rank, name Value) {
	if rest, ok := strings.CutPrefix(rank.Words.S, "담당"); ok && len(rest) >= len("과장") {
		rank.Words = rank.Words.Slice(len("담당"), len(rank.Words.S)).Trim() // 담당과장 is the 과장 in charge
	}
	r.flush()
	c := Contact{Rank: rank, Name: name}
	if role := hangul.NoSpace(r.role.Words.S); role == "책임자" || role == "담당자" || role == "작성자" || strings.HasPrefix(role, "등록자") {
		c.Role = r.role
	}
	r.open = &c
}

func (r *contactReader) phone(v Value) {
	if r.open == nil {
		if len(r.out) == 1 && !r.out[0].Phone.Said() {
			r.out[0].Phone = v // 등록자명 …, 부서명 …, 연락처 …
		}
		if len(r.out) == 0 && (!r.loose.Said() || v.Rule == "page.contact") {
			r.loose = v
		}
		return
	}
	r.open.Phone = v
	r.flush()
}

func (r *contactReader) flush() {
	if r.open != nil {
		r.out = append(r.out, *r.open)
		r.open = nil
	}
}

// distinctContacts drops what is printed twice.
func distinctContacts(all []Contact) []Contact {
	var out []Contact
	for _, c := range all {
		double := false
		for k := range out {
			if hangul.NoSpace(out[k].Name.Words.S) == hangul.NoSpace(c.Name.Words.S) {
				double = true
				if !out[k].Phone.Said() {
					out[k] = c
				}
			}
		}
		if !double {
			out = append(out, c)
		}
	}
	return out
}
