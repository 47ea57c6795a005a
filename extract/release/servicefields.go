package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// Text often tells services by field: a sentence or paragraph is about one (교통 분야에서는 …), a bracket before the name has it
// ((교통) 가나 알림), or a short line stands over those of one. Whichever reader took the services, each has the field under which
// the text tells it, where that is one.

// fieldsTold are the services without a field, by their names, and what was found.
type fieldsTold struct {
	ctx   *context
	keys  []string
	names *toldNames
	found map[string]doc.Text
	odd   map[string]bool // told under two fields
}

// serviceFields gives services without a field the one under which the text tells of them.
func (ctx *context) serviceFields(f *Facts) {
	t := &fieldsTold{ctx: ctx, found: map[string]doc.Text{}, odd: map[string]bool{}}
	f.eachWithoutField(func(h *Holder) {
		if key := hangul.NoSpace(viewOf(h.Words).S); len(key) > 2*len("가") && !slices.Contains(t.keys, key) {
			t.keys = append(t.keys, key)
		}
	})
	if len(t.keys) == 0 || len(t.keys) > mostFielded {
		return
	}
	told := make([]proven, len(t.keys))
	for i, key := range t.keys {
		told[i].key = key
	}
	t.names = namesOf(told)
	t.topics()
	t.brackets()
	t.behind()
	t.labels()
	t.headings()
	only := doc.Text{}
	if len(t.found) == 0 && ctx.certifiesServices() {
		only = ctx.roundDomain()
	}
	f.eachWithoutField(func(h *Holder) {
		if key := hangul.NoSpace(viewOf(h.Words).S); !t.odd[key] {
			if h.Domain = t.found[key]; h.Domain.Empty() && !h.Status.OfEarlier() {
				h.Domain = only
			}
		}
	})
}

// mostFielded bounds the services that are looked for in the text.
const mostFielded = 60

// eachWithoutField calls a function with each service that has no field.
func (f *Facts) eachWithoutField(do func(*Holder)) {
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			if h := &f.Decisions[i].Holders[k]; h.Kind == ServiceHolder && h.Domain.Empty() {
				do(h)
			}
		}
	}
}

// took notes the field of a service.
func (t *fieldsTold) took(key string, field doc.Text) {
	if was := t.found[key]; !was.Empty() && !sameField(was.S, field.S) {
		t.odd[key] = true
	}
	t.found[key] = field
}

// sameField says that two words name one field, or one ends or begins with the other.
func sameField(a, b string) bool {
	a, b = hangul.Key(a), hangul.Key(b)
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}

// topics takes the fields that sentences are about.
func (t *fieldsTold) topics() {
	for i := range t.ctx.passages {
		p := &t.ctx.passages[i]
		if p.past || p.Kind == doc.Caption || !strings.Contains(p.S, "분야") && !strings.Contains(p.S, "부문") || t.ctx.inHeader(p) {
			continue
		}
		if m := allOfField.FindStringSubmatchIndex(p.S); m != nil && !noField.MatchString(p.S[m[2]:m[3]]) {
			for _, key := range t.keys {
				t.took(key, p.text(m[2], m[3]))
			}
			continue
		}
		field, led := doc.Text{}, false
		for n, r := range p.sentences() {
			c := &clause{ctx: t.ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InList, block: p.index}
			own := c.fieldsIn()
			if len(own) == 0 && t.backward(c) {
				continue
			}
			if len(own) == 0 {
				if !led || n > 0 && leavesField.MatchString(c.s) {
					led = false
					continue
				}
				t.under(c.s, field)
				continue
			}
			led = true
			for k, g := range own {
				end := len(c.s)
				if k+1 < len(own) {
					end = own[k+1].at
				}
				field = c.text(g.head[0], g.head[1])
				t.under(c.s[g.from:max(g.from, end)], field)
			}
		}
		for j := i + 1; led && j < len(t.ctx.passages) && p.Depth != doc.NoBullet; j++ {
			q := &t.ctx.passages[j]
			if q.Depth <= p.Depth || q.Depth >= doc.Asterisk || strings.Contains(q.S, "분야") || leavesField.MatchString(q.S) {
				break
			}
			t.under(q.S, field)
		}
	}
}

// allOfField tells that all those chosen are of one field: 지정된 제품은 모두 탄소중립 분야이다.
var allOfField = hangul.MustCompile(`(?:지정|인증|선정|승인)(?:된|한|받은)\s[가-힣0-9 ]{1,14}(?:은|는|이|가)\s(?:모두|전부)\s((?:[가-힣A-Za-z·]{1,8}\s?){1,2}?)\s?(?:분야|부문)(?:이다|다|입니다|로|이며|에\s속|의)`)

// leavesField begins a sentence that leaves what the one before is about.
var leavesField = hangul.MustCompile(`^\s?(?:한편|아울러|이\s?밖|이외|그\s?밖|마지막으로|지난)`)

// fieldsIn are the fields that a sentence is about, the first at its beginning; none where it begins with something else.
func (c *clause) fieldsIn() (out []serviceGroup) {
	if !strings.Contains(c.s, "분야") && !strings.Contains(c.s, "부문") {
		return nil
	}
	for _, g := range c.groupsIn() {
		if w := c.s[g.head[0]:g.head[1]]; g.field && !noField.MatchString(w) && !c.ctx.namesKnown(w) {
			out = append(out, g)
		}
	}
	if len(out) == 0 || !fieldLead.MatchString(c.s[:out[0].at]) {
		return nil
	}
	return out
}

var (
	// fieldLead is what may stand before the field that a sentence is about.
	fieldLead = hangul.MustCompile(`^\s?(?:먼저|우선|이어|이어서|또|또한|그리고|다음으로|다음|이\s?가운데|이\s?중|구체적으로|분야별로)?,?\s?['"\[(<]?$`)
	// noField are words before 분야 that name none.
	noField = hangul.MustCompile(`[0-9]|^(?:각|이|그|두|세|네|전|타|해당|관련|다양한|여러|모든|주요|다른|나머지|같은|새로운|평가|심사|공모|신청|선정|지정|지원|신규|이러한|이들|각각의|선정된|지정된|위|도시|서비스|제품|기술|과제|사업|솔루션|프로그램|상품|시설|콘텐츠|기업)$`)
)

// under gives the services that words name a field.
func (t *fieldsTold) under(s string, field doc.Text) {
	for _, key := range t.in(s) {
		t.took(key, field)
	}
}

// in are the services that words name.
func (t *fieldsTold) in(s string) (keys []string) {
	for _, spot := range t.names.in(s) {
		keys = append(keys, t.keys[spot.service])
	}
	return keys
}
