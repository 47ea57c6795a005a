package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// ownQuoted finds a name in quotes of what a place has or looks after: 가나시의 ‘다라 숲길’, 마바군이 가꾸는 ‘사아 숲길’;
// ownBracket finds the place in a bracket behind one: 가나 숲길(다라시).
var (
	ownQuoted  = hangul.MustCompile(`[시군구도](?:의|[이가]\s[가-힣]{1,8}[는은한린온던])\s['"]([^'"]{2,40})['"]`)
	ownBracket = hangul.MustCompile(`(?:^|[,·:]\s?|[은는에도]\s|[-○]\s)([^,.()'"△▲]{2,40}?)\s?\([^()]{2,20}[시군구]\)`)
)

// ownNames says that a sentence gives as many names as it or the release counts, each beside the place that has it, of which
// most end as the programme does: they are what it certifies, and not the places.
func (ctx *context) ownNames(k *programme) bool {
	key := certificateEnd.ReplaceAllString(k.key, "")
	var counts map[int]bool
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if !strings.ContainsAny(s, `'"(`) || ctx.gaz.lastName(s) < 0 {
			continue
		}
		for _, find := range []*hangul.Pattern{ownQuoted, ownBracket} {
			alike, all := 0, map[string]bool{}
			for _, m := range find.FindAllStringSubmatch(s, -1) {
				name := hangul.Key(m[1])
				if all[name] = true; endsAlike(name, key) && name != key {
					alike++
				}
			}
			if n := len(all); n > 1 && 2*alike > n {
				if counts == nil {
					counts = ctx.declaredFirst()
				}
				if counts[n] || slices.ContainsFunc(countsIn(s), func(c countAt) bool { return c.n == n && isHolderUnit(c) }) {
					return true
				}
			}
		}
	}
	return false
}

// endsAlike says that two names end in the same two letters at least: 관방 물길숲, 으뜸 물길숲.
func endsAlike(a, b string) bool {
	n := 0
	for a != "" && b != "" {
		x, i := utf8.DecodeLastRuneInString(a)
		y, k := utf8.DecodeLastRuneInString(b)
		if x != y {
			break
		}
		a, b = a[:len(a)-i], b[:len(b)-k]
		n++
	}
	return n > 1
}

// landscapes end programmes of sites with names of their own, though the word may also tell of a whole place.
var landscapes = strings.Fields("숲 공원 거리")
