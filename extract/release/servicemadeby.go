package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// makers reads 가나 등 4개 기업과 부천시가 as providers and partner.
func (c *clause) makers(h *Holder, i, j int) {
	j = c.withoutJosa(i, j)
	i, j = c.withoutPartner(h, i, j)
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to == j {
		c.partner(h, i, j)
		return
	}
	named, unnamed := cellProviders(c.text(i, j))
	if all := c.askers([2]int{i, j}); len(all) > len(named) { // 가나와 다라가
		named = nil
		for _, r := range all {
			one, _ := cellProviders(c.text(r[0], r[1]))
			named = append(named, one...)
		}
	}
	for _, p := range named {
		if !hasProvider(h, p) && len(p.Words.S) < 60 {
			h.Providers = append(h.Providers, p)
		}
	}
	if h.Unnamed.S == "" {
		h.Unnamed = unnamed
	}
}

// madeFirst finds who made what others run or use: ㈜가나가 개발하고 (다라시가 도입한).
var madeFirst = hangul.MustCompile(`^([^,'"]{2,60}?)(?:이|가)\s(?:[가-힣]{1,5}\s)?(?:개발|제작|설계|구축|기획|제조|출시|생산)(?:하고|해|하여|한\s뒤)\s`)

// partFirst finds that what was made first is told as an object, wholeMade that it is the thing itself: (㈜가나가) 부품을 생산하고, 서비스를 개발하고.
var (
	partFirst = hangul.MustCompile(`^[^,'"]{2,60}?(?:이|가)\s[가-힣]{1,4}[을를]\s(?:개발|제작|설계|구축|기획|제조|출시|생산)(?:하고|해|하여|한\s뒤)\s`)
	wholeMade = hangul.MustCompile(`(?:서비스|시스템|기술|앱|플랫폼|솔루션|프로그램|제품|공법|장치|이|그)[을를]\s\S+\s(?:뒤\s)?$`)
)

// madeBefore gives the bytes of who made it, before those who run or use what they made, and where these begin.
func (c *clause) madeBefore(i, j int) (first [2]int, rest int, ok bool) {
	if j-i > mostInTurn || !strings.Contains(c.s[i:j], " ") {
		return first, i, false
	}
	m := madeFirst.FindStringSubmatchIndex(c.s[i:j])
	if k := partFirst.FindStringIndex(c.s[i:j]); k != nil && m != nil && k[1] == m[1] && !wholeMade.MatchString(c.s[i:i+m[1]]) {
		return [2]int{i + m[1], i + m[1]}, i + m[1], true
	}
	if m == nil || !c.namesBody(i, i+m[3]) {
		return first, i, false
	}
	return [2]int{i, i + m[3]}, i + m[1], true
}

// mostInTurn bounds the bytes of both.
const mostInTurn = 200

// makersInTurn gives a service those who made it and those who run or use what they made.
func (c *clause) makersInTurn(h *Holder, i, j int) {
	if first, rest, ok := c.madeBefore(i, j); ok {
		if first[0] < first[1] {
			c.makers(h, first[0], first[1])
		}
		i = rest
	}
	c.makers(h, i, j)
}

// withoutJosa is the end of the words i..j without the particle of a subject or topic.
func (c *clause) withoutJosa(i, j int) int {
	s := c.s[i:j]
	for _, w := range []string{"이", "가", "에서", "은", "는"} {
		if cut, ok := strings.CutSuffix(s, w); ok && josaAt(s, len(cut)) == w {
			return i + len(cut)
		}
	}
	return j
}

// withoutPartner cuts the place that made a service with others from either end of
// the words i..j: 가나시가 ㈜다라와, ㈜다라와 가나시, 가나시와 ㈜다라, ㈜다라가 가나시와.
func (c *clause) withoutPartner(h *Holder, i, j int) (int, int) {
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to < j && (strings.HasPrefix(c.s[n.to:], "가 ") || strings.HasPrefix(c.s[n.to:], "이 ")) {
		s := c.s[i:j]
		if cut := strings.TrimSuffix(strings.TrimSuffix(s, "와"), "과"); cut != s && len(cut) > n.to-i+len("가 ") {
			c.partner(h, i, n.to)
			i, j = n.to+len("가 "), i+len(cut)
		}
	}
	if last := max(strings.LastIndex(c.s[i:j], "과 "), strings.LastIndex(c.s[i:j], "와 ")); last > 0 {
		at := i + last + len("과 ")
		if n, ok := c.ctx.gaz.placeAt(c.s, at); ok && n.to >= j {
			c.partner(h, at, n.to)
			j = i + last
		}
	}
	if last := max(strings.LastIndex(c.s[i:j], "이 "), strings.LastIndex(c.s[i:j], "가 ")); last > 0 {
		at := i + last + len("이 ")
		if n, ok := c.ctx.gaz.placeAt(c.s, at); ok && (c.s[n.to:j] == "와" || c.s[n.to:j] == "과") {
			c.partner(h, at, n.to)
			j = i + last
		}
	}
	if n, ok := c.ctx.gaz.placeAt(c.s, i); ok && n.to < j && (strings.HasPrefix(c.s[n.to:], "와 ") || strings.HasPrefix(c.s[n.to:], "과 ")) {
		c.partner(h, i, n.to)
		i = n.to + len("와 ")
	}
	return i, j
}

// partner takes the words i..j for the place that a service was made with, where none
// is known yet.
func (c *clause) partner(h *Holder, i, j int) {
	if h.Partner.S == "" {
		h.Partner = c.text(i, j)
	}
}

func hasProvider(h *Holder, p Provider) bool {
	name, _ := hangul.Company(p.Words.S)
	for _, q := range h.Providers {
		if other, _ := hangul.Company(q.Words.S); other == name || abbreviates(name, other) || abbreviates(other, name) {
			return true
		}
	}
	return false
}

// ownBodies end names that are whole: 가나은행 is not 가나저축은행 in short.
var ownBodies = []string{"은행", "증권", "보험", "생명", "화재", "카드", "캐피탈", "병원", "대학교", "대학", "공사", "공단", "연구원", "재단"}

// abbreviates says that the name of a body is another's in short, whose first syllables it keeps: 가나차 for
// 가나자동차.
func abbreviates(short, long string) bool {
	a, b := []rune(short), []rune(long)
	if len(a) < 3 || len(a) >= len(b) || a[0] != b[0] || a[1] != b[1] || endsInOne(short, ownBodies) {
		return false
	}
	for _, r := range b {
		if len(a) > 0 && a[0] == r {
			a = a[1:]
		}
	}
	return len(a) == 0
}
