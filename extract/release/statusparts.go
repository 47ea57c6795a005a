package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// A sentence may share one verb among places that were made different things: 가시, 나군이 협약 대상에, 다시가 예비 대상에
// 올랐다; 가나도시로는 라시를, 예비 가나도시로는 마군을 뽑았다. What each was made stands in its own part, on the same side of
// the names.
var (
	madeBehind = hangul.MustCompile(`^(?:등)?(?:이|가|은|는|을|를|도)\s((?:[^\s,.]{1,20}\s){0,3}[^\s,.]{0,14}(?:(?:대상|대상지|명단|목록|도시|지구|특구|지역|마을|지정|인증|선정|재지정|재인증|연장|취소|해제|시·군|단지|지자체|지방정부)에|로))(?:,?\s|$)`)
	madeBefore = hangul.MustCompile(`(?:^|,\s|\.\s)((?:[^\s,.]{1,20}\s){0,3}[^\s,.]{1,20}(?:에는|에|로는|로))\s$`)
)

// statusPart is a part of a sentence that names places and tells what they were made.
type statusPart struct {
	unit     int
	from, to int
	end      int // of the words that tell what they were made
	status   schema.Status
	by       [2]int
}

// statusParts are the parts of a sentence with a verb at its end, or nil where they are not alike or tell of one status.
func (c *clause) statusParts() []statusPart {
	for _, find := range []func(i int) ([2]int, bool){c.partBehind, c.partBefore} {
		var out []statusPart
		for i := range c.units {
			u := &c.units[i]
			if u.list == nil {
				continue
			}
			r, ok := find(i)
			if !ok {
				out = nil
				break
			}
			p := statusPart{unit: i, from: u.from, to: u.to, end: max(u.to, r[1]), status: schema.New}
			if st, at, _ := statusWords(c.s[r[0]:r[1]]); st != "" {
				p.status, p.by = st, [2]int{r[0] + at[0], r[0] + at[1]}
			}
			out = append(out, p)
		}
		if len(out) > 1 && severalStatuses(out) && !c.sharesStatus(out[len(out)-1].end) {
			return out
		}
	}
	return nil
}

// sharesStatus says that the verb behind byte i tells a status of all parts, which then tell why or for how long: 가시는 실적
// 부족으로, 나군은 자진 반납으로 지정이 취소됐다.
func (c *clause) sharesStatus(i int) bool {
	return slices.ContainsFunc(c.predicates, func(p predicate) bool { return p.from >= i && p.status != "" })
}

func severalStatuses(parts []statusPart) bool {
	for _, p := range parts[1:] {
		if p.status != parts[0].status {
			return true
		}
	}
	return false
}

// partBehind is what stands behind the names of unit i up to the comma before the next, or the verb.
func (c *clause) partBehind(i int) (r [2]int, ok bool) {
	u, end := &c.units[i], len(c.s)
	last := true
	for _, v := range c.units[i+1:] {
		if v.list != nil {
			end, last = v.from, false
			break
		}
	}
	rest := c.s[u.to:end]
	m := madeBehind.FindStringSubmatchIndex(rest)
	if m == nil || !last && !strings.HasPrefix(rest[m[3]:], ", ") {
		return r, false
	}
	return [2]int{u.to + m[2], u.to + m[3]}, true
}

// partBefore is what stands before the names of unit i, behind the comma after those before; they are subject or object.
func (c *clause) partBefore(i int) (r [2]int, ok bool) {
	u, from := &c.units[i], 0
	for _, v := range c.units[:i] {
		if v.list != nil {
			from = v.to
		}
	}
	if u.josa == "" || !strings.Contains("이가을를", u.josa) {
		return r, false
	}
	m := madeBefore.FindStringSubmatchIndex(c.s[from:u.from])
	if m == nil || from > 0 && strings.Count(c.s[from:u.from], ",") != 1 {
		return r, false
	}
	return [2]int{from + m[2], from + m[3]}, true
}

// ofOwnPart is the status that the part of a governed unit tells, where the parts of its sentence tell different ones.
func (c *clause) ofOwnPart(g governed) (schema.Status, Value, bool) {
	if g.list == nil || !strings.Contains(c.s, ", ") {
		return "", Value{}, false
	}
	for _, p := range c.statusParts() {
		switch {
		case p.from != g.from:
		case p.by[1] == 0:
			return p.status, Value{}, true
		default:
			return p.status, c.value(p.by[0], p.by[1], "sentence.status"), true
		}
	}
	return "", Value{}, false
}
