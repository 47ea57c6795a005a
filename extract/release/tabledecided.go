package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// allDecided says that the table names several places, and none but those that
// statements of the release decide on: it tells more of them.
func (r *tableReader) allDecided() bool {
	r.settle()
	held := r.heldNames()
	if len(held) < 2 {
		return false
	}
	seen := map[string]bool{}
	for c := range r.cols {
		if k := r.cols[c].kind; k != placeCol && k != sigunguCol {
			continue
		}
		for row := r.head; row < r.rowCount; row++ {
			if r.rowKind(row) != bodyRow || !r.fresh(row, c) {
				continue
			}
			for _, h := range r.namesAt(row, c).holders {
				k := nameStem(h.Words.S)
				if !held[k] {
					return false
				}
				seen[k] = true
			}
		}
	}
	return len(seen) > 1 && 2*len(seen) >= len(held)
}

// heldNames are the names of all places that statements decide on.
func (r *tableReader) heldNames() map[string]bool {
	out := map[string]bool{}
	for i := range r.f.Decisions {
		for k := range r.f.Decisions[i].Holders {
			if h := &r.f.Decisions[i].Holders[k]; h.Kind == CityHolder {
				out[nameStem(h.Words.S)] = true
			}
		}
	}
	return out
}

// nameStem is the last word of a printed name without the suffix of a place, and of a
// 시·도 its short name.
func nameStem(s string) string {
	if isSidoName(s) {
		return names().sidos[hangul.NoSpace(hangul.FoldString(s))]
	}
	w := strings.Fields(hangul.FoldString(s))
	if len(w) == 0 {
		return ""
	}
	k := hangul.Key(w[len(w)-1])
	if cut := strings.TrimRight(k, "시군구도"); len(cut) > len("가") {
		return cut
	}
	return k
}
