package release

import "strings"

// leastStems is how many names without their ending must stand alike for places: one in
// brackets can be another word.
const leastStems = 3

// stemInBracket reads a name without its ending that fills a bracket behind what lies there,
// where the others of the row stand so, too: 달빛습지(가나), 반디공원(다라), 구름숲(마바).
func (ctx *context) stemInBracket(s string, at, to int) (list, bool) {
	n, ok := ctx.stemFills(s, at, to)
	if !ok || wordStems[s[n.from:n.to]] && ctx.stemsInRow(s, false) == 0 || ctx.stemsInRow(s, true) < leastStems {
		return list{}, false
	}
	e := entry{nameAt: n, to: n.to, known: true}
	return list{runs: []run{{entries: []entry{e}, from: n.from, to: n.to}}, from: n.from, to: n.to}, true
}

// stemFills reads a stem between at and to, where nothing else stands and a word is before
// its bracket.
func (ctx *context) stemFills(s string, at, to int) (nameAt, bool) {
	n, ok := ctx.gaz.stemAt(s[:to], at)
	if !ok || n.to != to || at < 2 || s[at-1] != '(' {
		return nameAt{}, false
	}
	return n, s[at-2] >= 0x80 || s[at-2] == '\'' || s[at-2] == '"' || s[at-2] == ')'
}

// stemsInRow counts the brackets of a sentence that a stem fills, those alone that are other
// words, too, or not; none where a bracket among them holds something else.
func (ctx *context) stemsInRow(s string, words bool) (count int) {
	for i := strings.IndexByte(s, '('); i >= 0; {
		from, to, end := bracketAt(s, i)
		if end == 0 {
			break
		}
		if n, ok := ctx.stemFills(s, from, to); ok {
			if words || !wordStems[s[n.from:n.to]] {
				count++
			}
		} else if count > 0 && jointAt(s, end) > 0 {
			return 0 // some other thing is told of each
		}
		k := strings.IndexByte(s[end:], '(')
		if k < 0 {
			break
		}
		i = end + k
	}
	return count
}
