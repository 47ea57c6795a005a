package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// bodySigns part a name from who provides it, before a colon and what it does.
var bodySigns = []string{" / ", " - ", " – "}

// agendaNumber is the number of what was decided on, in a bracket before it: (안건 1), [과제 2].
var agendaNumber = hangul.MustCompile(`^(?:안건|과제|사례|서비스|사업|의안)?\s?(?:제\s?)?\d{1,2}(?:호|번)?$`)

// frontLabel finds a bracket at byte i with what a line says of the service behind it, and where that begins: its field,
// its place, its number. from is 0 where there is none.
func frontLabel(s string, i int) (label [2]int, from int) {
	a, b, end := bracketAt(s, i)
	if end == 0 {
		return label, 0
	}
	from = end + len(s[end:]) - len(strings.TrimLeft(s[end:], " :"))
	label = trimmed(s, a, b)
	if from >= len(s) || label[0] >= label[1] {
		return [2]int{}, 0
	}
	words := s[label[0]:label[1]]
	switch {
	case agendaNumber.MatchString(words):
		return [2]int{from, from}, from
	case isDomain(words), fieldNoun.MatchString(words), isExemption(words):
		return label, from
	}
	if n, ok := names().placeAt(words, 0); ok && n.to == len(words) {
		return label, from
	}
	if labelsPair(words, s[from:]) {
		return label, from
	}
	return [2]int{}, 0
}

// labelsPair says that short words in a bracket label what stands behind them, a name with who has it in a bracket of its own,
// of which at most one is a body: [하천] 가나 공법(㈜다라).
func labelsPair(label, rest string) bool {
	if n := utf8.RuneCountInString(label); n < 2 || n > longestFieldWord || strings.ContainsAny(label, "0123456789,:/") || makerWord.MatchString(label) || titleWords.MatchString(label) || hasLegal(label) || tradeBody(label) && !hasLegal(rest) || statusOnly.MatchString(label) {
		return false
	}
	rest = strings.TrimRight(rest, " ")
	if k := openingOf(rest); k > 0 && strings.HasSuffix(rest, ")") {
		return isPairName(rest[:k])
	}
	for _, sign := range spacedSigns {
		if k := strings.Index(rest, sign); k > 0 && strings.Count(rest, sign) == 1 {
			return isPairName(rest[:k]) && (hasLegal(rest[k:]) || hangulBody(lastWord(rest))) && !strings.HasSuffix(strings.TrimRight(rest, "."), "다")
		}
	}
	return false
}

// spacedSigns part a name from who has it, with a space on either side.
var spacedSigns = []string{" - ", " – ", " — ", " : ", " / "}

// isPairName says that words before a sign or bracket are several, and hold no bracket of their own.
func isPairName(s string) bool {
	s = strings.TrimRight(s, " ")
	return utf8.RuneCountInString(s) > leastSpot && strings.Contains(s, " ") && !strings.ContainsAny(s, "([<") && !hasLegal(s)
}

// longestFieldWord bounds the letters of a field that labels one line.
const longestFieldWord = 8

// describedFrom is where an item ends that a colon or dash parts from a sentence on what it does: 가나 결제(다라) : 무엇을
// 한다. 0 for none.
func describedFrom(s string, i, j int) int {
	for _, sign := range []string{":", " - ", " – ", " / ", "), "} {
		k := strings.Index(s[i:j], sign)
		if sign == "), " && k > 0 {
			if k++; strings.Contains(s[i+k:j], "(") || containsAny(s[i:i+k], []string{"는 ", "은 "}) {
				continue // 안전 분야는 가나 결제(다라), …
			} // 가나 결제(다라), 무엇을 한다
		}
		if k <= 0 || k > longestLabel*2 || depthAt(s[:j], i+k) != 0 || strings.Contains(s[i:i+k], "다. ") || strings.Count(s[i:i+k], "'")%2 == 1 {
			continue
		}
		if head := s[i : i+k]; sign == ":" && legalOutside(head) && !strings.ContainsAny(head, "'\"") && !bracketFirst(head) && !endsLikeService(strings.TrimRight(head, " ")) && !containsAny(head, bodySigns) {
			continue // ㈜가나 : 다라 결제 - 무엇을 한다
		}
		return trimmed(s, i, i+k)[1]
	}
	return 0
}

// legalOutside says that words have the legal form of a company outside of the bracket that they end in: ㈜가나, but not
// 가나 결제(㈜다라).
func legalOutside(s string) bool {
	t := strings.TrimRight(s, " ")
	if k := openingOf(t); k > 0 && strings.HasSuffix(t, ")") && hasLegal(t[k+1:len(t)-1]) {
		return hasLegal(t[:k])
	}
	return hasLegal(t)
}

// madeThenTold reads a name with its provider in a bracket before a sign and words about it that end in a bracket of
// their own: 가나 결제(㈜다라) - 한도 상향(100만 원 → 200만 원).
func madeThenTold(s string, i, j int) (serviceItem, bool) {
	open := i + strings.IndexByte(s[i:j], '(')
	if open <= i || s[j-1] != ')' {
		return serviceItem{}, false
	}
	a, b, end := bracketAt(s[:j], open)
	if end == 0 || end >= j || !startsWithAny(s[end:j], pairSigns) || b-a <= len("주") || !hasLegal(s[a:b]) && (hasLegal(s[end:j]) || !tradeBody(s[a:b])) {
		return serviceItem{}, false
	}
	return serviceItem{sign: bracketSign, a: unquotedAt(s, i, open), b: trimmed(s, a, b)}, true
}

// bracketFirst says that words begin with a bracket that is no legal form: (㈜가나) 다라 결제.
func bracketFirst(s string) bool {
	a, b, end := bracketAt(s, 0)
	return end > 0 && b-a > len("주")
}

// makerAfterText says that a line ends in a bracket with a company behind what a service does, after its name and a colon.
func makerAfterText(s string) bool {
	t := strings.TrimRight(s, " .")
	o := lastOpening(t)
	colon := strings.Index(s, ":")
	return colon > 0 && o > colon && hasLegal(t[o:]) && !hasLegal(s[:o])
}

// kindBehind is a kind of permission behind a service and a colon or dash: 가나(다라) : 임시허가.
var kindBehind = hangul.MustCompile(`\s?` + outcomeSign + `\s?(적극해석|임시\s?허가|(?:실증|규제)\s?(?:실증\s?)?특례)$`)

// exemptsAtEnd finds such a kind at the end of s.
func exemptsAtEnd(s string, m *[]int) bool {
	if !strings.HasSuffix(s, "특례") && !strings.HasSuffix(s, "허가") && !strings.HasSuffix(s, "해석") {
		return false
	}
	*m = kindBehind.FindStringSubmatchIndex(s)
	return *m != nil && (*m)[0] > 0
}

// frontItem reads the bytes behind a bracket, to j, as the name or body beside what stands in it, without what else is
// said of that; or, where they name a company themselves, the bracket as their field.
func frontItem(s string, in [2]int, end, j int) serviceItem {
	in = trimmed(s, in[0], in[1])
	out := serviceItem{sign: frontSign, a: in, b: trimmed(s, end, j)}
	rest, ok := itemIn(s, out.b[0], j)
	if !ok || rest.sign != bracketSign && rest.sign != colonSign && rest.sign != quoteSign {
		return out
	}
	switch w := s[in[0]:in[1]]; {
	case labelsPair(w, s[out.b[0]:out.b[1]]):
		rest.label = in
		return rest
	case hasLegal(w) || tradeBody(w):
		if rest.sign == colonSign {
			out.b = rest.a
		}
	case hasLegal(s[rest.a[0]:rest.a[1]]) != hasLegal(s[rest.b[0]:rest.b[1]]):
		rest.label = in
		return rest
	}
	return out
}

// labelled gives a service the field or place that stands in a bracket before its name.
func (c *clause) labelled(h *Holder, label [2]int) {
	words := c.s[label[0]:label[1]]
	n, place := c.ctx.gaz.placeAt(words, 0)
	switch {
	case words == "":
	case place && n.to == len(words), c.stemWithSido(words):
		if h.Partner.S == "" {
			h.Partner = c.text(label[0], label[1])
		}
	case h.Domain.S == "" && !isSort(words):
		h.Domain = c.text(label[0], label[0]+len(fieldNoun.ReplaceAllString(words, "")))
	}
}

// stemWithSido says that words are a 시·도 and one of its places without its ending: 강원 춘천.
func (c *clause) stemWithSido(words string) bool {
	sido, stem, ok := strings.Cut(words, " ")
	return ok && !strings.Contains(stem, " ") && isSidoName(sido) && c.ctx.stemIn(sido, stem)
}
