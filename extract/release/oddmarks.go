package release

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// oddMarks stand before names in running text as ▲ does, where a ministry has another one.
const oddMarks = "○●◎◯◦◉❍■□▪▣◈❖‣►➤➢√✓✔☑✦"

// oddNumbers begin the first of items that are numbered in another way than by ①.
var oddNumbers = []string{"(1)", "1)", "가. ", "(가)", "가)"}

// plainMarks writes ▲ or ① for odd marks that stand before two items at least of a passage, the one that is its bullet
// among them: (선정된 곳은) ‣가나군 ‣다라군, (1) 가나군 (2) 다라군, ·가나군 ·다라군.
func (ctx *context) plainMarks() {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		cuts, to := oddlyMarked(p.S, p.Bullet.S)
		if len(cuts) == 0 {
			continue
		}
		p.folded = p.folded.With(cuts, to)
		p.S = p.folded.S
		if p.cell < 0 && ctx.blocks[p.index].raw.S == p.raw.S {
			ctx.blocks[p.index] = p.view
		}
	}
}

// oddlyMarked are the odd marks of s, with what is usual in their place; bullet stands before it.
func oddlyMarked(s, bullet string) (cuts [][2]int, to []string) {
	if cuts = append(oddRunes(s, bullet), dashesAndDots(s)...); len(cuts) > 0 {
		slices.SortFunc(cuts, func(a, b [2]int) int { return a[0] - b[0] })
		for range cuts {
			to = append(to, "▲")
		}
		return cuts, to
	}
	if strings.IndexByte(s, ')') < 0 && indexOf(s, "나. ") < 0 {
		return nil, nil
	}
	for _, first := range oddNumbers {
		if cuts = numberedItems(s, first); len(cuts) > 0 {
			for n := range cuts {
				to = append(to, string('①'+rune(n)))
			}
			return cuts, to
		}
	}
	return nil, nil
}

// oddRunes are the marks that are one odd character, each of which stands twice.
func oddRunes(s, bullet string) (out [][2]int) {
	var at []int
	for k := 0; ; k += len("▲") {
		n := strings.IndexByte(s[k:], "▲"[0])
		if n < 0 {
			break
		}
		if k += n; strings.ContainsRune(oddMarks, firstRune(s[k:])) && opensItem(s, k, k+len("▲")) {
			at = append(at, k)
		}
	}
	times := map[rune]int{}
	for _, i := range at {
		times[firstRune(s[i:])]++
	}
	for _, i := range at {
		if r := firstRune(s[i:]); times[r] > 1 || strings.ContainsRune(bullet, r) {
			out = append(out, [2]int{i, i + len("▲")})
		}
	}
	return out
}

// dashesAndDots are dashes or dots that have a space or colon before them and a word right behind: -가나군 -다라군, ·가나군
// ·다라군; two at least.
func dashesAndDots(s string) [][2]int {
	for _, mark := range []string{" -", " ·"} {
		if strings.IndexByte(s, mark[1]) < 0 || strings.Count(s, mark) < 2 {
			continue
		}
		var out [][2]int
		for k := 0; ; k += len(mark) {
			n := strings.Index(s[k:], mark)
			if n < 0 {
				break
			}
			if k += n; letterAt(s, k+len(mark)) {
				out = append(out, [2]int{k + 1, k + len(mark)})
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// numberedItems are the numbers before the items of s, which go up from first; two at least.
func numberedItems(s, first string) (out [][2]int) {
	const letters = "가나다라마바사아자차카타파하"
	k := strings.Index(s, first)
	if k < 0 {
		return nil
	}
	for n, i := 0, k; n < 14; n++ {
		sign := strings.Replace(first, "1", string(rune('1'+n)), 1)
		if n > 8 {
			sign = strings.Replace(first, "1", "1"+string(rune('0'+n-9)), 1)
		}
		sign = strings.Replace(sign, "가", letters[n*len("가"):(n+1)*len("가")], 1)
		j := strings.Index(s[i:], sign)
		if j < 0 || !opensItem(s, i+j, i+j+len(sign)) {
			break
		}
		out = append(out, [2]int{i + j, i + j + len(sign)})
		i += j + len(sign)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// opensItem says that the bytes i..j of s are where a mark of an item may stand.
func opensItem(s string, i, j int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	next := firstRune(strings.TrimLeft(s[j:], " "))
	return (i == 0 || strings.ContainsRune(" \n,:;.()", before)) && (unicode.IsLetter(next) || unicode.IsDigit(next) || strings.ContainsRune("'\"([「<", next))
}
