package hangul

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression that looks for the words it cannot match
// without before it runs. Go's engine asks such an expression at every byte
// of a text; most texts hold none of its words, and finding that out costs a
// hundredth. In valid UTF-8 it matches what its expression matches, no more
// and no less.
type Pattern struct {
	*regexp.Regexp
	any func() []needs // a match fulfils one of them; empty where nothing is known
}

// MustCompile is regexp.MustCompile for a Pattern; it panics on an expression
// that does not parse.
func MustCompile(expr string) *Pattern {
	return &Pattern{
		Regexp: regexp.MustCompile(expr),
		any:    sync.OnceValue(func() []needs { return needsOf(expr) }), // most runs ask few of them
	}
}

// may tells whether a match in s is possible.
func (p *Pattern) may(s string) bool {
	any := p.any()
	for i := range any {
		if any[i].metBy(s) {
			return true
		}
	}
	return len(any) == 0
}

// MatchString is that of regexp.Regexp.
func (p *Pattern) MatchString(s string) bool { return p.may(s) && p.Regexp.MatchString(s) }

// FindString is that of regexp.Regexp.
func (p *Pattern) FindString(s string) string {
	if !p.may(s) {
		return ""
	}
	return p.Regexp.FindString(s)
}

// FindStringIndex is that of regexp.Regexp.
func (p *Pattern) FindStringIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringIndex(s)
}

// FindStringSubmatch is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatch(s string) []string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatch(s)
}

// FindStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindStringSubmatchIndex(s)
}

// FindAllString is that of regexp.Regexp.
func (p *Pattern) FindAllString(s string, n int) []string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllString(s, n)
}

// FindAllStringIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringIndex(s, n)
}

// FindAllStringSubmatch is that of regexp.Regexp.
func (p *Pattern) FindAllStringSubmatch(s string, n int) [][]string {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatch(s, n)
}

// FindAllStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.may(s) {
		return nil
	}
	return p.Regexp.FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is that of regexp.Regexp.
func (p *Pattern) ReplaceAllString(s, repl string) string {
	if !p.may(s) {
		return s
	}
	return p.Regexp.ReplaceAllString(s, repl)
}
