package release

import (
	"path"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// namePattern knows how ministries name the files of releases:
// 251125(조간)_제목_(담당과).pdf, 170508(조간) 제목(담당과).hwp,
// (교육부, 03-07(화) 오전 보도자료) 제목.pdf.
var namePattern = hangul.MustCompile(`^\(?(?:\d{6}|\d{8})\)?\s?(?:\(?(조간|석간|즉시|배포즉시|온라인)\)?)?[_\s]*(.*?)[_\s]*(?:\(([가-힣A-Za-z0-9·]+)\))?(?:-?\d)?\.(?:pdf|hwpx?|docx?|html?)$`)

// originalName finds the name of an original file in running text.
var originalName = hangul.MustCompile(`\d{6}\([가-힣]+\)[^\n]*?\.(?:pdf|hwpx?)`)

// readFileName takes the file's name, or that of the original which a repost
// names, as evidence for what the text lacks.
func readFileName(ctx *context, h *Header) {
	for _, m := range ctx.doc.Meta {
		if m.Key == "original" {
			h.FileName = Value{m.Text, "meta.original"}
			return
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, ".pdf") && !strings.Contains(p.S, ".hwp") {
			continue
		}
		if m := originalName.FindStringIndex(p.S); m != nil {
			h.FileName = p.value(m[0], m[1], "text.original")
			return
		}
	}
	if base := path.Base(strings.ReplaceAll(ctx.name, `\`, "/")); namePattern.MatchString(base) {
		h.FileName = Value{doc.Text{S: base}, "file.name"}
	}
}

// nameParts gives title and division out of a ministry's file name.
func nameParts(v Value) (title, division Value) {
	w := viewOf(v.Words)
	m := namePattern.FindStringSubmatchIndex(w.S)
	if m == nil {
		return Value{}, Value{}
	}
	title = w.value(m[4], m[5], v.Rule)
	if m[6] >= 0 {
		division = w.value(m[6], m[7], v.Rule)
	}
	return title, division
}
