package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// headNumber is the number or letter of a heading: 1., 가., (1), 1-1.
var headNumber = hangul.MustCompile(`^[\s(<\[〈《【]*(?:[0-9]{1,2}(?:-[0-9]{1,2})?|[가-하]|[①-⑳]|[ⅰ-ⅹⅠ-Ⅻ])\s?[.)\]]\s*`)

// classOver is the class that the heading right over the table says of all its names, and
// nothing else: □ 광역형 (2곳), 2. 기초형 선정 지자체.
func (w *winnersTable) classOver() doc.Text {
	if len(w.heads) == 0 {
		return doc.Text{}
	}
	h := w.heads[0]
	if h.sentence {
		return w.headingCore(h) // 도심형 5곳은 다음과 같다
	}
	_, t, _ := doc.SplitBullet(h.raw.Trim())
	v := viewOf(t)
	from := len(headNumber.FindString(v.S))
	from += len(v.S[from:]) - len(strings.TrimLeft(v.S[from:], " (<[〈《【"))
	to := max(from, len(strings.TrimRight(v.S, " >]〉》】")))
	if m := countTail.FindStringIndex(v.S[from:to]); m != nil {
		to = from + m[0]
	}
	if class := typeFirst(v.S, max(0, from-1), to); class[1] > 0 {
		return v.text(class[0], class[1])
	}
	word, rest, _ := strings.Cut(strings.TrimRight(v.S[from:to], " )>]〉》】:-"), " ")
	if !w.ctx.isClass(word) && !endsType(word) || namesRegion(word) || w.endsKnown(word) || !genericWords.MatchString(hangul.Key(rest)) {
		return doc.Text{}
	}
	a, b := w.classInBracket(v.S, from, from+len(word))
	return v.text(a, b)
}

// classInBracket is the class of words whose bracket was cut: the words with it where they are one without (가나형(다라)), else
// what is in it: 마바쉼터(사아형).
func (w *winnersTable) classInBracket(s string, from, to int) (int, int) {
	before, _, ok := strings.Cut(s[from:to], "(")
	if !ok || strings.HasSuffix(s[from:to], ")") {
		return from, to
	}
	if w.ctx.isClass(before) || endsType(before) {
		return from, to + len(s[to:]) - len(strings.TrimPrefix(s[to:], ")"))
	}
	return from + len(before) + len("("), to
}

// endsKnown says that a word is the last of the name of a programme, that of the table or another one that the release is
// about, and so is short for it: 골목도시 선정 결과, of 꿈꾸는 골목도시.
func (w *winnersTable) endsKnown(word string) bool {
	key := hangul.Key(word)
	ends := func(name string) bool { return strings.HasSuffix(hangul.Key(name), key) }
	return len(key) > len("도시") && (ends(w.scheme().Name) || slices.ContainsFunc(w.ctx.known, func(k programme) bool { return k.main && ends(k.Name) }))
}
