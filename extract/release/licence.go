package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// koglWords finds a type of the Korea Open Government License (공공누리) by its
// number: 「공공누리 제1유형:출처표시」, KOGL Type 4.
var koglWords = hangul.MustCompile(`공공누리[^.\n]{0,40}?제?\s?([0-4])\s?유형|(?i:KOGL|Korea Open Government Licen[cs]e)[^.\n/]{0,20}?[\s-](?i:type)[\s-]?0?([0-4])`)

// koglTerms finds it by the terms that its mark prints beside 공공누리:
// attribution alone, no commercial use, no derivatives. The four types differ
// in nothing else (https://www.kogl.or.kr/info/license.do).
var koglTerms = hangul.MustCompile(`공공누리[^.\n]{0,60}?출처\s?표시((?:[\s,+·:/()\-]{0,4}(?:및|와|과)?\s?(?:상업적?\s?(?:용|이용|적\s?이용|활용)?\s?금지|변경\s?(?:등\s?)?금지))*)`)

// koglLink finds it by the address of its terms.
var koglLink = hangul.MustCompile(`(?i)kogl\.or\.kr/[^\s"'<>]*licen[cs]eType=?0?([0-4])[^\s"'<>]*`)

// koglMark finds it by the file of its mark, as sites name what kogl.or.kr
// hands out: img_opentype01.jpg, new_img_opencode1.png, kogl_type_4.gif.
var koglMark = hangul.MustCompile(`(?i)(?:open[-_]?(?:type|code)|kogl(?:[-_/]?(?:type|code|mark|img|logo|icon))?|nuri(?:[-_]?(?:type|mark))?)[-_/]?0?([0-4])(?:[^0-9a-z]|[-_]|$)`)

// commonsLink finds a Creative Commons licence by the address of its terms.
var commonsLink = hangul.MustCompile(`(?i)creativecommons\.org/(?:licenses/(by(?:-(?:nc|sa|nd)){0,2})/(\d\.\d)|publicdomain/zero/1\.0)`)

// deniedTerms find that a licence is said not to hold.
var deniedTerms = hangul.MustCompile(`^[^.]{0,60}(?:적용되지|적용하지|해당하지|해당되지|이용할\s?수\s?없|대상이?\s?아|제외)`)

// grant finds that a longer text speaks of its own licence, and not about
// licences: 본 자료는 … 조건에 따라 이용할 수 있습니다.
var (
	grant     = hangul.MustCompile(`(?:자료|저작물|게시물|문서|콘텐츠|컨텐츠|기사|보도|누리집|홈페이지|사이트|페이지|공표한|제공하는)[\s\S]*(?:조건|따라|적용|허락|부착|개방|이용)|(?i:licen[cs]ed|under the)`)
	manyWorks = hangul.MustCompile(`\d[\d,.]*\s?(?:만|천|백|억)?\s?여?\s?(?:건|종|점|개|편|명)`)
)

// maxMark is the letters up to which a text is a mark and no sentence.
const maxMark = 60

// readLicence reads the licence that is printed on the source, and whom it
// asks to be named. Where types differ, as on a page that explains them all,
// none is granted.
func readLicence(ctx *context, h *Header) {
	var first, other Value
	for _, t := range termsTexts(ctx.doc) {
		for _, l := range licencesIn(viewOf(t)) {
			switch {
			case h.LicenceCode == "":
				h.LicenceCode, first = l.code, l.Value
			case h.LicenceCode != l.code && !other.Said():
				other = l.Value
			}
		}
	}
	if other.Said() {
		h.LicenceCode = ""
		ctx.issues.add("licence-unclear", schema.Note, "several licences are named, so none is taken as granted: "+strings.TrimSpace(first.Words.S)+"; look at the page", other.Words)
		return
	}
	h.Licence = first
	if !first.Said() {
		return
	}
	for _, m := range ctx.doc.Meta {
		if v := viewOf(m.Text); m.Key == "credit" {
			at := strings.IndexAny(v.S, "=:") + 1
			h.Credit = v.value(at, len(v.S), "licence.credit")
			return
		}
	}
}

// licenceNames are words one of which names a licence.
var licenceNames = setOf("공공누리", "KOGL", "kogl", "creativecommons")

// termsTexts are the texts in which a licence may be told: of a page what it
// says about itself, of a PDF its words and the margins of its pages.
func termsTexts(d *doc.Document) (texts []doc.Text) {
	for _, m := range d.Meta {
		if m.Key == "licence" {
			texts = append(texts, m.Text)
		}
	}
	if d.Media == "text/html" {
		return texts
	}
	var add func(blocks []doc.Block)
	add = func(blocks []doc.Block) {
		for i := range blocks {
			b := &blocks[i]
			if b.Table == nil {
				if licenceNames.in(b.Text.S) {
					texts = append(texts, b.Text)
				}
				continue
			}
			for k := range b.Table.Cells {
				add(b.Table.Cells[k].Blocks)
			}
		}
	}
	add(d.Blocks)
	add(d.Furniture)
	return texts
}

// granting is a licence with the words that grant it.
type granting struct {
	code string
	Value
}

// licencesIn gives the licences that a text grants, by the form that tells
// them best: number before terms before address before file of the mark.
func licencesIn(v view) (all []granting) {
	for _, form := range []struct {
		re    *hangul.Pattern
		rule  string
		prose bool
		code  func(m []int) string
	}{
		{koglWords, "licence.words", true, v.numbered},
		{koglTerms, "licence.terms", true, v.byTerms},
		{koglLink, "licence.link", false, v.numbered},
		{koglMark, "licence.mark", false, v.numbered},
		{commonsLink, "licence.link", false, v.commons},
	} {
		found := form.re.FindAllStringSubmatchIndex(v.S, -1)
		for _, m := range found {
			if !form.prose || v.granted(m[0], m[1]) {
				all = append(all, granting{form.code(m), v.value(m[0], trimmedEnd(v.S, m[0], m[1]), form.rule)})
			}
		}
		if len(found) > 0 {
			return all
		}
	}
	return nil
}

// granted says that the words at from..to are a mark or a grant of the text's
// own licence.
func (v view) granted(from, to int) bool {
	if deniedTerms.MatchString(v.S[to:]) {
		return false
	}
	if utf8.RuneCountInString(v.S) <= maxMark && !manyWorks.MatchString(v.S) {
		return true
	}
	begin := strings.LastIndex(v.S[:from], "다.") + 1
	end := len(v.S)
	if i := strings.Index(v.S[to:], "다."); i >= 0 {
		end = to + i
	}
	sentence := v.S[max(begin, 0):end]
	return grant.MatchString(sentence) && !manyWorks.MatchString(sentence)
}

// numbered is the type whose number one of the groups holds.
func (v view) numbered(m []int) string {
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] >= 0 {
			return "KOGL-" + v.S[m[g]:m[g+1]]
		}
	}
	return ""
}

// byTerms is the type that has these terms.
func (v view) byTerms(m []int) string {
	said := ""
	if m[2] >= 0 {
		said = v.S[m[2]:m[3]]
	}
	trade, change := strings.Contains(said, "상업"), strings.Contains(said, "변경")
	switch {
	case trade && change:
		return "KOGL-4"
	case change:
		return "KOGL-3"
	case trade:
		return "KOGL-2"
	}
	return "KOGL-1"
}

// commons is the SPDX identifier of a Creative Commons licence.
func (v view) commons(m []int) string {
	if m[2] < 0 {
		return "CC0-1.0"
	}
	return "CC-" + strings.ToUpper(v.S[m[2]:m[3]]) + "-" + v.S[m[4]:m[5]]
}

// trimmedEnd leaves out the sign that only ended a match.
func trimmedEnd(s string, from, to int) int {
	return from + len(strings.TrimRight(s[from:to], " ,.:;/()-_\"'"))
}
