package main

import (
	"context"
	"html"
	"regexp"
	"strings"

	"injeung/extract"
	"injeung/render"
)

// A type of the Korea Open Government License (공공누리), as pages say it in
// words, and as the address that its mark leads to on kogl.or.kr.
var (
	licenceWords = regexp.MustCompile(`공공누리[^<>"\n]{0,30}?제?\s?([1-4])\s?유형`)
	licenceLink  = regexp.MustCompile(`kogl\.or\.kr/[^\s"'<>]*[lL]icenseType([1-4])[^\s"'<>]*`)
)

// licenceOf finds the licence that is printed on a source, in its own words;
// NULL where none is, where several types are named (a page that explains them
// all grants none), or where the source cannot be read.
func licenceOf(ctx context.Context, path string) (found *string) {
	// A fault of our own in one source costs its licence, not the snapshot.
	defer func() {
		if recover() != nil {
			found = nil
		}
	}()
	data, refusal := input{path: path}.bytes()
	if refusal != nil {
		return nil
	}
	r, err := extract.Document(ctx, extract.Source{Name: path, Data: data})
	if err != nil {
		return nil
	}
	text := render.Plain(r.Document)
	if r.Document.Media == extract.HTML {
		text += "\n" + html.UnescapeString(string(data)) // marks: their alt and where they lead to
	}
	return oneLicence(text)
}

// oneLicence gives the first mention of a licence, unless types differ.
func oneLicence(text string) *string {
	var words, kind string
	for _, form := range []*regexp.Regexp{licenceWords, licenceLink} {
		for _, m := range form.FindAllStringSubmatch(text, -1) {
			if kind != "" && m[1] != kind {
				return nil
			}
			if kind == "" {
				words, kind = strings.Join(strings.Fields(m[0]), " "), m[1]
			}
		}
	}
	if kind == "" {
		return nil
	}
	return &words
}
