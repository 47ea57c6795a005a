package normalize

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// byTrust gives the drafts, by their place among heads, in the order in which
// they are believed: originals before reposts before rewrites, then the
// earliest, then by id. Of the same bytes twice the first by name stays.
func byTrust(heads []Head) []int {
	order := make([]int, len(heads))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &heads[a], &heads[b]
		return cmp.Or(cmp.Compare(rank(x.Origin), rank(y.Origin)), cmp.Compare(orNever(x.ReleasedOn), orNever(y.ReleasedOn)),
			cmp.Compare(x.ReleaseID, y.ReleaseID), cmp.Compare(x.SourceName, y.SourceName))
	})
	seen := map[string]bool{}
	return slices.DeleteFunc(order, func(i int) bool {
		id := heads[i].ReleaseID
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

func day(r *schema.Release) schema.Date { return orNever(r.ReleasedOn) }

func orNever(d *schema.Date) schema.Date {
	if d == nil {
		return never
	}
	return *d
}
