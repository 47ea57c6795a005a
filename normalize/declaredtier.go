package normalize

import "injeung/normalize/hangul"

// tierWords are kinds of local government that one place may be.
var tierWords = wordSet{"광역": true, "기초": true, "광역시": true, "광역지자체": true, "광역지방정부": true, "광역자치단체": true, "기초지자체": true, "기초지방정부": true, "기초자치단체": true, "도": true, "시": true, "군": true, "구": true, "자치구": true}

// besideTiers says that the statement of a number parts all that it counts by kinds of local government, three at least: 광역 1곳,
// 시 3곳, 군 2곳. Such a word alone only says what is counted.
func (d *declared) besideTiers() bool {
	if d.s == nil || !tierWords.has(d.class) {
		return false
	}
	kinds := map[string]bool{}
	for i := range d.s.Counts {
		key := hangul.NoSpace(d.s.Counts[i].Class.S)
		if key == "" && len(d.s.Counts) > 1 && i == 0 {
			continue // the number of all
		}
		if !tierWords.has(key) || kinds[key] {
			return false
		}
		kinds[key] = true
	}
	return len(kinds) > 2
}
