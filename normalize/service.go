package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/normalize/timeline"
	"injeung/schema"
)

// offer is a certified service with all who name it.
type offer struct {
	key      string
	mentions []*mention
	short    []*mention // that name it by a part of its name
}

// services makes one row for every service of the group.
func (w *work) services(g *group) {
	all := w.offers(g)
	if !g.declares(len(all)) {
		all = joinShort(all)
	}
	for _, o := range all {
		w.service(g, o)
	}
}

// declares says that a statement of the group prints the number n for all.
func (g *group) declares(n int) bool {
	for _, s := range g.stated {
		for _, c := range s.Counts {
			if c.N == n && c.Class.Empty() {
				return true
			}
		}
	}
	return false
}

// offers gathers mentions by folded name, in order of first mention.
func (w *work) offers(g *group) []*offer {
	var out []*offer
	byKey := map[string]*offer{}
	for _, m := range g.mentions {
		if m.h.Kind != release.ServiceHolder {
			continue
		}
		k := serviceKey(m.h.Words.S)
		if k == "" {
			w.report(subjectUnnamed, schema.Reject, m.s.Words, "", "a service without a name")
			continue
		}
		o := byKey[k]
		if o == nil {
			o = &offer{key: k}
			byKey[k] = o
			out = append(out, o)
		}
		o.mentions = append(o.mentions, m)
	}
	return out
}

// serviceKey is the folded printed name: the identity of a service.
func serviceKey(name string) string { return hangul.Key(serviceName(name)) }

// serviceName cleans a printed name: on one line, out of the brackets and
// quotes that set it apart.
func serviceName(printed string) string { return unwrap(hangul.Squeeze(printed)) }

// unwrap takes off the brackets and quotes around a whole name. Brackets
// around a part of it stay.
func unwrap(s string) string {
	for {
		open, n := utf8.DecodeRuneInString(s)
		last, m := utf8.DecodeLastRuneInString(s)
		if len(s) <= n+m || !pairs(open, last) || strings.ContainsRune(s[n:len(s)-m], last) {
			return s
		}
		s = hangul.Trim(s[n : len(s)-m])
	}
}

func pairs(open, last rune) bool {
	for _, p := range []string{"[]", "【】", "〔〕", "<>", "〈〉", "《》", "「」", "『』", "｢｣", "“”", "‘’", "\"\"", "''", "‘‘", "’’", "()"} {
		a, n := utf8.DecodeRuneInString(p)
		b, _ := utf8.DecodeRuneInString(p[n:])
		if open == a && last == b {
			return true
		}
	}
	return false
}

// minShort is how many letters a name needs to be taken as the short form of
// a longer one; fewer fit too many names.
const minShort = 4

// joinShort gives the mentions of a name that is the end or beginning of one
// other name of the same decision to that one, unless a table names it.
func joinShort(all []*offer) []*offer {
	var out []*offer
	for _, o := range all {
		if long := longName(all, o); long != nil {
			long.short = append(long.short, o.mentions...)
			continue
		}
		out = append(out, o)
	}
	return out
}

func longName(all []*offer, o *offer) (long *offer) {
	if utf8.RuneCountInString(o.key) < minShort {
		return nil
	}
	for _, m := range o.mentions {
		if m.s.Where <= release.InList {
			return nil
		}
	}
	for _, c := range all {
		if c == o || len(c.key) <= len(o.key) || !strings.HasPrefix(c.key, o.key) && !strings.HasSuffix(c.key, o.key) {
			continue
		}
		if long != nil {
			return nil
		}
		long = c
	}
	return long
}

func (w *work) service(g *group, o *offer) {
	id := g.id(o.key)
	all := append(append([]*mention{}, o.mentions...), o.short...)
	first := o.mentions[0]
	row := schema.Service{
		RecordID: id, ReleaseID: w.id, Scheme: g.scheme, SchemeName: g.name, Year: g.year, Status: g.status,
		ServiceID: o.key, LineageID: o.key,
		ServiceName: serviceName(first.h.Words.S), ServiceRaw: hangul.Squeeze(first.h.Words.S),
		Batch: some(g.batch), Flags: []string{},
	}
	w.decided(g, id, all)
	if !slices.ContainsFunc(all, func(m *mention) bool { return !m.h.ByForm }) {
		w.because(id, nameByForm, "%s", row.ServiceRaw)
	}
	w.named(id, o)
	w.domain(id, all, &row)
	w.providers(id, all, &row)
	w.unnamed(id, all, &row)
	w.partner(id, all, &row)
	row.BaseYear = w.baseYear(g, id, all)
	w.trust(g, id, all)
	w.unreadOf(id, all)
	w.because(id, providersIn(all), "")
	if len(o.short) > 0 {
		w.because(id, shortName, "%s", hangul.Squeeze(o.short[0].h.Words.S))
	}
	g.records = append(g.records, id)
	g.count(nil, all)
	w.out.Services = append(w.out.Services, row)
}

// providersIn says whether a column or running text names the providers: what
// is a provider and what is not is less sure in text.
func providersIn(mentions []*mention) string {
	for _, m := range mentions {
		if m.s.Where == release.InTable && len(m.h.Providers) > 0 {
			return cellProviders
		}
	}
	return textProviders
}

// named gives evidence for the columns that name the service.
func (w *work) named(id string, o *offer) {
	for _, m := range o.mentions {
		w.cite(id, "service_name", m.h.Words, "service.name")
	}
	for _, m := range o.short {
		w.cite(id, "service_name", m.h.Words, "service.short-name")
	}
	w.cite(id, "service_raw", o.mentions[0].h.Words, rule(o.mentions[0].h.Rule, o.mentions[0].s.Rule))
	w.derive(id, "service_id", "service_name", "service.folded-name")
	w.derive(id, "lineage_id", "service_id", timeline.RuleFirstKnown)
}
