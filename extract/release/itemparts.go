package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// itemParts reads the items that the marks of one line part: ▲가나 결제(다라) ▲마바 보험(사아). The
// words before the first mark are their field or a lead.
func (ctx *context) itemParts(i int) []serviceItem {
	p := &ctx.passages[i]
	s := p.S
	if cuts := inlineCuts(p); len(cuts) > 0 {
		return ctx.itemsBetween(i, cuts)
	}
	if indexSign(s, serviceMarks) < 0 || p.Depth >= doc.Asterisk {
		return nil
	}
	if _, _, end := bracketAt(s, 0); end > 0 && end == len(strings.TrimRight(s, " ")) {
		return nil // <① 가나 결제(다라)>
	}
	end, ok := partsEnd(s)
	if !ok {
		return nil
	}
	marks := keepMarks(s, marked(s[:end]))
	from := 0
	var field doc.Text
	if leadsParts(p, marks) {
		if len(marks) == 0 {
			return nil
		}
		field = fieldOfParts(p, marks[0])
		from, marks = marks[0], marks[1:]
	}
	out := partsAt(p, i, from, append(marks, end), field)
	if len(out) == 0 || len(out) < 2 && field.S == "" {
		return nil
	}
	return behindMakers(s, out)
}

// partsAt reads what stands between byte from and the cuts behind it as items, under a field until one of them names the
// next; nil where one is no item.
func partsAt(p *passage, i, from int, cuts []int, field doc.Text) (out []serviceItem) {
	for n, k := range cuts {
		r, next := partIn(p.S, from, k), [2]int{}
		if n+1 < len(cuts) {
			next = nextField(p.S, r)
		}
		if next[1] > next[0] {
			r[1] = trimmed(p.S, r[0], next[0]-1)[1]
		}
		for _, r := range behindServices(p.S, r) {
			it, ok := itemIn(p.S, r[0], r[1])
			if !ok {
				return nil
			}
			it.at, it.form, it.domain = i, "▲", field
			out = append(out, partedBody(p.S, it)...)
		}
		if next[1] > next[0] {
			field = p.text(next[0], next[0]+len(fieldNoun.ReplaceAllString(p.S[next[0]:next[1]], "")))
		}
		from = k
	}
	return out
}

// behindServices parts a name behind a mark at its commas where what stands before each ends as services do: ▲가나 결제 서비스,
// 다라 화장.
func behindServices(s string, r [2]int) [][2]int {
	all := commas(s[r[0]:r[1]])
	if len(all) == 0 || strings.ContainsAny(s[r[0]:r[1]], "('\"[") {
		return [][2]int{r}
	}
	var out [][2]int
	from := r[0]
	for _, k := range all {
		if out = append(out, trimmed(s, from, r[0]+k)); !endsLikeService(s[from : r[0]+k]) {
			return [][2]int{r}
		}
		from = r[0] + k + 1
	}
	return append(out, trimmed(s, from, r[1]))
}

// partsEnd is where the marked names of a line end: before what goes on as a sentence, and before their number (등 4건).
func partsEnd(s string) (end int, ok bool) {
	if end, ok = markedEnd(s); !ok {
		return 0, false
	}
	if m := countedTail.FindAllStringIndex(s[:end]+" ", -1); m != nil && m[len(m)-1][1] > end {
		end = m[len(m)-1][0]
	}
	return end, true
}

// leadsParts says that the words of a line before its first mark are no name: its own bullet is no such mark, or they
// end in a colon.
func leadsParts(p *passage, marks []int) bool {
	return p.Bullet.S == "" || indexSign(p.Bullet.S, serviceMarks) < 0 ||
		len(marks) > 0 && marks[0] > 0 && strings.HasSuffix(strings.TrimRight(p.S[:marks[0]], " "), ":")
}

// fieldOfParts is the field that the words before byte k name for the services behind them.
func fieldOfParts(p *passage, k int) doc.Text {
	t := strings.TrimRight(p.S[:k], " :")
	if t != "" && utf8.RuneCountInString(t) <= longestField && !strings.ContainsAny(t, "(),") && !topicEnd.MatchString(t) {
		return p.text(0, len(t))
	}
	if in := nextField(" "+t, [2]int{0, len(t) + 1}); in[1] > 0 {
		return p.text(in[0]-1, in[1]-1)
	}
	return doc.Text{}
}

// partIn are the bytes i..j of a part without the mark before it and the comma behind it.
func partIn(s string, i, j int) [2]int {
	r := trimmed(s, i, j)
	r[0] += len(s[r[0]:r[1]]) - len(strings.TrimLeft(s[r[0]:r[1]], serviceMarks+" "))
	r[1] = r[0] + len(strings.TrimRight(s[r[0]:r[1]], " ,"))
	return r
}

// topicEnd ends what a sentence is about, and no field: 이날 통과된 과제는, 주요 사업으로.
var topicEnd = hangul.MustCompile(`\s\S*(?:[은는]|으로|로)$`)

// longestField bounds the letters of a field before the services of a line.
const longestField = 14

// keepMarks leaves out the commas where marks part a line.
func keepMarks(s string, at []int) (out []int) {
	for _, k := range at {
		if s[k] != ',' {
			out = append(out, k)
		}
	}
	return out
}
