// Package dataset puts rows in order, checks them, and keeps them in a folder
// that other programs read: Parquet, JSON Lines and a manifest.
//
// In come the rows of schema in any order. Out goes a folder that holds the
// same bytes for the same rows, whatever their order, the clock or the number
// of processors. Writing is atomic: a reader finds the dataset that was there
// before or the new one, never a half, and a failed or killed run leaves what
// was there.
//
// The package decides nothing about what rows mean; what makes them valid is
// schema.Checker. It is the only one that knows Parquet.
package dataset
