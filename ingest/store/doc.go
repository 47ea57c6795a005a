// Package store keeps original bytes for ever: every distinct file once, under
// its SHA-256, read-only, with a line for each time and place it was seen.
//
//	ab/cd/abcd….bin         the bytes
//	ab/cd/abcd….seen.jsonl  sightings, appended, oldest first
//	ab/cd/abcd….gone.json   a tombstone, where the bytes were taken down
//	ab/cd/abcd….decided.jsonl  what people decided about it, the last line holds
//
// In come bytes and where they were seen; out go the same bytes, compared with
// their name. Names that servers give are data in a sighting and never part of
// a path. The package does not decide what is worth keeping or current, and it
// forgets nothing unless a person says why.
package store
