package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// column is one column of a table with the words above it.
type column struct {
	kind colKind
	path []doc.Text // header words from the top, a merged cell once
	in   content    // what stands below, once the columns are settled
}

// words are the header words of a column, from the top.
func (c column) words() doc.Text { return doc.Join(" / ", c.path...) }

// lowest are the words right over a column.
func (c column) lowest() doc.Text {
	if len(c.path) == 0 {
		return doc.Text{}
	}
	return c.path[len(c.path)-1]
}

// headedGrid is a table whose header was told from its body.
type headedGrid struct {
	*grid
	head  int      // header rows, title rows among them
	title doc.Text // a first row that names the whole table
	cols  []column
	known int // columns whose header word is known

	groups bool // the header names groups, and nothing but places stand under them
}

// deepestHeader bounds the rows of a header.
const deepestHeader = 4

// readHead tells the header rows from the body: by words first, by geometry
// where the words are silent.
func readHead(g *grid) headedGrid {
	h := headedGrid{grid: g}
	for h.head < min(2, g.rowCount-1) && titleRow(g, h.head) {
		h.title = doc.Join(" ", h.title, g.words(h.head, 0)).Trim()
		h.head++
	}
	from := h.head
	for r := from; r < min(from+deepestHeader, g.rowCount) && !dataLike(g, r) && !ofTier(g, r); r++ {
		if headerRow(g, r) && !(r > from && r == h.head && namesEach(g, r-1) && !namesAll(g, r)) {
			h.head = r + 1
		} else if h.head > from && g.closed(r) {
			break // a value further down may read like a header word
		}
	}
	if h.head == from && from > 0 && g.table.HeaderRows <= from {
		h.head, from, h.title = 0, 0, doc.Text{} // a wide first row over no header is a group
	}
	if h.head == from && !g.flipped {
		for h.head < min(g.table.HeaderRows, g.rowCount-1) && !dataLike(g, h.head) {
			h.head++
		}
	}
	if h.head <= 1 && h.title.Empty() && groupsOver(g) {
		h.head, h.groups = 1, true
	}
	if h.head == from && !g.flipped && headsByContent(g, from) {
		h.head++
	}
	h.deepen(from)
	h.name(from)
	return h
}

// ofTier says that a row names 시·도 or places under the word for their kind, as another row does under that
// for the other kind: 시·도 | 가도 | 나도 over 시·군·구 | 다라시 | 마바군.
func ofTier(g *grid, row int) bool {
	tier := rowTier(g.words(row, 0))
	if cells := g.distinct(row); tier == "" || row == 0 || len(cells) < 2 || !isSidoName(strings.TrimSpace(hangul.FoldString(g.words(row, cells[1]).S))) && !firstIsPlace(g.words(row, cells[1]).S) {
		return false
	}
	for r := 1; r < g.rowCount; r++ {
		if other := rowTier(g.words(r, 0)); other != "" && other != tier {
			return true
		}
	}
	return false
}

// rowTier is the tier that the first cell of a row says its names are of, perhaps with their number: 광역, 기초(12), 시.
func rowTier(t doc.Text) string {
	word := hangul.Trim(countTail.ReplaceAllString(hangul.FoldString(t.S), ""))
	if tier := Tier(word); tier != "" {
		return tier
	}
	switch {
	case word == "광역" || word == "광역단체" || word == "특·광역시" || word == "도":
		return "광역"
	case word == "기초" || word == "기초단체" || kindsOfBase[word]:
		return "기초"
	}
	return ""
}

// namesEach says that a row has a cell with words over each column, and none
// that goes on below: no further row of a header is to be expected.
func namesEach(g *grid, row int) bool {
	for c := range g.colCount {
		if i := g.at(row, c); i < 0 || g.lines[i].Empty() || !g.closed(row+1) || c > 0 && g.at(row, c-1) == i {
			return false
		}
	}
	return g.colCount > 2
}

// namesAll says that all cells of a row are words of the vocabulary.
func namesAll(g *grid, row int) bool {
	for _, c := range g.distinct(row) {
		if g.columnKind(row, c) == noKind {
			return false
		}
	}
	return true
}

// deepen adds the rows into which a header cell goes down.
func (h *headedGrid) deepen(from int) {
	for h.head > from && h.head < h.rowCount-1 && h.head < from+deepestHeader {
		split, spans := false, false
		for c := range h.colCount {
			if i := h.at(h.head, c); i >= 0 && i == h.at(h.head-1, c) {
				spans = true
			} else if h.width(h.head-1, c) > 1 {
				split = true
			}
		}
		spans = spans || split && h.onlyUnderWide(h.head)
		if !spans || !split || dataLike(h.grid, h.head) {
			return
		}
		h.head++
	}
}

// onlyUnderWide says that a row has words, and no numbers, under the wide cells of the row above and none elsewhere: an empty
// cell stands where a merged one was meant.
func (h *headedGrid) onlyUnderWide(row int) bool {
	for c := range h.colCount {
		s := strings.TrimSpace(hangul.FoldString(h.words(row, c).S))
		if wide := h.width(row-1, c) > 1; wide == (s == "") || wide && strings.ContainsAny(s, "0123456789") {
			return false
		}
	}
	return true
}

// name reads the words above each column.
func (h *headedGrid) name(from int) {
	h.cols = make([]column, h.colCount)
	for c := range h.cols {
		last := -1
		for r := from; r < h.head; r++ {
			if i := h.at(r, c); i >= 0 && i != last && !h.lines[i].Empty() {
				h.cols[c].path = append(h.cols[c].path, h.lines[i])
				last = i
			}
		}
		h.cols[c].kind = pathKind(h.cols[c].path)
		if h.cols[c].kind != noKind {
			h.known++
		}
	}
}

// knownOnce counts the known header words of a header of one row, a merged cell
// once, and words for classes once: 가유형, 나유형 and 다유형 are what stands under one.
func (h *headedGrid) knownOnce() int {
	n, class := 0, false
	for c := range h.cols {
		k := h.cols[c].kind
		if k == noKind || k == classCol && class || c > 0 && h.at(0, c) == h.at(0, c-1) {
			continue
		}
		class = class || k == classCol
		n++
	}
	return n
}

// pathKind is what a column holds by its lowest known header word, or by all
// of them together (지표 / 수).
func pathKind(path []doc.Text) colKind {
	for i := len(path) - 1; i >= 0; i-- {
		k := columnKind(path[i].S)
		if k == yearCol && i < len(path)-1 && firstTimes.has(hangul.Key(path[len(path)-1].S)) {
			return baseYearCol // 지정연도 over 이번 and 최초
		}
		if k != noKind {
			return k
		}
	}
	if len(path) > 1 {
		return columnKind(doc.Join("", path...).S)
	}
	return noKind
}

// firstTimes head the year of an earlier decision under a word for years.
var firstTimes = setOf("최초", "처음", "첫", "당초", "종전", "직전", "기존", "이전")
