package release

import (
	"slices"
	"strings"

	"injeung/schema"
	"injeung/schema/scheme"
)

// exemptedPlaces leaves out the places that exemptions are given to or tried in, where the release
// tells of services or cases that have them: a local government among the firms provides one. So it does
// with those that a title has before what they do, where the programme certifies services: 가나시 민원 로봇.
func (ctx *context) exemptedPlaces(f *Facts) {
	cases, titled := map[string]bool{}, map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InTitle && d.Where != InSubtitle && certifies(d.Scheme) == scheme.Service && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder }) {
			titled[d.Scheme.ID] = true
		}
		if !isExemption(d.Scheme.Name) && !exemptionNames.in(d.Scheme.Name) || strings.Contains(d.Scheme.Name, "특구") {
			continue
		}
		for k := range d.Holders {
			cases[d.Scheme.ID] = cases[d.Scheme.ID] || d.Holders[k].Kind == ServiceHolder
		}
		for k := range d.Counts {
			cases[d.Scheme.ID] = cases[d.Scheme.ID] || strings.HasSuffix(d.Counts[k].Words.S, "건")
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !cases[d.Scheme.ID] && !(titled[d.Scheme.ID] && (d.Where == InTitle || d.Where == InSubtitle)) || d.Status == schema.Revoked {
			continue
		}
		kept := d.Holders[:0:0]
		for _, h := range d.Holders {
			if h.Kind != CityHolder {
				kept = append(kept, h)
			}
		}
		d.Holders = kept
	}
}

// exemptionNames are parts of the names of programmes that exempt services from rules.
var exemptionNames = setOf("규제샌드박스", "규제 샌드박스", "실증특례", "임시허가", "혁신금융서비스", "규제특례")
