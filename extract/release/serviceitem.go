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
	kind    [2]int // bytes of the kind of permission in a bracket behind it
	times   int    // how many services of the name a bracket behind it counts, 0 for one
	span    int    // how many numbers it has: ③~④, 0 for one
	own     bool   // the first part has the number of those it provides
	// several is true where who provides it may be several, joined as in a sentence.
	several bool
}

// itemForm is the mark or kind of number that a line begins with, and its number; where the line
// goes on behind it.
func itemForm(p *passage) (form string, ordinal, from int) {
	ordinal = ordinalOf(p)
	from = lineStart(p.S)
	t := strings.TrimLeft(p.Bullet.S+p.S, " ")
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
	it, ok := itemIn(p.S, max(from, behind), len(strings.TrimRight(p.S, " ")))
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
		}
	}
	if it.sign == noSign {
		ctx.labelledMaker(&it)
	}
	return it, ok
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

// pairSigns part a name from who provides it.
var pairSigns = []string{" : ", ": ", ":", " - ", " – ", " — ", " / ", " | ", " = "}

// itemIn takes the bytes i..j of a line apart at the sign between its two parts.
func itemIn(s string, i, j int) (serviceItem, bool) {
	if from, to, end := bracketAt(s, i); end == j && s[i] == '(' {
		if k := strings.Index(s[from:to], ", "); k > 0 && strings.Count(s[from:to], ",") == 1 {
			return serviceItem{sign: colonSign, a: unquotedAt(s, from, from+k), b: unquotedAt(s, from+k+len(", "), to)}, true // (가나 결제, 다라)
		}
	} else if end == j {
		i, j = trimmed(s, from, to)[0], trimmed(s, from, to)[1] // < 가나 결제(다라) >, <① 가나 결제(다라)>
		i += min(lineStart(s[i:j]), j-i)
	}
	if i >= j {
		return serviceItem{}, false
	}
	if strings.Contains(s[i:j], ":") {
		if it, ok := labelledPair(s, i, j); ok {
			return it, true
		}
		if m := taskLabel.FindStringIndex(s[i:j]); m != nil && strings.Count(s[i:j], ":") == 1 && m[1] < j-i {
			return itemIn(s, i+m[1], j) // 과제명: 가나 결제
		}
	}
	if label, from := frontLabel(s[:j], i); from > 0 {
		it, ok := itemIn(s, from, j)
		if words := s[label[0]:label[1]]; it.kind == [2]int{} && (statusOnly.MatchString(words) || isExemption(words)) {
			it.kind = label // [임시허가] 가나 결제(다라)
		} else {
			it.label = label
		}
		return it, ok
	}
	if strings.HasSuffix(s[i:j], ").") {
		j--
	}
	if strings.HasSuffix(s[i:j], "다.") || strings.HasSuffix(s[i:j], "다") {
		k := describedFrom(s, i, j)
		if k <= i {
			return serviceItem{}, false
		}
		it, ok := itemIn(s, i, k)
		it.told = true
		return it, ok
	}
	if m := statusBehind.FindStringSubmatchIndex(s[i:j]); m != nil && m[0] > 0 || exemptsAtEnd(s[i:j], &m) { // 가나(다라) - 지정기간 연장
		it, ok := itemIn(s, i, i+m[0])
		it.kind = trimmed(s, i+m[2], i+m[3])
		if it.sign != noSign || strings.HasSuffix(strings.TrimRight(s[:i], " "), ")") || !kindBehind.MatchString(s[i:j]) { // 가나 결제 : 임시허가 is a pair itself
			return it, ok
		}
	}
	if k := kindFrom(s[i:j]); k > 0 { // 가나의 ‘다라’(실증특례)
		it, ok := itemIn(s, i, trimmed(s, i, i+k)[1])
		it.kind = trimmed(s, i+k+1, j-1)
		return it, ok
	}
	if k := lastOpening(s[i:j]); k > 0 && countAlone.MatchString(strings.TrimSpace(s[i+k+1:j-1])) { // 가나 결제(2건)
		it, ok := itemIn(s, i, trimmed(s, i, i+k)[1])
		it.times, _, _ = hangul.Number(strings.TrimRight(s[i+k+1:j-1], "건개종 "))
		return it, ok
	}
	if from, to, end := bracketAt(s[:j], i); end > 0 && end < j && !isDomain(s[from:to]) && to-from > len("주") {
		if a, b, e := bracketAt(s[:j], end); e == j && s[end] == '(' {
			return serviceItem{sign: bracketSign, a: trimmed(s, from, to), b: trimmed(s, a, b)}, true // <가나 결제>(다라)
		}
		return frontItem(s, [2]int{from, to}, end, j), true
	}
	if k := strings.Index(s[i:j], ":"); k > 0 && k < longestLabel && fieldNoun.MatchString(strings.TrimRight(s[i:i+k], " ")) && strings.ContainsAny(s[i+k:j], "'\"") {
		i = trimmed(s, i+k+1, j)[0] // 안전 분야: 가나의 ‘다라’
	}
	if qs := quoted(s[i:j]); len(qs) == 1 {
		q := [2]int{i + qs[0][0], i + qs[0][1]}
		open, end := q[0]-quoteBefore(s[:q[0]]), q[1]+quoteAfter(s[q[1]:])
		if before := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(s[i:open], " "), "의"), " ,:-"); end == j && before != "" {
			of := strings.HasSuffix(strings.TrimRight(s[i:open], " "), "의")
			return serviceItem{sign: quoteSign, a: trimmed(s, i, i+len(before)), b: trimmed(s, q[0], q[1]), several: of}, true
		}
	}
	if it, ok := madeThenTold(s, i, j); ok {
		return it, true
	}
	if k := lastOpening(s[i:j]); k > 0 {
		if colon := strings.Index(s[i:i+k], " : "); colon > 0 && hasLegal(s[i+k:j]) && !hasLegal(s[i:i+k]) { // 가나 결제 : 무엇을 한다(㈜다라)
			return serviceItem{sign: bracketSign, a: unquotedAt(s, i, i+colon), b: trimmed(s, i+k+1, j-1)}, true
		}
		return serviceItem{sign: bracketSign, a: describedAt(s, i, i+k), b: trimmed(s, i+k+1, j-1)}, true
	}
	for _, sign := range pairSigns {
		if k := strings.Index(s[i:j], sign); k > 0 && i+k+len(sign) < j {
			if t := strings.TrimRight(s[i:i+k], " "); strings.HasSuffix(t, ")") && openingOf(t) > 0 { // 가나 결제(다라) : 무엇을 한다
				o := i + openingOf(t)
				return serviceItem{sign: bracketSign, a: unquotedAt(s, i, o), b: trimmed(s, o+1, i+len(t)-1)}, true
			}
			if strings.Contains(sign, ":") && containsAny(s[i:i+k], bodySigns) { // 가나 결제 / 다라 : 무엇을 한다
				return itemIn(s, i, i+k)
			}
			return serviceItem{sign: colonSign, a: unquotedAt(s, i, i+k), b: unquotedAt(s, i+k+len(sign), j)}, true
		}
	}
	if it, ok := commaPair(s, i, j); ok {
		return it, true
	}
	return serviceItem{a: unquotedAt(s, i, j)}, true
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
