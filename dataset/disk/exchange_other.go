//go:build !linux && !darwin

package disk

import (
	"errors"
	"fmt"
)

// exchange is not to be had here; publishing falls back to two renames.
func exchange(a, b string) error {
	return fmt.Errorf("exchanging folders: %w", errors.ErrUnsupported)
}
