package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// sitesEnd ends a sentence that tells which sites were chosen, perhaps by their number: (가나군의 다라원)이 선정됐다, 등 3곳이다.
var sitesEnd = hangul.MustCompile(`(?:\s등)?(?:(?:\s(?:총\s|모두\s)?(\d{1,2})\s?(?:곳|개소|개(?:\s?[가-힣]{2,4})?))?[이가도은는]\s(?:(?:새로|새롭게|최종|최종적으로|각각|함께|추가로|신규|모두|나란히|유일하게)\s)*(?:(?:선정|지정|인증|추가|확정)(?:됐|되었|됐습니|되었습니)다|(?:뽑|꼽)(?:혔|혔습니)다|이름을\s올렸다)|\s(?:총\s|모두\s)?(\d{1,2})\s?(?:곳|개소|개(?:\s?[가-힣]{2,4})?)(?:이다|다))\.?\s*$`)

// sitesMarked ends a sentence on sites behind marks: △가나군의 다라원 △마바시 사아뜰 등이다.
var sitesMarked = hangul.MustCompile(`(?:\s등)?(?:이다|다|이\s있다)\.?\s*$`)

// sitesTopic begins such a sentence with what the sites are of: ‘숲쉼’ 관광지로는, 바다쉼은.
var sitesTopic = hangul.MustCompile(`^[^,]{2,60}?(?:에는|에서는|로는|으로는|[은는])\s`)

// sitesChosen reads sites told in sentences, each with the one place it lies in, of a programme of places whose names are missing:
// no more than are counted.
func (ctx *context) sitesChosen(f *Facts) {
	if f.Header.Kind != schema.Result {
		return
	}
	named := f.namedSchemes()
	for _, w := range ctx.seek(f.Decisions) {
		if w.missing() < 2 {
			continue
		}
		var all []Decision
		told := 0
		for i := range ctx.passages {
			p := &ctx.passages[i]
			if p.Depth >= doc.Asterisk || p.index < w.of.Block && w.of.Where == InBody {
				continue
			}
			for _, r := range p.sentences() {
				if d, n := ctx.sitesIn(p, r, &w, named); n > 0 {
					all, told = append(all, d), told+n
				}
			}
		}
		if told < 2 || told > w.all || told+len(w.held) > w.all && !heldWithin(w.held, all) {
			continue
		}
		f.Decisions = append(f.Decisions, all...)
		ctx.issues.add("unread-places", schema.Note, "no statement was understood to name these; they were taken for those declared, as each site is told with the place it lies in", all[0].Words)
	}
}

// namedSchemes are the programmes of which holders were named.
func (f *Facts) namedSchemes() map[string]bool {
	named := map[string]bool{}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; len(d.Holders) > 0 {
			named[d.Scheme.ID] = true
		}
	}
	return named
}

// marksParts says that a sentence parts what stands behind its topic by marks.
func marksParts(s string) bool {
	k := indexSign(s, serviceMarks)
	return k > 0 && strings.Count(s, string(firstRune(s[k:]))) > 1 && sitesTopic.MatchString(strings.TrimLeft(s[:k], " "))
}

// heldWithin says that all those who hold something are among the holders of some decisions.
func heldWithin(held whos, all []Decision) bool {
	var got whos
	for i := range all {
		got.add(all[i].Holders)
	}
	for _, h := range held {
		if !got.has(h) {
			return false
		}
	}
	return true
}

// sitesIn reads the places of the sites that a sentence says were chosen, and how many sites; none where it tells of another
// programme or time, or of one that has its holders already (named), or a site has no place or several.
func (ctx *context) sitesIn(p *passage, r [2]int, w *sought, named map[string]bool) (d Decision, n int) {
	s := p.S[r[0]:r[1]]
	m := sitesEnd.FindStringSubmatchIndex(s)
	if m == nil && marksParts(s) {
		if k := sitesMarked.FindStringIndex(s); k != nil {
			m = []int{k[0], k[1], -1, -1, -1, -1}
		}
	}
	if m == nil || !strings.Contains(s, "의 ") && !strings.Contains(s, " 등 ") || tellsElse(s) || ctx.toldEarlier(s) {
		return d, 0
	}
	c := ctx.newClause(p.view, r[0], r[1], InBody, p.index)
	from := 0
	if t := sitesTopic.FindStringIndex(strings.TrimLeft(s, " ")); t != nil {
		from = t[1] + len(s) - len(strings.TrimLeft(s, " "))
	}
	for _, k := range c.mentions {
		if !w.isOf(k) && (k.from >= from || named[k.ID]) {
			return d, 0
		}
	}
	d = *w.of
	d.Holders, d.Counts, d.Applicants, d.Open = nil, nil, Value{}, false
	d.Where, d.Block, d.Rule, d.Words = InBody, p.index, ByCount, c.text(0, len(s))
	parts := c.namedParts(from, m[0])
	for k := 0; k < len(parts); k++ {
		in := c.placesWithin(parts[k])
		if at := joinOf(s[parts[k][0]:parts[k][1]]); at > 0 && len(in) == 2 && in[0].to <= parts[k][0]+at && in[1].from >= parts[k][0]+at {
			parts = append(parts[:k], append([][2]int{{parts[k][0], parts[k][0] + at}, trimmed(s, parts[k][0]+at+len("과 "), parts[k][1])}, parts[k+1:]...)...)
			in = in[:1]
		}
		if len(in) > 1 && strings.HasPrefix(s[in[0].nameAt.to:], "의 ") {
			in = in[:1] // 가나군의 가나 다라원
		}
		if len(in) != 1 || in[0].to <= parts[k][0] || utf8.RuneCountInString(s[in[0].to:parts[k][1]]) < 3 {
			return Decision{}, 0
		}
		h := c.holder(in[0])
		h.Rule = ByCount
		d.Holders = append(d.Holders, h)
	}
	if k := max(m[2], m[4]); k >= 0 {
		if told, _, _ := hangul.Number(s[k:m[1]]); told != len(d.Holders) {
			return Decision{}, 0
		}
	}
	return d, len(d.Holders)
}

// placesWithin are the names of places within a part of the clause.
func (c *clause) placesWithin(r [2]int) (out []*entry) {
	for i := range c.units {
		l := c.units[i].list
		if l == nil {
			continue
		}
		for k := range l.runs {
			for n := range l.runs[k].entries {
				if e := &l.runs[k].entries[n]; e.from >= r[0] && e.nameAt.to <= r[1] {
					out = append(out, e)
				}
			}
		}
	}
	return out
}
