package release

import "injeung/normalize/hangul"

// itemsOfOneLevel names what a list of one level judges: its words are what is judged and the dimension it is judged in. Where
// others divide a dimension, a row of it by itself is their sum and no item.
func itemsOfOneLevel(f *Facts) {
	divided := map[[2]string]bool{}
	of := func(it *Item) [2]string { return [2]string{it.Scheme.ID, hangul.Key(it.Dimension.S)} }
	for i := range f.Items {
		if it := &f.Items[i]; !it.Name.Empty() {
			divided[of(it)] = true
		}
	}
	for i := range f.Items {
		if it := &f.Items[i]; it.Name.Empty() && !it.Dimension.Empty() && !divided[of(it)] {
			it.Name = it.Dimension
		}
	}
}
