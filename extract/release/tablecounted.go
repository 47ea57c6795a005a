package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// headedAsCounted says that the words over the table name a programme, and that the rows of places are as many as a
// statement of the release declares of it without naming others: a sentence between them may tell of what was before.
func (r *tableReader) headedAsCounted() bool {
	r.settle()
	if !r.has(placeCol, sigunguCol) {
		return false
	}
	for _, h := range r.heads {
		if h.sentence {
			continue
		}
		s, ok := r.ctx.schemeIn(h.view)
		if !ok {
			continue
		}
		rows := r.namedRows()
		for i := range r.f.Decisions {
			d := &r.f.Decisions[i]
			if shortFor(s.ID, d.Scheme.ID) && declared(d) == rows && rows > 1 && r.namesAmong(d.Holders) {
				return true
			}
		}
		return false
	}
	return false
}

// shortFor says that one of two names of a programme is the other, or its beginning: 가나마을 for 가나마을 조성사업.
func shortFor(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }

// namesAmong says that the table names all of some holders: 가나시, 다라군 등 20곳.
func (r *tableReader) namesAmong(held []Holder) bool {
	if len(held) == 0 {
		return true
	}
	here := map[string]bool{}
	for k := range r.placesNamed() {
		here[k] = true
	}
	return !slices.ContainsFunc(held, func(h Holder) bool { return !here[nameStem(h.Words.S)] })
}

// namedRows is how many names stand in the columns of places, a dash for that of a 시·도 among them.
func (r *tableReader) namedRows() (n int) {
	for c := range r.cols {
		if k := r.cols[c].kind; k != placeCol && k != sigunguCol {
			continue
		}
		for row := r.head; row < r.rowCount; row++ {
			switch {
			case r.rowKind(row) != bodyRow || !r.fresh(row, c) || r.words(row, c).Empty():
			case isDash(hangul.FoldString(r.words(row, c).S)):
				n++ // the 시·도 itself
			default:
				n += len(r.namesAt(row, c).holders)
			}
		}
	}
	return n
}

// headedByPart says that the words right over the table name a class with its number as a statement of the programme counts
// it, and that the table has no more names: □ 가나형 마을 (3곳), where 가나형 3곳, 다라형 9곳 were chosen.
func (r *tableReader) headedByPart() bool {
	if len(r.heads) == 0 || r.heads[0].sentence && !leadsBelow.MatchString(r.heads[0].S) {
		return false
	}
	over := r.heads[0].S
	key := hangul.Key(over)
	for _, n := range countsIn(over) {
		if !isHolderUnit(n) || r.namedRows() > n.n {
			continue
		}
		if r.heads[0].sentence && r.namedRows() == n.n && !r.ctx.headingCore(r.heads[0]).Empty() {
			return true // 도심형 5곳은 다음과 같다
		}
		for i := range r.f.Decisions {
			d := &r.f.Decisions[i]
			if d.Scheme.ID == r.scheme().ID && d.Where >= InBody && slices.ContainsFunc(d.Counts, func(c Count) bool {
				return c.N == n.n && !c.Class.Empty() && strings.Contains(key, hangul.Key(c.Class.S))
			}) {
				return true
			}
		}
	}
	return false
}

// rowsAsCounted says that statements of those newly chosen count parts, and that each row of the table names as many places as
// one of these: 가나형 17개 도시, 다라형 4개 시·도.
func (r *tableReader) rowsAsCounted() bool {
	r.settle()
	c := r.first(sigunguCol, placeCol)
	if c < 0 {
		return false
	}
	parts, rows, most := r.newParts(), 0, 0
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) != bodyRow || !r.fresh(row, c) {
			continue
		}
		n := len(r.namesAt(row, c).holders)
		if !parts[n] {
			return false
		}
		rows, most = rows+1, max(most, n)
	}
	return rows > 1 && most > leastCounted
}

// newParts are the numbers that statements of those newly chosen count.
func (r *tableReader) newParts() map[int]bool {
	out := map[int]bool{}
	for i := range r.f.Decisions {
		if d := &r.f.Decisions[i]; d.Status == schema.New {
			for k := range d.Counts {
				out[d.Counts[k].N] = true
			}
		}
	}
	delete(out, 0)
	return out
}
