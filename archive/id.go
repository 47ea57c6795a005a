package archive

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// idForm is a year, or a day or month of it, and the number of a correction.
var idForm = regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(\.[1-9][0-9]{0,3})?$`)

// ValidID says whether a snapshot can have the name: 2025, 2025-03, 2025-03-31
// or, for a correction, one of them with .1, .2 and so on.
func ValidID(id string) bool { return idForm.MatchString(id) }

// Corrects gives the snapshot that id corrects: 2025 for 2025.1, 2025.1 for
// 2025.2; "" where id is no correction.
func Corrects(id string) string {
	base, n := parts(id)
	switch n {
	case 0:
		return ""
	case 1:
		return base
	}
	return fmt.Sprintf("%s.%d", base, n-1)
}

// Correction gives the name of the next correction of id: 2025.2 for 2025.1.
func Correction(id string) string {
	base, n := parts(id)
	return fmt.Sprintf("%s.%d", base, n+1)
}

func parts(id string) (base string, n int) {
	base, tail, _ := strings.Cut(id, ".")
	n, _ = strconv.Atoi(tail)
	return base, n
}

// compareIDs puts corrections after what they correct, by number.
func compareIDs(a, b string) int {
	x, n := parts(a)
	y, m := parts(b)
	if x != y {
		return strings.Compare(x, y)
	}
	return n - m
}
