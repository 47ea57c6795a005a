package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// aspects are the items of a list of what was looked at, parted at their marks, or at commas, and within one of those where
// two of several words each are joined; without commas at two dots or more, or at the last joint.
func aspects(s string, from, to int) [][2]int {
	if k := indexSign(s[from:to], enumerators); k >= 0 {
		return markedItems(s, from+k, to)
	}
	items := afterEvaluator(s, afterSteps(s, split(s, from, to)))
	if len(items) > 1 {
		return inPairs(s, jointAspects(s, items))
	}
	for _, dots := range []bool{true, false} {
		if items = splitAll(s, from, to, dots); len(items) > 2 || !dots && len(items) == 2 {
			return afterEvaluator(s, items)
		}
	}
	return nil
}

// jointAspects parts the items that join two of several words each: 대상지의 입지 여건과 운영 계획. The last two may be of one
// word: 타당성과 의지.
func jointAspects(s string, items [][2]int) (out [][2]int) {
	for n, r := range items {
		parts := splitAll(s, r[0], r[1], false)
		if len(parts) == 2 && (severalWords(s, parts[0]) && severalWords(s, parts[1]) || n > 0 && n == len(items)-1 && !severalWords(s, parts[0]) && !severalWords(s, parts[1]) && strings.Contains(s[parts[0][1]:parts[1][0]], " ")) {
			out = append(out, parts...)
			continue
		}
		out = append(out, r)
	}
	return out
}

// jointed parts them where several stand and a particle joins two; 및 joins what is one as well: 운영 및 유지.
func jointed(s string, items [][2]int) (out [][2]int) {
	if len(items) < 2 {
		return items
	}
	for _, r := range items {
		if strings.Contains(s[r[0]:r[1]], " 및 ") {
			out = append(out, r)
			continue
		}
		out = append(out, jointAspects(s, [][2]int{r})...)
	}
	return out
}

func severalWords(s string, r [2]int) bool { return strings.Contains(s[r[0]:r[1]], " ") }

// isAspect says that words can name what is looked at: a noun without a verb, number or quotation.
func isAspect(w string) bool {
	return utf8.RuneCountInString(w) <= 30 && !strings.ContainsAny(w, "0123456789'\"‘’“”:<>") && !verbInAspect.MatchString(w)
}

// verbInAspect finds in words that they are a clause: (사업을 추진하)고, (공모를 거)쳐.
var verbInAspect = hangul.MustCompile(`[^마고가노][을를]\s|(?:하고|하며|했고|하여|해서|거쳐|통해|위해|따라|만큼|대한|관한)(?:\s|$)|(?:이|가)\s`)
