package release

import (
	"regexp"
	"strings"

	"injeung/normalize/hangul"
)

// phonePattern finds telephone numbers: 044-201-0000, (044)201-0000,
// 02) 2100-1234, 044.201.0000, 1577-1234.
var phonePattern = regexp.MustCompile(`(?:\(0\d{1,2}\)|0\d{1,2}\)?)\s?[-.)~]?\s?\d{3,4}\s?[-.]\s?\d{4}|1[5-9]\d\d-\d{4}`)

// ranks are the words that name a rank or post (직위), which stands before or
// after a person's name. The source is the ranks of the Korean civil service
// and of public bodies as releases print them.
const ranks = `(?:총괄|행정|기술|시설|방송통신|보건|공업|전산|농업|환경|수석|책임|선임|전임|교육|학예|정책|기획|홍보|임기제|사회복지|간호|담당)?` +
	`(?:사\s?무\s?관|서\s?기\s?관|부이사관|이사관|주\s?무\s?관|행정관|연\s?구\s?관|연\s?구\s?사|연구원|연구위원|전\s?문\s?관|전문위원|전문경력관|장학관|장학사|지도관|지도사|위원|과\s*장|팀\s*장|계\s*장|국\s*장|실\s*장|단\s*장|본\s*부\s*장|부\s*장|차\s*장|센터장|소\s*장|원\s*장|처\s*장|청\s*장|관\s*장|국장급|정책관|기획관|심의관|담당관|대변인|대\s*리|주\s*임|매니저|파트장|사\s*원|이\s*사|직무대리|상임이사|본부장|책\s*임|선\s*임|수\s*석|교\s*수|조사관|감독관|경\s*정|경\s*감|경\s*위)`

// personPattern finds a person: rank and name, in either order. A name is two
// to four syllables, perhaps letter by letter, or hidden (○○○).
var personPattern = regexp.MustCompile(`(` + ranks + `)(?:\s*\(직무대리\))?[\s:·]+([가-힣]{2,4}|[가-힣]\s[가-힣]\s?[가-힣]|[○〇◯OX*ㅇ]{2,4}|[가-힣][○〇◯OX*ㅇ]{1,3})(?:[\s(,☎/]|$)`)

// personAfter finds a name with the rank after it.
var personAfter = regexp.MustCompile(`([가-힣]{2,4}|[가-힣]\s[가-힣]\s?[가-힣]|[○〇◯]{2,4})\s+(` + ranks + `)(?:[\s(,☎/]|$)`)

// contactLabels are the words of a contact block, as printed without spaces.
var contactLabels = setOf("담당부서", "주관부서", "소관부서", "담당과", "담당관서", "부서명", "책임자", "담당자", "총괄부서", "협조부서", "협업부서", "공동부서", "관계부서", "문의처", "문의", "연락처", "총괄", "협조", "담당", "부서", "작성자", "발신", "자료제공")

// contactLabel finds a label, letter-spaced or not.
var contactLabel = regexp.MustCompile(`[<(〈\[]?(담\s*당\s*부\s*서|주\s*관\s*부\s*서|소\s*관\s*부\s*서|총\s*괄\s*부\s*서|협\s*조\s*부\s*서|협\s*업\s*부\s*서|공\s*동\s*부\s*서|부\s*서\s*명|책\s*임\s*자|담\s*당\s*자|작\s*성\s*자|담\s*당\s*과|문\s*의\s*처|연\s*락\s*처|총\s*괄|협\s*조|공\s*동|문\s*의|담\s*당)[>)〉\]]?(?:[\s:]|$)|(담\s*당\s*부\s*서|주\s*관\s*부\s*서|책\s*임\s*자|담\s*당\s*자)`)

func startsWithContactLabel(bare string) bool {
	bare = strings.TrimLeft(bare, "<(〈[□■○ㅇ-*※·")
	for _, w := range contactLabels.list[:len(contactLabels.list)-5] {
		if strings.HasPrefix(bare, w) {
			return len(bare) < 400
		}
	}
	return (strings.HasPrefix(bare, "담당") || strings.HasPrefix(bare, "부서")) && phonePattern.MatchString(bare)
}

func hasContactLabel(bare string) bool {
	return contactLabels.in(bare)
}

// isPersonLine says whether a short line is a person with a telephone number,
// or an office with one.
func isPersonLine(s string) bool {
	if len(s) > 200 || isSentence(s) || !new(phoneLook).sees(s) {
		return false
	}
	return phonePattern.MatchString(s) && (personPattern.MatchString(s) || personAfter.MatchString(s))
}

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
		switch {
		case labelled && !isDateOnly(l):
			started, quiet = true, 0
		case started && quiet < 2 && (isOffice(l.S) || phonePattern.MatchString(l.S)) && len(l.S) < 200:
			quiet = 0
		default:
			quiet++
			continue
		}
		r.line(l)
	}
	r.flush()
	if len(r.out)+len(r.offices) == 0 {
		r.fields(ctx)
		if len(r.out) == 1 && !r.out[0].Phone.Said() {
			r.out[0].Phone = r.loose // 담당부서 가나과(044-…), 담당자 …
		}
	}
	if len(r.offices) == 0 {
		r.framed(ctx)
	}
	h.Contacts = distinctContacts(r.out)
	h.Bureau, h.Division = offices(withoutAgencies(r.offices))
	readInquiry(ctx, h)
}

// framed reads the office that a line around the text names: 담당부서 물환경정책과.
func (r *contactReader) framed(ctx *context) {
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		if len(v.S) < 120 && officeField.MatchString(v.S) {
			r.words(&headLine{view: v}, len(officeField.FindString(v.S)), len(v.S))
		}
	}
}

// officeField is the label of an office.
var officeField = regexp.MustCompile(`^(?:담당|작성|제공|등록|소관|주관)\s?부서(?:명)?\s?[:|]?\s+`)

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
var fieldPattern = regexp.MustCompile(`^(담당자|전화번호|연락처|문의전화|전화)\s*:\s*(.+)$`)

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
	if v.S[m[2]:m[3]] != "담당자" || !bareName.MatchString(value.Words.S) {
		return false
	}
	r.flush()
	r.open = &Contact{Role: v.value(m[2], m[3], "contact.role"), Name: value}
	return true
}

// bareName is a person's name alone.
var bareName = regexp.MustCompile(`^[가-힣]{2,4}$`)

// isDateOnly says that a line has 담당 in it but is made of dates.
func isDateOnly(l *headLine) bool {
	return isDateLine(l.bare) && !contactLabel.MatchString(l.S)
}

// line reads one line of a contact block.
func (r *contactReader) line(l *headLine) {
	s := l.S
	finds := []contactFind{{kind: "label", re: contactLabel}, {kind: "person", re: personPattern}, {kind: "after", re: personAfter}, {kind: "phone", re: phonePattern}}
	for i := 0; i < len(s); {
		next, kind, loc := len(s), "", []int(nil)
		for k := range finds {
			if m := finds[k].from(s, i); m != nil && m[0] < next && !(finds[k].kind != "label" && holdsLabel(s, m)) {
				next, kind, loc = m[0], finds[k].kind, m
			}
		}
		if kind == "" {
			r.words(l, i, len(s))
			return
		}
		r.words(l, i, next)
		switch kind {
		case "label":
			r.flush()
			g := 2
			if loc[2] < 0 {
				g = 4
			}
			r.role = l.value(loc[g], loc[g+1], "contact.role")
			i = loc[1]
		case "person":
			r.person(l.value(loc[2], loc[3], "contact.rank"), l.value(loc[4], loc[5], "contact.name"))
			i = loc[5]
		case "after":
			r.person(l.value(loc[4], loc[5], "contact.rank"), l.value(loc[2], loc[3], "contact.name"))
			i = loc[5]
		case "phone":
			r.phone(l.value(loc[0], loc[1], "contact.phone"))
			i = loc[1]
		}
	}
}

// contactStarts are the letters that labels of contactLabel begin with.
var contactStarts = syllables("담주소총협공부책작연문")

// contactFind walks the matches of a pattern over a line. A match that begins
// further on is the next one of any place before it, for no pattern of a contact
// block looks at what stands before.
type contactFind struct {
	kind  string
	re    *regexp.Regexp
	at    []int
	asked bool
}

// from is the first match at byte i or behind it.
func (f *contactFind) from(s string, i int) []int {
	if f.asked && (f.at == nil || f.at[0] >= i) {
		return f.at
	}
	f.asked, f.at = true, nil
	if f.kind == "label" && !contactStarts.in(s[i:]) {
		return nil
	}
	f.at = f.re.FindStringSubmatchIndex(s[i:])
	for k := range f.at {
		if f.at[k] >= 0 {
			f.at[k] += i
		}
	}
	return f.at
}

// holdsLabel says that a person was read across a label: 도시정책관 책임자.
func holdsLabel(s string, m []int) bool {
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] >= 0 {
			switch hangul.NoSpace(s[m[g]:m[g+1]]) {
			case "책임자", "담당자", "담당", "부서", "총괄", "협조", "문의", "연락처", "작성자":
				return true
			}
			if w := hangul.NoSpace(s[m[g]:m[g+1]]); g == 2 && len(w) > len("가나") && isDivision(w) || g == 4 && isDivision(w) {
				return true
			}
		}
	}
	return false
}

func (r *contactReader) person(rank, name Value) {
	r.flush()
	c := Contact{Rank: rank, Name: name}
	if role := hangul.NoSpace(r.role.Words.S); role == "책임자" || role == "담당자" || role == "작성자" {
		c.Role = r.role
	}
	r.open = &c
}

func (r *contactReader) phone(v Value) {
	if r.open == nil {
		if !r.loose.Said() && len(r.out) == 0 {
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

// words takes the offices among words that are neither label nor person.
func (r *contactReader) words(l *headLine, from, to int) {
	for at := from; at < to; {
		m := officePattern.FindStringIndex(l.S[at:to] + " ")
		if m == nil {
			return
		}
		i, j := at+m[0], min(at+m[1], to)
		word := strings.TrimRight(l.S[i:j], " ,/()|\t\n")
		if len(word) > len("과") && !isChrome(hangul.NoSpace(word)) {
			r.offices = append(r.offices, l.value(i, i+len(word), "contact.office"))
		}
		at = j
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
