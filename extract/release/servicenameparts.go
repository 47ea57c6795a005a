package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// behindMakers parts names from the one word before each that provides them, where all have it in the
// genitive, or half of them surely have it.
func behindMakers(s string, all []serviceItem) []serviceItem {
	if out := behindGenitives(s, all); out != nil {
		return out
	}
	genitive, bodies := 0, 0
	for _, it := range all {
		w, rest := firstWord(s[it.a[0]:it.a[1]])
		if it.sign != noSign || rest == "" || material.MatchString(strings.TrimSuffix(w, "의")) || !maybeBody(strings.TrimSuffix(stockCode.ReplaceAllString(w, ""), "의")) {
			return all
		}
		if strings.HasSuffix(w, "의") {
			genitive++
		} else if hangulBody(w) && strings.Contains(rest, " ") {
			bodies++
		}
	}
	if genitive < len(all) && (genitive > 0 || 2*bodies < len(all)) || len(all) == 0 {
		return all
	}
	out := slices.Clone(all)
	for k := range out {
		it := &out[k]
		w, rest := firstWord(s[it.a[0]:it.a[1]])
		it.sign, it.b = quoteSign, [2]int{it.a[1] - len(rest), it.a[1]}
		it.a[1] = it.a[0] + len(strings.TrimSuffix(w, "의"))
		it.several = genitive > 0
	}
	return out
}

// behindGenitives parts names from their providers where all stand behind one in the genitive; nil else.
func behindGenitives(s string, all []serviceItem) []serviceItem {
	out := slices.Clone(all)
	for k := range out {
		it := &out[k]
		at := genitiveFront(s[it.a[0]:it.a[1]])
		if it.sign != noSign || at == 0 {
			return nil
		}
		it.sign, it.several = quoteSign, true
		it.a, it.b = [2]int{it.a[0], it.a[0] + at}, trimmed(s, it.a[0]+at+len("의 "), it.a[1])
	}
	return out
}

// firstJoint is the byte of the first mark, comma or joint between names, end where there is none.
func firstJoint(s string, end int) int {
	if k := indexSign(s[:end], serviceMarks); k > 0 {
		return k
	}
	if all := commas(s[:end]); len(all) > 0 {
		return all[0]
	}
	return end
}

// namedParts parts the bytes i..j at marks, or at commas where there are none, and at 와, 과 and 및 behind a bracket or quote.
func (c *clause) namedParts(i, j int) (out [][2]int) {
	if j <= i {
		return nil
	}
	from, within, marks := i, depthAt(c.s, i), indexSign(c.s[i:j], serviceMarks) >= 0
	add := func(to, next int) {
		if r := trimmed(c.s, from, from+len(strings.TrimRight(c.s[from:to], " ,"))); r[1] > r[0] {
			out = append(out, r)
		}
		from = next
	}
	for k := i; k < j; k += runeLen(c.s, k) {
		if depthAt(c.s, k) != within {
			continue
		}
		rest := c.s[k:j]
		switch {
		case strings.HasPrefix(rest, ", ") && !marks:
			add(k, k+len(", "))
		case rest[0] >= 0xE0 && strings.ContainsRune(serviceMarks, firstRune(rest)):
			add(k, k+runeLen(c.s, k))
		case k > i && strings.ContainsRune(")'\"", rune(c.s[k-1])):
			for _, w := range []string{"와 ", "과 ", " 및 "} {
				if strings.HasPrefix(rest, w) {
					add(k, k+len(w))
				}
			}
		}
	}
	add(j, j)
	if marks {
		var all [][2]int
		for _, r := range out {
			all = append(all, behindServices(c.s, r)...)
		}
		out = all
	}
	return c.joinedParts(out)
}

// joinedParts parts the last of several names at 및, 와 or 과 where each stands behind its provider in the
// genitive: 가나의 다라 결제, 마바의 사아 보험 및 자차의 카타 예약.
func (c *clause) joinedParts(all [][2]int) [][2]int {
	for _, r := range all {
		if _, rest := firstWord(c.s[r[0]:r[1]]); rest == "" || !strings.HasSuffix(c.s[r[0]:r[1]-len(rest)], "의 ") {
			return all
		}
	}
	if len(all) == 0 {
		return all
	}
	last := all[len(all)-1]
	m := nextGenitive.FindStringIndex(c.s[last[0]:last[1]])
	if m == nil {
		return all
	}
	at := last[0] + strings.LastIndex(c.s[last[0]:last[0]+m[1]-len("의 ")], " ") + 1
	return append(all[:len(all)-1], trimmed(c.s, last[0], last[0]+m[0]), [2]int{at, last[1]})
}

// nextGenitive joins a further name behind its provider to the one before.
var nextGenitive = hangul.MustCompile(`(?:\s및|와|과)\s\S{2,20}의\s`)

// leastBare is the least number of names that a sentence tells without providers: one or two may be
// short names of what is named elsewhere.
const leastBare = 3
