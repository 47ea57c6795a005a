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

func sameText(a, b doc.Text) bool { return a.S == b.S && slices.Equal(a.Spans(), b.Spans()) }

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
		if diff := cmp.Diff(f, again, cmp.Comparer(sameText)); diff != "" {
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

// chosen is a random winner with what a table says of it.
type chosen struct{ province, name, class, status string }

// choose picks random places with classes and statuses, by province.
func choose(t *rapid.T) (all []chosen) {
	spellings := map[string][]string{
		"경기": {"경기", "경기도"}, "강원": {"강원", "강원특별자치도"}, "전남": {"전남", "전라남도"},
		"경북": {"경북", "경상북도"}, "서울": {"서울", "서울특별시", "서울시"}, "부산": {"부산", "부산광역시"},
	}
	places := map[string][]string{
		"경기": {"수원시", "안양시", "가평군"}, "강원": {"춘천시", "정선군", "인제군", "-"}, "전남": {"순천시", "구례군"},
		"경북": {"안동시", "봉화군"}, "서울": {"마포구", "중구", "노원구"}, "부산": {"중구", "기장군"},
	}
	for _, p := range []string{"경기", "강원", "전남", "경북", "서울", "부산"} {
		printed := rapid.SampledFrom(spellings[p]).Draw(t, "spelling")
		for _, n := range places[p] {
			if rapid.Bool().Draw(t, p+n) {
				all = append(all, chosen{printed, n, rapid.SampledFrom([]string{"도시형", "농촌형"}).Draw(t, "class"),
					rapid.SampledFrom([]string{"신규", "재지정"}).Draw(t, "status")})
			}
		}
	}
	return all
}

// rowsBy groups winners by a key in the order of first sight.
func rowsBy(all []chosen, key func(chosen) string) (keys []string, groups map[string][]chosen) {
	groups = map[string][]chosen{}
	for _, c := range all {
		k := key(c)
		if groups[k] == nil {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], c)
	}
	return keys, groups
}

func listOf(all []chosen, joint string, keep func(chosen) bool) string {
	var names []string
	for _, c := range all {
		if keep(c) {
			names = append(names, c.name)
		}
	}
	if len(names) == 0 {
		return "-"
	}
	return strings.Join(names, joint)
}

// forms are the usual forms of a table of winners; says tells which of
// province, class and status the form prints.
var forms = []struct {
	name string
	says string
	draw func(t *rapid.T, all []chosen) string
}{
	{"merged provinces", "pc", func(t *rapid.T, all []chosen) string {
		s, last := "| 연번 | 시·도 | 시·군·구 | 유형 |\n", ""
		for i, c := range all {
			p := c.province
			if p == last {
				p = "^"
			}
			s += fmt.Sprintf("| %d | %s | %s | %s |\n", i+1, p, c.name, c.class)
			last = c.province
		}
		return s + fmt.Sprintf("| 계 | < | %d곳 | |\n", len(all))
	}},
	{"lists by province", "p", func(t *rapid.T, all []chosen) string {
		s := "| 시 도 | 선정 지자체(명) |\n"
		joint := rapid.SampledFrom([]string{", ", "·", " / ", "、", "ㆍ"}).Draw(t, "joint")
		keys, groups := rowsBy(all, func(c chosen) string { return c.province })
		for _, k := range keys {
			s += fmt.Sprintf("| %s(%d) | %s |\n", k, len(groups[k]), listOf(groups[k], joint, func(chosen) bool { return true }))
		}
		return s
	}},
	{"full names with status", "ps", func(t *rapid.T, all []chosen) string {
		s := "| 순번 | 지자체명 | 구분 | 비고 |\n"
		for i, c := range all {
			s += fmt.Sprintf("| %d | %s %s | %s | |\n", i+1, c.province, c.name, c.status)
		}
		return s
	}},
	{"pivot by status", "ps", func(t *rapid.T, all []chosen) string {
		s := "| 시도 | 지정 지자체 | < |\n| ^ | 신규 지정 | 재지정 |\n"
		keys, groups := rowsBy(all, func(c chosen) string { return c.province })
		for _, k := range keys {
			s += fmt.Sprintf("| %s | %s | %s |\n", k, listOf(groups[k], ", ", func(c chosen) bool { return c.status == "신규" }),
				listOf(groups[k], ", ", func(c chosen) bool { return c.status != "신규" }))
		}
		return s
	}},
	{"groups by class", "pc", func(t *rapid.T, all []chosen) string {
		s := "| 시도 | 시군구 | 점수 |\n"
		keys, groups := rowsBy(all, func(c chosen) string { return c.class })
		for _, k := range keys {
			s += fmt.Sprintf("| ㅇ %s %d곳 | < | < |\n", k, len(groups[k]))
			for _, c := range groups[k] {
				s += fmt.Sprintf("| %s | %s | 80 |\n", c.province, c.name)
			}
		}
		return s
	}},
	{"side by side", "p", func(t *rapid.T, all []chosen) string {
		s, half := "| 연번 | 시도 | 시군구 | 연번 | 시도 | 시군구 |\n", (len(all)+1)/2
		for i := range half {
			right := "| | | |\n"
			if k := i + half; k < len(all) {
				right = fmt.Sprintf("| %d | %s | %s |\n", k+1, all[k].province, all[k].name)
			}
			s += fmt.Sprintf("| %d | %s | %s %s", i+1, all[i].province, all[i].name, right)
		}
		return s
	}},
	{"down the columns", "pc", func(t *rapid.T, all []chosen) string {
		a, b, c := "| 시·도 ", "| 시·군·구 ", "| 유형 "
		for _, x := range all {
			a, b, c = a+"| "+x.province+" ", b+"| "+x.name+" ", c+"| "+x.class+" "
		}
		return a + "|\n" + b + "|\n" + c + "|\n"
	}},
}

// said is what a table should say of a winner.
func (c chosen) said(says string) string {
	out := c.province + " " + c.name
	if c.name == "-" {
		out = c.province
	}
	if strings.Contains(says, "c") {
		out += " " + c.class
	}
	if strings.Contains(says, "s") {
		out += " " + map[string]string{"신규": "new", "재지정": "renewed"}[c.status]
	}
	return out
}

// TestWinnersComeBack writes random winners into tables of the usual forms and
// finds them all again.
func TestWinnersComeBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		all := choose(rt)
		form := rapid.SampledFrom(forms).Draw(rt, "form")
		all = slices.DeleteFunc(all, func(c chosen) bool { // forms that do not print the province itself
			return c.name == "-" && (form.name == "full names with status" || strings.HasPrefix(form.name, "lists") || strings.HasPrefix(form.name, "pivot"))
		})
		if len(all) < 2 {
			rt.Skip("no winners")
		}
		drawing := form.draw(rt, all)
		f := readDrawn(t, told{body: "□ 고운마을 심사 결과\n\n" + drawing})
		var got, want []string
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				s := h.Words.S
				if h.Carried {
					s = h.Province.S + " " + s
				} else if isDash(s) {
					s = h.Province.S
				}
				if strings.Contains(form.says, "c") {
					s += " " + h.Class.S
				}
				if strings.Contains(form.says, "s") {
					s += " " + string(d.Status)
				}
				got = append(got, s)
			}
		}
		for _, c := range all {
			want = append(want, c.said(form.says))
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			rt.Fatalf("%s\n%s\ngot  %q\nwant %q\nuses %+v", form.name, drawing, got, want, f.Uses)
		}
		for _, i := range f.Issues {
			rt.Fatalf("%s\nissue %s %s", drawing, i.Code, i.Detail)
		}
	})
}

// TestTablesOfOneRow: a table of a single row of grades or statuses is read without what would stand below it.
func TestTablesOfOneRow(t *testing.T) {
	const lead = "# 혁신금융서비스 3건 지정\n금융위원회는 혁신금융서비스 3건을 지정했다고 밝혔다.\n"
	for _, row := range []string{"최우수 | 우수", "신규 | 변경 | 연장"} {
		for _, d := range Read(written(lead+row), "").Decisions {
			if len(d.Holders) > 0 {
				t.Errorf("%s: %v", row, d.Holders)
			}
		}
	}
}
