package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// partsLed makes classes of programmes that one sentence of the text tells of beside each other, right behind the one that
// they are made of and with its last noun: 가나도시로 산속가나도시 1곳과 물가가나도시 4곳을 선정했다.
func (ctx *context) partsLed(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody || d.Scheme.Known {
			continue
		}
		parts := f.toldWith(d)
		roof, ok := ctx.roofBefore(d, parts)
		if !ok {
			continue
		}
		for k := range f.Decisions {
			if p := &f.Decisions[k]; slices.Contains(parts, p.Scheme.ID) {
				p.moveUnder(&Decision{Scheme: roof, Status: p.Status, StatusBy: p.StatusBy}, true)
				p.Applicants = Value{} // those of one part
			}
		}
		for _, id := range parts {
			f.rename(id, roof)
		}
		return
	}
}

// toldWith are the programmes that the sentence of a decision tells of, in printed order; none where it tells of one, or
// where it only tells who applied.
func (f *Facts) toldWith(d *Decision) []string {
	var out []string
	for i := range f.Decisions {
		o := &f.Decisions[i]
		if o.Block != d.Block || o.Words.S != d.Words.S {
			continue
		}
		if o.Scheme.Known || len(o.Holders) == 0 && declared(o) == 0 {
			return nil
		}
		if !slices.Contains(out, o.Scheme.ID) {
			out = append(out, o.Scheme.ID)
		}
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// roofBefore is the programme that a sentence names with 로 or 에 right before the first of its parts, all of which end as it does.
func (ctx *context) roofBefore(d *Decision, parts []string) (Scheme, bool) {
	if len(parts) == 0 {
		return Scheme{}, false
	}
	v := viewOf(d.Words)
	at := strings.Index(v.S, d.Scheme.Words.S)
	if at < 0 {
		return Scheme{}, false
	}
	before := strings.TrimRight(v.S[:at], " '\"‘“「")
	to := len(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(before, "에"), "로"), "으"))
	if to == len(before) {
		return Scheme{}, false
	}
	to -= closingQuote(v.S[:to])
	a, b := core(v.S, ctx.phraseStart(v.S, to), to)
	name := v.S[a:b]
	id := hangul.NoSpace(name)
	if genericNouns[id] || !ctx.canName(name) || !endsAsProgramme(name) {
		return Scheme{}, false
	}
	for _, p := range parts {
		if end := sharedEnd(p, id); p == id || end == "" || end == "사업" {
			return Scheme{}, false
		}
	}
	return Scheme{ID: id, Name: name, Value: v.value(a, b, "scheme.named")}, true
}
