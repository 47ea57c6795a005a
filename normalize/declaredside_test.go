package normalize

import (
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestSideNumbers: where the title tells how many there are, and as many are named, another number further below is no
// mismatch; another one in the first statement is, and so is the title's where other numbers agree.
func TestSideNumbers(t *testing.T) {
	type say struct {
		where release.Where
		n     int
	}
	for _, c := range []struct {
		name   string
		says   []say // before the list of two, but for the last
		issues string
	}{
		{"a part of them further below", []say{{release.InTitle, 2}, {release.InBody, 2}, {release.InBody, 1}}, ""},
		{"more of before further below", []say{{release.InTitle, 2}, {release.InBody, 2}, {release.InBody, 45}}, ""},
		{"the first statement", []say{{release.InTitle, 2}, {release.InBody, 3}, {release.InBody, 2}}, countMismatch},
		{"the title", []say{{release.InTitle, 3}, {release.InBody, 2}, {release.InBody, 2}}, countMismatch},
		{"said but once", []say{{release.InBody, 2}, {release.InBody, 3}}, countMismatch},
	} {
		p := &paper{}
		f := p.house("인증", "2024. 11. 25.(월)")
		for _, s := range c.says {
			d := p.cities(s.where, schema.New, "")
			d.Counts = []release.Count{p.count(s.n, strings.Repeat("곳", s.n), "")}
			f.Decisions = append(f.Decisions, d)
		}
		f.Decisions = append(f.Decisions, p.cities(release.InList, schema.New, "", "수원시", "성남시"))
		if got := strings.Join(codes(read("a.pdf", f).Issues), " "); got != c.issues {
			t.Errorf("%s: issues %q, want %q", c.name, got, c.issues)
		}
	}
}
