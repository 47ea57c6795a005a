package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// schemesMeant are the programmes a sentence of criteria is about: those it
// names; where the release is about cities and services, by which of the two
// it speaks of; else the one in force.
func (r *criteriaReader) schemesMeant(p *passage, s string) []Scheme {
	ms := r.ctx.mentionsIn(s)
	if len(ms) == 1 && r.ofAnother(s, &ms[0]) {
		ms = nil
	}
	for _, m := range ms {
		if m.main && r.ctx.isMain(m.Scheme) {
			if leadsAside.in(head(s, 40)) && m.Scheme.ID != r.ctx.mains()[0].ID {
				return nil // 이와 별도로 … 다른 인증은
			}
			return []Scheme{m.Scheme}
		}
	}
	if len(ms) > 0 && len(r.ctx.mains()) > 0 || len(ms) == 0 && (r.aboutOther(s) || r.asideFromMain(s)) {
		return nil
	}
	if k, ok := r.topicBefore(p, s); ok {
		return []Scheme{k}
	}
	if out := r.spokenOf(likened.ReplaceAllString(s, "")); len(out) > 0 {
		return out
	}
	return r.about(p.index)
}

// leadsAside are words that lead to something else than what the release is about.
var leadsAside = setOf("한편", "이와 별도로", "이와 별개로", "이와는 별도로", "이 밖에")

// quotedTopic finds a name in quotes that a sentence is about: '맑은내상'은 …; quotedJudge one that was judged: '맑은내상' 심사에서 ….
var (
	quotedTopic = hangul.MustCompile(`^[^'"]{0,60}?['"]([^'"]{2,40})['"](?:은|는)\s`)
	quotedJudge = hangul.MustCompile(`^[^'"]{0,60}?['"]([^'"]{4,40})['"]\s?(?:평가|심사|인증|지정|선정|공모)(?:에서는|에서|의|에|을|은|는)?\s`)
)

// aboutOther says that a sentence is about something named in quotes that is no programme of the release.
func (r *criteriaReader) aboutOther(s string) bool {
	if !strings.ContainsAny(s, "'\"") {
		return false
	}
	m := quotedTopic.FindStringSubmatch(s)
	if m == nil {
		if m = quotedJudge.FindStringSubmatch(s); m == nil || utf8.RuneCountInString(hangul.Key(m[1])) < 4 || stageName.MatchString(m[1]) {
			return false
		}
	}
	return len(r.ctx.mains()) > 0 && !r.partOfMain(hangul.Key(m[1]))
}

// ofWhich finds which of the two a sentence is about from its beginning: 서비스 인증은 …, 도시인증의 평가는.
var ofWhich = hangul.MustCompile(`^[^가-힣]{0,8}(도시|서비스)\s?인증(?:은|의|에|에는|에서는)\s`)

// fieldMarks begin each of the fields that a sentence names in a row.
const fieldMarks = "➊①❶⓵▲△▴"

// judgedServices are services as what is judged: 서비스 운영 수준, 서비스·기반시설.
var judgedServices = hangul.MustCompile(`서비스(?:\s(?:및\s)?(?:운영|활용|도입|제공|연계|기반|기술|품질|수준|인프라|데이터|혁신)|[·,])`)

// governmentsHeld finds that a sentence is about local governments that have what is given: 인증을 받은 지자체, 인증된 시·군.
var governmentsHeld = hangul.MustCompile(`(?:인증|지정|선정)(?:[을를]\s)?(?:받은|된|받는)\s(?:\d{1,3}\s?개\s)?(?:지자체|지방자치단체|자치단체|지방정부|시·군·구|시군구|시·군|시군|자치구)`)

// spokenOf tells by 도시 and 서비스 which of two programmes is meant.
func (r *criteriaReader) spokenOf(s string) []Scheme {
	city, service := r.ctx.mainOf(scheme.City), r.ctx.mainOf(scheme.Service)
	if city == nil || service == nil {
		return nil
	}
	if m := ofWhich.FindStringSubmatch(s); m != nil && m[1] == "도시" {
		return []Scheme{*city}
	} else if m != nil {
		return []Scheme{*service}
	}
	if i := strings.IndexAny(s, fieldMarks); i > 0 {
		s = s[:i] // ➊서비스 기반 ➋도시 혁신 are what is judged
	}
	t := judgedServices.ReplaceAllString(s, "")
	for _, w := range []string{"스마트도시 서비스", "도시 서비스", "도시서비스", "스마트도시로", "우수한 스마트도시", "도시경쟁력", "도시들에"} {
		t = strings.ReplaceAll(t, w, "")
	}
	var out []Scheme
	if strings.Contains(t, "도시") {
		out = append(out, *city)
	}
	if strings.Contains(s, "서비스에 ") || strings.Contains(s, "서비스에는") || strings.Contains(s, "서비스는 ") || strings.Contains(s, "서비스를 개발한") || len(out) == 0 && strings.Contains(t, "서비스") {
		out = append(out, *service)
	}
	if len(out) == 0 && governmentsHeld.MatchString(t) {
		out = append(out, *city)
	}
	return out
}

// mains are the programmes the release is about.
func (ctx *context) mains() []Scheme {
	var out []Scheme
	for i := range ctx.known {
		if ctx.known[i].main {
			out = append(out, ctx.known[i].Scheme)
		}
	}
	return out
}

func (ctx *context) isMain(s Scheme) bool {
	for _, m := range ctx.mains() {
		if m.ID == s.ID {
			return true
		}
	}
	return false
}

func (ctx *context) mainOf(want scheme.Subject) *Scheme {
	for _, m := range ctx.mains() {
		if certifies(m) == want {
			return &m
		}
	}
	return nil
}

// classes takes the size classes that names are printed with, where no
// sentence gives them.
func (r *criteriaReader) classes(f *Facts) {
	for _, m := range r.ctx.mains() {
		known, ok := scheme.ByID(m.ID)
		if !ok || r.has(m, "size_classes") || !r.any(m) {
			continue
		}
		c := Criterion{Scheme: m, Field: "size_classes"}
		for _, k := range known.Classes {
			if w, block := printedClass(f, m, k); w.S != "" {
				c.List = append(c.List, Value{w, "list.classes"})
				c.Value, c.Block = Value{w, "list.classes"}, block
			}
		}
		if len(c.List) > 1 && len(c.List) == len(known.Classes) {
			r.out = append(r.out, c)
		}
	}
}

// any says that something is known of what a scheme asks for.
func (r *criteriaReader) any(s Scheme) bool {
	for i := range r.out {
		if r.out[i].Scheme.ID == s.ID {
			return true
		}
	}
	return false
}

func (r *criteriaReader) has(s Scheme, field string) bool {
	for i := range r.out {
		if r.out[i].Scheme.ID == s.ID && r.out[i].Field == field {
			return true
		}
	}
	return false
}

// printedClass finds a class among the holders of a scheme.
func printedClass(f *Facts, s Scheme, raw string) (doc.Text, int) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if d.Scheme.ID == s.ID && d.Holders[k].Class.S == raw {
				return d.Holders[k].Class, d.Block
			}
		}
	}
	return doc.Text{}, 0
}
