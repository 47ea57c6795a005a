package release

import (
	"strings"

	"injeung/extract/doc"
)

// A row of fields is a line, or one of several parts of a sentence, whose fields signs, brackets and quotes part: a name, who
// makes or runs it, perhaps a place and the name of a field. Rows that are parted alike are read as a table is: what a column
// holds, all of its cells tell together.

// fieldCell is one field: what parts it from the one before, or holds it, and its bytes.
type fieldCell struct {
	sign byte
	r    [2]int
}

// The signs of cells in quotes and in brackets; others are those of headSigns.
const (
	inQuotes = '\''
	inRound  = '('
	inSquare = '['
)

// mostFields bounds the fields of a row.
const mostFields = 6

// cellSigns part fields of a row, in text that no quotes or brackets hold.
var cellSigns = []string{" - ", " – ", " — ", " / ", " | ", " : ", ": ", ", "}

// fieldsOf parts the bytes from..to of a row; nil where there are too many fields or a bracket stays open. A sentence behind a
// colon only tells of the row and is no field.
func fieldsOf(s string, from, to int) (out []fieldCell) {
	sign, at := byte(' '), from
	add := func(end int) {
		if r := trimmed(s, at, end); r[1] > r[0] {
			out = append(out, fieldCell{sign, r})
		}
	}
	for k := from; k < to; {
		if len(out) > mostFields {
			return nil
		}
		if q, ok := quoteAt(s[:to], k); ok {
			add(k)
			out = append(out, fieldCell{inQuotes, trimmed(s, q[0], q[1])})
			k = q[1] + quoteAfter(s[q[1]:])
			at, sign = k, ' '
			continue
		}
		if a, b, end := bracketAt(s[:to], k); end > 0 && b-a > len("주") {
			add(k)
			held := byte(inRound)
			if s[k] != '(' {
				held = inSquare
			}
			out = append(out, fieldCell{held, trimmed(s, a, b)})
			k = end
			at, sign = k, ' '
			continue
		} else if end > 0 {
			k = end // (주)가나
			continue
		}
		if n, g := cellSign(s[:to], k); n > 0 && k > from {
			add(k)
			if k += n; g == ':' && len(out) > 1 && strings.HasSuffix(strings.TrimRight(s[k:to], " ."), "다") {
				return out
			}
			at, sign = k, g
			continue
		}
		k += runeLen(s, k)
	}
	add(to)
	return out
}

// cellSign is how many bytes a sign between fields has at byte k, and which one it is.
func cellSign(s string, k int) (n int, sign byte) {
	if c := s[k]; c != ' ' && c != ':' && c != ',' {
		return 0, 0
	}
	for _, w := range cellSigns {
		if strings.HasPrefix(s[k:], w) {
			switch sign = strings.TrimSpace(w)[0]; sign {
			case ':', ',', '/', '|':
			default:
				sign = '-'
			}
			return len(w), sign
		}
	}
	return 0, 0
}

// quoteAt is what is in quotes that open at byte k.
func quoteAt(s string, k int) (q [2]int, ok bool) {
	if c := s[k]; c != '\'' && c != '"' && c < 0xE2 {
		return q, false
	}
	all := quoted(s[k:min(len(s), k+longestLabel)])
	if len(all) == 0 || quoteBefore(s[k:k+all[0][0]]) != all[0][0] {
		return q, false
	}
	return [2]int{k + all[0][0], k + all[0][1]}, true
}

// columnSpots are the names of rows that stand below each other, by their passage.
func (ctx *context) columnSpots() map[int]spot {
	var out map[int]spot
	var rows []fieldRow
	take := func() {
		for _, s := range ctx.spotsOfRows(rows) {
			if out == nil {
				out = map[int]spot{}
			}
			out[s.at] = s
		}
		rows = nil
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.past || p.Kind == doc.Caption || ctx.inHeader(p) || len(p.S) > longestItem {
			continue
		}
		r := fieldRow{at: i, mark: p.Bullet.S}
		if _, _, behind := numbersSpanned(p); behind == 0 && (!p.isSentence() || strings.Contains(p.S, ": ")) {
			r.cells = fieldsOf(p.S, lineStart(p.S), len(strings.TrimRight(p.S, " .")))
		}
		switch n := len(rows); {
		case len(r.cells) < 2:
			continue // it tells of the row above
		case n > 0 && (!rows[n-1].alike(&r) || i-rows[n-1].at > mostUnderHead):
			take()
		}
		rows = append(rows, r)
	}
	take()
	return out
}

// fieldRow is one row, in a passage.
type fieldRow struct {
	at    int
	mark  string
	cells []fieldCell
}

// alike says that two rows are parted alike.
func (a *fieldRow) alike(b *fieldRow) bool {
	if len(a.cells) != len(b.cells) || a.mark != b.mark {
		return false
	}
	for k := range a.cells {
		if a.cells[k].sign != b.cells[k].sign {
			return false
		}
	}
	return true
}

// form tells how rows are parted.
func (a *fieldRow) form() string {
	var b strings.Builder
	b.WriteString("cols")
	for _, c := range a.cells {
		b.WriteByte(c.sign)
	}
	return b.String()
}

// spotsOfRows reads rows that are parted alike: the column of names is the one that no place, field or body fills.
func (ctx *context) spotsOfRows(rows []fieldRow) (out []spot) {
	if len(rows) < 2 || len(rows) > mostAlike {
		return nil
	}
	name, by, site := ctx.columnsOf(rows)
	if name < 0 || by < 0 || !ctx.unpaired(rows) {
		return nil
	}
	for i := range rows {
		r := &rows[i]
		p := &ctx.passages[r.at]
		c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InBody, rule: ServicesByCount}
		who, in := c.bodyAndSite(c.withoutDoing(r.cells[by].r))
		s := spot{tale: c.tell(who, r.cells[name].r, r.cells[name].sign == inQuotes), form: r.form(), mark: r.mark}
		if s.leads = true; site >= 0 {
			in = r.cells[site].r
		}
		s.in = in
		s.at, s.byAt, s.from, s.to, s.first = r.at, r.at, 0, len(p.S), true
		out = append(out, s)
	}
	return out
}

// unpaired says that some rows are not all read in another way as names that each have somebody, or have nobody but places.
func (ctx *context) unpaired(rows []fieldRow) bool {
	places := true
	for i := range rows {
		p := &ctx.passages[rows[i].at]
		c := &clause{ctx: ctx, view: p.view, s: p.S, where: InBody, block: p.index, rule: ServicesByCount}
		if len(p.S) > longestTale {
			return true
		}
		had := false
		for _, s := range c.spotsHere(p) {
			had, places = had || s.by[1] > 0 && !c.placeCell(s.name) && len(fieldsOf(p.S, s.by[0], s.by[1])) < 2, places && c.placeCell(s.by)
		}
		if !had {
			return true
		}
	}
	return places && len(rows[0].cells) > 2
}

// behindSite are the bytes of who runs what stands before its place in a bracket: 가나 치유관(다라군) - 마바조합.
func (c *clause) behindSite(in [2]int) (who [2]int, ok bool) {
	if in[0] == 0 || in[1] <= in[0] || !c.placeCell(in) {
		return who, false
	}
	if _, _, end := bracketAt(c.s, in[0]-1); end > 0 && end < len(c.s) {
		if n, _ := cellSign(c.s, end); n > 0 {
			who = c.withoutDoing(trimmed(c.s, end+n, len(strings.TrimRight(c.s, " ."))))
			return who, c.canHave(who)
		}
	}
	return who, false
}

// pastPlace are the bytes of a place that words before a quoted name begin with, and where what follows it begins: 가나도 다라시
// (마바조합의 ‘사아’).
func (c *clause) pastPlace(from, open int) (site [2]int, at int) {
	at = trimmed(c.s, from, open)[0]
	n, ok := c.ctx.gaz.placeAt(c.s[:open], at)
	if !ok || !strings.HasPrefix(c.s[n.to:open], " ") || !endsInOne(c.s[at:n.to], []string{"시", "군", "구"}) {
		return site, from
	}
	return [2]int{c.base + at, c.base + n.to}, n.to + 1
}
