package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// keptOn goes on behind a number of those of which nothing changed: (2건)은 유지하고.
var keptOn = hangul.MustCompile(`^(?:은|는|을|를)\s(?:현행대로\s|그대로\s|지정을\s|계속\s|승인을\s)?(?:유지|존치|계속)(?:하고|하며|하되|시키고|하기로|했)`)

// dropKept leaves out numbers of services that were revoked or changed where the sentence says that as many were kept.
func (f *Facts) dropKept() {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if !d.Status.OfEarlier() || len(d.Counts) == 0 {
			continue
		}
		s := d.Words.S
		d.Counts = slices.DeleteFunc(slices.Clone(d.Counts), func(n Count) bool {
			k := strings.Index(s, n.Words.S)
			return k >= 0 && keptOn.MatchString(hangul.FoldString(s[k+len(n.Words.S):]))
		})
	}
	f.Decisions = slices.DeleteFunc(f.Decisions, func(d Decision) bool {
		return d.Status.OfEarlier() && len(d.Holders)+len(d.Counts) == 0 && !d.Applicants.Said() && d.ofServices()
	})
}
