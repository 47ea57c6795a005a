package normalize

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// paper writes facts as a reader would find them: every text stands on a line
// of its own.
type paper struct{ line float32 }

func (p *paper) text(s string) doc.Text {
	p.line += 20
	return doc.Printed(s, doc.Place{Page: 1 + int32(p.line/700), Box: doc.Box{X0: 70, Y0: p.line, X1: 70 + float32(len(s)), Y1: p.line + 12}})
}

func (p *paper) said(s string) release.Value {
	if s == "" {
		return release.Value{}
	}
	return release.Value{Words: p.text(s), Rule: "test.said"}
}

// house is a release of the 국토교통부 with nothing decided yet.
func (p *paper) house(title, released string) *release.Facts {
	return &release.Facts{Header: release.Header{
		Title: p.said(title), Agency: p.said("국토교통부"), Released: p.said(released),
		Origin: schema.Original, Kind: schema.Result,
	}}
}

func smartCity(p *paper) release.Scheme {
	return release.Scheme{ID: "smart_city", Name: "스마트도시 인증", Known: true, Value: p.said("스마트도시 인증")}
}

func smartService(p *paper) release.Scheme {
	return release.Scheme{ID: "smart_city_service", Name: "스마트도시 서비스 인증", Known: true, Value: p.said("스마트도시 서비스 인증")}
}

// cities is a decision on places; a name is "경기 고양시(대도시)": province with
// the name, class in brackets.
func (p *paper) cities(where release.Where, status schema.Status, class string, names ...string) release.Decision {
	d := release.Decision{Scheme: smartCity(p), Status: status, StatusBy: p.said(statusWord(status)), Where: where, Rule: "test.list"}
	for _, n := range names {
		h := release.Holder{Words: p.text(n), Rule: "test.name"}
		if class != "" {
			h.Class = p.text(class)
		}
		d.Holders = append(d.Holders, h)
	}
	d.Words = p.text(fmt.Sprint(names))
	return d
}

func (p *paper) services(where release.Where, status schema.Status, names ...string) release.Decision {
	d := p.cities(where, status, "", names...)
	d.Scheme = smartService(p)
	for i := range d.Holders {
		d.Holders[i].Kind = release.ServiceHolder
	}
	return d
}

func (p *paper) count(n int, words, class string) release.Count {
	c := release.Count{Value: p.said(words), N: n}
	if class != "" {
		c.Class = p.text(class)
	}
	return c
}

func statusWord(s schema.Status) string {
	return map[schema.Status]string{schema.New: "신규", schema.Renewed: "인증 연장", schema.Revoked: "지정 취소"}[s]
}

// read makes the draft of facts under a name; the name is also the bytes.
func read(name string, f *release.Facts, blocks ...doc.Block) *Draft {
	sum := sha256.Sum256([]byte(name))
	src := Source{Name: name, URI: name, SHA256: hex.EncodeToString(sum[:]), MediaType: "application/pdf", Bytes: 1000, Pages: 2}
	return Records(src, &doc.Document{Media: "application/pdf", Blocks: blocks}, f)
}

// sound checks the contract's rules of a dataset that came of drafts.
func sound(t *testing.T, d *schema.Dataset) {
	t.Helper()
	for _, r := range d.Releases {
		d.Sources = append(d.Sources, schema.Source{Name: r.SourceName, SHA256: r.SHA256, Status: schema.SourceRead})
	}
	for _, f := range schema.Validate(d) {
		t.Error(f)
	}
	for _, e := range d.Evidence {
		if e.Rule == "" {
			t.Errorf("evidence without rule: %s %s", e.RecordID, e.Column)
		}
		if e.Raw == nil {
			t.Errorf("evidence without raw: %s %s", e.RecordID, e.Column)
		}
	}
}

func codes(list []schema.Issue) (out []string) {
	for _, i := range list {
		out = append(out, i.Code)
	}
	slices.Sort(out)
	return out
}

func cityIDs(d *schema.Dataset) (out []string) {
	for _, c := range d.Cities {
		out = append(out, c.RecordID)
	}
	return out
}
