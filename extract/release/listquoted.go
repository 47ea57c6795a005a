package release

import "strings"

// siteQuoted gives the bytes behind the name from..to up to the quote that closes before
// the next name in quotes, or the last: '가나 다라습지', '마바 사아숲'; 0 where a quote does
// not hold a place and its site, or is the only one.
func (p *listParser) siteQuoted(from, to int) int {
	open, _ := p.quoteAround(from)
	if open == "" || to >= p.end || p.s[to] != ' ' {
		return 0
	}
	end := closingOf(firstRune(open))
	k := strings.Index(head(p.s[to:p.end], markedSiteMost), end)
	if k < 1 {
		return 0
	}
	site := strings.ReplaceAll(p.s[to+1:to+k], "·", " ") // what lies in quotes may be joined itself: 섬유·가죽 특구
	if p.noMarked(site, site[:wordLen(site)]) {
		return 0
	}
	n := k + len(end)
	j := p.nextItem(to + n)
	next := j < p.end && strings.HasPrefix(p.s[j:p.end], open) && j > to+n && p.nameAfter(j+len(open))
	if !next && !p.quotes {
		return 0
	}
	return n
}

// quotedTogether makes the names in one quote with e the holders of one thing: 「가나·다라 마바특구」.
func (p *listParser) quotedTogether(e *entry) {
	_, first := p.quoteAround(e.from)
	e.together = e.together || first < len(p.now.entries)
	for i := first + 1; i < len(p.now.entries); i++ {
		p.now.entries[i].together = true
	}
}

// quoteAround gives the quote that opens right before the name at byte from, or before the
// first of those joined with it, and which of p.now.entries that is.
func (p *listParser) quoteAround(from int) (open string, first int) {
	if q := opening(p.s[:from]); q != "" {
		return q, len(p.now.entries)
	}
	for i := len(p.now.entries) - 1; i >= 0; i-- {
		at := p.now.entries[i].from
		if q := opening(p.s[:at]); q != "" {
			if strings.Contains(p.s[at:from], closingOf(firstRune(q))) {
				return "", 0
			}
			return q, i
		}
	}
	return "", 0
}

// opening is the quote that s ends in and that may open what follows, "" for none.
func opening(s string) string {
	for _, q := range []string{"'", "\"", "「", "『"} {
		if strings.HasSuffix(s, q) {
			return q
		}
	}
	return ""
}

// quotedAlike gives the bytes of the quote at i, where the first name of the list stands
// behind the same one.
func (p *listParser) quotedAlike(i int) int {
	at := -1
	if len(p.now.entries) > 0 {
		at = p.now.entries[0].from
	} else if last := p.last(); last != nil {
		at = last.from
	}
	if at < 1 || i > p.end {
		return 0
	}
	if q := opening(p.s[:at]); q != "" && strings.HasPrefix(p.s[i:p.end], q) {
		return len(q)
	}
	return 0
}
