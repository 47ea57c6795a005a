package html

import (
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"injeung/extract/board"
	"injeung/extract/doc"
)

// originWords are words by which a page says that its text was taken over or
// rewritten.
var originWords = regexp.MustCompile(`(?i)(?:\bAI(?:\b|[가-힣])|인공지능|GPT)[^.]{0,40}(?:재작성|요약|작성|생성|정리|번역|가공|편집|재구성|(?:다시|새로|고쳐|풀어|쉽게)\s*(?:썼|쓴|쓰))|(?:재작성|요약|생성)[^.]{0,10}\bAI\b|` +
	`(?:보도자료|원문|기사|자료|글)[을를의]?[^.]{0,30}(?:(?:요약|재구성|재작성|각색)(?:했|하였|한|된|하여)|(?:다시|새로|고쳐|풀어|쉽게)\s*(?:썼|쓴))|` +
	`(?:원본|원문|출처)\s*(?:문서|기사|글)?\s*(?:바로\s*가기|보기|링크|확인하기|이동)|^[^가-힣\w]*(?:출처|자료\s*출처|자료\s*제공|원문|원본|원본\s*문서|원문\s*출처)\s*[:：]|` +
	`전재하여|전재한|옮겨\s*온|퍼온\s*글|스크랩한`)

// fileName is the printed name of a document file; the name may hold spaces.
var fileName = regexp.MustCompile(`(?i)[^\s/\\:*?"<>|][^/\\:*?"<>|\n]{0,200}\.(?:pdf|hwpx?|docx?|odt)\b`)

// line reads one printed line for words of origin, a labelled field and the
// name of a file.
func (a *about) line(l doc.Text, n *html.Node) {
	size := utf8.RuneCountInString(l.S)
	if size > 200 {
		return
	}
	if originWords.MatchString(l.S) {
		a.add("origin", l, n)
	}
	if loc := fileName.FindStringIndex(l.S); loc != nil && !a.hasLink(n) && n.DataAtom != atom.A {
		a.add("original", a.named(l, loc), n)
	}
	for _, part := range split(l) {
		if m := labelled.FindStringSubmatchIndex(part.S); m != nil && len(part.S) <= 200 {
			if label := part.Slice(m[2], m[3]); knownLabel(label.S) {
				a.field(label, trimMarks(part.Slice(m[4], m[5])), n)
			}
		}
	}
	a.boardLine(l, n)
}

// boardLine reads a line that is made of a board's fields, with blanks alone between labels
// and values or without labels: 작성자 들길과 작성일 2024-03-05, 들길과 / 2024-03-05.
func (a *about) boardLine(l doc.Text, n *html.Node) {
	if a.ofLink(n) || a.p.at[n].link > 0 {
		return
	}
	for _, f := range board.Fields(l) {
		switch {
		case f.Kind == board.Title, f.Kind == board.Count, f.Kind == board.File:
		case f.Kind == board.Date:
			a.add("published", f.Value, n)
		case f.Label.S != "":
			a.field(f.Label, f.Value, n)
		default:
			for _, m := range f.Meta() {
				a.add(m.Key, m.Text, n)
			}
		}
	}
}

// split parts fields that stand in one line with upright bars between.
func split(l doc.Text) []doc.Text {
	var out []doc.Text
	start := 0
	for i, r := range l.S {
		if r == '|' || r == '│' || r == 'ㅣ' {
			out = append(out, l.Slice(start, i).Trim())
			start = i + utf8.RuneLen(r)
		}
	}
	return append(out, l.Slice(start, len(l.S)).Trim())
}

// named cuts a label from before a file's name.
func (a *about) named(l doc.Text, loc []int) doc.Text {
	t := l.Slice(loc[0], loc[1])
	if m := labelled.FindStringSubmatchIndex(t.S); m != nil {
		return t.Slice(m[4], m[5])
	}
	return t
}

// file reads a link to a document: its words where they are a file's name,
// else the name in its address.
func (a *about) file(n *html.Node) {
	t := a.p.oneText(n)
	if loc := fileName.FindStringIndex(t.S); loc != nil {
		a.add("original", t.Slice(loc[0], loc[1]), n)
		return
	}
	for _, key := range [...]string{"download", "title"} {
		if v := attr(n, key); fileName.MatchString(v) {
			a.add("original", a.attrText(fileName.FindString(v), n), n)
			return
		}
	}
	if v := nameInAddress(attr(n, "href")); v != "" {
		a.add("original", a.attrText(v, n), n)
	}
}

// nameInAddress is the file name that a link carries: a query value such as
// FileName=…, or the last step of the path.
func nameInAddress(href string) string {
	u, err := url.Parse(href)
	if err != nil || href == "" {
		return ""
	}
	query := u.Query()
	for _, key := range [...]string{"fileName", "FileName", "filename", "file_name", "orgFileName", "fileNm"} {
		if v := query.Get(key); fileName.MatchString(v) && utf8.ValidString(v) {
			return v
		}
	}
	last := u.Path[strings.LastIndexByte(u.Path, '/')+1:]
	if !fileName.MatchString(last) || letters(last) < 6 || !utf8.ValidString(last) {
		return ""
	}
	return last
}
