package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// countOfClass is a number of a class and the block that tells it.
type countOfClass struct {
	Count
	block int
}

// numberedClass is where a class and its number are printed.
type numberedClass struct {
	view  view
	at    int // passage; -1 for a title
	block int
	label [2]int
	count countAt
}

// classNumbers finds the classes beside their numbers: all of them in one title, or in passages that stand together.
func (ctx *context) classNumbers(missing []classTally) []countOfClass {
	for _, v := range ctx.titles() {
		if all := numberedIn(v, -1, -1, missing); len(all) == len(missing) {
			return printedCounts(all)
		}
	}
	found := map[string]numberedClass{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !containsCore(p.S, missing) || ctx.ofOtherTime(p.S) || containsAny(p.S, lastYearWords) && !strings.Contains(p.S, "올해") {
			continue
		}
		for core, n := range numberedIn(p.view, i, p.index, missing) {
			found[core] = n
		}
		for core, n := range found {
			if i-n.at > 2*len(missing) {
				delete(found, core)
			}
		}
		if len(found) == len(missing) {
			return printedCounts(found)
		}
	}
	return nil
}

func containsCore(s string, of []classTally) bool {
	return slices.ContainsFunc(of, func(t classTally) bool { return strings.Contains(s, t.core) })
}

// printedCounts makes declared numbers of them, in printed order.
func printedCounts(all map[string]numberedClass) (out []countOfClass) {
	var list []numberedClass
	for _, n := range all {
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b numberedClass) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return a.label[0] - b.label[0]
	})
	for _, n := range list {
		c := Count{Value: n.view.value(n.count.from, n.count.to, "sentence.class-count"), N: n.count.n, Class: n.view.text(n.label[0], n.label[1])}
		out = append(out, countOfClass{c, n.block})
	}
	return out
}

// numberedIn finds the classes of a text that stand beside their numbers.
func numberedIn(v view, at, block int, of []classTally) map[string]numberedClass {
	out := map[string]numberedClass{}
	for _, t := range of {
		for i := 0; i < len(v.S); {
			k := strings.Index(v.S[i:], t.core)
			if k < 0 {
				break
			}
			from := i + k
			i = from + len(t.core)
			if !wordStart(v.S, from) {
				continue
			}
			if c, ok := besideClass(v.S, from, i, t.n, of); ok {
				out[t.core] = numberedClass{v, at, block, [2]int{from, classEnd(v.S, i)}, c}
				break
			}
		}
	}
	return out
}

// classEnd is where a class ends with the word for what it is.
func classEnd(s string, to int) int {
	for _, w := range partNouns {
		if strings.HasPrefix(s[to:], " "+w) {
			return to + 1 + len(w)
		}
	}
	return to
}

var (
	// classToCount is what stands between a class and its number.
	classToCount = hangul.MustCompile(`^['"’”」』\])>]{0,2}(?:\s?(?:유형|부문|분야|트랙|그룹|모델|사업지|대상지|사업|지역|도시|마을|지구))?(?:에서는|에서|에는|으로는|로는|으로|로|에|은|는|이|가|의)?['"’”」』\])>]{0,2}\s?[:(]?\s?(?:총|모두|각각)?\s?`)
	// unitlessCount is a number without a unit that something else follows.
	unitlessCount = hangul.MustCompile(`^([0-9]{1,3})(?:\s?[,)·/;]|\s?$)`)
	// countAhead is what stands between a number and its class.
	countAhead = hangul.MustCompile(`([0-9]{1,3}|[가-힣]{1,3})\s?(?:곳|개소|건|군데|개)(?:[은는이가을를]|\()\s?['"‘“]?$`)
)

// longestGap bounds the bytes between a class and its number.
const longestGap = 60

// besideClass is the number n where it stands beside the class at bytes from..to: 가나형 2곳, ‘가나형’(2곳), 가나형에는
// 다시 등 2곳, 가나형 2, 2곳은 가나형.
func besideClass(s string, from, to, n int, of []classTally) (c countAt, ok bool) {
	if m := countAhead.FindStringIndex(s[max(0, from-longestGap):from]); m != nil {
		if c, ok = countAtByte(s, max(0, from-longestGap)+m[0]); ok && c.n == n && isHolderUnit(c) {
			return c, true
		}
	}
	j := to + len(classToCount.FindString(s[to:]))
	if m := unitlessCount.FindStringSubmatch(s[j:]); m != nil {
		k, size, _ := hangul.Number(m[1])
		return countAt{from: j, to: j + size, n: k}, k == n
	}
	ahead := head(s[to:], longestGap)
	for k := range ahead {
		if ahead[k] == '.' || containsCore(ahead[:k], of) {
			break
		}
		if c, ok = countAtByte(s, to+k); ok || ahead[k] >= '0' && ahead[k] <= '9' {
			return c, ok && c.n == n && isHolderUnit(c) && !c.each && !c.rest
		}
	}
	return c, false
}
