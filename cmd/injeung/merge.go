package main

import (
	"context"

	"injeung/normalize"
	"injeung/schema"
)

// chapterDrafts is about how many drafts are merged at a time: the records of
// so many are in memory.
const chapterDrafts = 1000

// mergeChapters merges drafts chapter by chapter and hands over the rows in
// portions, the gazetteer last. The tables that follow from the records are
// left to the receiver, see derive.
func mergeChapters(ctx context.Context, heads []normalize.Head, draft func(i int) (*normalize.Draft, error), emit func(*schema.Dataset) error) error {
	if len(heads) > chapterDrafts {
		spareMemory()
	}
	for _, c := range normalize.Chapters(heads, chapterDrafts) {
		err := c.Merge(func(i int) (*normalize.Draft, error) {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			return draft(i)
		}, emit)
		if err != nil {
			return err
		}
	}
	return emit(&schema.Dataset{Places: gazetteer()})
}
