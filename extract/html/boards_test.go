package html

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestBoardHeads reads the fields of boards of many forms: a table around the text is none
// of data, and the day is told.
func TestBoardHeads(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다. 주민들이 길을 손보고 안내판을 세운다.</p>`
	for name, page := range map[string]string{
		"title in the head, text under fields": `<table><thead><tr><th colspan="4">갯벌마을 지정</th></tr></thead><tr><th>작성자</th><td>물결</td><th>작성일</th><td>2024년 3월 6일</td></tr><tr><th>부서명</th><td>갯벌과</td><th>연락처</th><td>044-200-0000</td></tr><tr><td colspan="4">` + text + `</td></tr></table>`,
		"labels with colons in cells":          `<table><tr><th colspan="3">갯벌마을 지정</th></tr><tr><td>작성자 : 물결</td><td>작성일 : 2024-03-06</td><td>조회 : 11</td></tr><tr><td colspan="3">` + text + `</td></tr></table>`,
		"labels with colons in items":          `<h3>갯벌마을 지정</h3><ul><li>작성일 : 2024-03-06</li><li>부서 : 갯벌과</li><li>조회 : 120</li></ul><div>` + text + `</div>`,
		"day before an element":                `<h3>갯벌마을 지정</h3><div class="date">2024.03.06 <span>해양수산부</span></div><div>` + text + `</div>`,
		"short day":                            `<h3>갯벌마을 지정</h3><ul><li><span class="t">작성일</span> <span>24.03.06</span></li><li><span class="t">조회수</span> <span>41</span></li></ul><div>` + text + `</div>`,
		"day of eight digits":                  `<h3>갯벌마을 지정</h3><dl><dt>등록일</dt><dd>20240306</dd><dt>조회수</dt><dd>41</dd></dl><div>` + text + `</div>`,
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>갯벌마을 지정</title></head><body><main>`+page+`</main></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		day := ""
		for _, m := range d.Meta {
			if m.Key == "published" {
				day = m.Text.S
			}
		}
		if !strings.Contains(day, "03") && !strings.Contains(day, "3월 6일") {
			t.Errorf("%s: day %q", name, day)
		}
		for i := range d.Blocks {
			if b := &d.Blocks[i]; b.Table != nil {
				t.Errorf("%s: block %d is a table", name, i)
			}
		}
	}
}

// TestSharedTitle takes the title that a page without a headline gives for those who share it.
func TestSharedTitle(t *testing.T) {
	d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>보도자료 상세보기</title><meta property="og:title" content="갯벌마을 두 곳 지정"></head><body><div><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다.</p></div></body></html>`), "")
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for _, m := range d.Meta {
		if m.Key == "title" {
			last = m.Text.S
		}
	}
	if last != "갯벌마을 두 곳 지정" {
		t.Errorf("title %q", last)
	}
}

// TestBoardTitles finds the title of a board that no element and no name marks: it stands alone
// before the row or line of fields, and no line that opens the text is taken for it.
func TestBoardTitles(t *testing.T) {
	const text = `<p><b>갯벌 두 곳, 세 해 동안 되살린다</b></p><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for name, page := range map[string]string{
		"a row of its own":           `<h2>알림소식</h2><table><tr><td colspan="4">갯벌마을 두 곳 지정</td></tr><tr><td>작성자</td><td>물결</td><td>등록일</td><td>2024-03-06</td></tr><tr><td colspan="4">` + text + `</td></tr></table>`,
		"the head of a table":        `<h2>보도자료</h2><table><thead><tr><th colspan="4">갯벌마을 두 곳 지정</th></tr></thead><tbody><tr><th>부서</th><td>갯벌과</td><th>등록일</th><td>2024-03-06</td></tr><tr><td colspan="4">` + text + `</td></tr></tbody></table>`,
		"before attached files":      `<h3>보도자료</h3><table><tr><th colspan="2">갯벌마을 두 곳 지정</th></tr><tr><td>첨부파일</td><td><a>240306_갯벌.hwp</a></td></tr><tr><td colspan="2">` + text + `</td></tr></table>`,
		"strong before a line":       `<h2>정책홍보</h2><div><strong>갯벌마을 두 곳 지정</strong></div><div>작성일 2024-03-06 | 조회수 12</div><div>` + text + `</div>`,
		"among fields with spans":    `<h3>보도자료</h3><div>갯벌마을 두 곳 지정</div><ul><li><span>분야</span>해양</li><li><span>담당부서</span>갯벌과</li><li><span>등록일</span>2024-03-06</li></ul><div>` + text + `</div>`,
		"lines before contacts":      `<div><h3>갯벌마을 두 곳 지정</h3></div><dl><dt>등록일</dt><dd>2024-03-06</dd></dl><div><div>- 철새와 함께 사는 마을<br>- 세 해 동안 되살린다</div>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다.<br>두 곳은 앞으로 세 해 동안 갯벌을 되살린다.<table><tr><td>담당 부서</td><td>갯벌과</td><td>책임자</td><td>나물결</td><td>(044-200-0000)</td></tr></table></div>`,
		"over a line of its own":     `<h3>보도자료</h3><div class="viewTop"><div class="title">갯벌마을 두 곳 지정</div><div class="subT">- 울진·신안, 세 해 동안 되살린다 -</div><ul><li>게시일 2024.03.06.</li><li>조회수 12</li></ul></div><div>` + text + `</div>`,
		"beside its day and readers": `<h2>보도자료</h2><div class="board-view"><div class="tit"><strong>갯벌마을 두 곳 지정</strong><span>2024.03.06</span><span>조회 1,208</span></div><div>` + text + `</div></div>`,
		"over who wrote it":          `<h2>보도자료</h2><div class="head"><h3>갯벌마을 두 곳 지정</h3><dl><dt>작성자</dt><dd>해양수산부 갯벌진흥원</dd><dt>등록일</dt><dd>2024-03-06</dd></dl></div><div>` + text + `</div>`,
		"under fields none":          `<h3>갯벌마을 두 곳 지정</h3><div><p><span>작성부서</span> 갯벌과</p><p><span>담당자</span> 물결</p><p><span>작성일</span> 2024.03.06</p></div><div>` + text + `</div>`,
	} {
		if got := headingOf(t, `<!DOCTYPE html><html><head><meta charset="utf-8"><title>해양수산부</title></head><body>`+page+`</body></html>`); got != "갯벌마을 두 곳 지정" {
			t.Errorf("%s: heading %q", name, got)
		}
	}
}

// TestTitleUnderOtherLabel finds a title that the page's own repeats, whatever its row is called, and not in the value of a
// field.
func TestTitleUnderOtherLabel(t *testing.T) {
	const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s</title></head><body><h2>보도자료</h2><table><tr><th>자료명</th><td>갯벌마을 두 곳 지정</td></tr><tr><th>작성자</th><td>해양수산부 갯벌진흥원</td></tr><tr><td colspan="2"><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p></td></tr></table></body></html>`
	if got := headingOf(t, fmt.Sprintf(page, "갯벌마을 두 곳 지정 - 해양수산부")); got != "갯벌마을 두 곳 지정" {
		t.Errorf("heading %q", got)
	}
	if got := headingOf(t, fmt.Sprintf(page, "보도자료 - 해양수산부 갯벌진흥원")); got == "해양수산부 갯벌진흥원" {
		t.Errorf("who wrote it is the heading: %q", got)
	}
}

// TestHeadingOverHeadings gives the heading by which a page is called, whatever headings of
// its own the text begins with, and keeps those in the text.
func TestHeadingOverHeadings(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for _, title := range []string{"해수부, 갯벌마을 두 곳 지정", "해수부, 갯벌마을 두 곳 지정 - 물결일보", "물결일보 | 해수부, 갯벌마을 두 곳 지정"} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>`+title+`</title></head><body><h1>해수부, 갯벌마을 두 곳 지정</h1><p>2024-03-06 10:12</p><div class="article"><h2>울진·신안 이름 올려</h2><h2>세 해 동안 되살리기로</h2>`+text+`</div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, m := range d.Meta {
			if m.Key == "heading" {
				got = m.Text.S
			}
		}
		if got != "해수부, 갯벌마을 두 곳 지정" || len(d.Blocks) < 3 || d.Blocks[0].Kind != doc.Heading {
			t.Errorf("%s: heading %q over %d blocks", title, got, len(d.Blocks))
		}
	}
}

// TestDaysOfPapers reads the day from the lines that papers set over a text.
func TestDaysOfPapers(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for _, line := range []string{"기사승인 2024. 03. 06. 10:12", "송고시간 2024-03-06 10:12", "기사등록 2024/03/06 10:12:00", "업데이트 2024.03.06", "나물결 기자 2024.03.06 10:12", "나물결 기자 승인 2024.03.06", "댓글 0 | 2024.03.06 10:12", "Posted 2024.03.06", "뉴스일자 : 2024년 03월 06일"} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>갯벌마을 두 곳 지정</title></head><body><h1>갯벌마을 두 곳 지정</h1><p>`+line+`</p><div class="article">`+text+`</div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, m := range d.Meta {
			if m.Key == "published" {
				got = m.Text.S
			}
		}
		if !strings.Contains(line, got) || !strings.Contains(got, "2024") {
			t.Errorf("%s: published %q", line, got)
		}
	}
}

// TestBoardLines reads day and office of boards that set them in one line, with blanks between
// labels and values or without labels, and keeps them out of the text.
func TestBoardLines(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for name, page := range map[string]string{
		"a line of a list":       `<h2>보도자료</h2><dl><dt class="title">갯벌마을 두 곳 지정</dt><dd>작성자 갯벌과 | 등록일 2024.03.06 | 조회 12</dd></dl>`,
		"items":                  `<h3>보도자료</h3><h4>갯벌마을 두 곳 지정</h4><ul><li>작성자 갯벌과</li><li>작성일 2024.03.06</li><li>조회수 9</li></ul>`,
		"no labels":              `<h3>갯벌마을 두 곳 지정</h3><p>갯벌과 | 2024.03.06</p>`,
		"no labels in a row":     `<table><tr><td><b>갯벌마을 두 곳 지정</b></td></tr><tr><td align="right">갯벌과 / 2024.03.06</td></tr></table>`,
		"a table over the text":  `<table><tr><td>제목</td><td>갯벌마을 두 곳 지정</td></tr><tr><td>부서</td><td>갯벌과</td></tr><tr><td>등록일</td><td>2024.03.06</td></tr></table>`,
		"a heading in a header":  `<header><span>보도자료</span><h1>갯벌마을 두 곳 지정</h1><p>갯벌과 2024.03.06</p></header>`,
		"two columns under head": `<table><thead><tr><td colspan="2">갯벌마을 두 곳 새로 지정</td></tr></thead><tr><td>작성자 : 갯벌과</td><td>작성일 : 2024.03.06</td></tr></table>`,
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>보도자료 | 해양수산부</title></head><body>`+page+`<div>`+text+`</div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		day, office := "", false
		for _, m := range d.Meta {
			if m.Key == "published" {
				day = m.Text.S
			}
			office = office || m.Key == "field" && strings.Contains(m.Text.S, "갯벌과")
		}
		if day != "2024.03.06" || !office {
			t.Errorf("%s: day %q, office %v", name, day, office)
		}
		for i := range d.Blocks {
			if strings.Contains(d.Blocks[i].Text.S, "갯벌과") || d.Blocks[i].Table != nil {
				t.Errorf("%s: %q in the text", name, d.Blocks[i].Text.S)
			}
		}
	}
}

// TestReleaseHead keeps a release's own head in the text, though a board's has like labels.
func TestReleaseHead(t *testing.T) {
	d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>보도자료</title></head><body><table><tr><td colspan="4">해양수산부 보도자료 갯벌마을</td></tr><tr><td>보도일시</td><td>2024. 3. 6.(수)</td><td>배포일시</td><td>2024. 3. 6.(수)</td></tr><tr><td>담당부서</td><td>갯벌과</td><td>담당자</td><td>물결</td></tr></table><h1>갯벌마을 두 곳 지정</h1><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다.</p></body></html>`), "")
	if err != nil {
		t.Fatal(err)
	}
	if s := squeezed(d.Blocks); !strings.Contains(s, "보도일시") {
		t.Errorf("the head is no text: %s", s)
	}
}

// TestWaysOn leaves out what leads on from a text where no name marks it, and keeps a text that
// speaks of what came before.
func TestWaysOn(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for after, kept := range map[string]bool{
		`<table><tr><td>이전글</td><td><a href="a">숲길 걷기</a></td></tr><tr><td>다음글</td><td><a href="b">들길 잇기</a></td></tr></table>`: false,
		`<div>[이전글] 숲길 걷기<br>[다음글] 들길 잇기<br>목록</div>`:                                                                           false,
		`<p>공유하기 인쇄하기</p>`: false,
		`<div><p>이 페이지의 정보에 만족하십니까?</p><p>매우만족 보통</p></div>`: false,
		`<h4>관련 기사</h4>`: false,
		`<p>다음 글귀를 마을 어귀에 새긴다. 갯벌은 모두의 것이다.</p>`: true,
		`<p>주민은 새 길에 매우 만족한다고 답했다.</p>`:          true,
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>갯벌마을</title></head><body><h1>갯벌마을 두 곳 지정</h1><div>`+text+after+`</div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		last := d.Blocks[len(d.Blocks)-1].Text.S
		if ends := strings.HasPrefix(last, "해양수산부"); ends == kept {
			t.Errorf("%s: the text ends in %q", after, last)
		}
	}
}

// TestPostHead finds the title of a post whose head is named as that of a site, by the board's fields in it.
func TestPostHead(t *testing.T) {
	const text = `<p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 함께 한다.</p>`
	for name, page := range map[string]string{
		"header": `<div class="header"><div class="subject">갯벌마을 두 곳 지정</div><div class="day">2024-03-06</div><div><span>조회수 : 81</span></div></div><div class="cont">` + text + `</div>`,
		"top":    `<div class="top"><div class="title">갯벌마을 두 곳 지정</div><div>담당부서 : 갯벌과</div></div><div class="cont">` + text + `</div>`,
	} {
		if got := headingOf(t, `<!DOCTYPE html><html><head><meta charset="utf-8"><title>보도자료 - 우리 소식</title></head><body><div class="view">`+page+`</div></body></html>`); got != "갯벌마을 두 곳 지정" {
			t.Errorf("%s: heading %q", name, got)
		}
	}
}

// TestFieldsSideBySide sets fields of a board apart that stand in a row of elements.
func TestFieldsSideBySide(t *testing.T) {
	const page = `<div class="head"><div class="subject">갯벌마을 두 곳 지정</div><div class="info"><span>조회수 : 81</span><span>담당부서 : 갯벌과</span><span>담당자 : 한물결</span><span>연락처 : 044-200-0000</span></div></div><div class="cont"><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. <b>두</b><b>곳</b>은 세 해 동안 갯벌을 되살린다.</p></div>`
	d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="view">`+page+`</div></body></html>`), "")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, blocks := range [][]doc.Block{d.Blocks, d.Furniture} {
		for i := range blocks {
			all = append(all, blocks[i].Text.S)
		}
	}
	s := strings.Join(all, "\n")
	if !strings.Contains(s, "조회수 : 81 담당부서 : 갯벌과 담당자 : 한물결 연락처 : 044-200-0000") || !strings.Contains(s, "두곳은") {
		t.Errorf("%s", s)
	}
}

// headingOf is the title that the head of a page gives.
func headingOf(t *testing.T, page string) (heading string) {
	t.Helper()
	d, err := Document([]byte(page), "")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range d.Meta {
		if m.Key == "heading" {
			heading = m.Text.S
		}
	}
	return heading
}
