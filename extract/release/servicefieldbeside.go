package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// brackets takes the fields in brackets that lines begin with, before the name: (교통) 가나 알림 – ㈜다라; all services of a release
// that are told so need one, and some share theirs.
func (t *fieldsTold) brackets() {
	found := map[string]doc.Text{}
	labels := map[string]int{}
	for i := range t.ctx.passages {
		p := &t.ctx.passages[i]
		if p.Depth >= doc.Asterisk || len(p.S) > longestItem {
			continue
		}
		from := lineStart(p.S)
		a, b, end := bracketAt(p.S, from)
		if end == 0 || !mayBeField(p.S[a:b]) {
			continue
		}
		if _, place := t.ctx.gaz.placeAt(p.S[:b], a); place {
			continue
		}
		rest := strings.TrimLeft(p.S[end:], " '\"「『:")
		for _, spot := range t.names.in(rest) {
			if key := t.keys[spot.service]; spot.from == 0 && found[key].Empty() {
				found[key] = p.text(a, b)
				labels[hangul.Key(p.S[a:b])]++
			}
		}
	}
	t.takeLabels(found, labels)
}

// takeLabels takes labels for fields that part the services: some share one, or all read as fields.
func (t *fieldsTold) takeLabels(found map[string]doc.Text, labels map[string]int) {
	if len(found) < 2 || len(labels) < 2 || len(labels) == len(found) && !allFields(labels) {
		return
	}
	for key, field := range found {
		t.took(key, field)
	}
}

// behind takes the fields in brackets right behind quoted names: ㈜가나의 ‘다라 알림’(안전). Every service needs one.
func (t *fieldsTold) behind() {
	found := map[string]doc.Text{}
	labels := map[string]int{}
	for i := range t.ctx.passages {
		p := &t.ctx.passages[i]
		if p.Depth >= doc.Asterisk || !strings.Contains(p.S, "'(") && !strings.Contains(p.S, "\"(") && !strings.Contains(p.S, "」(") {
			continue
		}
		for _, spot := range t.names.in(p.S) {
			key, from := t.keys[spot.service], spot.to
			if !found[key].Empty() {
				continue
			}
			from += len(p.S[from:]) - len(strings.TrimLeft(p.S[from:], "'\"」』"))
			a, b, end := bracketAt(p.S, from)
			if end == 0 || !isDomain(p.S[a:b]) && !fieldNoun.MatchString(p.S[a:b]) {
				continue
			}
			found[key] = p.text(a, b)
			labels[hangul.Key(p.S[a:b])]++
		}
	}
	if len(found) == len(t.keys) {
		t.takeLabels(found, labels)
	}
}

// allFields says that all of some labels are words for fields.
func allFields(labels map[string]int) bool {
	for w := range labels {
		if !isDomain(w) && !fieldNoun.MatchString(w) {
			return false
		}
	}
	return true
}

// mayBeField says that words may name a field: they are few, and neither a status, kind of permission, body nor number.
func mayBeField(s string) bool {
	s = strings.TrimSpace(s)
	n := utf8.RuneCountInString(s)
	return n > 1 && n <= sorterLetters && strings.IndexFunc(s, isDigit) < 0 && !isCompany(s) && !labelledOutcome(s) && !itemLabel.MatchString(s) && !makerWord.MatchString(s) && !titleWords.MatchString(s) && !isMinistry(s)
}

// fieldBehind is a field that is told of the names before it: (‘가나’와 ‘다라’는) 돌봄 분야에서, 돌봄 분야다.
var fieldBehind = hangul.MustCompile(`(?:은|는|이|가)\s(?:각각\s|모두\s)?((?:[가-힣A-Za-z·]{1,8}\s?){1,2}?)\s?(?:분야|부문)(?:에서|에|로|이며|이고|이다|다|의|,|\s|$)`)

// backward takes the fields that a sentence tells behind the names of services, where it begins with one and each field has
// names before it: ‘가나’는 돌봄 분야에서, ‘다라’는 이동 분야에서 선정됐다.
func (t *fieldsTold) backward(c *clause) bool {
	all := fieldBehind.FindAllStringSubmatchIndex(c.s, -1)
	if len(all) < 2 || strings.Count(c.s, "분야")+strings.Count(c.s, "부문") != len(all) {
		return false
	}
	found := make([][]string, len(all))
	from := 0
	for i, m := range all {
		found[i] = t.in(c.s[from:m[0]])
		if len(found[i]) == 0 || noField.MatchString(c.s[m[2]:m[3]]) {
			return false
		}
		from = m[1]
	}
	for i, m := range all {
		for _, key := range found[i] {
			t.took(key, c.text(m[2], m[3]))
		}
	}
	return true
}

// fieldLabel begins a line below the name of a service that tells its field: - 분야 : 돌봄.
var fieldLabel = hangul.MustCompile(`^[\s\-·*○ㅇ]*\(?(?:분야|부문|적용\s?분야|서비스\s?분야|기술\s?분야)\)?\s?[:：]?\s([^:：,]{2,30})$`)

// labels takes the fields that lines below the names of services tell.
func (t *fieldsTold) labels() {
	last := ""
	if !slices.ContainsFunc(t.ctx.passages, func(p passage) bool { return fieldLabel.MatchString(p.S) }) {
		return
	}
	for i := range t.ctx.passages {
		p := &t.ctx.passages[i]
		if m := fieldLabel.FindStringSubmatchIndex(p.S); m != nil && last != "" {
			if r := edged(p.S, m[2], m[3]); utf8.RuneCountInString(p.S[r[0]:r[1]]) <= sorterLetters {
				t.took(last, p.text(r[0], r[1]))
			}
			continue
		}
		named := ""
		if in := t.in(p.S); len(in) == 1 {
			named = in[0]
		}
		if named != "" || p.isSentence() && p.Depth <= doc.Circle {
			last = named
		}
	}
}
