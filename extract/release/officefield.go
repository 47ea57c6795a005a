package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// framed reads the office that a line around the text names, behind its label or beside the
// day that the text was posted on: 담당부서 물환경정책과, 2024-05-06 | 물환경정책과.
func (r *contactReader) framed(ctx *context, lines []headLine) {
	for i := range ctx.doc.Furniture {
		v := viewOf(ctx.doc.Furniture[i].Text)
		if len(v.S) >= longestByline || r.labelledOffice(v) {
			continue
		}
		r.besideDay(v)
	}
	for i := 0; len(r.offices) == 0 && i < len(lines); i++ {
		if l := &lines[i]; !l.table && len(l.S) < longestByline && !r.labelledOffice(l.view) {
			r.besideDay(l.view)
		}
	}
}

// longestByline bounds the bytes of a line of fields of a page.
const longestByline = 160

// officeField is the label of an office, at the head of a line or among other fields.
var officeField = hangul.MustCompile(`(?:^|[\s|·/,])(?:(?:담당|작성|제공|등록|소관|주관|게시)\s?부서(?:명)?\s?[:|]?\s+|부서(?:명)?\s?[:|]\s*)|^부서(?:명)?\s+`)

// labelledOffice reads the offices behind such a label.
func (r *contactReader) labelledOffice(v view) bool {
	at := officeField.FindStringIndex(v.S)
	if at == nil {
		return false
	}
	n := len(r.offices)
	r.words(&headLine{view: v}, at[1], len(v.S))
	return len(r.offices) > n
}

// besideDay reads the office that is one of the fields of a line which begins with a day.
func (r *contactReader) besideDay(v view) {
	d := datePattern.FindStringIndex(v.S)
	if d == nil {
		return
	}
	from := d[1]
	if before := strings.TrimRight(v.S[:d[0]], " |/·"); d[0] > 0 && isDivision(before) && officeWord.MatchString(before) {
		r.offices = append(r.offices, v.value(0, len(before), "contact.office"))
		return
	} else if d[0] > 0 {
		return
	}
	for part := range strings.FieldsFuncSeq(v.S[from:], isFieldMark) {
		k := from + strings.Index(v.S[from:], part)
		from = k + len(part)
		if word := strings.TrimSpace(part); isDivision(word) && officeWord.MatchString(word) {
			k += strings.Index(part, word)
			r.offices = append(r.offices, v.value(k, k+len(word), "contact.office"))
			return
		}
	}
}

// isFieldMark knows what parts the fields of a line.
func isFieldMark(c rune) bool { return strings.ContainsRune("|/·\t│ㅣ", c) }

// fieldNames are labels of a board that tell neither who wrote the text nor whom to ask.
var fieldNames = map[string]bool{"등록일": true, "작성일": true, "게시일": true, "등록일자": true, "작성일자": true, "등록일시": true, "작성일시": true, "조회수": true, "조회": true, "첨부파일": true, "첨부": true, "분류": true, "번호": true, "글번호": true, "연락처": true, "전화번호": true, "작성자": true, "등록자": true, "담당자": true}

// rankOf is the rank from..to of a line, of which the office that it is the head of is no
// part: 도시정책(과장), whose office is the 도시정책과.
func (r *contactReader) rankOf(l *headLine, from, to int) Value {
	word := afterLast(l.S[:from], " \t\n,/(:|")
	office, ok := strings.CutSuffix(l.S[word:to], "장")
	if !ok || word == from || !isDivision(office) {
		return l.value(from, to, "contact.rank")
	}
	if last := len(office) - len("과"); strings.HasSuffix(office, "과") || strings.HasSuffix(office, "팀") {
		r.offices = append(r.offices, l.value(word, to-len("장"), "contact.office"))
		return l.value(word+last, to, "contact.rank")
	}
	return l.value(from, to, "contact.rank")
}
