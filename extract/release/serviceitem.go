package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// itemSign is what parts the two words of a line that names a service and its provider.
type itemSign uint8

// The signs.
const (
	noSign      itemSign = iota
	bracketSign          // 가나 결제 (다라)
	frontSign            // (다라) 가나 결제, [다라] 가나 결제
	colonSign            // 가나 결제 : 다라, 다라 - 가나 결제
	quoteSign            // 다라, ‘가나 결제’; 다라의 ‘가나 결제’
	nextSign             // 가나 결제 over (다라)
	pairSign             // 과제명: 가나 결제, 기업명: 다라
)

// serviceItem is a line, or the part of one behind a mark, that may name a service: which of its
// two parts does is told by the lines beside it.
type serviceItem struct {
	at      int // passage
	sign    itemSign
	a, b    [2]int // bytes of the parts, in the passage; b of nextSign in the passage by
	by      int
	form    string
	ordinal int
	label   [2]int // bytes of the field or place in a bracket before it
	// told says that a line behind the item tells what the service does, under a label.
	told    bool
	domain  doc.Text
	partner doc.Text
	kind    [2]int // bytes of the kind of permission, or the status, in a bracket behind it, in the passage kindAt
	// below is true where that bracket stands in the passage by.
	below   bool
	times   int  // how many services of the name a bracket behind it counts, 0 for one
	span    int  // how many numbers it has: ③~④, 0 for one
	counted bool // words of a sort or a name before their number: 가나 결제 앱 2건
	own     bool // the first part has the number of those it provides
	// several is true where who provides it may be several, joined as in a sentence.
	several bool
}

// itemForm is the mark or kind of number that a line begins with, and its number; where the line
// goes on behind it.
func itemForm(p *passage) (form string, ordinal, from int) {
	ordinal = ordinalOf(p)
	from = lineStart(p.S)
	t := numberFront(p)
	switch {
	case ordinal == 0 && p.Bullet.S == "" && t != "" && strings.ContainsRune("<[〈【《", firstRune(t)):
		return "<", 0, from
	case ordinal == 0:
		return p.Bullet.S, 0, from
	case t[0] < utf8.RuneSelf && !isDigit(rune(t[0])):
		return t[:1], ordinal, from // [1], (1)
	case isDigit(rune(t[0])):
		return strings.TrimLeft(t, "0123456789~∼,·- ")[:1], ordinal, from // 1., 1)
	case lettered.MatchString(t):
		return "가", ordinal, from
	}
	return "①", ordinal, from
}

// itemAt reads passage i as one item.
func (ctx *context) itemAt(i int) (serviceItem, bool) {
	p := &ctx.passages[i]
	if p.Kind == doc.Caption || p.Depth > doc.Asterisk || p.Depth == doc.Asterisk && !hasLegal(p.S) || p.S == "" || len(p.S) > longestItem || itemLabel.MatchString(p.S) {
		return serviceItem{}, false
	}
	form, ordinal, from := itemForm(p)
	_, last, behind := numbersSpanned(p)
	it, ok := itemIn(p.S, max(from, behind), endOfNaming(p))
	it.at, it.form, it.ordinal = i, form, ordinal
	if ordinal > 0 && last > ordinal {
		it.ordinal, it.span, it.times = last, last-ordinal+1, max(it.times, last-ordinal+1)
	}
	if at := genitiveFront(p.S[it.a[0]:it.a[1]]); ok && it.sign == noSign && at > 0 { // 가나의 다라 결제
		it.sign, it.several = quoteSign, true
		it.a, it.b = [2]int{it.a[0], it.a[0] + at}, trimmed(p.S, it.a[0]+at+len("의 "), it.a[1])
	}
	if !ok || it.sign != noSign || i+1 >= len(ctx.passages) {
		return it, ok
	}
	if next := strings.TrimRight(ctx.passages[i+1].S, " "); strings.HasPrefix(next, "(") {
		if a, b, end := bracketAt(next, 0); end == len(next) || end > 0 && itemLabel.MatchString(strings.TrimLeft(next[end:], " ")) {
			it.sign, it.by, it.b = nextSign, i+1, [2]int{a, b}
			if kind, body, ok := statusBefore(next, it.b); ok {
				it.kind, it.b, it.below = kind, body, true
			}
		}
	}
	if it.sign == noSign && ctx.headsNumbers(&it) {
		return it, false
	}
	if it.sign == noSign {
		ctx.labelledMaker(&it)
	}
	return it, ok
}

// kindAt is the passage in which the kind of an item stands.
func (it *serviceItem) kindAt() int {
	if it.below {
		return it.by
	}
	return it.at
}

// statusBefore parts the bytes in a bracket behind a name at the colon between what was decided and who provides it:
// 신규 지정 : 가나은행.
func statusBefore(s string, r [2]int) (kind, body [2]int, ok bool) {
	k := strings.IndexByte(s[r[0]:r[1]], ':')
	if k <= 0 {
		return kind, body, false
	}
	kind, body = trimmed(s, r[0], r[0]+k), trimmed(s, r[0]+k+1, r[1])
	return kind, body, kind[1] > kind[0] && body[1] > body[0] && statusOnly.MatchString(s[kind[0]:kind[1]])
}

// kindFrom is where a bracket begins at the end of s that holds a kind of permission, a status or a region and
// nothing else: (실증특례), [지정조건 변경], (충남지역); 0 for none.
func kindFrom(s string) int {
	k := lastOpening(s)
	if k <= 0 {
		return 0
	}
	if in := strings.TrimSpace(s[k+1 : len(s)-1]); isExemption(in) || statusOnly.MatchString(in) || strings.HasSuffix(in, "지역") && !strings.Contains(in, ",") {
		return k
	}
	return 0
}

// lastOpening is the byte of the round or square bracket that closes at the end of s; -1 for none.
func lastOpening(s string) int {
	if strings.HasSuffix(s, "]") {
		return strings.LastIndexByte(s, '[')
	}
	if strings.HasSuffix(s, ")") {
		return openingOf(s)
	}
	return -1
}

// longestItem bounds a line that names a service.
const longestItem = 420

// itemIn takes the bytes i..j of a line apart at the sign between its two parts, once what is said around both is taken
// off.
func itemIn(s string, i, j int) (serviceItem, bool) {
	if i >= j {
		return serviceItem{}, false
	}
	j = beforeNote(s, i, j)
	if it, ok := pairInBracket(s, i, j); ok {
		return it, true
	}
	if it, ok := pairBeforeText(s, i, j); ok {
		return it, true
	}
	if i, j = unframed(s, i, j); i >= j {
		return serviceItem{}, false
	}
	if it, ok := itemWithRoles(s, i, j); ok {
		return it, true
	}
	if it, ok, said := itemBehindLabel(s, i, j); said {
		return it, ok
	}
	if strings.HasSuffix(s[i:j], ").") {
		j--
	}
	if it, ok, said := itemBehindKind(s, i, j); said {
		return it, ok
	}
	if it, ok, said := itemOfFields(s, i, j); said {
		return it, ok
	}
	if it, ok, said := itemBeforeWords(s, i, j); said {
		return it, ok
	}
	return itemAtSign(s, i, j)
}

// unquotedAt are the bytes i..j without spaces and the quotes around all of them.
func unquotedAt(s string, i, j int) [2]int {
	r := trimmed(s, i, j)
	if qs := quoted(s[r[0]:r[1]]); len(qs) == 1 {
		q := [2]int{r[0] + qs[0][0], r[0] + qs[0][1]}
		if q[0]-quoteBefore(s[:q[0]]) == r[0] && q[1]+quoteAfter(s[q[1]:]) == r[1] {
			return trimmed(s, q[0], q[1])
		}
	}
	return r
}

// whenNoted tells in a bracket since when or how long something is certified.
var whenNoted = hangul.MustCompile(`^(?:유효|지정|인증|보호|특례)\s?기간|(?:최초|첫|처음|당초)\s?(?:인증|지정|선정|승인)|^(?:20\d\d|'\d\d)년(?:도)?(?:에)?\s?(?:\d{1,2}월\s?)?(?:신규\s?)?(?:인증|지정|선정|승인)?(?:됨|함|됐음)?$`)

// beforeNote is where the bytes i..j of a pair end before a bracket that tells when: 가나 결제 – 다라 (2020년 최초 인증).
func beforeNote(s string, i, j int) int {
	t := strings.TrimRight(s[i:j], " ")
	if !strings.HasSuffix(t, ")") {
		return j
	}
	k := openingOf(t)
	if k <= 0 || !strings.ContainsAny(t[k:], "0123456789") || !whenNoted.MatchString(strings.TrimSpace(t[k+1:len(t)-1])) {
		return j
	}
	if front := strings.TrimRight(t[:k], " "); strings.HasSuffix(front, ")") || containsAny(front, pairSigns) {
		return i + len(front)
	}
	return j
}
