package hangul

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
)

// Pattern is a regular expression that looks for the words it cannot match
// without before it runs. Go's engine asks such an expression at every byte
// of a text; most texts hold none of its words, and finding that out costs a
// hundredth. Where its words are there, it runs only where a match may begin,
// if these places are few. In valid UTF-8 it matches what its expression
// matches, no more and no less.
type Pattern struct {
	expr  string
	any   func() []needs        // a match fulfils one of them; empty where nothing is known
	tried func() *trial         // nil where a match may begin anywhere
	reach func() *reach         // what it looks at of a text
	whole func() *regexp.Regexp // the expression itself
}

// MustCompile is regexp.MustCompile for a Pattern; it panics on an expression
// that does not parse. Most runs ask few patterns, so that the rest is done when it is asked for.
func MustCompile(expr string) *Pattern {
	if _, err := syntax.Parse(expr, syntax.Perl); err != nil {
		panic(err)
	}
	return &Pattern{
		expr:  expr,
		any:   sync.OnceValue(func() []needs { return needsOf(expr) }),
		tried: sync.OnceValue(func() *trial { return newTrial(expr) }),
		reach: sync.OnceValue(func() *reach { return reachOf(expr) }),
		whole: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) }),
	}
}

// seen is the part of s that a match can be in, and where it begins. Of a short text that is all: it is not worth the
// asking.
func (p *Pattern) seen(s string) (part string, at int) {
	if len(s) <= shortText {
		return s, 0
	}
	return p.reach().within(s)
}

// shortText is how many bytes a short text has at most.
const shortText = 256

// may tells whether a match in s is possible.
func (p *Pattern) may(s string) bool {
	if r := p.reach(); !r.fits(s) {
		return false
	}
	any := p.any()
	for i := range any {
		if any[i].metBy(s) {
			return true
		}
	}
	return len(any) == 0
}

// at gives what runs at single places of s, or nil.
func (p *Pattern) at(s string) *trial {
	if len(s) > longestTried {
		return nil
	}
	return p.tried()
}

// MatchString is that of regexp.Regexp.
func (p *Pattern) MatchString(s string) bool {
	if s, _ = p.seen(s); !p.may(s) {
		return false
	}
	s, _ = p.reach().within(s)
	if t := p.at(s); t != nil {
		return t.matches(s)
	}
	return p.whole().MatchString(s)
}

// find gives the first match, with its groups or without.
func (p *Pattern) find(s string, groups bool) (m []int) {
	s, from := p.seen(s)
	if !p.may(s) {
		return nil
	}
	s, at := p.reach().within(s)
	from += at
	if t := p.at(s); t != nil {
		m = t.find(s, 0, groups)
	} else if groups {
		m = p.whole().FindStringSubmatchIndex(s)
	} else {
		m = p.whole().FindStringIndex(s)
	}
	if from > 0 {
		moveBy(m, from)
	}
	return m
}

// findAll gives the first n matches, all where n is below 0.
func (p *Pattern) findAll(s string, n int, groups bool) (all [][]int) {
	if !p.may(s) {
		return nil
	}
	t := p.at(s)
	switch {
	case t == nil && groups:
		return p.whole().FindAllStringSubmatchIndex(s, n)
	case t == nil:
		return p.whole().FindAllStringIndex(s, n)
	}
	for i := 0; n < 0 || len(all) < n; {
		m := t.find(s, i, groups)
		if m == nil {
			break
		}
		all, i = append(all, m), m[1]
	}
	return all
}

// FindString is that of regexp.Regexp.
func (p *Pattern) FindString(s string) string {
	if m := p.find(s, false); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

// FindStringIndex is that of regexp.Regexp.
func (p *Pattern) FindStringIndex(s string) []int { return p.find(s, false) }

// FindStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatchIndex(s string) []int { return p.find(s, true) }

// FindStringSubmatch is that of regexp.Regexp.
func (p *Pattern) FindStringSubmatch(s string) []string { return wordsOf(s, p.find(s, true)) }

// FindAllStringIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int { return p.findAll(s, n, false) }

// FindAllStringSubmatchIndex is that of regexp.Regexp.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int { return p.findAll(s, n, true) }

// FindAllString is that of regexp.Regexp.
func (p *Pattern) FindAllString(s string, n int) (all []string) {
	for _, m := range p.findAll(s, n, false) {
		all = append(all, s[m[0]:m[1]])
	}
	return all
}

// FindAllStringSubmatch is that of regexp.Regexp.
func (p *Pattern) FindAllStringSubmatch(s string, n int) (all [][]string) {
	for _, m := range p.findAll(s, n, true) {
		all = append(all, wordsOf(s, m))
	}
	return all
}

// wordsOf gives the words of a match and its groups.
func wordsOf(s string, match []int) (words []string) {
	for i := 0; i+1 < len(match); i += 2 {
		if match[i] < 0 {
			words = append(words, "")
			continue
		}
		words = append(words, s[match[i]:match[i+1]])
	}
	return words
}

// ReplaceAllString is that of regexp.Regexp.
func (p *Pattern) ReplaceAllString(s, repl string) string {
	if !p.may(s) {
		return s
	}
	if strings.Contains(repl, "$") || p.at(s) == nil {
		return p.whole().ReplaceAllString(s, repl)
	}
	var b strings.Builder
	from := 0
	for _, m := range p.findAll(s, -1, false) {
		b.WriteString(s[from:m[0]])
		b.WriteString(repl)
		from = m[1]
	}
	if from == 0 {
		return s
	}
	b.WriteString(s[from:])
	return b.String()
}

// Split is that of regexp.Regexp.
func (p *Pattern) Split(s string, n int) []string { return p.whole().Split(s, n) }

// SubexpIndex is that of regexp.Regexp.
func (p *Pattern) SubexpIndex(name string) int { return p.whole().SubexpIndex(name) }

// String is the expression.
func (p *Pattern) String() string { return p.expr }
