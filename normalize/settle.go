package normalize

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// claim is one statement's words for a cell.
type claim struct {
	words doc.Text
	rule  string
	value string // made comparable
}

// sameWords makes words comparable: spelling folded, spaces left out.
func sameWords(t doc.Text) string { return hangul.NoSpace(hangul.FoldString(t.S)) }

// settle decides a cell that several statements fill. Equal values are one
// cell with several pieces of evidence. Different ones are a contradiction:
// an issue, and the cell stays empty unless one value has more statements
// than all the others together.
func (w *work) settle(record, column string, claims []claim) (won claim, ok bool) {
	claims = spoken(claims)
	if len(claims) == 0 {
		return claim{}, false
	}
	votes := map[string]int{}
	for _, c := range claims {
		votes[c.value]++
	}
	best := claims[0]
	for _, c := range claims {
		if votes[c.value] > votes[best.value] {
			best = c
		}
	}
	if len(votes) > 1 {
		w.contradict(record, column, claims)
		if votes[best.value]*2 <= len(claims) {
			return claim{}, false
		}
	}
	for _, c := range claims {
		if c.value == best.value {
			w.cite(record, column, c.words, c.rule)
		}
	}
	return best, true
}

func spoken(claims []claim) []claim {
	var out []claim
	for _, c := range claims {
		if c.value != "" && !c.words.Empty() {
			out = append(out, c)
		}
	}
	return out
}

func (w *work) contradict(record, column string, claims []claim) {
	var said []string
	seen := map[string]bool{}
	for _, c := range claims {
		if !seen[c.value] {
			seen[c.value] = true
			said = append(said, fmt.Sprintf("%q%s", hangul.Squeeze(c.words.S), placeWords(c.words)))
		}
	}
	w.report(contradiction, schema.Note, claims[0].words, record,
		fmt.Sprintf("%s is said in several ways: %s", column, strings.Join(said, ", ")))
	w.because(record, inConflict, "%s: %s", column, strings.Join(said, ", "))
}

// placeWords says where words stand, for a message.
func placeWords(t doc.Text) string {
	at, ok := t.At()
	switch {
	case !ok:
		return ""
	case at.Page > 0:
		return fmt.Sprintf(" (page %d)", at.Page)
	}
	return " (" + at.Node + ")"
}
