package release

import "injeung/normalize/hangul"

// cellAsks are the answers to what is asked of the words of a cell for each row that might be a head.
type cellAsks struct {
	kindKnown, valueKnown bool
	kind                  colKind
	value                 bool
	spelledKnown          bool
	spelled               string
}

// spelled is the words of the cell over a place in folded spelling, without white space at their ends, made once.
func (g *grid) spelled(row, col int) string {
	i := g.at(row, col)
	if i < 0 {
		return ""
	}
	if a := &g.asks[i]; !a.spelledKnown {
		a.spelledKnown, a.spelled = true, hangul.Trim(hangul.FoldString(g.lines[i].S))
	}
	return g.asks[i].spelled
}

// columnKind is what the cell over a place says that its column holds, made once.
func (g *grid) columnKind(row, col int) colKind {
	i := g.at(row, col)
	if i < 0 {
		return columnKind("")
	}
	if a := &g.asks[i]; !a.kindKnown {
		a.kindKnown, a.kind = true, columnKind(g.lines[i].S)
	}
	return g.asks[i].kind
}

// isValue says that the cell over a place holds what a row of values does, made once.
func (g *grid) isValue(row, col int) bool {
	i := g.at(row, col)
	if i < 0 {
		return isValue("")
	}
	if a := &g.asks[i]; !a.valueKnown {
		a.valueKnown, a.value = true, isValue(g.lines[i].S)
	}
	return g.asks[i].value
}
