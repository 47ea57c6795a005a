package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// partsOfRoof makes classes of names that are none of programmes of their own, where together
// they have as many places as the release says of one programme that it names in the title or
// quotes and of which it names none: the 교통거점 지역 and 이전 지역 of 5곳, the 쌀특구 and
// 차특구 of 2 가나특구. What zones of one kind are called is no class.
func (ctx *context) partsOfRoof(f *Facts) {
	roof, ok := ctx.roofOf(f)
	if !ok {
		return
	}
	var parts []*Decision
	places, names, several := map[string]bool{}, map[string]int{}, false
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID == roof.Scheme.ID {
			continue
		}
		kin := ctx.partOf(d.Scheme, roof.Scheme)
		if len(d.Holders) > 1 && besidesIt.in(d.Words.S) || !kin && (len(d.Holders) == 0 || !ctx.passesAsClass(d)) {
			return
		}
		parts = append(parts, d)
		for _, h := range d.Holders {
			places[placeKey(localName(h.Words))] = true
			names[d.Scheme.ID]++
			several = several || names[d.Scheme.ID] > 1 || !kin
		}
	}
	if len(parts) == 0 || len(places) != declared(roof) || !ctx.coversAll(roof.Scheme, parts[0].Scheme, len(names), len(places)) {
		return
	}
	for _, d := range parts {
		d.moveUnder(roof, several && len(names) > 1)
	}
}

// coversAll says that a programme can be that of so many names for so many places: the text names
// it, too, or every place has a zone of its own. A single name must be printed but once, and may
// begin with the place of its own: 가나 다라특구, 마바 사아특구 3곳을.
func (ctx *context) coversAll(roof, part Scheme, names, places int) bool {
	if names < 2 {
		words := ctx.printedWords(part.ID)
		return ctx.partOf(part, roof) && ctx.inPassing(part) && (ctx.bodyHas(roof.ID) || len(words) > 1 && ctx.isPlaceWord(words[0]))
	}
	return names == places || ctx.bodyHas(roof.ID)
}

// besidesIt say that a sentence tells of something else that was decided, too.
var besidesIt = setOf("이와 함께", "이와 별도로", "아울러", "또한", "이 밖에", "이밖에", "한편", "동시에")

// moveUnder gives what is told of a part to the whole, its name as the class.
func (d *Decision) moveUnder(roof *Decision, asClass bool) {
	for i := range d.Holders {
		if h := &d.Holders[i]; asClass && h.Class.Empty() {
			h.Class = d.Scheme.Words
		}
	}
	for i := range d.Counts {
		if n := &d.Counts[i]; asClass && n.Class.Empty() {
			n.Class = d.Scheme.Words
		}
	}
	if !d.StatusBy.Said() {
		d.Status, d.StatusBy = roof.Status, roof.StatusBy
	}
	d.Scheme = roof.Scheme
}

// roofOf is the one decision that only counts, under a programme that the release names as its
// own; all others that count are of the same. The number of the title stands before others.
func (ctx *context) roofOf(f *Facts) (*Decision, bool) {
	var roof *Decision
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if declared(d) < 2 || len(d.Holders) > 0 || d.Scheme.Known || ctx.inPassing(d.Scheme) || roof != nil && ctx.partOf(d.Scheme, roof.Scheme) {
			continue
		}
		if roof != nil && ctx.partOf(roof.Scheme, d.Scheme) {
			roof = nil
		}
		if roof != nil && (roof.Scheme.ID != d.Scheme.ID || declared(roof) != declared(d)) {
			return nil, false
		}
		roof = d
	}
	if roof == nil || f.holders(roof.Scheme.ID) > 0 {
		return nil, false
	}
	return roof, true
}

// partOf says that a name that the main title does not have ends as that of a programme which
// the main title counts: the 쌀특구 of 3 가나특구, the 수산거점항 of 5 나라어항.
func (ctx *context) partOf(s, roof Scheme) bool {
	if s.Known || roof.Known || s.ID == roof.ID || ctx.header == nil {
		return false
	}
	end := sharedEnd(s.ID, roof.ID)
	title := hangul.NoSpace(ctx.titleView().S)
	return end != "" && end != "사업" && strings.Contains(title, roof.ID) && !strings.Contains(title, s.ID) && !ctx.inQuotes(s.ID)
}

// sharedEnd is the noun for programmes that both names end in; "" for none.
func sharedEnd(a, b string) string {
	for _, w := range programmeEnds {
		if strings.HasSuffix(a, w) && strings.HasSuffix(b, w) {
			return w
		}
	}
	return ""
}

// passesAsClass says that the programme of a decision is named in passing, as a class is: no
// project, and by no other words.
func (ctx *context) passesAsClass(d *Decision) bool {
	return !d.Scheme.Known && ctx.inPassing(d.Scheme) && !endsInProject(d.Scheme.ID) && !strings.HasSuffix(d.Scheme.ID, "특구")
}
