package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// roundHead is a head that names nothing but a round of the programme, perhaps with its year: 3차, 제2기(’24).
var roundHead = hangul.MustCompile(`^제?\s?([0-9]{1,2})\s?[차기]\s?(?:\(\s?'?[0-9]{2,4}\s?년?\.?\s?\))?$`)

// roundOver is the round that stands over a column; 0 for none.
func (c *countTable) roundOver(k int) int {
	for _, t := range c.cols[k].path {
		if m := roundHead.FindStringSubmatch(strings.TrimSpace(hangul.FoldString(t.S))); m != nil {
			n, _, _ := hangul.Number(m[1])
			return n
		}
	}
	return 0
}

// lastRound is the last of several rounds over the columns of a table, whose numbers are those of now; 0 where there are no two.
func (c *countTable) lastRound() (last int) {
	first := 0
	for k := 1; k < c.colCount; k++ {
		n := c.roundOver(k)
		if last = max(last, n); first == 0 {
			first = n
		}
	}
	if first == 0 || first >= last {
		return 0
	}
	return last
}
