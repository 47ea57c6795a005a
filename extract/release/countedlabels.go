package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// longestUnderLabel bounds how many paragraphs below a label are looked at.
const longestUnderLabel = 60

// byLabels gives a number that a line of its own declares with a status to the lines below
// it, where each begins with one place and they are as many: 2. 변경 (2곳) over ◦ (가나군)
// 구역을 넓힌다, ◦ 2020년 지정된 다라시 마바특구는 ….
func (ctx *context) byLabels(f *Facts) {
	var labels []int
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Rule == "list.label" && d.StatusBy.Said() && !d.ofServices() {
			labels = append(labels, i)
		}
	}
	for _, i := range labels {
		of := f.Decisions[i]
		f.Decisions = append(f.Decisions, ctx.underLabel(&of, f.Decisions)...)
	}
}

// underLabel are the decisions on those below a label that nothing else told of.
func (ctx *context) underLabel(of *Decision, all []Decision) (out []Decision) {
	lines := ctx.linesUnder(of, all)
	if len(lines) == 0 || len(lines) != declared(of) {
		return nil
	}
	at := deed{of.Scheme.ID, of.Status}
	held, others, known := heldBy(all, at), othersHolding(all, at), 0
	for _, l := range lines {
		own := l.decisions(*of)
		if len(own) != 1 || len(own[0].Holders) != 1 {
			return nil
		}
		switch w := (who{localName(own[0].Holders[0].Words), ""}); {
		case others.has(w):
			return nil
		case held.has(w):
			known++
		default:
			out = append(out, own...)
		}
	}
	if known < len(held) {
		return nil // others have the number
	}
	return out
}

// placeUnder is a line under a label: the place it begins with, and the year it says that place
// was certified.
type placeUnder struct {
	*clause
	year doc.Text
}

// linesUnder are the lines of one form below a label, up to the next label or heading; none
// where one of them begins with no place.
func (ctx *context) linesUnder(label *Decision, all []Decision) (out []placeUnder) {
	var first *passage
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.index <= label.Block {
			continue
		}
		next := p.Kind == doc.Heading || slices.ContainsFunc(all, func(d Decision) bool { return d.Rule == "list.label" && d.Block == p.index })
		if next || p.index > label.Block+longestUnderLabel || first != nil && p.Bullet.S == "" && first.Bullet.S != "" {
			return out
		}
		if first == nil {
			first = p
		}
		if p.Depth != first.Depth || p.Bullet.S != first.Bullet.S || p.Kind == doc.Caption {
			continue // what is told of the line before
		}
		l, ok := ctx.placeUnderAt(p)
		if !ok {
			return nil
		}
		out = append(out, l)
	}
	return out
}

// onceCertified finds that a line begins with when its place was certified.
var onceCertified = hangul.MustCompile(`^ ?((?:20)?\d{2}년)(?:도)?에? (?:처음 )?(?:지정|선정|인증)(?:된|한|받은) `)

// placeUnderAt takes the place apart that a line begins with, alone or in brackets.
func (ctx *context) placeUnderAt(p *passage) (placeUnder, bool) {
	var l placeUnder
	i := 0
	if m := onceCertified.FindStringSubmatchIndex(p.S); m != nil {
		l.year, i = p.text(m[2], m[3]), m[1]
	}
	for i < len(p.S) && strings.IndexByte(" ([", p.S[i]) >= 0 {
		i++
	}
	n, ok := ctx.gaz.placeAt(p.S, i)
	if !ok || n.to >= len(p.S) || strings.ContainsAny(p.S[n.to:n.to+1], ",·/") {
		return l, false
	}
	l.clause = ctx.newClause(p.view, i, n.to, InList, p.index)
	l.rule = ByCount
	return l, len(l.units) == 1 && l.units[0].list != nil
}

// decisions is what the label says of the place of a line.
func (l placeUnder) decisions(of Decision) []Decision {
	out := l.listed(l.units[0], of)
	for i := range out {
		out[i].Open = false
		for k := range out[i].Holders {
			if out[i].Status.OfEarlier() {
				out[i].Holders[k].BaseYear = l.year
			}
		}
	}
	return out
}
