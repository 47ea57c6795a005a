package normalize

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"injeung/schema"
)

// rowsOf writes every row as text, sorted; equal ones are one, as where a
// release is told of with several chapters.
func rowsOf(t *rapid.T, ds *schema.Dataset) []string {
	var all []string
	add := func(row any) {
		text, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, fmt.Sprintf("%T %s", row, text))
	}
	eachRow(ds.Releases, add)
	eachRow(ds.Cities, add)
	eachRow(ds.Services, add)
	eachRow(ds.Criteria, add)
	eachRow(ds.Rounds, add)
	eachRow(ds.Practices, add)
	eachRow(ds.Plans, add)
	eachRow(ds.Tables, add)
	eachRow(ds.Evidence, add)
	eachRow(ds.Issues, add)
	slices.Sort(all)
	return slices.Compact(all)
}

func eachRow[T any](rows []T, do func(any)) {
	for i := range rows {
		do(rows[i])
	}
}

// TestChaptersMakeTheWhole: drafts that are merged scheme by scheme, in any
// order, give the rows that they give all at once.
func TestChaptersMakeTheWhole(t *testing.T) {
	parted := 0
	rapid.Check(t, func(rt *rapid.T) {
		var drafts []*Draft
		for i := range rapid.IntRange(1, 6).Draw(rt, "drafts") {
			f, _ := drawFacts(rt)
			drafts = append(drafts, read(fmt.Sprintf("%d.pdf", i), f))
		}
		want := rowsOf(rt, Merge(drafts))
		drafts = rapid.Permutation(drafts).Draw(rt, "order")
		heads := make([]Head, len(drafts))
		for i, d := range drafts {
			heads[i] = HeadOf(d)
		}
		got := &schema.Dataset{}
		chapters := Chapters(heads, rapid.IntRange(1, 3).Draw(rt, "most"))
		for _, c := range chapters {
			err := c.Merge(func(i int) (*Draft, error) { return drafts[i], nil }, func(rows *schema.Dataset) error {
				appendRows(got, rows)
				return nil
			})
			if err != nil {
				rt.Fatal(err)
			}
		}
		if len(chapters) > 1 {
			parted++
		}
		if diff := cmp.Diff(want, rowsOf(rt, got)); diff != "" {
			rt.Fatalf("at once (-) and in %d chapters (+):\n%s", len(chapters), diff)
		}
	})
	if parted == 0 {
		t.Error("no drafts were parted")
	}
}
