package release

// makersAround reads who makes the service h that is quoted from open to end, in brackets around it or before it, and gives
// where it stands with them. A place alone in brackets behind it is where it is used, once somebody else is named before it:
// ㈜가나의 ‘다라 알리미’(안전, 마바시).
func (c *clause) makersAround(h *Holder, open, end int) (int, int) {
	place := h.Providers
	if c.usedThere(h, end) {
		h.Providers = nil
	}
	if from, to, e := c.makerAround(open, end); e > 0 {
		c.providers(h, from, to)
		open, end = from, e
	} else if from := c.makerBefore(open); from < open {
		c.providers(h, from, open-len("의 "))
		open = from
	} else if from := c.makerWord(open); from < open && len(h.Providers) == 0 {
		c.providers(h, from, c.withoutJosa(from, open-1))
		open = from
	} else if m, ok := c.makerClause(open); ok && len(h.Providers) == 0 {
		c.madeIn(h, m)
		open = m.from
	} else if from, to := c.fieldBefore(open); to > 0 && h.Domain.S == "" {
		h.Domain, open = c.text(from, to), from
	}
	if len(h.Providers) == 0 {
		h.Providers = place
	}
	return open, end
}

// usedThere says that all that the bracket before end names of who provides h is a place, and no group that it leads.
func (c *clause) usedThere(h *Holder, end int) bool {
	if len(h.Providers) != 1 || h.Partner.S == "" || h.Providers[0].Words.S != h.Partner.S {
		return false
	}
	from := lastOpening(c.s[:end])
	return from > 0 && !containsAny(c.s[from:end], bodyGroups)
}

// bodyGroups are words for several bodies that are certified together.
var bodyGroups = []string{"협의체", "컨소시엄", "공동", "연합"}
