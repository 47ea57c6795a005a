//go:build !unix

package dataset

// syncFolder has nothing to do where folders cannot be opened to be synced.
func syncFolder(string) error { return nil }
