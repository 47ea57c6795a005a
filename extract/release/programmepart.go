package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// dropParts leaves out decisions that only tell of some of those whom another one names, all as many
// as it declares: of 6 chosen for a programme, 가나, 다라 등 인구감소지역 2곳 포함. What such are called
// behind 등 is what they are, and no programme that they became part of.
func (ctx *context) dropParts(f *Facts) {
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		if len(d.Holders) == 0 || d.StatusBy.Said() || !ctx.toldAsPart(&d) {
			return false
		}
		return slices.ContainsFunc(f.Decisions, func(whole Decision) bool {
			return whole.Status == d.Status && len(whole.Holders) > len(d.Holders) && declared(&whole) == len(whole.Holders) && coversPart(whole.Holders, d.Holders)
		})
	})
}

// toldAsPart says that a statement tells who is among those chosen: …도 포함, or by a name that the
// release has behind 등 and never by itself in quotes.
func (ctx *context) toldAsPart(d *Decision) bool {
	s := d.Words.S
	if strings.Contains(s, "포함") {
		return true
	}
	return !d.Scheme.Known && strings.Contains(hangul.NoSpace(s), "등"+d.Scheme.ID) && !ctx.inQuotes(d.Scheme.ID)
}

// coversPart says that each place of a part is one of the whole.
func coversPart(whole, part []Holder) bool {
	names := map[string]bool{}
	for _, h := range whole {
		names[placeKey(localName(h.Words))] = true
	}
	for _, h := range part {
		if h.Kind != CityHolder || !names[placeKey(localName(h.Words))] {
			return false
		}
	}
	return true
}
