package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// anyWords are words of every kind that stand in cells.
var anyWords = []string{"", "", "-", "연번", "시도", "시군구", "지자체", "구분", "서비스명", "기업명", "주요 부문", "주요 내용", "배점", "평가항목",
	"지정연도", "비고", "경기", "강원", "수원시", "경북 안동시", "대구 중구, 서구", "신규", "재지정", "대도시", "중소도시 3곳", "계", "합계", "소계",
	"1", "2", "30점", "2024", "2019년", "[꽃길] - 꽃을 심는다", "- 나무를 심는다", "* 열 그루", "㈜가람", "(주)나래 외 2개사", "참고 2", "ㅇ 대도시 1곳",
	"사람이 모이는 마을을 만들기 위하여 여러 기관이 함께 일하는 사업", "전략", "구축년도", "추진주체", "※ 가나다 순", "연락처", "(단위: 곳)"}

var anyHeads = []string{"□ 선정 결과", "□ 우수사례", "□ 평가 기준", "□ 2019년 지정 도시", "「안성시 고운마을계획」의 서비스", "□ 향후 일정", ""}

// anyTable draws a table of any words with merged cells that do not overlap.
func anyTable(t *rapid.T) *doc.Table {
	rows, cols := rapid.IntRange(1, 7).Draw(t, "rows"), rapid.IntRange(1, 6).Draw(t, "cols")
	table := &doc.Table{Rows: rows, Cols: cols, HeaderRows: rapid.IntRange(0, 2).Draw(t, "header")}
	taken := make([]bool, rows*cols)
	for r := range rows {
		for c := range cols {
			if taken[r*cols+c] || rapid.IntRange(0, 19).Draw(t, "hole") == 0 {
				continue
			}
			cell := doc.Cell{Row: r, Col: c, RowSpan: min(rapid.SampledFrom([]int{1, 1, 1, 2, 3}).Draw(t, "down"), rows-r), ColSpan: 1}
			for cell.ColSpan < rapid.SampledFrom([]int{1, 1, 1, 2, 6}).Draw(t, "across") && c+cell.ColSpan < cols && !taken[r*cols+c+cell.ColSpan] {
				cell.ColSpan++
			}
			for i := r; i < r+cell.RowSpan; i++ {
				for k := c; k < c+cell.ColSpan; k++ {
					taken[i*cols+k] = true
				}
			}
			for i := range rapid.IntRange(0, 2).Draw(t, "paragraphs") {
				if w := rapid.SampledFrom(anyWords).Draw(t, "words"); w != "" {
					cell.Blocks = append(cell.Blocks, paragraph(w, r, c*10+i))
				}
			}
			table.Cells = append(table.Cells, cell)
		}
	}
	return table
}

// TestRowsAreKept holds the law of conservation: in a table that was read as
// something, each body row gave a fact or an issue, and reading twice gives
// the same.
func TestRowsAreKept(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := &doc.Document{Blocks: []doc.Block{
			paragraph(rapid.SampledFrom(anyHeads).Draw(rt, "head"), 900, 0),
			{Kind: doc.TableBlock, Table: anyTable(rt)},
			{Kind: doc.TableBlock, Table: anyTable(rt)},
		}}
		in := told{scheme: rapid.SampledFrom([]string{"고운마을 인증", "고운서비스 서비스 인증"}).Draw(rt, "scheme")}
		f := readDocument(d, in)
		again := readDocument(d, in)
		if diff := cmp.Diff(f, again); diff != "" {
			rt.Fatalf("two readings differ:\n%s", diff)
		}
		rows, facts := 0, 0
		for _, u := range f.Uses {
			rows, facts = rows+u.Rows, facts+u.Facts
			if u.As == "none" && u.Why == "" {
				rt.Fatalf("a table without use and without a reason: %+v", u)
			}
		}
		perRow := 0
		for _, i := range f.Issues {
			if i.Code == "unread-table-row" || i.Code == "not-selected" || i.Code == "past-row" {
				perRow++
			}
		}
		if rows > facts+perRow {
			rt.Fatalf("%d body rows, %d with facts, %d issues of rows", rows, facts, perRow)
		}
	})
}

// winnersCase is a table of winners with what it says.
type winnersCase struct {
	drawing string
	want    []string // "province name class"
}

var (
	provinces = map[string][]string{
		"경기": {"수원시", "안양시", "가평군"}, "강원": {"춘천시", "정선군", "인제군"}, "전남": {"순천시", "구례군"},
		"경북": {"안동시", "봉화군"}, "서울": {"마포구", "성북구", "노원구"}, "부산": {"영도구", "기장군"},
	}
	provinceOrder = []string{"경기", "강원", "전남", "경북", "서울", "부산"}
)

// drawWinners writes chosen places in one of the usual forms of a table.
func drawWinners(t *rapid.T) winnersCase {
	var c winnersCase
	byProvince := map[string][]string{}
	var order []string
	for _, p := range provinceOrder {
		for _, n := range provinces[p] {
			if rapid.Bool().Draw(t, p+n) {
				if byProvince[p] == nil {
					order = append(order, p)
				}
				byProvince[p] = append(byProvince[p], n)
			}
		}
	}
	form := rapid.IntRange(0, 4).Draw(t, "form")
	class := func(i int) string { return []string{"도시형", "농촌형"}[i%2] }
	var b strings.Builder
	b.WriteString([]string{"| 연번 | 시·도 | 시·군·구 | 유형 |\n", "| 시 도 | 선정 지자체(명) |\n", "| 순번 | 지자체명 | 구분 |\n", "| 지역 |\n", "| 구분 | 시도 | 기초지자체 |\n"}[form])
	n := 0
	for _, p := range order {
		names := byProvince[p]
		if form == 1 {
			fmt.Fprintf(&b, "| %s(%d) | %s |\n", p, len(names), strings.Join(names, rapid.SampledFrom([]string{", ", "·", " / ", "、"}).Draw(t, "joint")))
		}
		for i, name := range names {
			want := p + " " + name
			switch form {
			case 0:
				sido := p
				if i > 0 {
					sido = "^"
				}
				fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", n+1, sido, name, class(n))
				want += " " + class(n)
			case 2:
				fmt.Fprintf(&b, "| %d | %s %s | %s |\n", n+1, p, name, class(n))
				want += " " + class(n)
			case 3:
				fmt.Fprintf(&b, "| %s %s |\n", p, name)
			case 4:
				fmt.Fprintf(&b, "| %s | %s | %s |\n", class(n), p, name)
				want += " " + class(n)
			}
			c.want = append(c.want, want)
			n++
		}
	}
	if rapid.Bool().Draw(t, "total") && n > 0 && form == 0 {
		fmt.Fprintf(&b, "| 계 | < | %d곳 | |\n", n)
	}
	c.drawing = b.String()
	return c
}

// TestWinnersComeBack writes random winners into tables of the usual forms and
// finds them all again.
func TestWinnersComeBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := drawWinners(rt)
		f := readDrawn(t, told{body: "□ 고운마을 선정 결과\n\n" + c.drawing})
		var got []string
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				s := h.Words.S
				if h.Carried || !strings.Contains(s, " ") {
					s = h.Province.S + " " + s
				}
				if !h.Class.Empty() {
					s += " " + h.Class.S
				}
				got = append(got, s)
			}
		}
		if len(c.want) > 0 && !slices.Equal(got, c.want) {
			rt.Fatalf("%s\ngot  %q\nwant %q\nuses %+v", c.drawing, got, c.want, f.Uses)
		}
		for _, i := range f.Issues {
			if len(c.want) > 0 {
				rt.Fatalf("%s\nissue %s %s", c.drawing, i.Code, i.Detail)
			}
		}
	})
}
