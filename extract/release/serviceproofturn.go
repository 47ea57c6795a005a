package release

import "strings"

// placesInTurn gives each of several services in a sentence the one place behind its name in which it is tried, where no place
// stands before the first: ㈜가나의 ‘다라 버스’는 마바군에서, 사아㈜의 ‘자차 로봇’은 카타시에서 실증한다.
func (r *proofReader) placesInTurn() {
	for i := range r.ctx.passages {
		p := &r.ctx.passages[i]
		if p.cell >= 0 || strings.Count(p.S, "에서") < 2 {
			continue
		}
		spots := r.spots(p.S)
		for _, at := range p.sentences() {
			if in := spotsIn(spots, at); len(in) > 1 {
				r.inTurn(p, in, at)
			}
		}
	}
}

// inTurn is placesInTurn of one sentence.
func (r *proofReader) inTurn(p *passage, in []nameSpot, at [2]int) {
	if len(r.placesIn(p.S, at[0], in[0].from)) > 0 {
		return
	}
	var places []nameAt
	for k := range in {
		end := at[1]
		if k+1 < len(in) {
			end = in[k+1].from
		}
		found := r.placesIn(p.S, in[k].to, end)
		if len(found) != 1 || !strings.HasPrefix(p.S[found[0].to:end], "에서") {
			return
		}
		places = append(places, found[0])
	}
	for k, n := range places {
		t := &r.told[in[k].service]
		for _, h := range t.holders {
			h.Partner = p.text(n.from, n.to)
		}
		t.lacks = false
	}
}

// placesIn are the places that the bytes i..j of a text name.
func (r *proofReader) placesIn(s string, i, j int) (out []nameAt) {
	for k := i; k < j; {
		if n, ok := r.ctx.gaz.placeAt(s[:j], k); ok && wordStart(s, k) {
			out, k = append(out, n), max(n.to, k+1)
			continue
		}
		k += runeLen(s, k)
	}
	return out
}
