package timeline

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// The rules by which services of different years are one.
const (
	RuleFirstKnown   = "lineage.first-known"   // no earlier one is
	RuleSameName     = "lineage.same-name"     // the same folded name
	RuleSameProvider = "lineage.same-provider" // a provider in common and a similar name
	RuleRenewal      = "lineage.renewal"       // renews a certification of that year and has a similar name
)

// Link says which lineage a service belongs to and why.
type Link struct {
	LineageID string
	Rule      string
	From      string // record id of the earlier service; "" for the first
}

// The shares of letter pairs from which on two names are similar: with a
// provider in common, and where only the printed base year joins them.
const (
	similarProvider = 0.5
	similarRenewal  = 0.6
)

// Lineages gives the link of every service, in their order.
func Lineages(services []schema.Service) []Link {
	order := make([]int, len(services))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &services[a], &services[b]
		return cmp.Or(cmp.Compare(x.Year, y.Year), cmp.Compare(x.RecordID, y.RecordID))
	})
	out := make([]Link, len(services))
	for n, i := range order {
		out[i] = link(services, out, order[:n], i)
	}
	return out
}

// link finds the earlier service that service i continues.
func link(services []schema.Service, done []Link, earlier []int, i int) Link {
	s := &services[i]
	best, score, rule, tie := -1, 0.0, "", false
	for _, j := range earlier {
		o := &services[j]
		if o.Scheme != s.Scheme || o.Year == s.Year && o.ServiceID != s.ServiceID {
			continue
		}
		r, v := likeness(o, s)
		switch {
		case v == 0 || v < score:
		case v == score && best >= 0 && done[best].LineageID != done[j].LineageID:
			tie = true
		default:
			best, score, rule, tie = j, v, r, false
		}
	}
	if best < 0 || tie || rule != RuleSameName && claimed(services, done, earlier, best, i) {
		return Link{LineageID: s.ServiceID, Rule: RuleFirstKnown}
	}
	return Link{LineageID: done[best].LineageID, Rule: rule, From: services[best].RecordID}
}

// claimed says that another service of the year already continues the lineage
// of service a, so that a similar name alone does not make i its heir.
func claimed(services []schema.Service, done []Link, earlier []int, a, i int) bool {
	for _, j := range earlier {
		if services[j].Year == services[i].Year && services[j].Scheme == services[i].Scheme &&
			done[j].LineageID == done[a].LineageID && services[j].ServiceID != services[i].ServiceID {
			return true
		}
	}
	return false
}

// likeness says how sure it is that b continues a, above 0, and by which rule.
func likeness(a, b *schema.Service) (rule string, score float64) {
	if a.ServiceID == b.ServiceID {
		return RuleSameName, 4
	}
	v := similarity(a.ServiceID, b.ServiceID)
	renews := b.BaseYear != nil && *b.BaseYear == a.Year
	switch {
	case sharesProvider(a, b) && v >= similarProvider:
		if renews {
			v++
		}
		return RuleSameProvider, 1 + v
	case renews && !otherProvider(a, b) && v >= similarRenewal:
		return RuleRenewal, v
	}
	return "", 0
}

func sharesProvider(a, b *schema.Service) bool {
	for _, p := range a.Providers {
		for _, q := range b.Providers {
			if letters(p.Name) == letters(q.Name) {
				return true
			}
		}
	}
	return false
}

// otherProvider says that both name companies or public bodies and none in
// common.
func otherProvider(a, b *schema.Service) bool {
	return named(a) && named(b) && !sharesProvider(a, b)
}

func named(s *schema.Service) bool {
	return slices.ContainsFunc(s.Providers, func(p schema.Provider) bool {
		return p.Kind == nil || *p.Kind != schema.LocalGovernment
	})
}
