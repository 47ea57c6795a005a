package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// titleNumber is the number of a title that says of nobody what was done (올해의 가나도시 3곳), where
// nothing else declares one, the title names the programme, and as many were found of it and of
// no other, but for those whose certificate goes on, changes or ends.
func (w *work) titleNumber(g *group) []declared {
	found := g.found[""]
	if found < 2 {
		return nil
	}
	for _, o := range w.groups {
		if o != g && o.found[""]+o.others > 0 && !(g.status == schema.New && o.status.OfEarlier() && o.scheme == g.scheme) {
			return nil
		}
	}
	if !w.titled(hangul.Key(g.name)) {
		return w.numberOfChosen(found)
	}
	title := w.facts.Header.Title.Words
	from, to := bodySpan(title.S, found)
	if to == 0 {
		return w.leadNumber(found)
	}
	return []declared{{found, "", title.Slice(from, to), doc.Text{}, "count.title", false, false, nil, false}}
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
			return []declared{{found, "", b.Text.Slice(from, to), doc.Text{}, "count.lead", false, false, nil, false}}
		}
		if seen++; seen > 1 {
			break
		}
	}
	return w.numberOfChosen(found)
}

// chosenBefore ends where a number may be that is of all those chosen: 대상지 (4곳의 계획을), 선정된 (3곳에), 이들
// (3개 지자체는).
var chosenBefore = hangul.MustCompile(`(?:^|\s)(?:대상지|사업지|선정지|대상\s?지역|대상\s?지자체|대상\s?지방정부|선정\s?지역|선정\s?지자체|선정\s?지방정부|(?:선정|지정|인증)된|이들)(?:인|은|는)?\s(?:총\s|모두\s)?`)

// moreToCome finds behind a number that so many are still to be chosen: (대상지 4곳)을 더 뽑는다.
var moreToCome = hangul.MustCompile(`^[을를]\s(?:[가-힣]{1,6}\s){0,3}?(?:더|추가|뽑|고를|고른|선정|지정|선발)`)

// numberOfChosen is that number where a sentence further below says it of those chosen, and none says another of them.
func (w *work) numberOfChosen(found int) []declared {
	var out []declared
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Text
		if w.doc.Blocks[i].Table != nil || !strings.HasSuffix(strings.TrimRight(t.S, " ."), "다") {
			continue
		}
		for _, m := range chosenBefore.FindAllStringIndex(t.S, -1) {
			n, size, ok := hangul.Number(t.S[m[1]:])
			unit := bodyCounter.FindString(t.S[m[1]+size:])
			if !ok || unit == "" || notOfBodies.MatchString(t.S[m[1]+size:]) || containsAny(t.S[:m[0]], toldBefore) || moreToCome.MatchString(t.S[m[1]+size+len(unit):]) {
				continue
			}
			if n != found {
				return nil
			}
			if out == nil {
				out = []declared{{found, "", t.Slice(m[1], m[1]+size+len(unit)), doc.Text{}, "count.chosen", false, false, nil, false}}
			}
		}
	}
	return out
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
