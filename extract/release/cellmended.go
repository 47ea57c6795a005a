package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// officeEnd is the end of the name of a local government's office: 가나시청, 다라구청.
var officeEnd = hangul.MustCompile(`[가-힣][시군구도](청)(?:$|[\s,·/)])`)

// mendedNames joins names that a line end breaks (대구 수 / 성구), and cuts the word for an
// office off the place it is of (가나시청).
func mendedNames(t doc.Text) doc.Text {
	if len(t.S) > longestList {
		return t
	}
	var cuts [][2]int
	for i := 0; i < len(t.S); {
		k := strings.IndexAny(t.S[i:], " \n")
		if k < 0 {
			break
		}
		if i += k; breaksName(t.S, i) {
			cuts = append(cuts, [2]int{i, i + 1})
		}
		i++
	}
	for _, m := range officeEnd.FindAllStringSubmatchIndex(t.S, -1) {
		cuts = append(cuts, [2]int{m[2], m[3]})
	}
	return withoutParts(t, cuts)
}

// namesTouch finds the name of a 시·도 right behind the end of another name, where a line end
// between them left no trace: 서울 성동구인천 연수구.
var namesTouch = hangul.MustCompile(`[가-힣][시군구도](서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청북도|충청남도|전라북도|전라남도|경상북도|경상남도)(?:특별자치시|특별자치도|특별시|광역시|도)?\s`)

// touch says that a name of a cell has the name of a 시·도 at its end, which is that of the next one: 충남 가나군전남 | 다라군.
func (f *cellNames) touch() bool {
	for i := range f.holders {
		w := lastWord(f.holders[i].Words.S)
		for _, n := range [...]int{len("전남"), len("강원도"), len("전라남도"), len("부산광역시"), len("전북특별자치도")} {
			if k := len(w) - n; k > len("가군") && isSidoName(w[k:]) && isSigunguName(w[:k]) {
				return true
			}
		}
	}
	return false
}

// partedNames puts a line end between names that touch.
func partedNames(t doc.Text) doc.Text {
	if len(t.S) > longestList {
		return t
	}
	var parts []doc.Text
	from := 0
	for i := 0; i < len(t.S); {
		m := namesTouch.FindStringSubmatchIndex(t.S[i:])
		if m == nil {
			break
		}
		parts = append(parts, t.Slice(from, i+m[2]), doc.Text{S: "\n"})
		from, i = i+m[2], i+m[3]
	}
	if from == 0 {
		return t
	}
	return doc.Join("", append(parts, t.Slice(from, len(t.S)))...)
}

// withoutParts cuts bytes out of a text; cuts need no order.
func withoutParts(t doc.Text, cuts [][2]int) doc.Text {
	if len(cuts) == 0 {
		return t
	}
	var parts []doc.Text
	for from := 0; from < len(t.S); {
		next := [2]int{len(t.S), len(t.S)}
		for _, c := range cuts {
			if c[0] >= from && c[0] < next[0] {
				next = c
			}
		}
		parts = append(parts, t.Slice(from, next[0]))
		from = next[1]
	}
	return doc.Join("", parts...)
}

// breaksName says that the space at byte i stands within the name of a 시·군·구: the letters on
// both sides make one together, and those before it are none alone.
func breaksName(s string, i int) bool {
	from, to := i, i+1
	for from > 0 {
		r, w := utf8.DecodeLastRuneInString(s[:from])
		if !isSyllable(r) {
			break
		}
		from -= w
	}
	for to < len(s) && isSyllable(firstRune(s[to:])) {
		to += runeLen(s, to)
	}
	left, right := s[from:i], s[i+1:to]
	if n := 3 * len("가"); left == "" || right == "" || len(left) > n || len(right) > n {
		return false
	}
	whole := left + right
	return names().begins(whole) && !isSidoName(left) && !isSigunguName(left) && isSigunguName(whole)
}

// provinceAhead is a 시·도 that stands before its names: (경기), [강원], 충남:.
var provinceAhead = hangul.MustCompile(`[(\[<〈]\s*([가-힣]{2,7})\s*[)\]>〉]|(?:^|[\s,/])([가-힣]{2,7})\s*[:：]`)

// underProvinces parts a cell at the 시·도 that stand before their names, several of them and
// one at the very beginning; nil for other cells.
func underProvinces(t doc.Text) []doc.Text {
	s := strings.TrimLeft(t.S, " ")
	if s == "" || len(s) > longestList || !strings.ContainsAny(s[:1], "([<") && s[0] != "〈"[0] && indexSign(head(s, 30), ":：") < 0 {
		return nil
	}
	var at []int
	for _, m := range provinceAhead.FindAllStringSubmatchIndex(t.S, -1) {
		g := 2
		if m[g] < 0 {
			g = 4
		}
		if isSidoName(t.S[m[g]:m[g+1]]) {
			at = append(at, m[0])
		}
	}
	if len(at) < 2 || strings.TrimSpace(t.S[:at[0]]) != "" {
		return nil
	}
	var out []doc.Text
	for k, i := range append(at, len(t.S))[1:] {
		out = append(out, trimEnds(t.Slice(at[k], i)))
	}
	return out
}

// trimEnds cuts spaces and signs between lists off both ends.
func trimEnds(t doc.Text) doc.Text {
	i := len(t.S) - len(strings.TrimLeft(t.S, " ,/"))
	return t.Slice(i, max(i, len(strings.TrimRight(t.S, " ,/"))))
}
