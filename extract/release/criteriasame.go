package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// toldItem is what tables of a programme say of a class, or of what is judged in it.
type toldItem struct{ scheme, class, name string }

// toldFigures are the figures of that, of all its items together.
type toldFigures struct{ points, weight, count int }

// sameItems drops what a sentence says of a dimension that a table of the same programme
// tells with the same points or share, in one item or in all of its items together, and the number
// of indicators of a class that its tables tell one by one.
func (f *Facts) sameItems() {
	sums := map[toldItem]toldFigures{}
	for i := range f.Items {
		it := &f.Items[i]
		if it.Table < 0 {
			continue
		}
		name := it.Dimension
		if name.Empty() {
			name = it.Name // the table calls an item what the sentence tells
		}
		of := toldItem{it.Scheme.ID, hangul.Key(it.Class.S), hangul.Key(name.S)}
		sum := sums[of]
		sums[of] = toldFigures{sum.points + wholeOf(it.Points), sum.weight + wholeOf(it.Weight), 0}
		if of.name = ""; of.class != "" {
			sum = sums[of]
			sums[of] = toldFigures{0, 0, sum.count + wholeOf(it.Count)}
		}
	}
	var out []Item
	for _, it := range f.Items {
		told := sums[toldItem{it.Scheme.ID, hangul.Key(it.Class.S), hangul.Key(it.Dimension.S)}]
		points, weight, count := wholeOf(it.Points), wholeOf(it.Weight), wholeOf(it.Count)
		switch {
		case it.Table >= 0 || !it.Name.Empty():
		case it.Dimension.Empty():
			if count > 0 && told.count == count {
				continue // 대도시 50개, 중소도시 45개 지표
			}
		case points > 0 && told.points == points, points == 0 && weight > 0 && (told.points == weight || told.weight == weight):
			continue // 40점, or 40% of what a table gives 40 points
		}
		out = append(out, it)
	}
	f.Items = out
}

// wholeOf is the whole number of a figure; 0 for none.
func wholeOf(t doc.Text) int {
	n, _, _ := hangul.Number(strings.TrimSpace(hangul.FoldString(t.S)))
	return n
}
