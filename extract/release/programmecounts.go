package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// namedCounts takes the programmes that stand before numbers of holders: in a title, or
// where the number is what was decided on, and the names before it that it is joined
// with: 가나마을 2곳과 다라도시 3곳을 지정했다.
func (ctx *context) namedCounts(v view, title bool) {
	all := ctx.numbersIn(v.S)
	var given [][2]int // the names of what was decided on, the last first
	sum := false       // the number behind is that of those before it together
	for k := len(all) - 1; k >= 0; k-- {
		n := all[k]
		if !isHolderUnit(n) && !isForeignCount(n) || getExemption.MatchString(v.S[n.to:]) {
			continue
		}
		own := title || sum || givenTo(behindBracket(v.S[n.to:]))
		joined := len(given) > 0 && n.to <= given[len(given)-1][0] && joinsOnly(behindBracket(v.S[n.to:given[len(given)-1][0]]))
		sum = own && k > 0 && togetherWith(v.S[all[k-1].to:n.from])
		if own && !title && n.called() {
			ctx.addProgramme(v, n.to-len(n.noun), n.to, true)
			continue
		}
		if !own && !joined {
			continue
		}
		to := len(strings.TrimRight(v.S[:n.from], " "))
		to -= closingQuote(v.S[:to])
		if from := ctx.phraseStart(v.S, to); from < to && (endsAsProgramme(v.S[:to]) || len(all) > 1 && ctx.twinName(v.S, from, to)) {
			given = append(given, [2]int{from - closingQuote(v.S[:from]), to})
		}
	}
	if len(given) == 1 && !endsAsProgramme(v.S[:given[0][1]]) {
		return
	}
	one := slices.ContainsFunc(given, func(g [2]int) bool { return endsAsProgramme(v.S[:g[1]]) })
	ids, classes := ctx.partIDs(v.S, given)
	for i, g := range given {
		if i == 0 && one || title || !classes && !ctx.underOther(ids) {
			ctx.addProgramme(v, ctx.phraseStart(v.S, g[1]), g[1], true)
		}
	}
}

// getExemption finds that what a number counts is given an exemption, and is no programme: (배달 서비스
// 3건)에 규제특례 부여.
var getExemption = hangul.MustCompile(`^(?:의\s[^\s,.]+)?에\s?(?:대해|대한|대하여)?\s(?:[^\s,.]+\s){0,2}?[^\s,.]*(?:특례|임시\s?허가)`)

// twinName says that words before one of several numbers name a programme though they end as
// none: 가나지구 4곳·다라지원 7곳.
func (ctx *context) twinName(s string, from, to int) bool {
	name := s[from:to]
	id := hangul.NoSpace(name)
	return utf8.RuneCountInString(id) >= 4 && !ctx.isClass(id) && !endsClause(name) && ctx.canName(name) && ctx.printed(id) > 1 && len(statusesIn(name)) == 0
}

// togetherWith says that the words between two numbers make the second the sum of those
// before: 2곳과 3곳 등 총 5곳.
func togetherWith(between string) bool {
	t := strings.TrimSpace(between)
	if rest, ok := strings.CutPrefix(t, "등 "); ok && endsAsProgramme(rest) && !strings.ContainsAny(rest, ",.") {
		return true // 2곳과 3곳 등 가나사업 5곳
	}
	return t == "등" || t == "등 총" || t == "등 모두" || t == ", 총" || t == "총" || t == ", 모두"
}

// partsOf says that names joined before numbers are classes of the programme that the
// release names, and none themselves: ‘가나재생’ 대상으로 다라도시 2곳과 마을 3곳을.
func (ctx *context) partsOf(s string, given [][2]int) bool {
	ids, classes := ctx.partIDs(s, given)
	return classes || ctx.underOther(ids)
}

// partIDs are the names by their letters; classes says that one of them is a class by itself.
func (ctx *context) partIDs(s string, given [][2]int) (ids []string, classes bool) {
	for _, g := range given {
		a, b := core(s, g[0], g[1])
		id := hangul.NoSpace(strings.Trim(s[a:b], "'\"「」"))
		classes = classes || ctx.isClass(id) || headNouns[id]
		ids = append(ids, id)
	}
	return ids, classes
}

// underOther says that the release names a programme besides those of names.
func (ctx *context) underOther(ids []string) bool {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.main && !slices.ContainsFunc(ids, func(id string) bool { return strings.HasSuffix(id, k.key) }) {
			return true
		}
	}
	return false
}

// countsOfAll takes the number that a title gives without a programme, where it is that of
// the holders of several together, from the one that it would be counted to.
func (ctx *context) countsOfAll(f *Facts) {
	held, all := map[string]int{}, 0
	for i := range f.Decisions {
		id := f.Decisions[i].Scheme.ID
		if _, ok := held[id]; !ok {
			held[id] = f.holders(id)
			all += held[id]
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where < InSubtitle || len(d.Holders) > 0 || len(d.Counts) != 1 || !d.Counts[0].Class.Empty() || len(ctx.mentionsIn(viewOf(d.Words).S)) > 0 {
			continue
		}
		if n := d.Counts[0].N; n == all && n != held[d.Scheme.ID] && held[d.Scheme.ID] > 0 {
			d.Counts = nil
		}
	}
}

// holders is how many names the release has under a programme.
func (f *Facts) holders(id string) int {
	names := map[string]bool{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == id {
			for _, h := range d.Holders {
				names[nameHeld(&h)] = true
			}
		}
	}
	return len(names)
}

// behindBracket is s without the bracket that it begins with: 2곳(가나시, 다라군)과.
func behindBracket(s string) string {
	if _, _, end := bracketAt(s, 0); end > 0 {
		return s[end:]
	}
	return s
}
