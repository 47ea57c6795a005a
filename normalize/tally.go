package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// part is a number of bodies in a sentence, with the label that it stands with.
type part struct {
	n       int
	at      [2]int // the number with its unit
	label   [2]int
	status  schema.Status // where the label tells one
	applied bool          // of those who asked, not of those chosen
}

// tally is a sentence that numbers two parts or more, in whatever words: 도시형 3곳, 농촌형 2곳; 2곳은 도시형, 3곳은 농촌형;
// 도시형(3), 농촌형(2); 신규에는 9곳이 신청해 4곳이, 재지정에는 3곳이 신청해 2곳이.
type tally struct {
	text   doc.Text // of the sentence
	head   bool     // in the title or a subtitle
	before bool     // of another time
	parts  []part
}

// tallies are the sentences of the release that number parts, read once.
func (w *work) tallies() []tally {
	if w.tallied != nil {
		return *w.tallied
	}
	var out []tally
	w.tallied = &out
	h := &w.facts.Header
	out = addTallies(out, h.Title.Words, true)
	for _, v := range h.Subtitles {
		out = addTallies(out, v.Words, true)
	}
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil {
			out = addTallies(out, b.Text, false)
		}
	}
	return out
}

// addTallies adds those of one text.
func addTallies(out []tally, t doc.Text, head bool) []tally {
	if !strings.ContainsAny(t.S, "0123456789") {
		return out
	}
	for from := 0; from < len(t.S); {
		to := len(t.S)
		if k := strings.Index(t.S[from:], ". "); k >= 0 {
			to = from + k + 1
		}
		if all := figuresOf(t.S[from:to]); len(all) > 1 && !countsRules.MatchString(t.S[from:to]) {
			s := t.Slice(from, to)
			out = append(out, tally{text: s, head: head, before: beforeThis.MatchString(s.S), parts: labelled(s.S, all)})
		}
		from = to
	}
	return out
}

// countsRules finds that a sentence counts what is judged by, not who was chosen: 평가지표는 대도시 52개, 중소도시 44개다.
var countsRules = hangul.MustCompile(`(?:지표|문항|(?:평가|심사)\s?(?:항목|기준))(?:의\s?수)?(?:은|는)\s[^.]{0,40}?[0-9]\s?개`)

// chosenParts are the parts of a number that a sentence tells of those chosen, each with a label of its own that can be
// a class; nil where they do not make it up.
func (w *work) chosenParts(t *tally, number int) (out []part) {
	sum, seen := 0, []string{}
	for _, p := range t.parts {
		label := t.text.S[p.label[0]:p.label[1]]
		if p.applied || p.n >= number || label == "" {
			continue
		}
		if p.status != "" || slices.Contains(seen, label) || !w.sortsBodies(label) {
			return nil
		}
		seen, sum, out = append(seen, label), sum+p.n, append(out, p)
	}
	if len(out) < 2 || sum != number {
		return nil
	}
	return out
}

// sortsBodies says that a label can be a class: it tells no status, place or time.
func (w *work) sortsBodies(label string) bool {
	word := withoutSort(label)
	if word != label {
		word = hangul.NoSpace(label) // 도시 부문
	}
	return (w.sortsAsWord(word) || strings.HasSuffix(word, "권")) && !timeLabel.MatchString(label)
}

// timeLabel finds a label of times: 1년 차, 상반기, 3월.
var timeLabel = hangul.MustCompile(`[0-9]\s?(?:년|월|분기|주|회|기)|[가-힣]해$|반기$|차$|년도?$`)

// withoutSort is a label without the noun of what it sorts by.
func withoutSort(label string) string { return strings.TrimSpace(sortNoun.ReplaceAllString(label, "")) }
