package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// eachShare is one of the shares that a sentence gives to the names before, in their order: 각각 40점, 30점, 30점.
var eachShare = hangul.MustCompile(`^([0-9]{1,4}\s?(점|%))(?:,\s?|·|\s?/\s?|과\s|와\s)?`)

// respectively are the shares behind 각각, where they are as many as the items and make up a whole.
func (d *dimensionList) respectively(s string) (out []sentenceItem) {
	last := d.items[len(d.items)-1][1]
	gap := head(s[last:], 60)
	k := strings.Index(gap, "각각 ")
	if k < 0 {
		return nil
	}
	sum := 0
	for at := last + k + len("각각 "); len(out) < len(d.items); {
		m := eachShare.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return nil
		}
		n, _, _ := hangul.Number(s[at+m[2] : at+m[3]])
		sum += n
		it := sentenceItem{dimension: d.items[len(out)]}
		if s[at+m[4]:at+m[5]] == "점" {
			it.points = [2]int{at + m[2], at + m[3]}
		} else {
			it.weight = [2]int{at + m[2], at + m[3]}
		}
		out = append(out, it)
		at += m[1]
	}
	if sum != 100 && sum != 1000 {
		return nil
	}
	return out
}
