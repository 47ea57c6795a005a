package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// bodies parts the words i..j at commas and, between bodies, at 와 and 과: 구미시와
// ㈜늘봄.
func (c *clause) bodies(i, j int) [][2]int {
	var out [][2]int
	from := i
	for _, k := range append(commas(c.s[i:j]), j-i) {
		r := trimmed(c.s, from, i+k)
		from = i + k + 1
		if at := strings.LastIndex(c.s[r[0]:r[1]], "·"); at > 0 && c.isPartner(c.s[r[0]+at+len("·"):r[1]]) && !c.surelyPlaces(c.s[r[0]:r[0]+at]) {
			out = append(out, trimmed(c.s, r[0], r[0]+at), trimmed(c.s, r[0]+at+len("·"), r[1])) // 가나공사·다라시
			continue
		}
		if at := indexSign(c.s[r[0]:r[1]], "-–/"); at > 0 && c.isPartner(c.s[r[0]:r[0]+at]) { // 가나시-㈜다라
			_, w := utf8.DecodeRuneInString(c.s[r[0]+at:])
			out = append(out, [2]int{r[0], r[0] + at}, trimmed(c.s, r[0]+at+w, r[1]))
			continue
		} else if at > 0 {
			_, w := utf8.DecodeRuneInString(c.s[r[0]+at:])
			if place := trimmed(c.s, r[0]+at+w, r[1]); c.isPartner(c.s[place[0]:place[1]]) { // ㈜다라-가나시
				out = append(out, [2]int{r[0], r[0] + at}, place)
				continue
			}
		}
		if at := joinOf(c.s[r[0]:r[1]]); at > 0 {
			left, right := c.s[r[0]:r[0]+at], strings.TrimSpace(c.s[r[0]+at+len("과 "):r[1]])
			if c.surelyBody(left) || c.surelyBody(right) || tradeBody(left) && tradeBody(right) {
				out = append(out, trimmed(c.s, r[0], r[0]+at), trimmed(c.s, r[0]+at+len("과 "), r[1]))
				continue
			}
		}
		out = append(out, c.besidePlace(r)...)
	}
	return out
}

// besidePlace parts bodies joined by dots where one of them is a place: 가나공사·대전
// 유성구.
func (c *clause) besidePlace(r [2]int) [][2]int {
	if !strings.Contains(c.s[r[0]:r[1]], "·") {
		return [][2]int{r}
	}
	var out [][2]int
	place, at := false, r[0]
	for _, part := range strings.Split(c.s[r[0]:r[1]], "·") {
		t := trimmed(c.s, at, at+len(part))
		n, ok := c.ctx.gaz.placeAt(c.s[:t[1]], t[0])
		place = place || ok && n.to == t[1]
		out, at = append(out, t), at+len(part)+len("·")
	}
	if !place {
		return [][2]int{r}
	}
	return out
}

// surelyPlaces says that words begin with the name of a place.
func (c *clause) surelyPlaces(s string) bool {
	_, ok := c.ctx.gaz.placeAt(s, 0)
	return ok
}

// surelyBody says that words name a body by its legal form or as a place.
func (c *clause) surelyBody(s string) bool {
	if _, legal := hangul.Company(s); legal {
		return true
	}
	n, ok := c.ctx.gaz.placeAt(s, 0)
	return ok && n.to == len(s)
}

// isPartner says that a body is a local government, alone or leading a group.
func (c *clause) isPartner(s string) bool {
	n, ok := c.ctx.gaz.placeAt(s, 0)
	if !ok {
		return false
	}
	rest := strings.TrimSpace(s[n.to:])
	return rest == "" || rest == "협의체" || rest == "컨소시엄" || rest == "청"
}
