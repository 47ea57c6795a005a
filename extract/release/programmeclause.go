package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// trimClauses calls a programme whose name begins with what is only said of it by the rest, where the
// text prints the rest by itself, and nothing sets the whole apart: 아이가 행복한 가나마을 is the 가나마을 of
// the text.
func (ctx *context) trimClauses() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !k.main || k.key != k.ID {
			continue
		}
		words := ctx.titleWords(k.key)
		if words == nil {
			words = strings.Fields(viewOf(k.Value.Words).S)
		}
		rest := hangul.Described(strings.Join(words, " "))
		id := hangul.NoSpace(rest)
		if utf8.RuneCountInString(id) < 4 || !ctx.canName(rest) || genericNouns[id] || headNouns[id] || placeNouns.has(id) || ctx.inQuotes(k.key) || !ctx.runsAlone(id, k.key) && !ctx.describedElse(id, k.key) {
			continue
		}
		long := k.ID
		s := Scheme{ID: id, Name: rest, Value: k.Value}
		ctx.call(long, s)
		ctx.enter(programme{s, id, true})
	}
}

// runsAlone says that a paragraph prints the end of a longer name at the beginning of a sentence or
// in quotes, and not the name.
func (ctx *context) runsAlone(id, long string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !strings.Contains(strings.ReplaceAll(hangul.NoSpace(s), long, "|"), id) {
			continue
		}
		for at := 0; at < len(s); at += runeLen(s, at) {
			if n := loosely(s[at:], id); n > 0 {
				t := strings.TrimRight(s[:at], " ")
				if t == "" || strings.HasSuffix(t, ".") || quoteLen(t[len(t)-1:]) > 0 || !describesName(lastWord(t)) && strings.HasSuffix(t, ",") {
					return true
				}
			}
		}
	}
	return false
}

// describedElse says that a title says something else of the rest of a name: 발길 끊긴 가나마을 beside 형편이 어려운 가나마을.
func (ctx *context) describedElse(id, long string) bool {
	for _, v := range ctx.titles() {
		if strings.Contains(hangul.NoSpace(v.S), long) {
			return false
		}
		for at := 0; at < len(v.S); at += runeLen(v.S, at) {
			if loosely(v.S[at:], id) > 0 && describesName(lastWord(v.S[:at])) && strings.HasSuffix(v.S[:at], " ") {
				return true
			}
		}
	}
	return false
}
