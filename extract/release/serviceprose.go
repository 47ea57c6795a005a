package release

import (
	"regexp"
	"strings"

	"injeung/extract/doc"
)

// chosenTopic begins a sentence on the services that were chosen, all or some of them: 의결된 주요
// 실증특례 사업은, 이번에 지정된 서비스로는.
var chosenTopic = regexp.MustCompile(`(?:승인|의결|지정|선정|부여|통과|인증|허용|확정)(?:된|받은|을\s받은|를\s받은|한)\s[^,.'"(]{0,40}?(?:서비스|과제|사업|안건|특례|기술|제품|솔루션)(?:은|는|으로는|로는|에는)\s`)

// countedTail follows names that a verb of decision is told of: 등 4건이, 등을, 등도.
var countedTail = regexp.MustCompile(`\s등(?:\s(?:총\s|모두\s)?(\d{1,3})(?:건|개)(?:의\s?\S{1,12})?)?(?:이|가|을|를|도|에|은|는)?\s`)

// decidedThen are verbs at the end of a sentence that names services.
var decidedThen = regexp.MustCompile(`(?:의결|승인|지정|선정|인증|통과|허용|부여|확정)(?:됐|되었|했|하였|받았|시켰|을\s받았|를\s받았)|특례를\s받았|허가를\s받았|내줬|이름을\s올렸`)

// proseItems reads the names that a sentence of passage i lists, each with its provider; chosen
// says that it says of them that they were chosen.
func (ctx *context) proseItems(i int, r [2]int) (out []serviceItem, chosen bool) {
	p := &ctx.passages[i]
	s := p.S[r[0]:r[1]]
	if strings.Count(s, "(") < 2 && len(quoted(s)) < 2 || p.Depth >= doc.Asterisk || containsAny(s, otherServices) {
		return nil, false
	}
	c := ctx.newClause(p.view, r[0], r[1], InList, p.index)
	from, end := 0, 0
	if m := chosenTopic.FindStringIndex(s); m != nil {
		from, chosen = m[1], true
		if end = c.nameEnd(from, len(strings.TrimRight(s, " ."))); end > from {
			if t := markedTail.FindStringIndex(s[from:]); t != nil {
				end = from + t[0]
			}
		}
	} else if m := countedTail.FindStringIndex(s); m != nil && decidedThen.MatchString(s[m[1]:]) {
		end, chosen = m[0], true
		from = c.phraseFrom(firstJoint(s, end))
	} else {
		return nil, false
	}
	if m := countedTail.FindStringIndex(s[from:max(end, from)] + " "); m != nil {
		end = from + m[0]
	}
	for _, k := range c.namedParts(from, end) {
		it, ok := itemIn(p.S, r[0]+k[0], r[0]+k[1])
		if !ok || it.sign != bracketSign && it.sign != quoteSign {
			return nil, false
		}
		it.at, it.form = i, ","
		out = append(out, it)
	}
	return out, chosen
}

// firstJoint is the byte of the first comma or joint between names, end where there is none.
func firstJoint(s string, end int) int {
	if all := commas(s[:end]); len(all) > 0 {
		return all[0]
	}
	return end
}

// namedParts parts the bytes i..j at commas and marks, and at 와, 과 and 및 behind a bracket or quote.
func (c *clause) namedParts(i, j int) (out [][2]int) {
	if j <= i {
		return nil
	}
	from := i
	add := func(to, next int) {
		if r := trimmed(c.s, from, to); r[1] > r[0] {
			out = append(out, r)
		}
		from = next
	}
	for k := i; k < j; k += runeLen(c.s, k) {
		if depthAt(c.s, k) != 0 {
			continue
		}
		rest := c.s[k:j]
		switch {
		case strings.HasPrefix(rest, ", "):
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
	return out
}

// proseSeries collects the series that sentences of passage i list.
func (ctx *context) proseSeries(i int) (out []*itemSeries) {
	for _, r := range sentencesOf(ctx.passages[i].S) {
		if all, chosen := ctx.proseItems(i, r); len(all) > 1 || len(all) == 1 && chosen {
			out = append(out, &itemSeries{items: all, line: true, chosen: chosen})
		}
	}
	return out
}
