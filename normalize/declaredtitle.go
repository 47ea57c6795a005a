package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// titleNumber is the number of a title that says of nobody what was done (올해의 가나도시 3곳), where
// nothing else declares one, the title names the programme, and as many were found of it and of
// no other.
func (w *work) titleNumber(g *group) []declared {
	found := g.found[""]
	if found < 2 || !w.titled(hangul.Key(g.name)) {
		return nil
	}
	for _, o := range w.groups {
		if o != g && o.found[""]+o.others > 0 {
			return nil
		}
	}
	title := w.facts.Header.Title.Words
	from, to := bodySpan(title.S, found)
	if to == 0 {
		return w.leadNumber(found)
	}
	return []declared{{found, "", title.Slice(from, to), doc.Text{}, "count.title", false, false, nil}}
}

// leadNumber is that number where the first sentences have it alone: 가나도시 3곳의 명단을 공개했다,
// over a table of three.
func (w *work) leadNumber(found int) []declared {
	seen := 0
	for i := range w.doc.Blocks {
		b := &w.doc.Blocks[i]
		if b.Table != nil || !strings.HasSuffix(strings.TrimRight(b.Text.S, " ."), "다") {
			continue
		}
		from, to := bodySpan(b.Text.S, found)
		if to > 0 && !containsAny(b.Text.S, toldBefore) && !numbersMore(b.Text.S[:from]+b.Text.S[to:]) {
			return []declared{{found, "", b.Text.Slice(from, to), doc.Text{}, "count.lead", false, false, nil}}
		}
		if seen++; seen > 1 {
			break
		}
	}
	return nil
}

// numbersMore says that a text prints a number of bodies.
func numbersMore(s string) bool {
	for i := range s {
		if i > 0 && s[i-1] >= '0' && s[i-1] <= '9' || i > 0 && s[i] >= 0x80 && s[i-1] != ' ' {
			continue
		}
		if n, size, ok := hangul.Number(s[i:]); ok && n > 0 && bodyCounter.MatchString(s[i+size:]) && !notOfBodies.MatchString(s[i+size:]) {
			return true
		}
	}
	return false
}

// bodySpan is where a text prints a number of bodies; 0, 0 where it does not.
func bodySpan(s string, want int) (from, to int) {
	for i := range s {
		if i > 0 && s[i-1] >= '0' && s[i-1] <= '9' || i > 0 && s[i] >= 0x80 && s[i-1] != ' ' {
			continue
		}
		if n, size, ok := hangul.Number(s[i:]); ok && n == want {
			rest := s[i+size:]
			if unit := bodyCounter.FindString(rest); unit != "" && !notOfBodies.MatchString(rest) {
				return i, i + size + len(unit)
			}
		}
	}
	return 0, 0
}
