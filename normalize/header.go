package normalize

import (
	"fmt"
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// release makes the row of the release itself and settles its day.
func (w *work) release() {
	h := &w.facts.Header
	r := schema.Release{
		ReleaseID: w.id, SourceName: w.src.Name, SourceURI: w.src.URI, SHA256: w.src.SHA256,
		MediaType: w.src.MediaType, Bytes: w.src.Bytes, Pages: some(w.src.Pages),
		Origin: h.Origin, Kind: h.Kind,
	}
	if r.Origin == "" {
		r.Origin = schema.Original
	}
	if r.Kind == "" {
		r.Kind = schema.Other
	}
	w.ofFile(&r)
	w.names(&r, h)
	w.contacts(&r, h)
	w.days(&r, h)
	w.fromFileName(&r, h)
	w.settleDay(&r, h)
	w.licence(&r, h)
	w.citeOr(w.id, "origin", h.OriginBy.Words, rule(h.OriginBy.Rule, "header.origin"), "source_name", "header.origin-default")
	w.citeOr(w.id, "kind", h.KindBy.Words, rule(h.KindBy.Rule, "header.kind"), "title", "header.kind-default")
	w.out.Releases = append(w.out.Releases, r)
	w.missingRelease(&r)
}

// ofFile gives evidence for what the file itself says.
func (w *work) ofFile(r *schema.Release) {
	for _, c := range []struct{ column, value string }{
		{"source_name", r.SourceName}, {"source_uri", r.SourceURI}, {"sha256", r.SHA256}, {"media_type", r.MediaType},
	} {
		if c.value != "" {
			w.derive(w.id, c.column, "source", "source.file")
		}
	}
	w.derive(w.id, "bytes", "source", "source.file")
	if r.Pages != nil {
		w.derive(w.id, "pages", "source", "source.file")
	}
}

// names fills title, subtitles and the publishing bodies.
func (w *work) names(r *schema.Release, h *release.Header) {
	r.Title = w.words(w.id, "title", h.Title, "header.title")
	for _, s := range h.Subtitles {
		col := fmt.Sprintf("subtitles[%d]", len(r.Subtitles))
		if v := w.words(w.id, col, s, "header.subtitle"); v != nil {
			r.Subtitles = append(r.Subtitles, *v)
		}
	}
	r.Agency = w.words(w.id, "agency", h.Agency, "header.agency")
	r.Bureau = w.words(w.id, "bureau", h.Bureau, "header.bureau")
	r.Division = w.words(w.id, "division", h.Division, "header.division")
	if h.FileName.Said() && h.FileName.Words.SpanCount() > 0 {
		r.OriginalName = w.words(w.id, "original_name", h.FileName, "header.file-name")
	}
}

// words gives printed words on one line and cites them; nil for none.
func (w *work) words(record, column string, v release.Value, fallback string) *string {
	if !v.Said() {
		return nil
	}
	s := hangul.Squeeze(v.Words.S)
	w.cite(record, column, v.Words, rule(v.Rule, fallback))
	return &s
}

// text is words for a text without a rule of its own.
func (w *work) text(record, column string, t doc.Text, rule string) *string {
	return w.words(record, column, release.Value{Words: t, Rule: rule}, rule)
}

// rule is the first of the names that is not empty.
func rule(names ...string) string {
	for _, n := range names {
		if n != "" {
			return n
		}
	}
	return "printed"
}

// contacts fills the people named for questions; letter-spaced ranks and names
// (과  장) are closed up.
func (w *work) contacts(r *schema.Release, h *release.Header) {
	for _, c := range h.Contacts {
		at := func(field string) string { return "contacts[" + strconv.Itoa(len(r.Contacts)) + "]." + field }
		p := schema.Contact{
			Role:  closed(w.words(w.id, at("role"), c.Role, "header.contact")),
			Rank:  closed(w.words(w.id, at("rank"), c.Rank, "header.contact")),
			Name:  closed(w.words(w.id, at("name"), c.Name, "header.contact")),
			Phone: closed(w.words(w.id, at("phone"), c.Phone, "header.contact")),
		}
		if p != (schema.Contact{}) {
			r.Contacts = append(r.Contacts, p)
		}
	}
}

func closed(s *string) *string {
	if s == nil {
		return nil
	}
	v := hangul.NoSpace(*s)
	return &v
}

// missingRelease says so where a document shows no sign of a release: neither
// who publishes it nor when, and no decision.
func (w *work) missingRelease(r *schema.Release) {
	if r.Kind != schema.Other || len(w.facts.Decisions) > 0 {
		return
	}
	if r.Agency != nil || r.ReleasedOn != nil || r.Division != nil || w.facts.Header.Embargo.Said() || len(r.Contacts) > 0 {
		return
	}
	for _, i := range w.facts.Issues {
		if i.Code == noRelease {
			return
		}
	}
	words := w.facts.Header.Title.Words
	detail := "no press release was found in the document: no ministry, date, contact or decision; check that it is the release's own page and not a list or an error page"
	w.report(noRelease, schema.Reject, words, "", detail)
}

// fileTitle parts a file name as ministries write it, 251125(조간)_제목(담당과).pdf,
// into title and division; from and to are byte ranges of name.
func fileTitle(name string) (title, division [2]int) {
	from, to := 0, len(name)
	if i := strings.LastIndexByte(name, '.'); i > 0 && to-i <= 5 {
		to = i
	}
	for from < to && strings.IndexByte("0123456789.-_ ", name[from]) >= 0 {
		from++
	}
	for _, e := range []string{"(조간)", "(석간)"} {
		if strings.HasPrefix(name[from:to], e) {
			from += len(e)
		}
	}
	if open := strings.LastIndexByte(name[from:to], '('); open > 0 && name[to-1] == ')' {
		division = [2]int{from + open + 1, to - 1}
		to = from + open
	}
	for from < to && strings.IndexByte("_ -", name[from]) >= 0 {
		from++
	}
	for from < to && strings.IndexByte("_ -", name[to-1]) >= 0 {
		to--
	}
	return [2]int{from, to}, division
}

// fromFileName lets the name of the original file stand in for a title and a
// division that the text lacks.
func (w *work) fromFileName(r *schema.Release, h *release.Header) {
	if !h.FileName.Said() {
		return
	}
	name := h.FileName.Words
	if i := strings.LastIndexAny(name.S, "/\\"); i >= 0 {
		name = name.Slice(i+1, len(name.S))
	}
	title, division := fileTitle(name.S)
	if r.Division == nil && division[1] > division[0] {
		v := name.Slice(division[0], division[1])
		if isDivision(v.S) {
			r.Division = some(hangul.Squeeze(v.S))
			w.citeOr(w.id, "division", printedOnly(v), "header.file-name", "source_name", "header.file-name")
		}
	}
	_, dated := date.FileDate(name.S, date.Date{})
	if r.Title == nil && dated && title[1] > title[0] {
		v := name.Slice(title[0], title[1])
		r.Title = some(hangul.Squeeze(strings.ReplaceAll(v.S, "_", " ")))
		w.citeOr(w.id, "title", printedOnly(v), "header.file-name", "source_name", "header.file-name")
	}
}

// printedOnly is t, or nothing where t was not printed in the source.
func printedOnly(t doc.Text) doc.Text {
	if t.SpanCount() == 0 {
		return doc.Text{}
	}
	return t
}

func isDivision(s string) bool {
	for _, suffix := range []string{"과", "팀", "관", "단", "실", "국", "담당관", "센터"} {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}
