package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// columnsOf tells what the columns of rows hold: names, who makes or runs them, the places; -1 for none.
func (ctx *context) columnsOf(rows []fieldRow) (name, by, site int) {
	name, by, site = -1, -1, -1
	mostBody, mostName := 0, 0
	var bodies, names []int
	for k := range rows[0].cells {
		body, like, sure, places := ctx.weighColumn(rows, k)
		bodies, names = append(bodies, body), append(names, like)
		switch {
		case places == len(rows):
			site, bodies[k], names[k] = k, 0, 0
		case sure > 0 && body > mostBody:
			by, mostBody = k, body
		}
	}
	for k, n := range names {
		if k != by && n > mostName {
			name, mostName = k, n
		}
	}
	return name, by, site
}

// weighColumn weighs the cells of a column: how much they are like bodies and like names, 0 where one is none, how many are surely
// bodies, and how many are places.
func (ctx *context) weighColumn(rows []fieldRow, k int) (body, like, sure, places int) {
	seen := map[string]bool{}
	noBody, noName := false, false
	for i := range rows {
		p, cell := &ctx.passages[rows[i].at], rows[i].cells[k]
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
		w := c.s[cell.r[0]:cell.r[1]]
		if c.placeCell(cell.r) {
			places++
		}
		by := c.withoutDoing(cell.r)
		n := 0
		if c.canHave(by) {
			n = c.bodyLike(by)
		}
		if noBody = noBody || n == 0; n == 3 {
			sure++
		}
		body += n
		noName = noName || !c.canName(cell.r) || isSentence(w) || titleWords.MatchString(w) && !strings.Contains(w, " ") || seen[hangul.Key(w)]
		seen[hangul.Key(w)] = true
		like += min(utf8.RuneCountInString(w), 12)
		if cell.sign == inQuotes {
			like += 12
		} else if cell.sign == inSquare {
			like -= 6
		}
	}
	if noBody {
		body = 0
	}
	if noName {
		like = 0
	}
	return body, like, sure, places
}

// placeCell says that a field is a place and no more.
func (c *clause) placeCell(r [2]int) bool {
	n, ok := c.ctx.gaz.placeAt(c.s[:r[1]], r[0])
	return ok && n.to == r[1]
}

// seatWords says that words are a 시·도 and the stem of what lies in it, where somebody is, and no body: 전남 곡성.
func (c *clause) seatWords(s string) bool {
	n := c.ctx.gaz.sido(s)
	return n > 0 && strings.HasPrefix(s[n:], " ") && c.ctx.gaz.stemWithin(s[:n], strings.TrimSpace(s[n:]))
}

// doingBehind ends who makes or runs something by what they do: 가나 운영, 다라 주관.
var doingBehind = hangul.MustCompile(`\s(?:운영|주관|개발|제조|제작|신청|주최|기획|출품|생산)$`)

// withoutDoing are the bytes of who makes or runs something without the word for what they do, before or behind them.
func (c *clause) withoutDoing(r [2]int) [2]int {
	r = c.withoutRole(r)
	if m := doingBehind.FindStringIndex(c.s[r[0]:r[1]]); m != nil {
		r[1] = r[0] + m[0]
	}
	return r
}
