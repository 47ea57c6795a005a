package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// Words of who made a service or has it, in a sentence that names it.
var (
	companyTold  = hangul.MustCompile(`(?:㈜|\(주\)|주식회사\s)\s?([가-힣A-Za-z0-9]{2,12}?)(?:[은는이가과와의]|에서|[^가-힣A-Za-z0-9]|$)|([가-힣A-Za-z0-9]{2,12})(?:㈜|\(주\))`)
	placeHelping = hangul.MustCompile(`(?:^|[\s,(])([가-힣]{2,4}[시군구])청?(?:와|과|에서|가|이|의)?[\s,)][^.]{0,30}?(?:함께|협력|협약|공동|실증|도입|손잡|손을\s잡|시범)`)
	makingMarks  = []string{"㈜", "(주)", "주식회사", "함께", "협력", "협약", "공동", "실증", "도입", "손잡", "시범"}
)

// keyedService is a service with what hangul.Key makes of its name and of who makes it.
type keyedService struct {
	row  *schema.Service
	keys []string
}

// doubtServicesTold doubts services where a sentence that names one or two of them, or who makes one, tells a status, an
// earlier year, a maker or a place that they do not have.
func (w *work) doubtServicesTold(g *group, prose []paragraph) {
	rows := keyed(w.servicesOf(g))
	if len(rows) == 0 {
		return
	}
	for i := range prose {
		p := &prose[i]
		if len(p.s) > longestTold || !p.told && !p.making || !slices.ContainsFunc(rows, func(r keyedService) bool { return r.in(p.key) }) {
			continue
		}
		for s := range strings.SplitSeq(p.s, "다. ") {
			key := hangul.Key(s)
			for _, r := range servicesIn(key, rows) {
				w.doubtByMaking(g, r, s)
			}
		}
	}
}

// keyed gives services with their keys.
func keyed(rows []*schema.Service) []keyedService {
	out := make([]keyedService, len(rows))
	for i, r := range rows {
		out[i] = keyedService{r, keysOf(r)}
	}
	return out
}

// keysOf are the keys of a service: its name, and those of who makes it but for local governments, which are told of
// for much else, and for the shortest, which may be parts of words.
func keysOf(r *schema.Service) []string {
	keys := []string{r.ServiceID}
	for _, p := range r.Providers {
		if name := hangul.Key(p.Name); len(name) > len("가나") && (p.Kind == nil || *p.Kind != schema.LocalGovernment) {
			keys = append(keys, name)
		}
	}
	return keys
}

// in says that words name the service or who makes it.
func (r keyedService) in(key string) bool { return containsAny(key, r.keys) }

// servicesOf are the rows of services of a decision.
func (w *work) servicesOf(g *group) (rows []*schema.Service) {
	if len(w.out.Services) == 0 {
		return nil
	}
	own := make(map[string]bool, len(g.records))
	for _, id := range g.records {
		own[id] = true
	}
	for i := range w.out.Services {
		if s := &w.out.Services[i]; own[s.RecordID] {
			rows = append(rows, s)
		}
	}
	return rows
}

// servicesIn are the services that a sentence names, by their own names or who makes them; none where it names more than
// two, or all of several.
func servicesIn(key string, rows []keyedService) (out []*schema.Service) {
	for _, r := range rows {
		if r.in(key) {
			out = append(out, r.row)
		}
	}
	if len(out) > 2 || len(out) == len(rows) && len(rows) > 1 {
		return nil
	}
	return out
}

// doubtByMaking doubts a service by one sentence on it or its maker.
func (w *work) doubtByMaking(g *group, r *schema.Service, s string) {
	if g.status == schema.New {
		if m := toldAgain.FindString(s); m != "" && !newPrinted.MatchString(s) {
			w.because(r.RecordID, statusUnsure, "%s", m)
		}
		if m := chosenThen.FindString(s); m != "" && w.yearTold(s, g.year) != "" {
			w.because(r.RecordID, statusUnsure, "%s", m)
		}
	}
	if r.BaseYear == nil && g.status.OfEarlier() {
		if m := w.yearTold(s, g.year); m != "" {
			w.because(r.RecordID, baseUnread, "%s", m)
		}
	}
	if m := otherMaker(r, s); m != "" {
		w.because(r.RecordID, makerUnsure, "%s", m)
	}
	if r.PartnerName == nil {
		return
	}
	if m := placeHelping.FindStringSubmatch(s); m != nil && !strings.Contains(*r.PartnerName, m[1]) && w.isPlace(m[1]) {
		w.because(r.RecordID, partnerUnread, "%s", m[0])
	}
}

// otherMaker is a company that a sentence names and that is none of those who make a service.
func otherMaker(r *schema.Service, s string) string {
	if !containsAny(s, makingMarks[:3]) {
		return ""
	}
	for _, m := range companyTold.FindAllStringSubmatch(s, -1) {
		name := hangul.Key(m[1] + m[2])
		if !slices.ContainsFunc(r.Providers, func(p schema.Provider) bool {
			k := hangul.Key(p.Name)
			return strings.Contains(k, name) || strings.Contains(name, k)
		}) {
			return m[0]
		}
	}
	return ""
}

// seldomForms are legal forms that some take for a part of the name.
var seldomForms = []string{"사회적협동조합", "사단법인", "재단법인", "학교법인", "의료법인", "사회복지법인", "농업회사법인", "어업회사법인"}

// ofSomeBody ends names of bodies of which nothing tells whether they are companies.
var ofSomeBody = hangul.MustCompile(`(?:원|소|관|회|단|청|병원|대학교?|조합|센터|기구|본부|네트워크|연합|연맹|은행|서원|학교)$`)

// doubtMakers doubts services one of whose makers is named with a seldom legal form, or is of a kind that its name leaves open.
func (w *work) doubtMakers(g *group) {
	for _, r := range w.servicesOf(g) {
		if strings.Trim(r.ServiceName, "*†‡●◎") != r.ServiceName {
			w.because(r.RecordID, nameByForm, "%s", r.ServiceName) // a mark whose note was not found
		}
		for _, p := range r.Providers {
			_, incorporated := hangul.Company(p.Raw)
			open := !incorporated && p.Kind != nil && *p.Kind == schema.Company && ofSomeBody.MatchString(p.Name)
			if containsAny(p.Raw, seldomForms) || p.Kind == nil || open || twoInOne(p.Raw) || bracketedMore.MatchString(p.Raw) {
				w.because(r.RecordID, makerUnsure, "%s", p.Raw)
			}
		}
	}
}

// bracketedMore finds a bracket behind the name of a maker that may tell of someone else.
var bracketedMore = hangul.MustCompile(`[가-힣A-Za-z㈜]\s?\([가-힣]{2,4}\)\s*$`)

// twoInOne says that the legal form of a company stands behind two words, which may be the names of two that stood on a line each.
func twoInOne(raw string) bool {
	rest, ok := strings.CutSuffix(raw, "㈜")
	if !ok {
		rest, ok = strings.CutSuffix(raw, "(주)")
	}
	return ok && strings.Contains(strings.TrimSpace(rest), " ")
}
