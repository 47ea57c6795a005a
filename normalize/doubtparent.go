package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/schema"
)

// doubtParents doubts a 시·도 beside a place of its own that no statement names
// together with it: it may be that place in short, told by what it does
// (부산 남구 … 부산 바다특구).
func (w *work) doubtParents(g *group, rows []*schema.City) {
	w.doubtOddParent(rows)
	told := g.toldIn()
	for _, c := range rows {
		if c.Sigungu != nil {
			continue
		}
		own, together := "", false
		for _, o := range rows {
			if o.Sigungu == nil || o.Sido != c.Sido {
				continue
			}
			own = o.CityName
			for n := range told[o.RegionCode] {
				together = together || told[c.RegionCode][n]
			}
		}
		if own != "" && !together {
			w.because(c.RecordID, parentApart, "%s", own)
		}
	}
}

// fewestTowns is how many cities and counties make a 도 beside them odd.
const fewestTowns = 2

// doubtOddParent doubts the only 도 among cities and counties where it is printed in short: what
// stands behind it may be a name that was not understood (전남 장흥, 충북 단양, 경기 가나).
func (w *work) doubtOddParent(rows []*schema.City) {
	var odd *schema.City
	towns := 0
	for _, c := range rows {
		switch {
		case c.Sigungu != nil:
			towns++
		case strings.HasSuffix(c.CityName, "도") && !strings.HasPrefix(c.CityName, "제주"):
			if odd != nil {
				return
			}
			odd = c
		default:
			return
		}
	}
	if odd != nil && towns >= fewestTowns && !strings.HasSuffix(odd.CityRaw, "도") {
		w.because(odd.RecordID, parentOdd, "%s", odd.CityRaw)
	}
}

// toldIn gives the statements that name each place of the decision, by code.
func (g *group) toldIn() map[string]map[int]bool {
	told := map[string]map[int]bool{}
	for _, m := range g.mentions {
		if m.h.Kind != release.CityHolder {
			continue
		}
		for _, sp := range m.spots {
			if told[sp.code] == nil {
				told[sp.code] = map[int]bool{}
			}
			told[sp.code][m.s.n] = true
		}
	}
	return told
}
