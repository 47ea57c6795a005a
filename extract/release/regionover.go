package release

import (
	"sort"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// regionLed finds a part of the country (권역) that leads the names behind it: (강원권) 가나시, 호남권에서는 다라군이, 영남권 2곳(마바구).
var regionLed = hangul.MustCompile(`(?:^|[\s(\[【<,])([가-힣]{2,4}권?(?:·[가-힣]{2,4}){0,3}권(?:역)?|부울경)(?:\)|\]|】|>|\s?:|에서는?|은|는|의|\s?\(|\s[0-9]{1,2}\s?(?:곳|개))`)

// regionAlone is a line that is such a part of the country and perhaps a number: □ 강원권(2곳).
var regionAlone = hangul.MustCompile(`^\W*([가-힣]{2,4}권?(?:·[가-힣]{2,4}){0,3}권(?:역)?|부울경)\W*(?:[0-9]{1,2}\s?(?:곳|개[가-힣·]*)\W*)?$`)

// regionsOver gives names without a 시·도 the part of the country under which a list or sentence tells them.
func (ctx *context) regionsOver(f *Facts) {
	in := map[int][]*regionsTold{} // block → its passages
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody && d.Where != InList {
			continue
		}
		told, ok := in[d.Block]
		if !ok {
			told = ctx.regionsOf(d.Block)
			in[d.Block] = told
		}
		for _, r := range told {
			r.give(d.Holders)
		}
	}
}

// regionsTold is a passage with the parts of the country that lead names in it, and the one on a line of its own above.
type regionsTold struct {
	*passage
	led   [][2]int
	above doc.Text
}

// regionsOf are the passages of a block in which, or above which, a part of the country is named.
func (ctx *context) regionsOf(block int) (out []*regionsTold) {
	for k := range ctx.passages {
		p := &ctx.passages[k]
		if p.index != block {
			continue
		}
		r := &regionsTold{passage: p, above: ctx.regionAbove(k)}
		for _, m := range regionLed.FindAllStringSubmatchIndex(p.S, -1) {
			if place.Region(p.S[m[2]:m[3]]) != nil {
				r.led = append(r.led, [2]int{m[2], m[3]})
			}
		}
		if len(r.led) > 0 || !r.above.Empty() {
			out = append(out, r)
		}
	}
	return out
}

// give gives the names that stand in the passage the part of the country that leads them.
func (r *regionsTold) give(holders []Holder) {
	from := 0
	for i := range holders {
		h := &holders[i]
		at := strings.Index(r.S[from:], hangul.FoldString(h.Words.S))
		if at < 0 || h.Kind != CityHolder {
			continue
		}
		from += at
		if !h.Province.Empty() || !h.Region.Empty() {
			continue
		}
		h.Region = r.above
		if k := sort.Search(len(r.led), func(k int) bool { return r.led[k][1] > from }); k > 0 {
			h.Region = r.text(r.led[k-1][0], r.led[k-1][1])
		}
	}
}

// farthestRegion is how many lines a line of a part of the country may stand above a name.
const farthestRegion = 4

// regionAbove is the part of the country that a line above passage k is, where only shorter lines than sentences stand between.
func (ctx *context) regionAbove(k int) doc.Text {
	for i := k - 1; i >= 0 && i >= k-farthestRegion; i-- {
		p := &ctx.passages[i]
		if m := regionAlone.FindStringSubmatchIndex(p.S); m != nil && place.Region(p.S[m[2]:m[3]]) != nil {
			return p.text(m[2], m[3])
		}
		if p.isSentence() || p.Depth < ctx.passages[k].Depth {
			break
		}
	}
	return doc.Text{}
}

// regionOf is the part of the country that a cell of a row of a table names, beside the name of a holder.
func (w *winnersTable) regionOf(row int, s [2]int, name string) doc.Text {
	for c := s[0]; c < s[1]; c++ {
		t := w.words(row, c)
		if w.isNames(c) || t.Empty() || len(t.S) > longestValue || strings.Contains(t.S, name) {
			continue
		}
		v := viewOf(t).S
		if place.Region(v) != nil && (namesRegion(strings.TrimSpace(v)) || strings.HasSuffix(hangul.Key(w.cols[c].words().S), "권역")) {
			return t
		}
	}
	return doc.Text{}
}
