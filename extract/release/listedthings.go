package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// ThingsInRow is the rule of names that stand in a row with their number, of a programme whose name does not tell what it
// chooses.
const ThingsInRow = "list.things"

// rowCounted ends a row of names with their number: 등 4개를, 등 25개 축제다, 3개가. The groups are 등, the number, its unit and what it
// counts.
var rowCounted = hangul.MustCompile(`(?:\s(등))?\s(?:총\s|모두\s)?(\d{1,3})\s?(개소|개|곳|건|편|종|점|선)(?:의)?(?:\s?((?:[가-힣]{2,6}\s)?[가-힣]{2,6}?))?(?:[을를이가은는의]\s|(?:이)?다\.?\s*$|에\s)`)

// rowTopic begins those chosen as what the row behind it is: 선정된 가나축제는, 올해의 가나축제는.
var rowTopic = hangul.MustCompile(`(?:선정|지정|인증|확정|승인|뽑|선발|등록)[가-힣]{0,3}\s[^.]{0,40}[은는]\s|^(?:\S+\s)?(?:선정|지정|인증|확정)(?:작|지|된\s것)[은는]\s`)

// rowOfThings are names in a row before their number.
type rowOfThings struct {
	p     *passage
	in    [2]int   // the bytes of its sentence
	names [][2]int // within the sentence
	n     int
	topic bool // what the row is of stands before it as a topic
	open  bool // there are more than are named
}

// listedThings names the things that a programme counts which does not tell what it chooses, where as many names as the number
// stand in a row before it, in the sentence that decides or as what those chosen are; they must be built alike.
func (ctx *context) listedThings(f *Facts) {
	if f.Header.Kind != schema.Result || holdsNames(f) || len(ctx.foreign) > 0 || !slices.ContainsFunc(f.Decisions, countsThings) {
		return
	}
	var topics []rowOfThings
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !containsAny(p.S, joinsNames) && indexSign(p.S, serviceMarks) < 0 {
			continue
		}
		for _, r := range p.sentences() {
			row, ok := ctx.rowOfThings(p, r)
			if d := f.countsRow(&row); ok && d != nil {
				ctx.takeThings(f, *d, &row, nil)
			} else if d := f.countsAsMany(&row); ok && row.topic && row.open && d != nil {
				row.open = declared(d) > row.n
				ctx.takeThings(f, *d, &row, nil)
			} else if ok && row.topic && !row.open {
				topics = append(topics, row)
			}
		}
	}
	for k := range topics {
		ctx.shareThings(f, &topics[k])
	}
}

// joinsNames are marks and particles between names.
var joinsNames = []string{", ", "와 ", "과 "}

// countsThings says that a decision counts what may be things: its programme does not tell what it chooses.
func countsThings(d Decision) bool {
	return declared(&d) > 1 && certifies(d.Scheme) == scheme.Unknown && mayBeThings(d.Scheme)
}

// countsAsMany is the first decision that counts as many things as a row names, or more.
func (f *Facts) countsAsMany(r *rowOfThings) *Decision {
	for i := range f.Decisions {
		if d := &f.Decisions[i]; countsThings(*d) && declared(d) >= r.n {
			return d
		}
	}
	return nil
}

// countsRow is the only decision of the sentence of a row that counts as many as it names.
func (f *Facts) countsRow(r *rowOfThings) (best *Decision) {
	if len(r.names) == 0 || r.topic {
		return nil
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody || d.Block != r.p.index || !countsThings(*d) || declared(d) != r.n || !strings.Contains(viewOf(d.Words).S, strings.Trim(r.p.S[r.in[0]:r.in[1]], " .")) {
			continue
		}
		if best != nil {
			return nil
		}
		best = d
	}
	return best
}

// takeThings adds the names of a row to what the decision counts.
func (ctx *context) takeThings(f *Facts, d Decision, r *rowOfThings, held map[string]bool) {
	d.Scheme.Services = true
	f.ofServices(&soughtServices{deed: deed{d.Scheme.ID, d.Status}})
	d.Holders, d.Counts, d.Applicants, d.Open = nil, nil, Value{}, r.open
	d.Where, d.Block, d.Rule, d.Words = InBody, r.p.index, ThingsInRow, r.p.text(r.in[0], r.in[1])
	for _, n := range r.names {
		h := Holder{Kind: ServiceHolder, Rule: ThingsInRow, Words: unquoted(r.p.text(r.in[0]+n[0], r.in[0]+n[1]))}
		if key := hangul.Key(h.Words.S); !held[key] {
			d.Holders = append(d.Holders, h)
		}
	}
	f.Decisions = append(f.Decisions, d)
}

// shareThings gives the names of a row to the decision that counts as many, or, where the row is of two statuses and those of
// one are named, the others to the other.
func (ctx *context) shareThings(f *Facts, r *rowOfThings) {
	named, counts := map[schema.Status][]Holder{}, map[schema.Status][]*Decision{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Rule == ThingsInRow {
			named[d.Status] = append(named[d.Status], d.Holders...)
		} else if declared(d) > 1 && (certifies(d.Scheme) == scheme.Service || countsThings(*d)) {
			counts[d.Status] = append(counts[d.Status], d)
		}
	}
	held := map[string]bool{}
	for _, all := range named {
		for _, h := range all {
			held[hangul.Key(h.Words.S)] = true
		}
	}
	split := len(held) == 0 && sumsOfTwo(counts, r.n)
	for _, st := range []schema.Status{schema.New, schema.Renewed, schema.Candidate} {
		for _, d := range counts[st] {
			if !split && len(named[st]) == 0 && declared(d) == r.n-len(held) && r.holdsAll(held) {
				ctx.takeThings(f, *d, r, held)
				return
			}
		}
	}
}

// sumsOfTwo says that n is the sum of what two statuses count.
func sumsOfTwo(counts map[schema.Status][]*Decision, n int) bool {
	for a, of := range counts {
		for b, with := range counts {
			for _, d := range of {
				if a < b && slices.ContainsFunc(with, func(o *Decision) bool { return declared(o)+declared(d) == n }) {
					return true
				}
			}
		}
	}
	return false
}

// holdsAll says that a row has all those names.
func (r *rowOfThings) holdsAll(held map[string]bool) bool {
	n := 0
	for _, k := range r.names {
		if held[hangul.Key(unquoted(r.p.text(r.in[0]+k[0], r.in[0]+k[1])).S)] {
			n++
		}
	}
	return n == len(held)
}
