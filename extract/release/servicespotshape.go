package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// shapeSpots reads names by nothing but their shape: several that each have a bracket behind them and follow one another
// (가나 결제(다라)·마바 보험(사아)), whatever the sentence says around them. Of several such rows it takes the longest.
func (c *clause) shapeSpots() (best []spot) {
	if strings.Count(c.s, "(") < 2 && !strings.Contains(c.s, ":") {
		return nil
	}
	var run []spot
	fine, from := 0, lineStart(c.s)
	if from < len(c.s) && c.s[from] == '(' {
		return nil // a label before the row: see rowSpots
	}
	take := func() {
		if len(run) > len(best) && (len(run) > 1 || c.labelledOne(run)) && 2*fine >= len(run) {
			best = run
		}
		run, fine = nil, 0
	}
	for k := from; k < len(c.s); k++ {
		if c.s[k] != '(' {
			continue
		}
		a, b, end := bracketAt(c.s, k)
		if end == 0 {
			break
		}
		if b-a <= len("주") {
			k = end - 1
			continue
		}
		sep := shapeSep(c.s[from:k])
		if len(run) > 0 && sep < 0 {
			take()
		}
		name := c.shapeName(from+max(sep, 0), k, len(run) == 0)
		s, known, ok := c.shapeSpot(name, [2]int{a, b})
		if !ok {
			take()
		} else if run = append(run, s); known {
			fine++
		}
		from, k = end, end-1
	}
	take()
	if len(best) > 0 && (containsAny(c.s[:best[0].name[0]-c.base], countedElse) || containsAny(c.s[from:], countedElse)) {
		return nil
	}
	return best
}

// partsNext parts one of several names from the next: 가나 결제(다라)(, 그리고) 마바 보험(사아).
var partsNext = hangul.MustCompile(`^(?:(?:이며|이고|으로|이|가|은|는|을|를|며|고|로|와|과)?,\s(?:그리고\s|또\s)?|\s?[·/;]\s?|(?:와|과)\s|\s(?:및|그리고)\s)`)

// shapeSep is where the next name begins in the words between two brackets; -1 where they do not go on to one.
func shapeSep(s string) int {
	if t := strings.TrimLeft(s, " "); t != "" && strings.ContainsRune(serviceMarks, firstRune(t)) {
		return len(s) - len(t)
	}
	if m := partsNext.FindStringIndex(s); m != nil {
		return m[1]
	}
	return -1
}

// sortLead leads to the names of one field or sort, in the middle of a row: 돌봄 분야에서 (가나 결제), 교통형은 (가나 결제).
var sortLead = hangul.MustCompile(`^(?:[^,(]{1,24}?)(?:분야|부문|유형|영역|트랙|권역|[가-힣]형|[가-힣]권)\s?(?:\d{1,2}(?:건|개)\s?)?(?:에서는|에는|에서|에|으로는|로는|으로|로|은|는)\s|^[가-힣·]{2,8}(?:에서는|에는)\s`)

// shapeName are the bytes of a name from..to without what leads to it; the first of a row has the words of the sentence
// before it.
func (c *clause) shapeName(from, to int, first bool) [2]int {
	if k := strings.LastIndexAny(c.s[from:to], serviceMarks); k >= 0 {
		from += k + runeLen(c.s, from+k)
		return trimmed(c.s, from, to)
	}
	if first && c.base == 0 {
		if _, _, ok := strings.Cut(c.s[from:to], ":"); ok {
			from += strings.IndexByte(c.s[from:to], ':') + 1 // 초등 : 가나 놀이터(다라)
			return trimmed(c.s, from, to)
		}
	}
	for first {
		if k := strings.LastIndex(c.s[from:to], ", "); k >= 0 {
			from += k + len(", ")
		}
		m := shapeLead.FindStringIndex(c.s[from:to])
		if m == nil || strings.TrimSpace(c.s[from+m[1]:to]) == "" {
			break
		}
		lead := strings.TrimRight(c.s[from:from+m[1]], " ,")
		if stem := strings.TrimSuffix(lead, "는"); stem != lead && (verbStem(stem) || goingStem.MatchString(stem)) {
			break
		}
		from += m[1]
	}
	if m := sortLead.FindStringIndex(c.s[from:to]); m != nil {
		from += m[1]
	} else if m := topicAtBegin.FindStringIndex(c.s[from:to]); m != nil && !first && from+m[1] < to {
		from += m[1] // 연장된 과제는 (가나 결제)
	}
	return trimmed(c.s, from, to)
}

// shapeLead leads to the first name of a row.
var shapeLead = hangul.MustCompile(`^[^,(]*?[가-힣](?:은|는|으로는|로는|에는|에서|에서는|거쳐|통해|결과|가운데|대상으로|분야에|부문에),?\s`)

// shapeSpot reads a name and its bracket; known says that nothing in their words speaks against them.
func (c *clause) shapeSpot(name, in [2]int) (s spot, known, ok bool) {
	if !c.plausible(name) {
		return s, false, false
	}
	if s, known = c.pairSpot(name, in, "("); !known {
		s, known = spot{tale: c.tell([2]int{}, name, false)}, c.canName(name) && c.canHave(in)
		by, site := c.bodyAndSite(in)
		if site[1] > site[0] {
			s.in, in = [2]int{c.base + site[0], c.base + site[1]}, by // (전남 곡성, 가나)
		}
		if n := utf8.RuneCountInString(c.s[in[0]:in[1]]); n < longestRowMaker && !strings.ContainsAny(c.s[in[0]:in[1]], ",.:;'\"") {
			s.by = [2]int{c.base + in[0], c.base + in[1]}
		}
	}
	s.form = "list"
	return s, known, true
}

// plausible says that words can be a name where others in the same row surely are.
func (c *clause) plausible(r [2]int) bool {
	if r[1] <= r[0] {
		return false
	}
	s := c.s[r[0]:r[1]]
	n := utf8.RuneCountInString(s)
	return n > 2 && n < 40 && !strings.ContainsAny(s, ",.:;'\"()△▲") && !genericNouns[hangul.NoSpace(s)] && !statusOnly.MatchString(s) && !deciders.MatchString(s) && !isMinistry(s) && !pointing.MatchString(s) && !postBehind.MatchString(s) && !goesOnEnd.MatchString(s) && len(countsIn(s)) == 0
}

// goesOnEnd ends words that go on.
var goesOnEnd = hangul.MustCompile(`(?:[하되으이]며|[하되]고|다|[를는]|에서|으로)$`)

// longestRowMaker bounds the letters of who has a service, where only the row tells that a bracket names them.
const longestRowMaker = 16

// labelledOne says that a row is one name with its bracket, alone in a line behind the label of a field.
func (c *clause) labelledOne(run []spot) bool {
	return len(run) == 1 && c.base == 0 && strings.Contains(c.s[:run[0].name[0]], ":") && strings.HasSuffix(strings.TrimRight(c.s, " "), ")")
}

// labelledWho labels who has a service and where it is tried in a bracket behind its name: (업체 : 가나, 장소 : 다라시).
var labelledWho = hangul.MustCompile(`^(?:신청|신청기업|신청기관|업체|업체명|기업|기업명|기관|기관명|수행|수행기업|수행기관|제공|운영|운영기관|개발|사업자)\s?:\s?([^:,]+?)(?:[,/]\s?(?:장소|지역|실증지|실증지역|실증장소|대상지역)\s?:\s?([^:,]+?))?$`)

// bodyAndSite parts what a bracket says of a service into who has it and where it is tried: (가나/대전 대덕구).
func (c *clause) bodyAndSite(r [2]int) (by, site [2]int) {
	s := c.s[r[0]:r[1]]
	if m := labelledWho.FindStringSubmatchIndex(s); m != nil {
		if by = trimmed(c.s, r[0]+m[2], r[0]+m[3]); m[4] >= 0 {
			if site = trimmed(c.s, r[0]+m[4], r[0]+m[5]); !c.surelyPlaces(c.s[site[0]:site[1]]) {
				site = [2]int{}
			}
		}
		return by, site
	}
	for _, sign := range []string{"/", ", ", "·"} {
		if k := strings.Index(s, sign); k > 0 && strings.Count(s, sign) == 1 {
			a, b := trimmed(c.s, r[0], r[0]+k), trimmed(c.s, r[0]+k+len(sign), r[1])
			if c.surelyPlaces(c.s[b[0]:b[1]]) && c.canHave(a) && !c.surelyPlaces(c.s[a[0]:a[1]]) {
				return a, b
			}
			if r[0] > 0 && c.s[r[0]-1] == '(' && (c.placeCell(a) || c.seatWords(s[:k])) && c.canHave(b) && !c.surelyPlaces(c.s[b[0]:b[1]]) {
				return b, a // (대전 대덕구, 가나), (전남 곡성, 가나)
			}
		}
	}
	return r, [2]int{}
}

// namedLess says that the first of as many names are shorter: without what leads to them.
func namedLess(a, b []spot) bool {
	n := 0
	for i := range a {
		n += b[i].name[1] - b[i].name[0] - a[i].name[1] + a[i].name[0]
	}
	return n > 0
}
