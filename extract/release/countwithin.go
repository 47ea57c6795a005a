package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// within is a number of what lies in places behind the number of these: 10개 지자체
// 17곳, 9개 시·도 22개 시·군·구, 10개 군의 쉼터 17개소.
type within struct {
	outer, inner countAt
}

// betweenWithin is what may stand between the two; a comma, 와 or 및 sets numbers
// side by side.
var betweenWithin = hangul.MustCompile(`^(?:의|에서|에|에 걸쳐)?\s(?:모두\s|총\s)?(?:[가-힣]{2,8}\s){0,2}$`)

// governing are nouns of those that places of theirs are counted in.
var governing = map[string]bool{"지자체": true, "지방자치단체": true, "자치단체": true, "기초자치단체": true, "기초지자체": true, "기초지방정부": true, "기초지방자치단체": true, "시·군·구": true, "시군구": true, "시·군": true, "시군": true, "군·구": true, "자치구": true, "시·도": true, "시도": true, "광역지자체": true, "광역지방정부": true, "광역자치단체": true, "광역시·도": true, "시": true, "군": true, "구": true, "도": true, "도시": true, "지방정부": true}

// withins finds such pairs among the counts of the clause.
func (c *clause) withins() (out []within) {
	var last *countAt
	for i := range c.units {
		n := c.units[i].count
		if n == nil {
			last = nil
			continue
		}
		if last != nil && last.n < n.n && last.n > 1 && governing[last.noun] && isHolderUnit(*n) && betweenWithin.MatchString(c.s[last.to:n.from]) {
			out = append(out, within{*last, *n})
		}
		last = n
	}
	return out
}

// innerOf is the number of the places that lie in those which a number behind names counts, where it follows
// that: (가나시, 다라군, 마바군 등) 2개 시·도 3개 시·군.
func (p *listParser) innerOf(c countAt) countAt {
	if !governing[c.noun] || c.to >= p.end {
		return c
	}
	for at := c.to; at < min(p.end, c.to+40); at += runeLen(p.s, at) {
		n, ok := countAtByte(p.s[:p.end], at)
		if !ok {
			continue
		}
		if governing[n.noun] && n.n > c.n && betweenWithin.MatchString(p.s[c.to:at]) {
			n.class, n.whole = c.class, c.whole
			return n
		}
		return c
	}
	return c
}

// nest tells numbers of places from those of what lies in them: only the former
// number holders. Of 시·도 and what lies in these the latter do.
func (c *clause) nest(d *Decision) {
	if len(d.Counts) < 2 {
		return
	}
	for _, w := range c.withins() {
		outer, inner := c.countIn(d, w.outer), c.countIn(d, w.inner)
		if outer < 0 || inner < 0 {
			continue
		}
		if governing[w.inner.noun] {
			d.Counts = append(d.Counts[:outer:outer], d.Counts[outer+1:]...)
			continue
		}
		d.Counts[inner].Sites = true
		c.ctx.sites = append(c.ctx.sites, siteCount{d.Scheme.ID, w.inner.n})
	}
}

// countIn is the index of a count without a class among those of a decision, -1
// for none.
func (c *clause) countIn(d *Decision, n countAt) int {
	words := c.text(n.from, n.to).S
	for i := range d.Counts {
		if k := &d.Counts[i]; k.N == n.n && k.Class.Empty() && k.Words.S == words {
			return i
		}
	}
	return -1
}

// siteCount is a number of what lies in the places that a programme chose.
type siteCount struct {
	scheme string
	n      int
}

// siteCounts marks every other place where such a number is printed, as titles
// do: 숲길쉼터 17곳 선정.
func (ctx *context) siteCounts(f *Facts) {
	for _, s := range ctx.sites {
		for i := range f.Decisions {
			d := &f.Decisions[i]
			for k := range d.Counts {
				if n := &d.Counts[k]; d.Scheme.ID == s.scheme && n.N == s.n && (n.Class.Empty() || strings.HasSuffix(hangul.FoldString(n.Words.S), hangul.FoldString(n.Class.S))) {
					n.Sites = true
				}
			}
		}
	}
}

// reachesOver goes on behind a number of places that tells over which something lies or leads: 3개 구(가구, 나구, 다구)의 산을 지나는
// 길이다.
var reachesOver = hangul.MustCompile(`^(?:\s?\([^()]*\))?(?:의|에|을|를|과|와|로|으로)?\s[^,.]{0,60}?(?:통과|관통|경유|연결|위치|분포|지나|잇|걸치|걸친|걸쳐|흐르|아우르|둘러싸|둘러싼|에 속한|에 속하|에 이르)(?:하는|하고|하며|한\s|는\s|인\s|고\s|\s?있)`)
