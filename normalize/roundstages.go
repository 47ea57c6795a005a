package normalize

import (
	"slices"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// stagesTold is how many applied where a paragraph tells how many were left after each step of the choice, and the last are as many as
// were selected: 서면평가(26곳→10곳), 발표평가(10곳→4곳); 접수 26 → 서면 10 → 최종 4.
func (w *work) stagesTold(g *group) (int, doc.Text) {
	found := g.found[""]
	if found == 0 || g.status != schema.New && g.status != schema.Candidate {
		return 0, doc.Text{}
	}
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Text
		if w.doc.Blocks[i].Table != nil || !containsAny(t.S, arrows) {
			continue
		}
		if n, words := stagesOf(t, found); n > 0 {
			return n, words
		}
	}
	return 0, doc.Text{}
}

// arrows part the numbers of steps.
var arrows = []string{"→", "⇒", "➡", "->"}

// stageNumber is a number of bodies before an arrow or behind one, with the word for its step; noStage is a number of something else.
var (
	stageNumber = hangul.MustCompile(`[0-9]{1,4}\s?(?:개소|곳|개|건)?(?:\s?(?:시·군|시군|지역|지자체|지방정부|도시|마을|과제))?`)
	noStage     = hangul.MustCompile(`%|원|명|년|점|배|㎞|km|ha|시간|분\s`)
)

// stagesOf reads the steps of one paragraph.
func stagesOf(t doc.Text, last int) (first int, words doc.Text) {
	var steps []int
	for from := 0; ; {
		at, size := arrowIn(t.S[from:])
		if at < 0 {
			break
		}
		at += from
		before, behind := t.S[from:at], t.S[at+size:]
		if k, n := arrowIn(behind); k >= 0 && n > 0 {
			behind = behind[:k]
		}
		b := stageNumber.FindAllStringIndex(before, -1)
		a := stageNumber.FindStringIndex(behind)
		if b == nil || a == nil || noStage.MatchString(before[b[len(b)-1][0]:]) || noStage.MatchString(behind[:min(len(behind), a[1]+len("명"))]) {
			return 0, words
		}
		m := b[len(b)-1]
		if steps == nil {
			first = leadingNumber(before[m[0]:m[1]])
			words = t.Slice(from+m[0], from+m[1])
			steps = append(steps, first)
		}
		steps = append(steps, leadingNumber(behind[a[0]:a[1]]))
		from = at + size
	}
	falls := slices.IsSortedFunc(steps, func(a, b int) int { return b - a })
	if len(steps) < 2 || !falls || steps[len(steps)-1] != last || first <= last {
		return 0, words
	}
	return first, words
}

// arrowIn is where the first arrow stands, and its length; -1 for none.
func arrowIn(s string) (at, size int) {
	at = -1
	for _, a := range arrows {
		if k := strings.Index(s, a); k >= 0 && (at < 0 || k < at) {
			at, size = k, len(a)
		}
	}
	return at, size
}

// leadingNumber is the number that figures begin with.
func leadingNumber(s string) int {
	n := 0
	for i := 1; i <= len(s) && i <= 3; i++ {
		if k, err := strconv.Atoi(s[:i]); err == nil {
			n = k
		}
	}
	return n
}

// chosenOutOf finds in a title from how many some were chosen: 24곳 중 4곳만.
var chosenOutOf = hangul.MustCompile(`(?:^|[^0-9가-힣])([0-9]{1,3})\s?(?:개소|곳|건|개)(?:\s[가-힣·]{1,6})?\s(?:중|가운데)\s(?:단\s)?([0-9]{1,3})\s?(?:개소|곳|건|개)`)

// outOfTitle is how many those found were chosen from, by a title.
func (w *work) outOfTitle(g *group) (int, doc.Text) {
	h := &w.facts.Header
	texts := []doc.Text{h.Title.Words}
	for _, v := range h.Subtitles {
		texts = append(texts, v.Words)
	}
	for _, t := range texts {
		if !strings.Contains(t.S, "중 ") && !strings.Contains(t.S, "가운데 ") || beforeThis.MatchString(t.S) || g.status != schema.New {
			continue
		}
		m := chosenOutOf.FindStringSubmatchIndex(t.S)
		if m == nil {
			continue
		}
		n, of := leadingNumber(t.S[m[2]:m[3]]), leadingNumber(t.S[m[4]:m[5]])
		if of == g.found[""] && n > of {
			return n, t.Slice(m[2], m[3])
		}
	}
	return 0, doc.Text{}
}
