package html

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/doc"
)

// printedDate is a date as sites print it, with or without a time.
var printedDate = regexp.MustCompile(`(?:19|20)\d\d\s*[-./년]\s*\d{1,2}\s*[-./월]\s*\d{1,2}\s*[일.]?`)

// shortDate is a date as sites print it beside a label: 24.03.06, 20240306.
var shortDate = regexp.MustCompile(`^(?:\d\d[-./]\d\d[-./]\d\d|(?:19|20)\d{6})(?:[\s.]|$)`)

// agencyName is a name that stands alone and ends as ministries and local
// governments do.
var agencyName = regexp.MustCompile(`^[가-힣·]{2,18}(?:부|처|청|위원회|원|공사|공단|시|도|군|구|실)$`)

// What field labels mean, as ministries, portals and blogs print them. writerDay is who wrote
// a text, or how many spoke of it, before its day.
var (
	dateLabel   = regexp.MustCompile(`^(?:최초|최종|기사|뉴스)?\s*(?:등록|작성|게시|게재|등재|배포|공개|발행|입력|승인|보도|수정|발표|송고|출고|전송|노출|업데이트)\s*(?:일|일자|일시|시간|시각|날짜|날자)?$|^(?:뉴스)?\s?(?:날짜|일자)$|^(?i:date|posted|published|updated)(?: on)?$`)
	writerDay   = regexp.MustCompile(`^[가-힣]{2,4}\s?(?:기자|특파원|위원)(?:$|[\s|·/]+)|^(?:댓글|조회수?)\s?[\d,]+[\s|·/]*`)
	agencyLabel = regexp.MustCompile(`^(?:출\s*처|기\s*관|기관명|부\s*처|부처명|소속|소속기관|발행처|발행기관|제공|제공기관|제공처|자료\s*제공|자료\s*출처|작성기관|등록기관|담당기관|발표기관)$`)
	countLabel  = regexp.MustCompile(`^(?:조회|조회수|추천|추천수|댓글|공유|첨부|첨부파일|파일|다운로드|이전글?|다음글?|번호|목록|글자크기|페이지)$`)
	labelled    = regexp.MustCompile(`^[^가-힣\w]{0,6}([가-힣][가-힣 ]{0,9}[가-힣])\s*[:：]\s*(\S.*)$`)
)

// pairs reads label and value where markup tells them apart: th and td, dt and
// dd, a strong or span followed by the rest of its item.
func (a *about) pairs(n *html.Node) {
	switch n.DataAtom {
	case atom.Th:
		if v := a.after(n); v != nil && v.DataAtom == atom.Td {
			a.pair(n, a.withNumber(v))
		}
	case atom.Dt:
		if v := a.after(n); v != nil && v.DataAtom == atom.Dd {
			a.pair(n, a.value(v))
		}
	case atom.Td:
		if v := a.after(n); v != nil && v.DataAtom == atom.Td && a.p.at[n].all <= 10 && knownLabel(textOf(n)) {
			a.pair(n, a.value(v))
		}
	case atom.Strong, atom.B, atom.Em, atom.Span, atom.Label:
		a.inlinePair(n)
	}
}

// phoneCell is a cell of a telephone number alone.
var phoneCell = regexp.MustCompile(`^\s*[(☎]?\s*(?:\(?0\d{1,2}\)?[-.)\s]{0,2}\d{3,4}|1[5-9]\d\d)[-.]\d{4}\)?\s*$`)

// withNumber is the value of a cell with the telephone number that has a cell of its own behind it, under the same label:
// 담당자 | 사무관 견우진 | (044-…).
func (a *about) withNumber(v *html.Node) doc.Text {
	value := a.value(v)
	if next := a.after(v); next != nil && next.DataAtom == atom.Td && value.S != "" && phoneCell.MatchString(textOf(next)) {
		return doc.Join(" ", value, a.value(next))
	}
	return value
}

// after is the next visible element beside n.
func (a *about) after(n *html.Node) *html.Node {
	for c := n.NextSibling; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return nil
		}
		if a.p.at[c] != nil {
			return c
		}
	}
	return nil
}

// inlinePair reads <strong>등록일</strong><span>2021-09-08</span>, and
// <span class="label">등록일</span> 2021-09-08.
func (a *about) inlinePair(n *html.Node) {
	in := a.p.at[n]
	if in.all < 2 || in.all > 10 || n.FirstChild == nil || n.DataAtom == atom.Span && !in.words.has("label", "tit", "title", "th", "name", "head", "item") && !knownLabel(textOf(n)) {
		return
	}
	if v := a.after(n); v != nil && !blockLevel(v.DataAtom) {
		a.pair(n, a.value(v))
		return
	}
	if t := n.NextSibling; t != nil && t.Type == html.TextNode && strings.TrimSpace(t.Data) != "" {
		lines := a.p.setLines([]piece{{text: t.Data, at: n.Parent}})
		a.pair(n, lines[0].text)
	}
}

// value is the text of an element, none where it is too long for a field.
func (a *about) value(n *html.Node) doc.Text {
	if in := a.p.at[n]; in.all > 120 || in.size > maxShort {
		return doc.Text{}
	}
	return a.p.oneText(n)
}

func knownLabel(s string) bool {
	s = trimLabel(s)
	return dateLabel.MatchString(s) || agencyLabel.MatchString(s) || strings.HasSuffix(s, "부서") || strings.HasPrefix(s, "담당") || whoLabel.MatchString(s)
}

// whoLabel is the label of who wrote or answers for the text.
var whoLabel = regexp.MustCompile(`^(?:작성자|작성자명|등록자|등록자명|게시자|글쓴이|부서|부서명|작성부서|작성과|연락처|전화|전화번호|문의|문의처|문의전화)$`)

func trimLabel(s string) string {
	return strings.Trim(s, " \t\r\n\u00a0:：|·")
}

// pair records a field. The label is the text of n.
func (a *about) pair(n *html.Node, value doc.Text) {
	if in := a.p.at[n]; in.link > 0 || in.all > 12 || in.size > maxShort {
		return
	}
	label := a.p.oneText(n)
	name := trimLabel(label.S)
	value = trimMarks(value)
	if name == "" || utf8.RuneCountInString(name) > 12 || utf8.RuneCountInString(value.S) > 120 || countLabel.MatchString(name) {
		return
	}
	i := strings.Index(label.S, name)
	a.field(label.Slice(i, i+len(name)), value, n)
}

func trimMarks(t doc.Text) doc.Text {
	i := len(t.S) - len(strings.TrimLeft(t.S, " :：|"))
	j := len(strings.TrimRight(t.S, " |"))
	if j <= i {
		return doc.Text{}
	}
	return t.Slice(i, j)
}

// field records label and value, and what the label says the value is.
func (a *about) field(label, value doc.Text, n *html.Node) {
	if value.S == "" || strings.HasSuffix(value.S, "보기") {
		return
	}
	switch {
	case dateLabel.MatchString(label.S):
		if !printedDate.MatchString(value.S) && !shortDate.MatchString(value.S) {
			return
		}
		a.add("published", value, n)
	case agencyLabel.MatchString(label.S):
		a.add("agency", beforeAddress(value), n)
	}
	a.add("field", doc.Join(": ", label, value), n)
}

// beforeAddress cuts a web address or what stands in brackets off a name.
func beforeAddress(t doc.Text) doc.Text {
	if i := strings.IndexAny(t.S, "(|,/"); i > 0 {
		t = t.Slice(0, i)
	}
	if i := strings.Index(t.S, "http"); i > 0 {
		t = t.Slice(0, i)
	}
	return t.Trim()
}

// small reads a short element of its own: a date, a time, an agency's name.
func (a *about) small(n *html.Node) {
	in := a.p.at[n]
	if n.DataAtom == atom.Time && in.size < maxShort {
		t := a.p.oneText(n)
		if d := attr(n, "datetime"); d != "" && !printedDate.MatchString(t.S) {
			t = a.attrText(d, n)
		}
		a.add("published", t, n)
		return
	}
	if in.all < 2 || in.all > 24 || in.size > maxShort || a.p.hasBlockChild(n) || closest(n, atom.Time) != nil || in.link > 0 || a.ofLink(n) {
		return
	}
	switch n.DataAtom {
	case atom.Span, atom.P, atom.Div, atom.Li, atom.Dd, atom.Td, atom.Em, atom.Strong:
	default:
		return
	}
	t := a.p.oneText(n)
	if loc := printedDate.FindStringIndex(t.S); loc != nil && (a.single(n) || loc[0] == 0 && a.datedOwn(n)) {
		if before := trimLabel(t.S[:loc[0]]); letters(before) == 0 {
			a.add("published", t, n)
		} else if rest := trimLabel(writerDay.ReplaceAllString(before, "")); rest == "" || dateLabel.MatchString(rest) {
			a.add("published", t.Slice(loc[0], len(t.S)), n)
		}
		return
	}
	if agencyName.MatchString(t.S) && a.besideDate(n) {
		a.add("agency", t, n)
	}
}

// ofLink says whether n stands in a row or item with a link: it tells about
// another page.
func (a *about) ofLink(n *html.Node) bool {
	for _, name := range [...]atom.Atom{atom.Tr, atom.Li} {
		if row := closest(n, name); row != nil && a.p.at[row] != nil && a.p.at[row].link > 0 && a.p.at[row].all < 120 {
			return true
		}
	}
	return false
}

// single says whether an element holds no further element with words.
func (a *about) single(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if in := a.p.at[c]; in != nil && in.all > 0 {
			return false
		}
	}
	return true
}

// datedOwn says whether the words of n itself, before those of its elements, are a date:
// 2024.03.06 <span>가나부</span>.
func (a *about) datedOwn(n *html.Node) bool {
	t := n.FirstChild
	return t != nil && t.Type == html.TextNode && t.NextSibling != nil && printedDate.MatchString(t.Data) && letters(printedDate.ReplaceAllString(t.Data, "")) == 0
}

// besideDate says whether a sibling of n prints a date.
func (a *about) besideDate(n *html.Node) bool {
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		if c != n && a.p.at[c] != nil && a.p.at[c].all < 60 && printedDate.MatchString(textOf(c)) {
			return true
		}
	}
	return false
}
