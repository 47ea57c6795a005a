package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// A note often tells what sorts those with a mark behind or before their names, and perhaps all others: * 산촌형(나머지는 평야형);
// ※ ★ 표시는 돌봄 분야. Whichever reader took the names, each has what the note tells of it.

// markNote is a note on a mark, and bytes of what it says of those with it and of all others.
type markNote struct {
	at           int // passage
	mark         string
	words, other [2]int
}

var (
	// noteMark begins such a note, behind the sign of a reference.
	noteMark = hangul.MustCompile(`^[※\s]*(\*{1,3}|†|‡|●|◎|◆|■|▲|◇|◈|▣|§|☆|★)\s?(?:표시는|표시된\s(?:곳|지역|서비스|제품)은|표시|표는|표|는|은)?\s?[:：=-]?\s?`)
	// allOthers leads to what a note says of all others.
	allOthers = hangul.MustCompile(`[\s,;(/]*(?:나머지|그\s?외|그\s?밖|이외|표시\s?없음|무표시|표시\s?없는\s(?:곳|것))(?:에는|는|은|의)?\s?[:：=-]?\s?`)
)

// marksTold gives holders the class or field that notes tell of the marks at their names.
func (ctx *context) marksTold(f *Facts) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth != doc.Asterisk && p.Depth != doc.Reference && p.Depth != doc.Circle && p.Depth != doc.Square || len(p.S) > longestHeading {
			continue
		}
		if n, ok := ctx.markNoteIn(i); ok {
			ctx.markTold(f, &n)
		}
	}
}

// markNoteIn reads a passage as a note on a mark.
func (ctx *context) markNoteIn(i int) (n markNote, ok bool) {
	p := &ctx.passages[i]
	from := 0
	if b := hangul.Trim(hangul.FoldString(p.Bullet.S)); b != "" && b != "※" {
		n.mark = b
		if m := noteMark.FindStringSubmatch(b + " " + p.S); m == nil || m[1] != b {
			return n, false
		} else if from = len(m[0]) - len(b+" "); from < 0 {
			from = 0
		}
	} else if m := noteMark.FindStringSubmatch(p.S); m != nil {
		n.mark, from = m[1], len(m[0])
	} else {
		return n, false
	}
	n.at = i
	n.words = edged(p.S, from, len(p.S))
	if m := allOthers.FindStringIndex(p.S[from:]); m != nil {
		n.words = edged(p.S, from, from+m[0])
		n.other = edged(p.S, from+m[1], len(p.S))
		if !sortsMarked(p.S[n.other[0]:n.other[1]]) {
			return n, false
		}
	}
	return n, sortsMarked(p.S[n.words[0]:n.words[1]])
}

// sortsMarked says that words of a note may be a class or field: they are few, end as one does, and are neither a status nor a
// grade, year or place.
func sortsMarked(s string) bool {
	n := utf8.RuneCountInString(s)
	return n > 1 && n <= sorterLetters && (endsSort(s) || isDomain(s) || fieldNoun.MatchString(s) || endsType(s)) && !isGrade(s) && len(statusesIn(s)) == 0 && strings.IndexFunc(s, isDigit) < 0 && !firstIsPlace(s) && !isSentence(s)
}

// markTold gives the holders with the mark of a note what it says of them, and the others what it says of those.
func (ctx *context) markTold(f *Facts, n *markNote) {
	printed := ctx.printedWith(n.mark, n.at)
	if len(printed) == 0 {
		return
	}
	v := ctx.passages[n.at].view
	var with, without []*Holder
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			switch {
			case h.Kind == OtherHolder:
			case markedAmong(printed, nameHeld(h), n.mark):
				with = append(with, h)
			case namedAmong(printed, nameHeld(h)):
				without = append(without, h)
			}
		}
	}
	if len(with) == 0 {
		return
	}
	for _, h := range with {
		h.takeSort(v.text(n.words[0], n.words[1]))
	}
	for _, h := range without {
		if n.other[1] > 0 {
			h.takeSort(v.text(n.other[0], n.other[1]))
		}
	}
}

// takeSort gives a holder without one a class, or a service a field.
func (h *Holder) takeSort(words doc.Text) {
	switch {
	case h.Kind == ServiceHolder && h.Domain.Empty():
		h.Domain = words
	case h.Kind == CityHolder && h.Class.Empty():
		h.Class = words
	}
}

// markReach is how many blocks before a note the names with its mark stand.
const markReach = 12

// printedWith gives what is printed before a note, folded, up to the first that has its mark: paragraphs, and tables as one, in
// which names and marks stand.
func (ctx *context) printedWith(mark string, at int) []string {
	block := ctx.passages[at].index
	for b := block; b >= 0 && b > block-markReach; b-- {
		var all []string
		if t := ctx.doc.Blocks[b].Table; t != nil {
			all = rowsMarked(t, mark)
		} else if b < block {
			all = []string{hangul.FoldString(ctx.doc.Blocks[b].Text.S)}
		}
		for _, s := range all {
			if strings.Contains(s, mark) {
				return all
			}
		}
	}
	return nil
}

// rowsMarked are the cells of a table, each with the mark before it that stands at the number of its row.
func rowsMarked(t *doc.Table, mark string) (all []string) {
	row, before := -1, ""
	for k := range t.Cells {
		s := hangul.FoldString(t.Cells[k].Text().S)
		if t.Cells[k].Row != row {
			row, before = t.Cells[k].Row, ""
		}
		if bare := strings.Trim(s, " 0123456789"); bare == mark {
			before = mark
			continue
		}
		all = append(all, before+s)
	}
	return all
}

// markedAmong says that a name stands with a mark right behind or before it.
func markedAmong(printed []string, name, mark string) bool {
	for _, s := range printed {
		before, rest, ok := strings.Cut(s, name)
		rest = strings.TrimLeft(rest, " ")
		if ok && name != "" && (strings.HasPrefix(rest, mark) && !strings.HasPrefix(rest, mark+string([]rune(mark)[:1])) || strings.HasSuffix(strings.TrimRight(before, " "), mark)) {
			return true
		}
	}
	return false
}

func namedAmong(printed []string, name string) bool {
	for _, s := range printed {
		if name != "" && strings.Contains(s, name) {
			return true
		}
	}
	return false
}
