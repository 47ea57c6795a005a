package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// line reads one line of a contact block.
func (r *contactReader) line(l *headLine) {
	finds := []contactFind{{kind: "label", re: contactLabel}, {kind: "person", re: personPattern}, {kind: "after", re: personAfter}, {kind: "bare", re: personBare}, {kind: "phone", re: phonePattern}}
	for i := 0; i < len(l.S); {
		kind, loc := r.firstOf(finds, l.S, i)
		if kind == "" {
			r.words(l, i, len(l.S))
			return
		}
		r.words(l, i, loc[0])
		i = r.found(l, kind, loc)
	}
}

// firstOf is the match that begins first from byte i on, and its kind; "" for none.
func (r *contactReader) firstOf(finds []contactFind, s string, i int) (kind string, loc []int) {
	next := len(s)
	for k := range finds {
		f := &finds[k]
		m := f.from(s, i)
		if m == nil || m[0] >= next || f.kind != "label" && holdsLabel(s, m) || f.kind == "bare" && (r.role.Words.Empty() || !namesPerson(s[m[2]:m[3]])) {
			continue
		}
		next, kind, loc = m[0], f.kind, m
	}
	return kind, loc
}

// found takes a match for what it is; where the line goes on behind it.
func (r *contactReader) found(l *headLine, kind string, loc []int) int {
	switch kind {
	case "label":
		return r.label(l, loc)
	case "person":
		r.person(r.rankOf(l, loc[2], loc[3]), l.value(loc[4], loc[5], "contact.name"))
		return loc[5]
	case "after":
		r.person(l.value(loc[4], loc[5], "contact.rank"), l.value(loc[2], loc[3], "contact.name"))
		return loc[5]
	case "bare":
		r.person(Value{}, l.value(loc[2], loc[3], "contact.name"))
		return loc[3]
	}
	rule := "contact.phone"
	if phoneLabel.MatchString(l.S[:loc[0]]) {
		rule = "page.contact"
	}
	numbers, end := l.numbers(loc, rule)
	if r.share(numbers) {
		return end
	}
	r.phone(numbers[0])
	return loc[1]
}

// label sets the role of those behind it.
func (r *contactReader) label(l *headLine, loc []int) int {
	r.flush()
	g := 2
	for g+2 < len(loc) && loc[g] < 0 {
		g += 2
	}
	if at := beforeRank(l.S, loc[g], loc[g+1]); at > 0 {
		r.role = l.value(loc[g], at, "contact.role")
		return at
	}
	r.role = l.value(loc[g], loc[g+1], "contact.role")
	return r.labelled(l, loc[1])
}

// labelled reads a name without rank right behind the label of a person, perhaps behind
// the office: 작성자 견우진, 담당자: 산림과 견우진.
func (r *contactReader) labelled(l *headLine, i int) int {
	switch hangul.NoSpace(r.role.Words.S) {
	case "책임자", "담당자", "작성자", "등록자", "등록자명":
	default:
		return i
	}
	m := nameBehind.FindStringSubmatchIndex(l.S[i:])
	if m == nil || !namesPerson(l.S[i+m[4]:i+m[5]]) || rankBehind.MatchString(l.S[i+m[5]:]) {
		return i
	}
	if m[2] >= 0 {
		r.words(l, i+m[2], i+m[3])
	}
	r.person(Value{}, l.value(i+m[4], i+m[5], "contact.name"))
	return i + m[5]
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
		if len(word) > len("과") && word != "출처" && word != "첨부" && word != "외부" && word != "일부" && (!isRank(word) || namesOffice(word)) && !isChrome(hangul.NoSpace(word)) {
			r.offices = append(r.offices, l.value(i, i+len(word), "contact.office"))
		}
		at = j
	}
}

// namesOffice says that a rank which no name stands beside is the office of who has it: 홍보담당관.
func namesOffice(word string) bool {
	return strings.HasSuffix(word, "담당관") && word != "담당관"
}
