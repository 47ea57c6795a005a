package normalize

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

func (w *work) applicants(g *group, id string) *int32 {
	var claims []claim
	for _, s := range w.toldOf(g) {
		if !s.Applicants.Said() || w.applied(g, s) {
			continue
		}
		n, ok := firstNumber(s.Applicants.Words.S)
		if strings.HasSuffix(s.Applicants.Rule, ".applicants-summed") {
			n = sumOfNumbers(s.Applicants.Words.S)
		}
		if !ok {
			w.report(badNumber, schema.Note, s.Applicants.Words, id, "these words should count applicants")
			continue
		}
		claims = append(claims, claim{s.Applicants.Words, rule(s.Applicants.Rule, "count.applicants"), fmt.Sprint(n)})
	}
	claims = w.withoutAskedParts(withoutParts(claims, g))
	if sum, words := w.talliedApplicants(g, claims); sum > 0 {
		w.cite(id, "applicants", words, "count.applicants-parts")
		return int32p(sum)
	}
	if len(claims) == 0 {
		if n, words := w.outOfTitle(g); n > 0 {
			w.cite(id, "applicants", words, "count.out-of")
			return int32p(n)
		}
		if n, words := w.stagesTold(g); n > 0 {
			w.cite(id, "applicants", words, "count.stages")
			return int32p(n)
		}
	}
	c, ok := w.settle(id, "applicants", claims)
	if !ok {
		return nil
	}
	var n int32
	fmt.Sscan(c.value, &n)
	return &n
}

// withoutParts leaves out numbers of applicants that are less than the declared number of those chosen, where another is not: they
// are of a part of them, whose name the words before may not tell as one.
func withoutParts(claims []claim, g *group) []claim {
	chosen := 0
	for _, d := range g.declared {
		if d.class == "" {
			chosen = max(chosen, d.n)
		}
	}
	ofPart := func(c claim) bool {
		n, _ := strconv.Atoi(c.value)
		return n < chosen
	}
	if len(claims) < 2 || !slices.ContainsFunc(claims, ofPart) || !slices.ContainsFunc(claims, func(c claim) bool { return !ofPart(c) }) {
		return claims
	}
	return slices.DeleteFunc(claims, ofPart)
}

// withoutAskedParts leaves out numbers that a sentence gives for parts of those who asked, where these make up another: 산촌 분야에는 7개,
// 도시 분야에는 (11개)가 신청했다 beside 18개가 신청했다.
func (w *work) withoutAskedParts(claims []claim) []claim {
	if len(claims) < 2 {
		return claims
	}
	for i := range w.tallies() {
		sum, parts := 0, map[string]bool{}
		for _, p := range w.tallies()[i].parts {
			if p.applied && p.label[1] > p.label[0] {
				sum, parts[fmt.Sprint(p.n)] = sum+p.n, true
			}
		}
		if whole := fmt.Sprint(sum); !parts[whole] && slices.ContainsFunc(claims, func(c claim) bool { return c.value == whole }) {
			claims = slices.DeleteFunc(claims, func(c claim) bool { return parts[c.value] })
		}
	}
	return claims
}

// toldOf are the statements that may number a decision's applicants: its own, or where
// they do not, those of a choice between (후보지 12곳) whose names are not printed.
func (w *work) toldOf(g *group) []*stated {
	for _, s := range g.stated {
		if s.Applicants.Said() {
			return g.stated
		}
	}
	for _, o := range w.groups {
		if g.status == schema.New && o.status == schema.Candidate && o.scheme == g.scheme && o.year == g.year && o.found[""] == 0 {
			return o.stated
		}
	}
	return g.stated
}

// applied says that the words count the applicants of a decision before this
// one: of 21 that applied 8 are newly certified, and 4 renewed.
func (w *work) applied(g *group, s *stated) bool {
	at, _ := s.Applicants.Words.At()
	for _, o := range w.groups {
		if o == g {
			return false
		}
		for _, t := range o.stated {
			if there, ok := t.Applicants.Words.At(); ok && there == at && t.Applicants.Words.S == s.Applicants.Words.S && strings.Count(s.Words.S, s.Applicants.Words.S) < 2 {
				return true
			}
		}
	}
	return false
}

// firstNumber reads the first number of words, in figures or in letters.
func firstNumber(s string) (int, bool) {
	s = hangul.FoldString(s)
	for i := range s {
		if i > 0 && s[i] >= '0' && s[i] <= '9' && s[i-1] >= '0' && s[i-1] <= '9' {
			continue
		}
		if n, _, ok := hangul.Number(s[i:]); ok {
			return n, true
		}
	}
	return 0, false
}

// sumOfNumbers adds up the numbers of words: 19개 시·군과 2개 도.
func sumOfNumbers(s string) (sum int) {
	for _, m := range figures.FindAllString(s, -1) {
		n, _ := strconv.Atoi(m)
		sum += n
	}
	return sum
}

var figures = hangul.MustCompile(`[0-9]{1,4}`)
