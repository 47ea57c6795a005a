package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// toldRun are passages one below the other, each of which tells of services that it names in quotes or at its head: (안전) ㈜가나의
// ‘다라 알림 서비스’는 …한다; 다라 알림 서비스(안전): ㈜가나가 …에 적용.
type toldRun struct {
	head  seriesHead
	names []runName
}

// runName is a service of a run.
type runName struct {
	at   int    // passage
	sent [2]int // bytes of the sentence
	name [2]int
	end  int // where what is told of it goes on
	key  string
}

// servicesInRuns takes the names of the only run that is as long as a number of services of which some lack names. No word
// ties them to the decision: each is called as services are and stands with who has it, and those known are among them.
func (ctx *context) servicesInRuns(f *Facts) {
	wanted := slices.DeleteFunc(servicesCounted(f.Decisions), func(w soughtServices) bool { return len(w.held) >= slices.Max(w.all) })
	if ctx.exempts() || len(wanted) == 0 || !slices.ContainsFunc(wanted, func(w soughtServices) bool { return slices.Max(w.all) > 1 }) {
		return
	}
	runs := ctx.toldRuns()
	for i := range wanted {
		var fit []*toldRun
		for k := range runs {
			if wanted[i].fitsRun(&runs[k], wanted) {
				fit = append(fit, &runs[k])
			}
		}
		if len(fit) == 1 {
			ctx.takeRun(f, &wanted[i], fit[0])
		}
	}
}

// fitsRun says that a run may be of those sought: it is as long, and all that are known stand in it.
func (w *soughtServices) fitsRun(run *toldRun, among []soughtServices) bool {
	if run.head.refuse || run.head.status != "" && run.head.status != w.status || !slices.Contains(w.all, len(run.names)) {
		return false
	}
	for key := range w.held {
		if !slices.ContainsFunc(run.names, func(n runName) bool { return strings.Contains(n.key, key) || strings.Contains(key, n.key) }) {
			return false
		}
	}
	return len(w.held) > 0 || run.head.status != "" || !slices.ContainsFunc(among, func(o soughtServices) bool { return o.deed != w.deed && slices.Contains(o.all, len(run.names)) })
}

// takeRun adds the services of a run, and tells of those known who has them and their field.
func (ctx *context) takeRun(f *Facts, w *soughtServices, run *toldRun) {
	held := heldOfStatus(f.Decisions, w.status)
	for _, n := range run.names {
		if slices.ContainsFunc(f.Decisions, func(d Decision) bool { return d.Status != w.status && heldElse([]Decision{d}, d.Status, n.key) }) {
			return
		}
	}
	var all []Holder
	for _, n := range run.names {
		h, p := ctx.holderOfRun(n), &ctx.passages[n.at]
		if len(h.Providers) == 0 || !endsLikeService(p.S[n.name[0]:n.name[1]]) || wasRefused.MatchString(p.S) {
			return
		}
		all = append(all, h)
	}
	for i, n := range run.names {
		h := all[i]
		if held.addMakers(n.key, &h); w.held[n.key] {
			for _, o := range held.byKey[n.key] {
				if o.Domain.Empty() {
					o.Domain = h.Domain
				}
			}
			continue
		}
		d, p := w.of, &ctx.passages[n.at]
		d.Holders, d.Counts, d.Applicants, d.Open = []Holder{h}, nil, Value{}, false
		d.Where, d.Block, d.Rule, d.Words = InList, p.index, h.Rule, p.raw
		f.Decisions, w.held[n.key] = append(f.Decisions, d), true
	}
}

// toldRuns gathers the runs of a release, with two names at least.
func (ctx *context) toldRuns() (out []toldRun) {
	var run toldRun
	first, last := 0, 0
	end := func() {
		if len(run.names) > 1 {
			out = append(out, run)
		}
		run = toldRun{}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		all := ctx.namesTold(i)
		switch {
		case len(run.names) > 0 && (p.Kind == doc.Heading || p.Depth < ctx.passages[first].Depth || ctx.bannerBetween(last, i)):
			end()
		case len(all) == 0 && len(run.names) > 0 && ctx.passages[first].Depth != doc.NoBullet && p.Depth > ctx.passages[first].Depth:
			continue // it tells more of the last
		case len(all) == 0:
			end()
		}
		if len(all) > 0 && len(run.names) == 0 {
			first, run.head = i, ctx.seriesHead(i)
		}
		for _, n := range all {
			if last = i; !slices.ContainsFunc(run.names, func(o runName) bool { return o.key == n.key }) {
				run.names = append(run.names, n)
			}
		}
	}
	end()
	return out
}

// countsQuoted goes on behind a quoted name before the number of all of which it is one: ‘가나 알림’ 등 4건.
var countsQuoted = hangul.MustCompile(`^['"」』]?(?:\([^()]*\))?\s?(?:등|외|을\s비롯한|를\s비롯한|을\s포함한|를\s포함한)\s\S{0,6}\s?(?:\d|[한두세네]\s)`)

// namesTold are the services that a passage tells of by name; none where it counts them.
func (ctx *context) namesTold(i int) (out []runName) {
	p := &ctx.passages[i]
	if p.Depth >= doc.Asterisk || p.past || p.Kind == doc.Caption || p.Kind == doc.Heading || ctx.inHeader(p) {
		return nil
	}
	if n, ok := ctx.nameAtHead(i); ok {
		return []runName{n}
	}
	for _, r := range p.sentences() {
		c := &clause{ctx: ctx, view: p.view, s: p.S[:r[1]], block: p.index}
		names := c.quotedNames()
		for _, q := range quoted(c.s) {
			if !slices.Contains(names, q) && !ctx.oneOfCounted(p.S, q[0], q[1]) {
				continue
			}
			if end := q[1] + quoteAfter(p.S[q[1]:]); q[0] >= r[0] {
				if countsQuoted.MatchString(p.S[q[1]:]) {
					return nil
				}
				out = append(out, runName{at: i, sent: r, name: q, end: end, key: hangul.Key(p.S[q[0]:q[1]])})
			}
		}
	}
	if like := slices.DeleteFunc(slices.Clone(out), func(n runName) bool { return !endsLikeService(p.S[n.name[0]:n.name[1]]) }); len(like) > 0 {
		return like
	}
	if len(out) > 1 {
		return nil // they may be anything
	}
	return out
}

// oneOfCounted says that a quoted name is told of in the opening as one of a number of things that were certified, which no
// programme is: ‘가나 알림 서비스’ 등 4건을 우수 다라서비스로 인증.
func (ctx *context) oneOfCounted(s string, from, to int) bool {
	if from == 0 || !strings.ContainsAny(s[from-1:from], "'\"") || !endsLikeService(s[from:to]) {
		return false
	}
	quote := s[from-1:from] + s[from:to]
	for _, p := range ctx.passages[:min(len(ctx.passages), openingMost)] {
		if k := strings.Index(p.S, quote); k >= 0 && countsQuoted.MatchString(p.S[k+len(quote):]) {
			return true
		}
	}
	return false
}

// headName is a name before a colon, perhaps with its field in a bracket: 다라 알림 서비스(안전): ….
var headName = hangul.MustCompile(`^([^:'"()]{4,90}?)\s?(?:\(([^()]{2,30})\))?\s?:\s`)

// nameAtHead reads the name that a passage begins with before a colon and what is told of it in words.
func (ctx *context) nameAtHead(i int) (n runName, ok bool) {
	p := &ctx.passages[i]
	from := lineStart(p.S)
	if from >= len(p.S) || !strings.Contains(p.S[from:], ": ") || !strings.HasSuffix(strings.TrimRight(p.S, " "), ".") {
		return n, false
	}
	m := headName.FindStringSubmatchIndex(p.S[from:])
	if m == nil {
		return n, false
	}
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index}
	name := trimmed(p.S, from+m[2], from+m[3])
	n = runName{at: i, sent: [2]int{from, p.sentences()[0][1]}, name: name, end: from + m[1], key: hangul.Key(p.S[name[0]:name[1]])}
	return n, endsLikeService(p.S[name[0]:name[1]]) && strings.Contains(p.S[name[0]:name[1]], " ") && c.canName(name)
}
