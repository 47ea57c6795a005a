package normalize

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// siteHeads end the heads of columns that count or name what lies in the place of the row.
var siteHeads = []string{"수", "개소", "개수", "지구", "마을", "대상지", "사업지", "단지", "과제", "사업", "사업명", "과제명", "구역", "상권", "섬", "항", "지구명", "마을명", "시설", "노선", "구간"}

// toldHeads begin the heads of columns that tell what is done in the place of the row, in words that commas part: 핵심 사업.
var toldHeads = []string{"핵심", "주요", "중점", "대표", "특화", "추진", "세부", "관련", "계획"}

// sitesListed says that a column of a table, with a row for each place that was found, counts or
// names n of what lies in them: 홍천군 2, 인제군 1; (가나지구, 다라지구).
func (w *work) sitesListed(n, found int) bool {
	if found < 2 || n <= found {
		return false
	}
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil || len(t.Cells) < 2*found {
			continue
		}
		for k := range t.Cells {
			head := &t.Cells[k]
			if head.Row > 1 {
				break
			}
			if key := hangul.Key(head.Text().S); endsWithAny(key, siteHeads) && !hasPrefixOf(key, toldHeads) && sumUnder(t, head, found) == n {
				return true
			}
		}
	}
	return false
}

func endsWithAny(s string, ends []string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// sumUnder adds what the cells under a head count, or how many things they name; 0 where they are
// not as many as the places found.
func sumUnder(t *doc.Table, head *doc.Cell, found int) (sum int) {
	rows := 0
	for i := range t.Cells {
		c := &t.Cells[i]
		if c.Col != head.Col || c.Row <= head.Row || c.RowSpan > 1 {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(c.Text().S))
		if s == "" {
			continue
		}
		rows++
		if n, err := strconv.Atoi(strings.TrimRight(s, "곳개소건 ")); err == nil {
			sum += n
			continue
		}
		sum += len(strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '\n' || r == '/' || r == '·' }))
	}
	if rows != found {
		return 0
	}
	return sum
}
