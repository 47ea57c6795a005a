package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// rowForm is the form of spots that stand in a row, which is no sentence.
const rowForm = "row"

// rowSigns part the names of a row, the surer ones first.
var rowSigns = []string{" / ", "; ", ", ", " · ", ";", "/", "·"}

// rowSpots reads names that stand in a row and in no sentence of their own: in a bracket (3건을 승인했다. (가나 결제 /
// 다라 보험)), or in a line behind a label ((제3차 승인) 가나 결제, 다라 보험; ③-④(임시허가) 마바 대출) or alone.
func (c *clause) rowSpots(from int) []spot {
	end := len(strings.TrimRight(c.s, " ."))
	for k := from; k < end; k++ {
		if c.s[k] != '(' {
			continue
		}
		a, b, after := bracketAt(c.s, k)
		if after == 0 {
			return nil
		}
		if before := c.s[from:k]; strings.TrimSpace(before) == "" || servicesCountedIn.MatchString(before) {
			if out := c.inRow(a, b); len(out) > 1 {
				return out
			}
		}
		k = after - 1
	}
	if c.base != 0 || from >= end || c.s[end-1] == ')' && strings.HasSuffix(c.s[:end], "다)") || strings.HasSuffix(c.s[:end], "다") {
		return nil
	}
	if a, b, after := bracketAt(c.s, from); after > 0 && after < end {
		if c.labelsRow(c.s[a:b]) {
			return c.inRow(after, end)
		}
		return nil
	}
	if out := c.inRow(from, end); len(out) > 1 {
		return out
	}
	return nil
}

// rowLabel is what stands in a bracket before names: when, by whom or as what they were decided on.
var rowLabel = hangul.MustCompile(`(?:승인|지정|선정|인증|의결|허가|특례|부여|통과|연장|변경|신규|과제|안건|서비스|해석|유형|분야|차|회)$|^(?:제?\s?\d+\s?(?:차|회)|20\d\d|'\d\d)`)

// labelsRow says that words in a bracket before names label them.
func (c *clause) labelsRow(s string) bool {
	s = strings.TrimSpace(s)
	return rowLabel.MatchString(s) && !containsAny(s, countedElse) && !wasRefused.MatchString(s)
}

// inRow reads the bytes from..end as names that one sign parts.
func (c *clause) inRow(from, end int) (out []spot) {
	for _, r := range c.rowParts(from, end) {
		s, ok := c.partSpot(r)
		if !ok || strings.HasSuffix(strings.TrimRight(c.s[r[0]:r[1]], " ."), "다") {
			return nil
		}
		s.form = rowForm
		out = append(out, s)
	}
	return out
}

// rowParts are the parts of bytes from..end between marks, or between whichever of rowSigns stands there first in rank.
func (c *clause) rowParts(from, end int) (out [][2]int) {
	if indexSign(c.s[from:end], serviceMarks) >= 0 {
		return c.namedParts(from, end)
	}
	within := depthAt(c.s, from)
	for _, sign := range rowSigns {
		at := from
		for k := from; k < end; k += runeLen(c.s, k) {
			if strings.HasPrefix(c.s[k:end], sign) && depthAt(c.s, k) == within {
				out, at = append(out, trimmed(c.s, at, k)), k+len(sign)
			}
		}
		if len(out) > 0 {
			return append(out, trimmed(c.s, at, end))
		}
	}
	return [][2]int{trimmed(c.s, from, end)}
}

// chosenEnd ends a sentence of names by what became of them: (가나 결제, 다라 보험)이 선정됐다, 가 그것이다.
var chosenEnd = hangul.MustCompile(`(?:이|가)\s(?:(?:최종|새로|신규로|이번에|모두|각각|올해|함께)\s)*(?:(?:선정|지정|인증|승인|확정|허용|의결)(?:됐|되었)다|(?:인증|특례|허가|승인|지정)[을를]?\s?받았다|뽑혔다|그것이다|(?:그\s)?(?:주인공|대상)이?다|이름을\s올렸다|(?:[^\s,.]{2,8}의\s)?선택을\s받았다|명단에\s(?:올랐|들었|포함됐)다|(?:심의|심사|문턱|관문)[을를]\s(?:통과했|넘었)다|통과했다|포함됐다)\.?\s*$`)

// inOneRow says that names stand in one sentence or in lines right below each other, behind words that count as many or say
// that they follow, in the same sentence or in the one before.
func (ctx *context) inOneRow(w *soughtServices, g []spot) bool {
	for i := range g {
		if g[i].form != rowForm && g[i].form != "list" || i > 0 && g[i].sent-g[i-1].sent > 1 {
			return false
		}
	}
	own := ctx.passages[g[0].at].S[g[0].from:g[0].name[0]]
	if label, _, ok := strings.Cut(own, ":"); ok && !ofServicesTold.MatchString(strings.TrimSpace(label)) {
		return false // 지켜야 할 것: ▲보험 들기
	}
	if countsThese(own, w.all) {
		return true
	}
	before := ctx.sentenceBefore(&g[0])
	return countsThese(before, w.all) || leadsOnTo.MatchString(before) && !containsAny(before, countedElse)
}

// leadsOnTo ends a sentence that leads to what stands below it.
var leadsOnTo = hangul.MustCompile(`(?:다음과|아래와)\s같(?:다|이\s\S+다|습니다)\.?\s*$`)

// sameSentence says that names all stand in one sentence or row.
func sameSentence(g []spot) bool {
	return !slices.ContainsFunc(g, func(s spot) bool { return s.sent != g[0].sent })
}

// manyVerbs is what endsInVerbNoun gives of words that tell of a decision.
const manyVerbs = 2

// endsInVerbNoun is 0 for words that tell of no decision, 1 where the last of several is a noun for one, as that of a name may
// be (가나 미터기 갱신), and manyVerbs else.
func endsInVerbNoun(s string) int {
	all := predicatesIn(s, true)
	switch {
	case len(all) == 0:
		return 0
	case len(all) == 1 && all[0].tense == nounOnly && all[0].to == len(s) && strings.Contains(strings.TrimSpace(s[:all[0].from]), " "):
		return 1
	}
	return manyVerbs
}

// mostlyNoVerbs says that fewer than half of some names, if they stand without quotes, end in a noun for a decision.
func (ctx *context) mostlyNoVerbs(g []spot) bool {
	n := 0
	for i := range g {
		if !g[i].quoted {
			n += endsInVerbNoun(ctx.wordsOf(&g[i].tale))
		}
	}
	return n == 0 || 2*n < len(g)
}
