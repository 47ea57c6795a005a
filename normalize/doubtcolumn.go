package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// sortingHeads end the heads of columns that sort what is told of.
var sortingHeads = []string{"분야", "유형", "종류", "테마", "형태"}

// choosingHeads are words before these that tell of the choice; any other tells what a place
// takes up or what stands in it (지원 분야, 시설 유형).
var choosingHeads = []string{"", "공모", "선정", "사업", "지정", "신청", "인증", "지역", "도시", "참여", "평가", "특구", "지구", "모델", "단지", "마을", "규모", "응모", "공모사업", "대상지", "지자체", "지방정부"}

// describesOnly gives the head of the column that a class stands in, where that tells what a place
// takes up, and no paragraph parts by the class; "" where it does not.
func (w *work) describesOnly(class string, prose []paragraph) string {
	if !w.sortsElse() {
		return ""
	}
	key := hangul.Key(class)
	head := ""
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil || head != "" {
			continue
		}
		for k := range t.Cells {
			if c := &t.Cells[k]; c.Row > 0 && hangul.Key(c.Text().S) == key {
				if h := t.Cell(0, c.Col); h != nil {
					head = hangul.Key(h.Text().S)
				}
				break
			}
		}
	}
	if head == "" || !tellsApart(head) || w.parted(key, prose) {
		return ""
	}
	return head
}

// sortsElse says that a column of any table sorts by something other than the choice; few
// releases have one, and only in those are the cells looked at.
func (w *work) sortsElse() bool {
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil {
			continue
		}
		for k := range t.Cells {
			if c := &t.Cells[k]; c.Row > 0 {
				break
			} else if tellsApart(hangul.Key(c.Text().S)) {
				return true
			}
		}
	}
	return false
}

// tellsApart says that a head sorts by something other than the choice.
func tellsApart(head string) bool {
	for _, end := range sortingHeads {
		if before, ok := strings.CutSuffix(head, end); ok {
			for _, x := range choosingHeads {
				if before == x {
					return false
				}
			}
			return true
		}
	}
	return false
}

// parted says that title or text print a class as one: 창업 분야, 창업형.
func (w *work) parted(key string, prose []paragraph) bool {
	for _, end := range append([]string{"형", "부문"}, sortingHeads...) {
		if strings.HasSuffix(key, end) || w.titled(key+end) || timesIn(prose, key+end) > 0 {
			return true
		}
	}
	return false
}
