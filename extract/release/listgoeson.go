package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// goesOnMarks end names behind which a sentence goes on to say more of them: 가나군, 다라시이며, 모두 …; 가나군, 다라시로, …
var goesOnMarks = []string{"이며, ", "이고, ", "며, ", "고, ", "으로, ", "로, ", "인데, ", "으로 모두 ", "로 모두 "}

// listGoesOn reads a sentence that begins with all of those whom the one before it counted, and goes on to say what they
// were or have: (4곳을 다시 지정했다.) 가나군, 다라시, 마바군, 사아시로, 2022년에 처음 지정된 곳이다.
func (r *listReader) listGoesOn(i int, p *passage, from, to int, said []Decision, last string) ([]Decision, bool) {
	s := p.S[from:to]
	if len(s) > longestLead {
		return nil, false
	}
	if len(said) == 0 || !said[len(said)-1].countsOnly() {
		if len(r.anchor) != 1 || i-r.at > 1 || !r.anchor[0].countsOnly() {
			return nil, false
		}
		said = r.anchor
	}
	cut := -1
	for _, m := range goesOnMarks {
		if k := strings.Index(s, m); k > 0 && (cut < 0 || k < cut) {
			cut = k
		}
	}
	if cut < 0 {
		return nil, false
	}
	if rest := s[cut:]; r.ctx.gaz.lastName(rest) >= 0 || !r.ctx.namesFirst(s[:cut]) || len(statusesIn(rest)) > 0 && !bygoneYear.MatchString(rest) {
		return nil, false
	}
	of := &said[len(said)-1]
	n := 0
	for _, u := range r.ctx.unitsOf(s[:cut], false) {
		if u.list == nil {
			return nil, false
		}
		n += u.list.size()
	}
	if n < 2 || n != declared(of) {
		return nil, false
	}
	return r.onlyListed(i, p, from, from+cut, said[len(said)-1:], last)
}

// bygoneYear tells of an earlier year.
var bygoneYear = hangul.MustCompile(`지난해|작년|재작년|(?:19|20)\d\d년|'\d\d년`)
