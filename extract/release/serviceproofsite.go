package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// proofSite is the place that the words about a service name.
type proofSite struct {
	words       doc.Text
	sido, local string
	strong      bool // the words say that it is tried there
	several     bool
}

// places takes the places that the bytes at of a passage name.
func (r *proofReader) places(p *passage, at [2]int) {
	if at[0] > at[1] {
		return
	}
	s := p.S[:at[1]]
	whole := s[at[0]:]
	if r.owner < 0 || !r.told[r.owner].lacks || whole == "" || elsewhen.MatchString(whole) {
		return
	}
	for i := at[0]; i < len(s); i += runeLen(s, i) {
		if s[i] < 0x80 || !r.ctx.gaz.begins(s[i:]) || !wordStart(s, i) {
			continue
		}
		n, ok := r.ctx.gaz.placeAt(s, i)
		if !ok {
			continue
		}
		if site, ok := r.siteAt(p, n, at); ok {
			r.told[r.owner].site.take(site)
		}
		i = n.to - runeLen(s, i)
	}
}

// siteAt is the place of a name if the words about it let a service be tried there.
func (r *proofReader) siteAt(p *passage, n nameAt, at [2]int) (proofSite, bool) {
	s := p.S[:at[1]]
	rest := head(s[n.to:], longestProof)
	if seated.MatchString(rest) {
		return proofSite{}, false
	}
	site := proofSite{words: p.text(n.from, n.to), local: hangul.NoSpace(s[n.local[0]:n.local[1]])}
	if n.province[1] > n.province[0] {
		site.sido = r.ctx.gaz.sidos[s[n.province[0]:n.province[1]]]
	}
	site.several = someMore.MatchString(rest) || r.joined(s, n.to)
	site.strong = triedHere.MatchString(s[at[0]:]) && (site.several || doneIn.MatchString(rest) || labelledLine.MatchString(s[at[0]:n.from]+"."))
	return site, site.strong || site.several || doneIn.MatchString(rest) || sharesWork.MatchString(s[at[0]:])
}

// joined says that another place stands beside the name that ends at byte i: 가나시와 다라시.
func (r *proofReader) joined(s string, i int) bool {
	m := nextPlace.FindString(s[i:])
	if m == "" {
		return false
	}
	_, ok := r.ctx.gaz.placeAt(s, i+len(m))
	return ok
}

// longestProof bounds the bytes looked at behind a name for what is there.
const longestProof = 120

// take adds a place to what is known of a service: the same again, a place within it, or another.
func (a *proofSite) take(b proofSite) {
	switch {
	case a.words.S == "" || b.strong && !a.strong:
		*a = b
	case a.strong && !b.strong:
	case a.local == b.local && (a.sido == "" || b.sido == "" || a.sido == b.sido):
		if a.sido == "" {
			a.words, a.sido = b.words, b.sido
		}
		a.several = a.several || b.several
	case a.local == "" && b.sido == a.sido:
		several := a.several || b.several
		*a = b
		a.several = several
	case b.local == "" && b.sido == a.sido:
	default:
		a.several = true
	}
}

var (
	// elsewhen tells of another time, or of the whole country.
	elsewhen = hangul.MustCompile(`지난해|작년|재작년|당시|앞서|종전|그동안|이미\s|전국`)

	// seated follows the place where a body or somebody has its seat: 가나시에 본사를 둔, 가나시 소재 기업, 가나시에 있는
	// (주)다라.
	seated = hangul.MustCompile(`^(?:에|의)?\s?(?:본사|본점|사옥|출신|소재(?:한)?\s\S{0,12}?(?:기업|회사|업체|\(주\)|법인)|[^\s]{0,4}\s?(?:있는|위치한|자리한|자리\s잡은|둔)\s(?:\S+\s){0,2}?\S*?(?:기업|회사|업체|\(주\)|주식회사))`)

	// someMore follows one of several places.
	someMore = hangul.MustCompile(`^\s?(?:등|을\s비롯|를\s비롯|외\s\d)`)

	// nextPlace joins two names.
	nextPlace = hangul.MustCompile(`^(?:(?:와|과|,|·)\s?|\s및\s)`)

	// doneIn follows a place in which something is done: 가나시에서, 가나시 일원에서, 가나시 다라산단의 보도를, 가나시 마바섬의
	// 주민에게.
	doneIn = hangul.MustCompile(`^(?:청)?(?:의?(?:\s[가-힣0-9·]+){0,4}?(?:에서|에서는|에서의|일대|일원|전역|관내|내에)|(?:의)?(?:\s[가-힣0-9·]+){1,4}?(?:의|을|를|에|에게|와|과|으로|로|이|가)(?:\s|$))|^(?:와|과)\s(?:함께|손잡|협력|협업|공동|협약)|^\s?$`)

	// triedHere says that something is tried.
	triedHere = hangul.MustCompile(`실증|시험|시범|시연`)

	// sharesWork says that a body has a part in the work.
	sharesWork = hangul.MustCompile(`협력|협업|공동|손잡|함께|참여|협약`)
)
