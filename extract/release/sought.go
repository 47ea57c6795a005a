package release

import (
	"slices"

	"injeung/schema"
	"injeung/schema/scheme"
)

// deed is one programme and status of a release.
type deed struct {
	scheme string
	status schema.Status
}

// sought is a number of which some or all names are missing.
type sought struct {
	deed
	of   *Decision
	all  int
	held whos // those whose names are known
	// alias are the programmes that the same number is declared of elsewhere, which are
	// the same by another name.
	alias []string
	// parted is true where another number of the deed has got its names.
	parted bool
}

// missing is how many names are.
func (s *sought) missing() int { return s.all - len(s.held) }

// seek finds the numbers of a release of which names are missing. What two statuses
// count alike, or two programmes in one statement, is sought for neither.
func (ctx *context) seek(all []Decision) []sought {
	told := ctx.numbersOf(all)
	var out []sought
	for i := range told {
		s := told[i]
		if s.missing() <= 0 || s.complete(told) || givesServices(all, s.deed) || slices.ContainsFunc(out, func(o sought) bool { return slices.Contains(o.alias, s.scheme) && o.all == s.all }) {
			continue
		}
		if s.alone(told) {
			out = append(out, s)
		}
	}
	return out
}

// numbersOf gives the numbers that decisions declare, each of a deed once.
func (ctx *context) numbersOf(all []Decision) (out []sought) {
	for i := range all {
		d := &all[i]
		n, at := declared(d), deed{d.Scheme.ID, d.Status}
		if n < 2 || certifies(d.Scheme) == scheme.Service || ctx.noHolders(d.Scheme) {
			continue
		}
		k := slices.IndexFunc(out, func(s sought) bool { return s.deed == at && s.all == n })
		if k < 0 {
			out = append(out, sought{deed: at, of: d, all: n, held: heldBy(all, at)})
		} else if out[k].of.Where > InBody && d.Where <= InBody {
			out[k].of = d
		}
	}
	return out
}

// alone says that nobody else counts as many, but under another name of the programme,
// which becomes an alias: one that another statement has, best that of the body.
func (s *sought) alone(told []sought) bool {
	for i := range told {
		o := &told[i]
		switch {
		case o.all != s.all || o.deed == s.deed || o.status != s.status && o.scheme != s.scheme:
		case o.status != s.status || o.missing() <= 0 || o.of.Words.S == s.of.Words.S || len(o.held)+len(s.held) > 0:
			return false
		default:
			if s.alias = append(s.alias, o.scheme, s.scheme); s.of.Where > InBody && o.of.Where <= InBody {
				s.deed, s.of = o.deed, o.of
			}
		}
	}
	return true
}

// complete says that another number of the deed has all its names.
func (s *sought) complete(told []sought) bool {
	return slices.ContainsFunc(told, func(o sought) bool { return o.deed == s.deed && o.all == len(s.held) })
}

// givesServices says that services were found for a deed.
func givesServices(all []Decision, at deed) bool {
	return slices.ContainsFunc(all, func(d Decision) bool {
		return d.Scheme.ID == at.scheme && slices.ContainsFunc(d.Holders, func(h Holder) bool { return h.Kind == ServiceHolder })
	})
}

// heldBy are those who have a deed.
func heldBy(all []Decision, at deed) (held whos) {
	for i := range all {
		if d := &all[i]; d.Scheme.ID == at.scheme && d.Status == at.status {
			held.add(d.Holders)
		}
	}
	return held
}
