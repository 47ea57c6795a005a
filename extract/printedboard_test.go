package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/extract/doc"
)

const moorland = "산림청은 들꽃마을로 여주시와 남해군을 지정했다고 밝혔다. 두 곳은 들길을 손보고 꽃씨를 나눈다."

// cells makes a table of rows of cells; a row of one cell goes over all columns.
func cells(rows ...[]string) doc.Block {
	t := &doc.Table{Rows: len(rows)}
	for _, r := range rows {
		t.Cols = max(t.Cols, len(r))
	}
	for i, r := range rows {
		for k, s := range r {
			span := 1
			if k == len(r)-1 {
				span = t.Cols - k
			}
			t.Cells = append(t.Cells, doc.Cell{Row: i, Col: k, RowSpan: 1, ColSpan: span, Blocks: []doc.Block{words(s)}})
		}
	}
	return doc.Block{Kind: doc.TableBlock, Table: t}
}

func words(s string) doc.Block {
	t := doc.Text{S: s}
	return doc.Block{Text: t, Lines: []doc.Text{t}}
}

// read is the text of blocks, and what the page says of itself.
func read(d *doc.Document) (text, meta []string) {
	for i := range d.Blocks {
		if d.Blocks[i].Table != nil {
			text = append(text, "table")
			continue
		}
		text = append(text, d.Blocks[i].Text.S)
	}
	for _, m := range d.Meta {
		meta = append(meta, m.Key+"="+m.Text.S)
	}
	return text, meta
}

// TestPrintedBoards takes apart tables by which boards set a text, and no table of a release.
func TestPrintedBoards(t *testing.T) {
	day := []string{"published=2024-03-05", "field=등록일: 2024-03-05"}
	for name, c := range map[string]struct {
		blocks     []doc.Block
		text, meta []string
	}{
		"labels and text": {[]doc.Block{words("보도자료"), cells([]string{"제목", "들꽃마을 두 곳 지정"}, []string{"등록일", "2024-03-05"}, []string{"내용", moorland})},
			[]string{"들꽃마을 두 곳 지정", "내용", moorland}, day},
		"title over fields": {[]doc.Block{cells([]string{"들꽃마을 두 곳 지정"}, []string{"부서", "들길과", "등록일", "2024-03-05"}, []string{"조회수", "31", "첨부파일", "들꽃.hwp"}, []string{moorland})},
			[]string{"들꽃마을 두 곳 지정", moorland}, append([]string{"field=부서: 들길과"}, day...)},
		"fields in one cell": {[]doc.Block{cells([]string{"들꽃마을 두 곳 지정"}, []string{"등록일 : 2024-03-05 | 조회 : 12"}, []string{moorland})},
			[]string{"들꽃마을 두 곳 지정", moorland}, day},
		"head of a release": {[]doc.Block{cells([]string{"담당부서", "들길과", "담당자", "물결"}, []string{"보도시점", "2024. 3. 5."}), words("들꽃마을 두 곳 지정"), words(moorland)},
			[]string{"table", "들꽃마을 두 곳 지정", moorland}, nil},
		"list of posts": {[]doc.Block{words("들꽃마을 두 곳 지정"), cells([]string{"번호", "제목", "등록일"}, []string{"1", "들길 걷기", "2024-03-05"})},
			[]string{"들꽃마을 두 곳 지정", "table"}, nil},
	} {
		d := &doc.Document{Media: PDF, Blocks: c.blocks}
		setFrameAside(d)
		text, meta := read(d)
		if diff := cmp.Diff(c.text, text); diff != "" {
			t.Errorf("%s: text %s", name, diff)
		}
		if diff := cmp.Diff(c.meta, meta); diff != "" {
			t.Errorf("%s: meta %s", name, diff)
		}
	}
}
