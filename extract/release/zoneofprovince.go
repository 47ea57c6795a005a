package release

import (
	"strings"

	"injeung/extract/doc"
)

// bareZones are zones by their noun alone, as they stand between a 시·도 and a bracket that tells where they lie.
var bareZones = []string{" 지구(", " 특구(", " 단지(", " 구역(", " 클러스터("}

// zonesOfProvinces gives a zone that is called only so to the 시·도 before it, where another statement of the same names that one itself:
// the place in its bracket is where it lies. 대전광역시 지구(서구 다라동 일원) beside 대전광역시 | 서구 다라동.
func (f *Facts) zonesOfProvinces() {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where == InTable || !strings.Contains(d.Words.S, "(") {
			continue
		}
		for k := range d.Holders {
			h := &d.Holders[k]
			if h.Kind == CityHolder && h.Site && !h.Province.Empty() && zoneBetween(d.Words.S, h) && f.namesItself(d, h.Province.S) {
				h.Words, h.Province, h.Carried, h.Site = h.Province, doc.Text{}, false, false
			}
		}
	}
}

// zoneBetween says that such a noun stands between the 시·도 and the place within it.
func zoneBetween(s string, h *Holder) bool {
	for _, noun := range bareZones {
		if strings.Contains(s, h.Province.S+noun+h.Words.S) {
			return true
		}
	}
	return false
}

// namesItself says that another decision of the same programme and status names a 시·도 and no place within it.
func (f *Facts) namesItself(of *Decision, sido string) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != of.Scheme.ID || d.Status != of.Status {
			continue
		}
		for k := range d.Holders {
			if h := &d.Holders[k]; h.Kind == CityHolder && h.Words.S == sido {
				return true
			}
		}
	}
	return false
}
