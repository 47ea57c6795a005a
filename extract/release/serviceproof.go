package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// proofPlaces gives services the local government in which they are tried, or that has a part in them, where no
// list or table gave one and the words about a service name just one: ‘가나 로봇’은 실증특례를 받았다. 다라시 일대에서
// 달린다; 가나 로봇(㈜마바) : 밤에 다라시의 공원을 돈다; lines below that say where.
func (ctx *context) proofPlaces(f *Facts) {
	told := provenOf(f)
	if len(told) == 0 || len(ctx.things) > 0 {
		return // where a thing was tried or what it is made of is none of its places
	}
	r := proofReader{ctx: ctx, told: told, owner: -1, names: namesOf(told)}
	r.placesInTurn()
	for i := range ctx.passages {
		if p := &ctx.passages[i]; p.Kind != doc.Caption && p.cell < 0 {
			r.passage(i)
		}
	}
	for k := range told {
		if t := &told[k]; t.lacks && !t.site.several && t.site.words.S != "" {
			for _, h := range t.holders {
				h.Partner = t.site.words
			}
		}
	}
}

// proven is a service that was found, with all who name it.
type proven struct {
	key     string // without spaces
	holders []*Holder
	lacks   bool // nothing gave its partner yet
	site    proofSite
}

// provenOf are the services of a release, each once; none where nobody lacks a partner.
func provenOf(f *Facts) (out []proven) {
	at, lacking := map[string]int{}, false
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != ServiceHolder {
				continue
			}
			key := hangul.NoSpace(viewOf(h.Words).S)
			n, ok := at[key]
			if !ok && len(key) < shortestTold {
				continue
			} else if !ok {
				n, at[key] = len(out), len(out)
				out = append(out, proven{key: key, lacks: true})
			}
			out[n].holders = append(out[n].holders, h)
			out[n].lacks = out[n].lacks && h.Partner.S == ""
		}
	}
	for i := range out {
		lacking = lacking || out[i].lacks
	}
	if !lacking {
		return nil
	}
	return out
}

// shortestTold is how many bytes a name needs to be found again in running text.
const shortestTold = len("가나다라")

// proofReader goes through the text with the service that its words are about.
type proofReader struct {
	ctx   *context
	told  []proven
	names *toldNames
	owner int // service of the words read, -1 for none
	at    int // passage that named it
}

// passage reads one passage, sentence by sentence.
func (r *proofReader) passage(i int) {
	p := &r.ctx.passages[i]
	spots := r.spots(p.S)
	if len(spots) == 0 && !(r.owner >= 0 && r.belongs(i)) {
		r.owner = -1
		return
	}
	for _, at := range p.sentences() {
		switch in := spotsIn(spots, at); {
		case len(in) == 1:
			r.owner, r.at = in[0].service, i
			r.places(p, [2]int{at[0], in[0].from})
			r.places(p, [2]int{in[0].to, at[1]})
			continue
		case len(in) > 1:
			r.owner = -1
		}
		if r.owner >= 0 && r.told[r.owner].lacks {
			r.places(p, at)
		}
	}
	for _, s := range spots {
		if s.service != spots[0].service {
			r.owner = -1 // lines below are of no one of them
		}
	}
}

// spots are the names of services in a passage; a name within a longer one is not told apart.
func (r *proofReader) spots(s string) (out []nameSpot) {
	for _, spot := range r.names.in(s) {
		inner := false
		for n := range out {
			if o := &out[n]; o.from <= spot.from && spot.to <= o.to {
				inner = true
			} else if spot.from <= o.from && o.to <= spot.to {
				*o, inner = spot, true
			}
		}
		if !inner {
			out = append(out, spot)
		}
	}
	return out
}

// spotsIn are the spots that lie in the bytes of a sentence.
func spotsIn(spots []nameSpot, at [2]int) (out []nameSpot) {
	for _, s := range spots {
		if s.from >= at[0] && s.from < at[1] {
			out = append(out, s)
		}
	}
	return out
}

// mostOfService bounds the lines below the name of a service that may say more of it.
const mostOfService = 6

// belongs says that passage i tells of the service named in an earlier one: it stands deeper, has a label of its
// own below a line of a name, or goes on with it in words.
func (r *proofReader) belongs(i int) bool {
	p, q := &r.ctx.passages[i], &r.ctx.passages[r.at]
	if i-r.at > mostOfService || p.Kind == doc.Heading {
		return false
	}
	form, ordinal, _ := itemForm(p)
	of, numbered, _ := itemForm(q)
	switch {
	case numbered > 0 && ordinal > 0 && form == of:
		return false
	case q.Depth != doc.NoBullet && p.Depth > q.Depth:
		return true
	case strings.HasSuffix(strings.TrimRight(q.S, " ."), "다"):
		return goesOnWithIt.MatchString(p.S) && i == r.at+1
	case p.Depth == doc.NoBullet || p.Depth == q.Depth:
		return labelledLine.MatchString(p.S)
	}
	return numbered > 0 || q.Depth == doc.NoBullet
}

// goesOnWithIt begins a paragraph that goes on with the service before it.
var goesOnWithIt = hangul.MustCompile(`^\s*(?:이|해당|동|본|이번|위)\s(?:서비스|과제|사업|실증|회사|기업|업체|기술|로봇|제품)|^\s*실증은\s`)

// labelledLine begins with a label and what it says.
var labelledLine = hangul.MustCompile(`^\s*\(?[가-힣][가-힣·\s]{1,12}\)?\s?[:)]\s*\S`)
