//go:build !unix

package disk

// syncFolder has nothing to do where folders cannot be opened to be synced;
// Windows keeps names without.
func syncFolder(string) error { return nil }
