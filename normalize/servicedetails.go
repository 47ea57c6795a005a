package normalize

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

func (w *work) domain(id string, mentions []*mention, row *schema.Service) {
	var claims []claim
	for _, m := range mentions {
		claims = append(claims, claim{m.h.Domain, rule(m.h.Rule, m.s.Rule), strings.TrimSuffix(sameWords(m.h.Domain), "분야")})
	}
	if c, ok := w.settle(id, "domain", claims); ok {
		row.Domain = some(strings.TrimSpace(strings.TrimSuffix(hangul.Squeeze(c.words.S), "분야")))
	}
}

func (w *work) unnamed(id string, mentions []*mention, row *schema.Service) {
	var claims []claim
	for _, m := range mentions {
		if m.h.Unnamed.Empty() {
			continue
		}
		companies := 0
		for _, p := range m.h.Providers {
			if _, kind := w.provider(p.Words); value(kind) != schema.LocalGovernment {
				companies++
			}
		}
		if m.h.Among > 0 {
			companies = m.h.Among
		}
		n, ok := unnamed(m.h.Unnamed, companies)
		if !ok {
			w.report(badNumber, schema.Note, m.h.Unnamed, id, "these words should count providers that are not named")
			continue
		}
		claims = append(claims, claim{m.h.Unnamed, "provider.unnamed", fmt.Sprint(n)})
	}
	if c, ok := w.settle(id, "unnamed_providers", claims); ok {
		var n int32
		fmt.Sscan(c.value, &n)
		row.UnnamedProviders = &n
	}
}

// partner is the local government named as partner, joint applicant or place
// of proof; a name that several bear stays without code.
func (w *work) partner(id string, mentions []*mention, row *schema.Service) {
	var claims []claim
	places := map[string]spot{}
	for _, m := range mentions {
		if m.h.Partner.Empty() {
			continue
		}
		sp, a, ok := w.one(m.h.Partner, doc.Text{})
		if !ok {
			w.unplaced(m.h.Partner, doc.Text{}, a, schema.Note, id)
			w.because(id, partnerUnread, "%s", hangul.Squeeze(m.h.Partner.S))
			if len(a.Places) > 1 {
				claims = append(claims, claim{m.h.Partner, "partner.printed", sameWords(m.h.Partner)})
			}
			continue
		}
		places[sp.code] = sp
		claims = append(claims, claim{m.h.Partner, sp.rule, sp.code})
	}
	c, ok := w.settle(id, "partner_name", claims)
	if !ok {
		return
	}
	row.PartnerName = some(hangul.Squeeze(c.words.S))
	if sp, ok := places[c.value]; ok {
		row.PartnerName, row.PartnerRegionCode = some(sp.name()), &sp.code
		w.cite(id, "partner_region_code", c.words, sp.rule)
	}
}
