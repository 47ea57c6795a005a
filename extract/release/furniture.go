package release

import (
	"strings"
	"sync"

	"injeung/normalize/hangul"
)

// headerLabels are the first words of the cells of a release's header and
// contact tables, as hangul.Key spells them.
const headerLabels = "보도시점 보도일시 배포일시 배포 배포일 부서 전화 담당부서 담당 책임자 담당자 담당과 보도자료 총괄 공동 협조 문의 문의처 연락처 주관부서 발간일자 발간일 작성일 보도 엠바고"

// headerLabelSet are headerLabels as a set.
var headerLabelSet = sync.OnceValue(func() *wordSet { return setOf(strings.Fields(headerLabels)...) })

// longestLabelled bounds, in bytes, a cell that holds the label of a header and its
// value.
const longestLabelled = 300

// furniture says that a table carries the release's frame and no statement: a
// header or contact block, a box, the title of a section.
func (r *tableReader) furniture() (as, why string) {
	if len(r.table.Cells) == 1 {
		return "layout", "a box of one cell"
	}
	labels := map[string]bool{}
	for i := range r.lines {
		if s := r.lines[i].S; len(s) > longestLabelled || !keyMayBegin(s, headerLabelSet()) {
			continue
		}
		k := r.keyOf(i)
		if k == "" || len([]rune(k)) > 14 && !strings.HasPrefix(k, "보도시점") {
			continue
		}
		if !headerLabelSet().begins(k) {
			continue
		}
		for _, w := range headerLabelSet().list {
			if k == w || strings.HasPrefix(k, w) && strings.IndexFunc(k[len(w):], isDigit) == 0 || len(w) >= len("담당부서") && strings.HasPrefix(k, w) && isDivision(k) {
				labels[w] = true
				break
			}
		}
	}
	if len(labels) >= 2 && !r.listsPlaces() {
		return "header", "words of a header or contact block"
	}
	if isBanner(r.table) {
		return "layout", "the title of a section"
	}
	if len(r.keys) > 0 && r.wordless() {
		return "layout", "pictures and their captions"
	}
	return "", ""
}

// listsPlaces says that a column is headed as one of places and holds several, so
// that words of a contact block are those of other columns (담당 부서, 연락처).
func (r *tableReader) listsPlaces() bool {
	for c := range r.cols {
		if k := r.cols[c].kind; (k == sigunguCol || k == placeCol) && r.contentOf(c).places > 1 {
			return true
		}
	}
	return false
}

// wordless says that no cell of the table holds words of its own.
func (r *tableReader) wordless() bool {
	for i := range r.keys {
		if r.keyOf(i) != "" {
			return false
		}
	}
	return true
}

// keyMayBegin says quickly that the key of words may begin with one of a set of words of Hangul: their first syllable or digit
// begins their key, too, whatever marks stand before it.
func keyMayBegin(s string, of *wordSet) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c == 0xEB || c == 0xEC:
			return of.begins(s[i:])
		case c >= '0' && c <= '9':
			return false
		case c >= 0x80 || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
			return true // of another spelling, perhaps
		}
	}
	return false
}

// sameKey says whether two words are spelt alike.
func sameKey(a, b string) bool { return hangul.Key(a) == hangul.Key(b) }
