package hangul

import (
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
	bars
	*runner
	expr string
	ways func() []way
}

// MustCompile is regexp.MustCompile for a Pattern; it panics on an expression
// that does not parse. Most runs ask few patterns, so that the rest is done when it is asked for.
func MustCompile(expr string) *Pattern {
	if _, err := syntax.Parse(expr, syntax.Perl); err != nil {
		panic(err)
	}
	p := &Pattern{runner: newRunner(expr), expr: expr, ways: sync.OnceValue(func() []way { return newWays(expr) })}
	p.runner.reach = sync.OnceValue(func() *reach {
		r := reachOf(expr)
		p.tell(r)
		return r
	})
	return p
}

// shortText is how many bytes a short text has at most.
const shortText = 256

// seen is the part of s that a match can be in, and where it begins. Of a short text that is all: it is not worth the
// asking.
func (p *Pattern) seen(s string) (part string, at int) {
	if len(s) <= shortText {
		return s, 0
	}
	return p.reach().within(s)
}

// MatchString is that of regexp.Regexp. Alternatives are asked one by one.
func (p *Pattern) MatchString(s string) bool {
	if p.bar(s) {
		return false
	}
	if s, _ = p.seen(s); !p.reach().fits(s) {
		return false
	}
	ways := p.ways()
	for i := range ways {
		if one := &ways[i]; one.metBy(s) && (len(ways) == 1 && p.match(s) || len(ways) > 1 && one.alone().match(s)) {
			return true
		}
	}
	return false
}

// find gives the first match, with its groups or without.
func (p *Pattern) find(s string, groups bool) []int {
	if p.bar(s) {
		return nil
	}
	s, from := p.seen(s)
	r := p.running(s, groups)
	if r == nil {
		return nil
	}
	m := r.find(s, groups)
	if from > 0 {
		moveBy(m, from)
	}
	return m
}

// findAll gives the first n matches, all where n is below 0.
func (p *Pattern) findAll(s string, n int, groups bool) [][]int {
	if p.bar(s) {
		return nil
	}
	if r := p.running(s, groups); r != nil {
		return r.findAll(s, n, groups)
	}
	return nil
}

// running is what looks for matches in s, nil where none can be: the only way whose words are there, if nobody asks for
// groups, which are numbered over all of them; else the expression.
func (p *Pattern) running(s string, groups bool) *runner {
	if !p.reach().fits(s) {
		return nil
	}
	ways := p.ways()
	var only *way
	for i := range ways {
		switch one := &ways[i]; {
		case !one.metBy(s):
		case groups || only != nil || len(ways) == 1:
			return p.runner
		default:
			only = one
		}
	}
	if only == nil {
		return nil
	}
	return only.alone()
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
	if p.bar(s) || p.running(s, true) == nil {
		return s
	}
	if strings.Contains(repl, "$") || p.tried().none {
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
