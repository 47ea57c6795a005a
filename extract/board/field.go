// Package board reads what boards of web sites print of a text: labels and their values, as
// 등록일 2024-03-05 | 담당부서 들길과 | 조회 31, in a line that holds nothing else.
package board

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/extract/doc"
)

// Kind is what a board's field tells of a text.
type Kind uint8

const (
	Other Kind = iota
	Title
	Date
	Count
	Who
	File
	Kinds // how many there are
)

// Field is a label of a board with its value: 등록일 2024-03-05.
type Field struct {
	Kind         Kind
	Label, Value doc.Text // the label is empty where the line has none
}

// The labels of a board, by what their values are. 배포 and 보도 are those of a release's own
// head and not among them.
var fieldLabels = []struct {
	kind  Kind
	words string
}{
	{Title, `(?:글\s?)?제\s?목`},
	{Date, `(?:최초\s?)?(?:등\s?록|작\s?성|게\s?시|게재|입력|수정|승인|공개|최종\s?수정)\s?(?:일자|일시|일|날짜|시간)?|날\s?짜|일\s?자`},
	{Count, `조\s?회\s?수?|추천\s?수?|댓글\s?수?`},
	{Who, `(?:담당|작성|등록|소관|주관|게시)?\s?부\s?서\s?명?|(?:작성|등록|게시|담당)\s?자\s?명?|글쓴이|담당과|(?:작성|등록|담당|제공)?\s?기관\s?명?|부처\s?명?|전화\s?번호|연락처|문의처?|출처`},
	{File, `첨\s?부(?:\s?파일|\s?문서)?|파일`},
	{Other, `분\s?류|구\s?분|공개\s?여부|글?번호`},
}

var (
	fieldMark  = regexp.MustCompile(blanked(`(?:^|[\s|/·ㅣ│,\]0-9])(?:` + fieldWords() + `)(?:\s*[:：|ㅣ│]\s*|\s+|$)`))
	fieldDate  = regexp.MustCompile(`^(?:19|20)?\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:\s?일)?\.?(?:\s?\([월화수목금토일]\))?(?:\s*(?:오전|오후)?\s*\d{1,2}:\d\d(?::\d\d)?)?$`)
	fieldCount = regexp.MustCompile(`^[\d,]+\s?(?:회|건|명)?$`)
	fieldFile  = regexp.MustCompile(`(?i)\.(?:hwpx?|pdf|zip|docx?|odt|xlsx?|pptx?|jpe?g|png)\W|(?i)\.(?:hwpx?|pdf|zip|docx?|odt|xlsx?|pptx?|jpe?g|png)$|^(?:없음|파일\s?없음|-)$`)
)

// blanked lets the blanks of a pattern be those that web pages print, too.
func blanked(pattern string) string {
	return strings.NewReplacer(`[\s`, `[\s\x{a0}\x{3000}`, `\s`, `[\s\x{a0}\x{3000}]`).Replace(pattern)
}

func fieldWords() string {
	parts := make([]string, len(fieldLabels))
	for i, l := range fieldLabels {
		parts[i] = "(" + l.words + ")"
	}
	return strings.Join(parts, "|")
}

// sentenceEnd ends a sentence of running text.
var sentenceEnd = regexp.MustCompile(`[다요]\.\s*$`)

// EndsSentence says that words end as a sentence of running text does.
func EndsSentence(s string) bool { return sentenceEnd.MatchString(s) }

// IsLabel says whether words are a label alone.
func IsLabel(s string) bool {
	return utf8.RuneCountInString(s) <= longestLabel && fieldMark.MatchString(s)
}

// longestLabel is the most letters of a label.
const longestLabel = 8

// longestFields is the most letters of a line of fields.
const longestFields = 160

// Fields reads a line that is made of a board's fields and nothing else; nil where it is
// not, or a value is none of its kind.
func Fields(t doc.Text) []Field {
	t = t.Trim()
	if len(t.S) > 3*longestFields || utf8.RuneCountInString(t.S) > longestFields {
		return nil
	}
	if !mayLabel(t.S) {
		return unlabelled(t)
	}
	marks := slices.DeleteFunc(fieldMark.FindAllStringSubmatchIndex(t.S, -1), func(m []int) bool { return ofWord(t.S, labelAt(m), m[1]) })
	if len(marks) == 0 || strings.Trim(t.S[:labelAt(marks[0])], labelMarks) != "" {
		return unlabelled(t)
	}
	var out []Field
	for i, m := range marks {
		to := len(t.S)
		if i+1 < len(marks) {
			to = labelAt(marks[i+1])
		}
		f := Field{Value: trimmed(t, m[1], to)}
		for k := range fieldLabels {
			if m[2+2*k] >= 0 {
				f.Kind, f.Label = fieldLabels[k].kind, t.Slice(m[2+2*k], m[3+2*k]).Trim()
			}
		}
		if !f.fits() {
			return nil
		}
		out = append(out, f)
		if f.Kind == Title {
			break
		}
	}
	return out
}

// labelMarks may stand before the first label of a line.
const labelMarks = " \u00a0\u3000[]·|□○■●▶※-"

// labelStarts are the first letters of labels.
const labelStarts = "글제최등작게입수승공날일조추댓담소주관부전연문출첨파분구번기"

// mayLabel says quickly that a line may begin with a label: every block of a document is asked.
func mayLabel(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, labelMarks))
	return strings.ContainsRune(labelStarts, r)
}

// bareLabels are also the second words of other names: 발간 일자, 주관 부서.
var bareLabels = regexp.MustCompile(blanked(`^(?:날\s?짜|일\s?자|부\s?서\s?명?|파일|분\s?류|구\s?분|번호|출처|문의처?|기관\s?명?|부처\s?명?)\s*[:：|ㅣ│]?\s*$`))

// ofWord says whether a label from..to of a line belongs to the word before it.
func ofWord(s string, from, to int) bool {
	before := strings.TrimRight(s[:from], " \u00a0\u3000")
	if before == "" || from-len(before) > 2 || !bareLabels.MatchString(s[from:to]) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.Is(unicode.Hangul, last)
}

// labelAt is where the label of a mark begins.
func labelAt(m []int) int {
	for k := 2; k < len(m); k += 2 {
		if m[k] >= 0 {
			return m[k]
		}
	}
	return m[0]
}

// trimmed is a part of a text without marks at its ends.
func trimmed(t doc.Text, from, to int) doc.Text {
	s := t.S[from:max(from, to)]
	left := len(s) - len(strings.TrimLeft(s, " \u00a0\u3000\t\n|/·ㅣ│:："))
	right := len(strings.TrimRight(s, " \u00a0\u3000\t\n|/·ㅣ│,["))
	if right <= left {
		return doc.Text{}
	}
	return t.Slice(from+left, from+right)
}

// fits says whether a value is one of its label.
func (f *Field) fits() bool {
	n := utf8.RuneCountInString(f.Value.S)
	switch f.Kind {
	case Title:
		return n >= 4
	case Date:
		return fieldDate.MatchString(f.Value.S)
	case Count:
		return fieldCount.MatchString(f.Value.S)
	case File:
		return fieldFile.MatchString(f.Value.S)
	}
	return n > 0 && n <= 30 && !EndsSentence(f.Value.S) && len(strings.Fields(f.Value.S)) <= 4
}

// whoAndWhen is a line of a board without labels: 가나과 / 2024.11.05, 가나부 다라과 · 2024. 11. 5. · 조회 3. The office may
// stand behind the one over it: 가나국 다라과 · 2024.11.05.
var whoAndWhen = regexp.MustCompile(blanked(`^(?:[가-힣]{2,10}(?:부|처|청|원|위원회)\s+)?((?:[가-힣·]{1,14}(?:국|실|관|본부|단)[\s/]+)?[가-힣·]{2,15}(?:과|팀|실|국|관|부|처|청|원|위원회|센터|자))?[\s/|·,]*((?:19|20)\d\d[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?)[\s/|·,]*(?:조회\s?수?\s*:?\s*[\d,]+)?$`))

// unlabelled reads a line that tells who wrote a text and when, or when and how often it was
// read.
func unlabelled(t doc.Text) []Field {
	if !strings.Contains(t.S, "20") && !strings.Contains(t.S, "19") {
		return nil // no year
	}
	m := whoAndWhen.FindStringSubmatchIndex(t.S)
	if m == nil || m[2] < 0 && m[5] == len(t.S) {
		return nil
	}
	out := []Field{{Kind: Date, Value: t.Slice(m[4], m[5])}}
	if m[5] < len(strings.TrimRight(t.S, " ")) {
		out = append(out, Field{Kind: Count, Value: t.Slice(m[5], len(t.S)).Trim()})
	}
	if m[2] >= 0 {
		out = append(out, Field{Kind: Who, Value: t.Slice(m[2], m[3])})
	}
	return out
}

// Meta is what a page says of itself by a field.
func (f *Field) Meta() []doc.Meta {
	var out []doc.Meta
	switch f.Kind {
	case Title:
		return []doc.Meta{{Key: "heading", Text: f.Value}}
	case Date:
		out = append(out, doc.Meta{Key: "published", Text: f.Value})
	case Count, File, Other:
		return nil
	case Who:
		if f.Label.S == "" && isOfficeName(f.Value.S) {
			return []doc.Meta{{Key: "field", Text: doc.Join(": ", doc.Text{S: "부서"}, f.Value)}}
		}
	}
	if f.Label.S != "" {
		out = append(out, doc.Meta{Key: "field", Text: doc.Join(": ", f.Label, f.Value)})
	}
	return out
}

// isOfficeName says whether a name is that of a ministry's office, and not of a body.
func isOfficeName(s string) bool {
	return strings.HasSuffix(s, "과") || strings.HasSuffix(s, "팀") || strings.HasSuffix(s, "담당관") || strings.HasSuffix(s, "국")
}
