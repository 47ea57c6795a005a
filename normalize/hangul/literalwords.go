package hangul

import (
	"slices"
	"strings"
)

// span is a list of words that parts from..to make, and how common they are.
type span struct {
	words    []string
	from, to int
	common   float64
}

// crossed gives each of a with each of b behind it, nil where one is not
// known or they become too many.
func crossed(a, b []string) []string {
	if a == nil || b == nil || len(a)*len(b) > mostExact {
		return nil
	}
	words := make([]string, 0, len(a)*len(b))
	for _, x := range a {
		for _, y := range b {
			words = append(words, x+y)
		}
	}
	return words
}

// trimmed takes blanks from the ends of words: they stand everywhere, and a
// text that has the word with them has it without.
func trimmed(words []string) []string {
	for i, w := range words {
		if t := strings.Trim(w, " \t\n\f\r"); t != w {
			words = slices.Clone(words)
			for ; i < len(words); i++ {
				words[i] = strings.Trim(words[i], " \t\n\f\r")
			}
			break
		}
	}
	return words
}

// commonness guesses in how many texts one of the words stands, 1 being all:
// a syllable in one of eight, and of those each further one in one of six; a
// figure in one of twenty (and some figure in half), a sign in one of five.
func commonness(words []string) (sum float64) {
	for _, w := range words {
		one := 1.0
		for i, r := range w {
			switch {
			case r == ' ' || r >= '\t' && r <= '\r':
			case r >= '0' && r <= '9':
				one /= 20
			case r < '가' && (r < 'A' || r > 'z'):
				one /= 5
			case i == 0:
				one /= 8
			default:
				one /= 6
			}
		}
		sum += one
	}
	return sum
}
