package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// allQuoted says that the items of a sentence each end in a name in quotes, and sets that who has them stands first.
func (s *itemSeries) allQuoted(ctx *context) bool {
	if len(s.items) < 2 {
		return false
	}
	for _, it := range s.items {
		if it.sign != quoteSign {
			return false
		}
		_, b := ctx.itemLines(it)
		if it.b[0] == 0 || quoteBefore(b.s[:it.b[0]]) == 0 || quoteAfter(b.s[it.b[1]:]) == 0 || !b.canName(it.b) && !b.shortName(it.b) {
			return false
		}
	}
	s.body = true
	return true
}

// shortName says that words in quotes are of two letters, as a name may be that nothing else tells: ‘한배’.
func (c *clause) shortName(r [2]int) bool {
	s := c.s[r[0]:r[1]]
	return utf8.RuneCountInString(s) == 2 && !genericNouns[s] && !isExemption(s) && strings.IndexFunc(s, func(x rune) bool { return x < '가' || x > '힣' }) < 0
}

// doesIt is a clause on who does something with what stands in quotes behind it: 그리고 가나가 운영하는 (‘다라’).
var doesIt = hangul.MustCompile(`^(?:(?:그리고|또|이어)\s)?(?:[^,]*?\s)??((?:(?:주식회사|유한회사|[가-힣]{2,8}법인)\s)?\S{2,20}?(?:\s주식회사|\s컨소시엄|\s산학협력단)?(?:\s(?:외|등)\s\d{1,2}\s?개\s?(?:사|기업|기관|업체))?)(?:이|가)\s(?:(?:함께|공동으로|직접|처음|새로)\s)?(?:운영|개발|제공|제작|신청|제안|제출|출품|출원|등록|생산|제조|연구|설계|시공|보유|기획|주관|공급|고안|발명|상용화|수행|선보|만든|내놓|추진|구축)\S*$`)

// makerBeforeQuote are the bytes of who has what is quoted behind the words r; none where they tell what it is.
func (c *clause) makerBeforeQuote(r [2]int) [2]int {
	s := c.s[r[0]:r[1]]
	if m := doesIt.FindStringSubmatchIndex(s); m != nil {
		return [2]int{r[0] + m[2], r[0] + m[3]}
	}
	if endsLikeService(s) && strings.Contains(s, " ") || strings.HasSuffix(s, "는") || strings.HasSuffix(s, "한") {
		return [2]int{}
	}
	for _, w := range []string{"그리고 ", "또 ", "이어 "} {
		r[0] += len(c.s[r[0]:r[1]]) - len(strings.TrimPrefix(c.s[r[0]:r[1]], w))
	}
	return r
}

// withoutLead are the bytes of a name without the field or place that leads to it, and of that place: 돌봄 분야에서 가나
// 인형, 다라시 – 가나 인형.
func (ctx *context) withoutLead(c *clause, r [2]int) (name, site [2]int) {
	s := c.s[r[0]:r[1]]
	if m := sortLead.FindStringIndex(s); m != nil && c.canName(trimmed(c.s, r[0]+m[1], r[1])) {
		return trimmed(c.s, r[0]+m[1], r[1]), site
	}
	for _, sign := range []string{" – ", " - ", " : ", " — "} {
		k := strings.Index(s, sign)
		if k <= 0 {
			continue
		}
		if n, ok := ctx.gaz.placeAt(s[:k], 0); ok && n.to == k && c.canName(trimmed(c.s, r[0]+k+len(sign), r[1])) {
			return trimmed(c.s, r[0]+k+len(sign), r[1]), [2]int{r[0], r[0] + k}
		}
	}
	return r, site
}

// placeAlone says that words are a place, and lead to no name behind it.
func (ctx *context) placeAlone(c *clause, r [2]int) bool {
	if !c.onlyPlace(r) {
		return false
	}
	_, site := ctx.withoutLead(c, r)
	return site[1] <= site[0]
}
