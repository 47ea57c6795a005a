package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// isBesideOwn says that a number is of something else than those decided on, since the same statement numbers these as they
// were found, and no other one has this number: 지정된 지 3년이 된 6곳을 평가한 결과 4곳을 재지정; 40건을 심사해 19곳을 선정.
func (g *group) isBesideOwn(d declared) bool {
	if d.s == nil || g.found[""] == 0 || d.class != "" || d.whole {
		return false
	}
	_, behind, ok := strings.Cut(d.s.Words.S, d.words.S)
	if !ok || decidedBehind.MatchString(behind) || d.saidOfChosen() {
		return false
	}
	own := false
	for _, o := range g.declared {
		switch {
		case o.class != "" || o.whole || o.s == nil:
		case o.s == d.s:
			own = own || o.n == g.found[""]
		case o.n == d.n:
			return false
		}
	}
	return own
}

// decidedBehind finds the verb of a decision right behind a number: 6곳을 새로 지정.
var decidedBehind = hangul.MustCompile(`^(?:을|를|이|가|은|는)?\s?(?:[가-힣]{1,10}(?:으)?로\s)?(?:새로\s|신규\s?|최종\s|추가로?\s|모두\s|각각\s)?(?:선정|지정|인증|승인|확정|채택|선발|의결|뽑|이름을)`)

// isDivided says that the numbers of one statement, that of some class among them, make up all that were found:
// 실증특례 4건, 임시허가 1건 of five.
func (g *group) isDivided(d declared) bool {
	if d.s == nil || d.n >= g.found[""] {
		return false
	}
	is, ok := g.divided[d.s]
	if !ok {
		if is = g.divides(d.s); g.divided == nil {
			g.divided = map[*stated]bool{}
		}
		g.divided[d.s] = is
	}
	return is
}

func (g *group) divides(s *stated) bool {
	sum, parts := 0, 0
	for _, c := range s.Counts {
		if c.N != g.found[""] && !c.Whole && !c.Sites {
			sum, parts = sum+c.N, parts+1
		}
	}
	return parts > 1 && sum == g.found[""]
}

// isOtherStatus says that a number is that of another status of the programme, of which as many were found: that status
// stands beside it (5곳은 신규, 2곳은 재지정); or the title tells the number of that status, and this one's is not near
// (이 가운데 3곳이 통과했으며, 한 곳은 유예).
func (w *work) isOtherStatus(g *group, d declared) bool {
	if d.s == nil || d.whole || d.class != "" {
		return false
	}
	words := d.s.Words.S
	if _, to := besideStatus(words, d.n, g.status); to > 0 {
		return false
	}
	before, _, ok := strings.Cut(words, d.words.S)
	near := !ok || slices.Contains(statusesIn(tailOf(before, nearStatus)), g.status)
	for _, o := range w.groups {
		if o == g || o.scheme != g.scheme || o.year != g.year || o.status == g.status || o.found[""] != d.n {
			continue
		}
		if _, to := besideStatus(words, d.n, o.status); to > 0 || !near && o.saidOfAll(o.declared, d.n) {
			return true
		}
	}
	return false
}

// nearStatus is how many bytes before a number the word of its status may stand.
const nearStatus = 60

// statusesIn are the statuses whose words a text has, in its order.
func statusesIn(s string) (out []schema.Status) {
	for _, m := range statusSaid.FindAllStringIndex(s, -1) {
		if st := statusesSaid[s[m[0]:m[1]]]; st != "" && !slices.Contains(out, st) {
			out = append(out, st)
		}
	}
	return out
}

// sumBefore ends what leads to a number that sums up; statusList finds statuses side by side right behind one.
var (
	sumBefore  = hangul.MustCompile(`(?:등|총|모두|합쳐|합해|더해|포함|포함해|포함하여)\s?$`)
	statusList = hangul.MustCompile(`^(?:은|는|을|를|이|가|의|에)?\s?(?:[가-힣]{2,6}\s?){0,2}(?:재지정|재인증|연장|갱신|취소|해제|변경|확장|확대|조정|신규|유예)[·/,및과와 ]{1,6}(?:[가-힣]{2,6}\s){0,2}(?:재지정|재인증|연장|갱신|취소|해제|변경|확장|확대|조정|유예)`)
)

// isOfStatuses says that a number is that of several statuses together, as many as were found of them: those right behind it
// (5건은 변경·연장), or all, where it sums up (지정·변경·해제 등 8건).
func (w *work) isOfStatuses(g *group, d declared) bool {
	if d.s == nil {
		return false
	}
	before, behind, ok := strings.Cut(d.s.Words.S, d.words.S)
	if !ok {
		return false
	}
	if m := statusList.FindString(behind); m != "" && w.foundOf(g, statusesIn(m)) == d.n {
		return true
	}
	if !sumBefore.MatchString(before) {
		return false
	}
	all := statusesIn(before)
	return len(all) > 1 && w.foundOf(g, all) == d.n || w.foundOf(g, nil) == d.n
}

// foundOf is how many were found of the programme and year over some statuses, over all for none.
func (w *work) foundOf(g *group, of []schema.Status) (n int) {
	for _, o := range w.groups {
		if o.scheme == g.scheme && o.year == g.year && (len(of) == 0 || slices.Contains(of, o.status)) {
			n += o.found[""]
		}
	}
	return n
}
