package normalize

import (
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
		return nil
	}
	return []declared{{found, "", title.Slice(from, to), doc.Text{}, "count.title", false, false, nil}}
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
