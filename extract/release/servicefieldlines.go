package release

import (
	"maps"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// fieldLine is a short line over services, and what it says without its number.
type fieldLine struct {
	field doc.Text
	form  string
	sure  bool // it reads as a field by itself
	keys  []string
	count int
}

// headings takes the short lines, in one form, under which all services without a field stand: ○ 교통, [물길], 2. 돌봄 (3건). A line
// that nothing but its place makes one needs another like it.
func (t *fieldsTold) headings() {
	by := map[string][]fieldLine{}
	var open *fieldLine
	for i := range t.ctx.passages {
		p := &t.ctx.passages[i]
		if p.Kind == doc.Caption || p.Depth >= doc.Asterisk || p.S == "" || t.ctx.inHeader(p) {
			continue
		}
		if l, ok := t.lineBefore(p); ok {
			by[l.form] = append(by[l.form], l)
			open = nil
			continue
		}
		if l, ok := t.lineOver(p); ok {
			by[l.form] = append(by[l.form], l)
			open = &by[l.form][len(by[l.form])-1]
			continue
		}
		if open == nil {
			continue
		}
		in := t.in(p.S)
		if open.keys = append(open.keys, in...); len(in) == 0 && len(open.keys) == 0 {
			open = nil // over something else
		}
	}
	for _, form := range slices.Sorted(maps.Keys(by)) {
		t.takeLines(by[form])
	}
}

// lineBefore reads a line as the field, perhaps with a number, before a colon and the services of it: 토목(2건): 가나 로봇, 다라 로봇.
func (t *fieldsTold) lineBefore(p *passage) (l fieldLine, ok bool) {
	k := strings.IndexByte(head(p.S, longestFieldHead), ':')
	if k <= 0 {
		return l, false
	}
	l.keys = t.in(p.S[k:])
	i, j := lineStart(p.S), k
	if len(l.keys) == 0 || i >= j {
		return l, false
	}
	if m := labelCount.FindStringSubmatchIndex(p.S[i:j]); m != nil {
		l.count, _, _ = hangul.Number(p.S[i+m[2] : i+m[3]])
		j = i + m[0]
	}
	r := edged(p.S, i, j)
	s := p.S[r[0]:r[1]]
	l.sure = isDomain(s) || fieldNoun.MatchString(s)
	l.field, l.form = p.text(r[0], r[1]), p.Bullet.S+":"
	return l, l.sure || t.maySort(s)
}

// maySort says that words over or before services may be their field by their form.
func (t *fieldsTold) maySort(s string) bool {
	if !mayBeField(s) || noField.MatchString(s) || thingsEnd.MatchString(s) || describes(s) || strings.Count(s, " ") > 2 || len(statusesIn(s)) > 0 || strings.ContainsAny(s, "'\"→-") {
		return false
	}
	_, place := t.ctx.gaz.placeAt(s, 0)
	return !place && !t.ctx.namesKnown(s)
}

// takeLines takes the fields of lines in one form, where they part services.
func (t *fieldsTold) takeLines(lines []fieldLine) {
	over, keys, sure := 0, 0, true
	seen := map[string]bool{}
	for _, l := range lines {
		if len(l.keys) == 0 {
			continue
		}
		if l.count > 0 && l.count != len(l.keys) || seen[hangul.Key(l.field.S)] {
			return
		}
		seen[hangul.Key(l.field.S)] = true
		over, keys, sure = over+1, keys+len(l.keys), sure && l.sure
	}
	if over == 0 || !sure && (over < 2 || keys < len(t.keys)) || keys > len(t.keys) {
		return
	}
	for _, l := range lines {
		for _, key := range l.keys {
			t.took(key, l.field)
		}
	}
}

// thingsEnd ends a line over things that it calls by what they are: 신규 서비스, 주요 과제.
var thingsEnd = hangul.MustCompile(`(?:서비스|제품|기술|과제|사업|솔루션|안건|특례|프로그램|콘텐츠|시설|목록|명단|개요)$`)

// lineOver reads a line as one over services of one field.
func (t *fieldsTold) lineOver(p *passage) (l fieldLine, ok bool) {
	if len(p.S) > longestFieldHead || p.isSentence() {
		return l, false
	}
	l.form = p.Bullet.S + "|" + head(p.S, 1)
	if p.S[0] >= 0x80 || isDigit(rune(p.S[0])) {
		l.form = p.Bullet.S + "|"
	}
	if field, is := headsField(p); is {
		l.field, l.sure = field, true
	}
	i, j := lineStart(p.S), len(strings.TrimRight(p.S, " :"))
	if i >= j {
		return l, false
	}
	if a, b, end := bracketAt(p.S[:j], i); end == j {
		i, j = a, b
	}
	if m := labelCount.FindStringSubmatchIndex(p.S[i:j]); m != nil {
		l.count, _, _ = hangul.Number(p.S[i+m[2] : i+m[3]])
		j = i + m[0]
	}
	if l.sure {
		return l, !l.field.Empty()
	}
	r := trimmed(p.S, i, j)
	s := p.S[r[0]:r[1]]
	if !t.maySort(s) {
		return l, false
	}
	if len(t.names.in(p.S)) > 0 {
		return l, false
	}
	l.field = p.text(r[0], r[1])
	return l, true
}
