package release

import "slices"

// entries are the names of all runs. Nobody may change them.
func (l *list) entries() []entry {
	if len(l.runs) == 1 {
		return slices.Clip(l.runs[0].entries)
	}
	out := make([]entry, 0, l.size())
	for i := range l.runs {
		out = append(out, l.runs[i].entries...)
	}
	return out
}

// size is how many entries a list has.
func (l *list) size() (n int) {
	for i := range l.runs {
		n += len(l.runs[i].entries)
	}
	return n
}
