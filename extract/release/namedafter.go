package release

import (
	"injeung/extract/doc"
	"injeung/schema/scheme"
)

// afterMost is how many passages after a statement that only counts are looked at
// for what they tell of each of those counted.
const afterMost = 6

// namedAfter finds the names of a statement that only counts in what is told right
// after it of each: three were chosen; 가나군은 …, 다라시는 …, 마바구는 …. They must be
// as many as it counts, no more and no fewer.
func (ctx *context) namedAfter(f *Facts) {
	for i := range f.Decisions {
		d := f.Decisions[i]
		n := declared(&d)
		if d.Where != InBody || d.Rule != "sentence.selected" || n < 2 || len(d.Counts) != 1 || !d.Counts[0].Class.Empty() || len(d.Holders) >= n ||
			len(d.Holders) > 0 && !d.Open || certifies(d.Scheme) == scheme.Service || f.held(&d) > len(d.Holders) {
			continue
		}
		if told := ctx.toldAfter(&d); told != nil {
			f.Decisions = append(f.Decisions, *told)
		}
	}
}

// otherTimes are words of sentences that tell of others than those just counted, or of
// another round.
var otherTimes = wordsOf(applyingWords, failedWords, lastYearWords, []string{"앞서", "대상이 아니", "내년", "다음 공모", "도전", "한편", "참가", "참석", "심사에", "견학", "방문", "추천"})

// held is how many names of a decision's programme and status are known.
func (f *Facts) held(d *Decision) int {
	names := nameSet{}
	for i := range f.Decisions {
		o := &f.Decisions[i]
		if o.Scheme.ID != d.Scheme.ID || o.Status != d.Status && o.StatusBy.Said() {
			continue
		}
		names.add(o.Holders)
	}
	return len(names)
}

// nameSet is names of places without their 시·도.
type nameSet map[string]bool

// add adds the names of holders and gives those that were not there.
func (s nameSet) add(all []Holder) (fresh []Holder) {
	for _, h := range all {
		if name := localName(h.Words); !s[name] {
			s[name] = true
			fresh = append(fresh, h)
		}
	}
	return fresh
}

// toldAfter is the decision d with the places that are subjects right after it; nil
// where these are not those it counts.
func (ctx *context) toldAfter(d *Decision) *Decision {
	names := nameSet{}
	names.add(d.Holders)
	out := *d
	out.Holders, out.Counts, out.Applicants, out.Open = nil, nil, Value{}, false
	out.Where, out.Rule = InBody, "sentence.told-after"
	start := -1
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if start < 0 && p.index == d.Block {
			start = i
		}
		if start < 0 || i > start && (p.Kind == doc.Heading || p.Kind == doc.Caption) {
			continue
		}
		if i > start+afterMost {
			break
		}
		said := i > start
		for _, s := range sentencesOf(p.S) {
			if !said {
				said = p.text(s[0], s[1]).S == d.Words.S
				continue
			}
			if refuses(p.S[s[0]:s[1]]) {
				return nil
			}
			c := ctx.newClause(p.view, s[0], s[1], InBody, p.index)
			if c.rule = out.Rule; c.decidesApart() || c.goneBy() || containsAny(c.s, otherTimes) {
				continue
			}
			out.Holders = append(out.Holders, names.add(c.subjects())...)
		}
	}
	if len(names) != declared(d) || len(out.Holders) == 0 {
		return nil
	}
	return &out
}

// decidesApart says that a sentence tells of a decision of its own.
func (c *clause) decidesApart() bool {
	for k := range c.predicates {
		p := &c.predicates[k]
		if t := p.tense; t == didPast || t == doesNow || t == didNot || c.before(p) {
			return true
		}
	}
	return false
}

// subjects are the places that a sentence tells of as its topics and subjects.
func (c *clause) subjects() []Holder {
	var out []Holder
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || !u.list.allKnown() {
			continue
		}
		switch u.josa {
		case "은", "는", "이", "가", "도":
		default:
			continue
		}
		es := u.list.entries()
		if n := len(u.list.runs); u.list.runs[n-1].open && len(es) > 1 {
			continue // 가나군, 다라군 등 7곳이: names of more
		}
		for k := range es {
			out = append(out, c.holder(&es[k]))
		}
	}
	return out
}
