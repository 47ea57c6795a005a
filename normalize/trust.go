package normalize

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// byTrust puts drafts into the order in which they are believed: originals
// before reposts before rewrites, then the earliest, then by id. Of the same
// bytes twice the first by name stays.
func byTrust(drafts []*Draft) []*Draft {
	var out []*Draft
	for _, d := range drafts {
		if d != nil && len(d.Releases) > 0 {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b *Draft) int {
		x, y := &a.Releases[0], &b.Releases[0]
		return cmp.Or(cmp.Compare(rank(x.Origin), rank(y.Origin)), cmp.Compare(day(x), day(y)),
			cmp.Compare(x.ReleaseID, y.ReleaseID), cmp.Compare(x.SourceName, y.SourceName))
	})
	seen := map[string]bool{}
	return slices.DeleteFunc(out, func(d *Draft) bool {
		id := d.Releases[0].ReleaseID
		again := seen[id]
		seen[id] = true
		return again
	})
}

// rank is the place of an origin in the order of trust.
func rank(o schema.Origin) int {
	switch o {
	case schema.Original:
		return 0
	case schema.Repost:
		return 1
	}
	return 2
}

// never is later than any day of a release.
const never = schema.Date(1 << 30)

func day(r *schema.Release) schema.Date {
	if r.ReleasedOn == nil {
		return never
	}
	return *r.ReleasedOn
}
