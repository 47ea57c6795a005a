package doc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MarkReferences sets FootnoteMark on the marks that refer to a note though
// they are not raised: glued to a word (고양시1), 7곳*), while some paragraph of
// the document begins with the same mark; and makes notes of the paragraphs
// that begin with a mark which was referred to: it becomes their bullet. Texts
// that change get spans of their own; Lines are left as they are.
func (d *Document) MarkReferences() {
	notes := map[string]bool{}
	eachBlock(d.Blocks, func(b *Block) { b.noteMarks(notes) })
	if len(notes) == 0 {
		return
	}
	defer markNotes(d.Blocks, map[string]bool{})
	marks := make([]string, 0, len(notes))
	for m := range notes {
		marks = append(marks, m)
	}
	slices.SortFunc(marks, func(a, b string) int { // the longest first: 주1) before 1)
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	eachBlock(d.Blocks, func(b *Block) { b.Text.markReferences(marks) })
}

// eachBlock visits the paragraphs of blocks and of the cells among them.
func eachBlock(blocks []Block, f func(*Block)) {
	for i := range blocks {
		b := &blocks[i]
		if b.Table == nil {
			f(b)
			continue
		}
		f(&Block{Text: b.Table.Caption}) // may begin as a note, never refers to one here
		for k := range b.Table.Cells {
			eachBlock(b.Table.Cells[k].Blocks, f)
		}
	}
}

// maxNotes bounds the different marks of notes in one document.
const maxNotes = 200

// noteMarks collects the marks that a paragraph begins with, and those after
// white space in one that begins so: several notes in a row.
func (b *Block) noteMarks(into map[string]bool) {
	if b.Depth == Asterisk && len(into) < maxNotes {
		into[b.Bullet.S] = true
	}
	s := strings.TrimLeft(b.Text.S, blanks)
	for first := true; s != "" && len(into) < maxNotes; first = false {
		n, closed := markAt(s)
		if n > 0 && closed && strings.TrimLeft(s[n:], blanks) != s[n:] && referable(s[:n]) {
			into[s[:n]] = true
		} else if first {
			return
		}
		i := strings.IndexAny(s, blanks)
		if i < 0 {
			return
		}
		s = strings.TrimLeft(s[i:], blanks)
	}
}

// referable says whether a mark at full size may refer to a note. Letters that
// only number a list, 가), a), are none: they also end what stands in brackets.
// Two letters and a number are a word with a mark.
func referable(m string) bool {
	r, w := utf8.DecodeRuneInString(m)
	next, _ := utf8.DecodeRuneInString(m[w:])
	switch {
	case unicode.IsLetter(next):
		return false
	case strings.HasPrefix(m, "※"), strings.HasPrefix(m, "#"), strings.HasPrefix(m, "☆"), strings.HasPrefix(m, "★"), r == '[':
		return false // of a note on the whole, a heading
	case r >= '①' && r <= '⑳':
		return false // of a list
	case unicode.IsLetter(r) && m[w:] == ")":
		return r >= 0x80 && !strings.ContainsRune("가나다라마바사아자차카타파하", r)
	}
	return true
}

// markReferences flags the marks that are glued to words of the text.
func (t *Text) markReferences(marks []string) {
	if strings.IndexByte(t.S, ')') < 0 && !strings.ContainsAny(t.S, "*†‡＊§") {
		return
	}
	var begins [256]bool
	for _, m := range marks {
		begins[m[0]] = true
	}
	var found []Stretch
	excess := strings.Count(t.S, ")") - strings.Count(t.S, "(") // brackets that close nothing
	open := 0
	for i := 0; i < len(t.S); i++ {
		if begins[t.S[i]] {
			if n := t.referenceAt(i, marks, freedom(open, excess)); n > 0 {
				found = append(found, Stretch{i, i + n, FootnoteMark})
				excess -= strings.Count(t.S[i:i+n], ")")
				i += n - 1
				continue
			}
		}
		switch t.S[i] {
		case '(':
			open++
		case ')':
			open = max(open-1, 0)
		}
	}
	if found != nil {
		t.flag(found)
	}
}

// How sure it is that a bracket closes none that is open.
const (
	bound  = iota // it may close one
	likely        // more brackets close than open
	free          // none is open
)

func freedom(open, excess int) int {
	switch {
	case open == 0:
		return free
	case excess > 0:
		return likely
	}
	return bound
}

// referenceAt counts the bytes of the marks that begin at i behind a word,
// several with commas between. White space may stand before marks that end what
// is said.
func (t *Text) referenceAt(i int, marks []string, sure int) int {
	word := strings.TrimRight(t.S[:i], blanks)
	before, _ := utf8.DecodeLastRuneInString(word)
	if word == "" || !unicode.IsLetter(before) && !strings.ContainsRune(")]」』’”'\"", before) {
		return 0
	}
	end := 0
	for j := i; j < len(t.S); {
		n := oneReference(t.S[j:], marks, sure)
		if n == 0 {
			break
		}
		end = j + n
		if j = end; j < len(t.S) && (t.S[j] == ',' || strings.HasPrefix(t.S[j:], "·")) {
			_, w := utf8.DecodeRuneInString(t.S[j:])
			j += w
		}
	}
	if len(word) < i && end < len(t.S) && t.S[end] != ',' && t.S[end] != '\n' {
		return 0
	}
	return max(end-i, 0)
}

// oneReference counts the bytes of one of the marks at the beginning of s. A
// sign must end the word, so that no letter is masked with it (김*수), and be
// all the signs there.
func oneReference(s string, marks []string, sure int) int {
	for _, m := range marks {
		if !strings.HasPrefix(s, m) {
			continue
		}
		if strings.HasSuffix(m, ")") {
			if sure == free || sure == likely && strings.ContainsAny(m, "0123456789") {
				return len(m)
			}
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s[len(m):]); !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("*†‡＊§", r) {
			return len(m)
		}
	}
	return 0
}

// flag sets the flags of stretches, which ascend, on the spans; one that
// reaches beyond a stretch is cut.
func (t *Text) flag(found []Stretch) {
	spans := t.Spans()
	out := make([]Span, 0, len(spans)+2*len(found))
	k := 0
	for _, s := range spans {
		for s.From < s.To {
			for k < len(found) && found[k].To <= int(s.From) {
				k++
			}
			head, flags := s, SpanFlags(0)
			switch {
			case k == len(found) || found[k].From >= int(s.To): // none is left in it
			case found[k].From > int(s.From):
				head.To = int32(found[k].From)
			default:
				head.To, flags = min(s.To, int32(found[k].To)), found[k].Flags
			}
			head.Flags |= flags
			out = append(out, head)
			s.From = head.To
		}
	}
	t.places, t.base = &places{spans: out}, 0
}
