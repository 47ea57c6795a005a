package release

import (
	"testing"

	"injeung/extract/doc"
)

// page is a document that says things about itself.
func page(key string, said ...string) *doc.Document {
	d := &doc.Document{Media: "text/html"}
	for _, s := range said {
		d.Meta = append(d.Meta, doc.Meta{Key: key, Text: doc.Printed(s, doc.Place{Node: "html>body>p"})})
	}
	return d
}

// TestLicence: the licence that is printed, marked or linked, and none where a
// text is about licences or names several.
func TestLicence(t *testing.T) {
	for _, c := range []struct{ said, code, raw, rule string }{
		{"본 자료는 공공누리 제1유형(출처표시)에 따라 이용할 수 있습니다.", "KOGL-1", "공공누리 제1유형", "licence.words"},
		{"정책브리핑의 자료는 「공공누리 제1유형:출처표시」의 조건에 따라 자유롭게 이용이 가능합니다. 다만, 사진은 제3자에게 저작권이 있으므로 사용할 수 없습니다.", "KOGL-1", "공공누리 제1유형", "licence.words"},
		{"공공누리 공공저작물 자유이용허락 출처표시", "KOGL-1", "공공누리 공공저작물 자유이용허락 출처표시", "licence.terms"},
		{"공공누리 마크: 출처표시, 상업용금지", "KOGL-2", "공공누리 마크: 출처표시, 상업용금지", "licence.terms"},
		{"공공누리 출처표시+변경금지", "KOGL-3", "공공누리 출처표시+변경금지", "licence.terms"},
		{"OPEN 공공누리 출처표시-상업적 이용금지-변경금지", "KOGL-4", "공공누리 출처표시-상업적 이용금지-변경금지", "licence.terms"},
		{"공공누리 ‘출처표시’ 제 4 유형", "KOGL-4", "공공누리 ‘출처표시’ 제 4 유형", "licence.words"},
		{"공공누리 제0유형", "KOGL-0", "공공누리 제0유형", "licence.words"},
		{"Korea Open Government License Type 3", "KOGL-3", "Korea Open Government License Type 3", "licence.words"},
		{"https://www.kogl.or.kr/info/licenseType2.do", "KOGL-2", "kogl.or.kr/info/licenseType2.do", "licence.link"},
		{"/images/common/img_opentype01.jpg", "KOGL-1", "opentype01", "licence.mark"},
		{"/img/new_img_opencode4_m.png", "KOGL-4", "opencode4", "licence.mark"},
		{"/static/kogl/type2.svg?v=3", "KOGL-2", "kogl/type2", "licence.mark"},
		{"https://creativecommons.org/licenses/by-nc/4.0/deed.ko", "CC-BY-NC-4.0", "creativecommons.org/licenses/by-nc/4.0", "licence.link"},
		{"공공누리 제1유형 … 공공누리 제2유형 … 공공누리 제3유형", "", "", ""},
		{"본 자료는 공공누리 제1유형이 적용되지 않습니다.", "", "", ""},
		{"문화체육관광부는 올해 공공누리 제1유형 저작물 12만 건을 개방하여 누구나 이용하게 했다고 밝혔다.", "", "", ""},
		{"공공누리 소개", "", "", ""},
		{"/images/opencodes.png", "", "", ""},
		{"제1유형 도시로 지정", "", "", ""},
	} {
		f := Read(page("licence", c.said), "")
		h := &f.Header
		if h.LicenceCode != c.code || h.Licence.Words.S != c.raw || h.Licence.Rule != c.rule {
			t.Errorf("%q:\n got %q %q %q\nwant %q %q %q", c.said, h.LicenceCode, h.Licence.Words.S, h.Licence.Rule, c.code, c.raw, c.rule)
		}
	}
}

// TestLicencesThatDiffer: two types grant none, and an issue says so.
func TestLicencesThatDiffer(t *testing.T) {
	f := Read(page("licence", "공공누리 제1유형", "kogl.or.kr/info/licenseType4.do"), "")
	if f.Header.LicenceCode != "" || f.Header.Licence.Said() {
		t.Errorf("got %q", f.Header.LicenceCode)
	}
	if len(f.Issues) != 1 || f.Issues[0].Code != "licence-unclear" {
		t.Errorf("issues: %+v", f.Issues)
	}
}

// TestLicenceOnAPage: of a PDF the words on the page count, in tables and
// margins too.
func TestLicenceOnAPage(t *testing.T) {
	said := doc.Printed("이 보도자료는 공공누리 제1유형의 조건에 따라 이용할 수 있습니다", doc.Place{Page: 1})
	cell := doc.Block{Table: &doc.Table{Rows: 1, Cols: 1, Cells: []doc.Cell{{Blocks: []doc.Block{{Text: said}}}}}}
	for name, d := range map[string]*doc.Document{
		"body":   {Media: "application/pdf", Blocks: []doc.Block{{Text: said}}},
		"table":  {Media: "application/pdf", Blocks: []doc.Block{cell}},
		"margin": {Media: "application/pdf", Furniture: []doc.Block{{Text: said}}},
	} {
		if h := Read(d, "").Header; h.LicenceCode != "KOGL-1" || h.Licence.Words.Spans()[0].Page != 1 {
			t.Errorf("%s: %q", name, h.LicenceCode)
		}
	}
}

// TestCredit: whom a page asks to be named.
func TestCredit(t *testing.T) {
	d := page("licence", "공공누리 제1유형")
	d.Meta = append(d.Meta, doc.Meta{Key: "credit", Text: doc.Printed("출처=정책브리핑 www.korea.kr", doc.Place{Node: "html>body>p"})})
	if got := Read(d, "").Header.Credit.Words.S; got != "정책브리핑 www.korea.kr" {
		t.Errorf("got %q", got)
	}
}
