package report

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"injeung/extract"
	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize"
	"injeung/normalize/timeline"
	"injeung/schema"
)

// made is a report in memory.
type made map[string][]byte

// write makes a report and keeps its files.
func write(t testing.TB, in Input) made {
	t.Helper()
	files := made{}
	err := Write(in, func(f File) error {
		if _, twice := files[f.Name]; twice {
			t.Errorf("%s is written twice", f.Name)
		}
		files[f.Name] = f.Data
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// onDisk puts a report into a folder for a browser.
func (m made) onDisk(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range m {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// samplesInput reads the releases of samples/ and gives them with their
// documents.
func samplesInput(t testing.TB) Input {
	t.Helper()
	paths, err := filepath.Glob("../samples/*/source.*")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	docs := map[string]Original{}
	var drafts []*normalize.Draft
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.ToSlash(strings.TrimPrefix(path, filepath.FromSlash("../samples/")))
		r, err := extract.Release(context.Background(), extract.Source{Name: name, Data: data})
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		src := normalize.Source{Name: name, URI: name, SHA256: r.SHA256, MediaType: r.Document.Media, Bytes: int64(len(data)), Pages: int32(len(r.Document.Pages))}
		drafts = append(drafts, normalize.Records(src, r.Document, r.Facts))
		docs[r.SHA256] = Original{State: Drawn, Document: r.Document, Hidden: release.Personal(r.Document, r.Facts), Names: officials(r.Facts)}
	}
	rows := normalize.Merge(drafts)
	derive(rows)
	return Input{Rows: rows, Lang: "ko", Version: "0.0.0", Read: func(r *schema.Release) (Original, error) { return docs[r.SHA256], nil }}
}

func officials(f *release.Facts) (names []string) {
	for _, c := range f.Header.Contacts {
		names = append(names, c.Name.Words.S)
	}
	return names
}

func derive(rows *schema.Dataset) {
	rows.CityTimeline, rows.ServiceTimeline, rows.SchemeYears = timeline.Cities(rows), timeline.Services(rows), timeline.SchemeYears(rows)
}

// fabricated makes a dataset of n releases, each with some cities, a table, an
// issue and a page of text. hostile is put into every text that a source could
// have printed.
func fabricated(n int, hostile string) Input {
	f := &factory{hostile: hostile}
	for i := range n {
		f.release(i)
	}
	derive(&f.rows)
	return Input{Rows: &f.rows, Lang: "ko", Version: "0.0.0", Read: func(r *schema.Release) (Original, error) {
		return Original{State: Drawn, Document: &doc.Document{Media: r.MediaType, Pages: []doc.Page{f.page(r)}}}, nil
	}}
}

type factory struct {
	hostile string
	rows    schema.Dataset
}

var syllables = []string{"고양", "가람", "나루", "다온", "라온", "마루", "바다", "사랑", "아라", "자람", "차돌", "하늘", "새벽", "노을", "여울", "한결"}

func (f *factory) release(i int) {
	sum := sha256.Sum256(fmt.Append(nil, i))
	id := hex.EncodeToString(sum[:])
	pages, year := int32(1), int32(2012+i%15)
	day, _ := schema.NewDate(int(year), 1+i%12, 1+i%28)
	r := schema.Release{
		ReleaseID: id[:12], SourceName: fmt.Sprintf("자료/%04d%s.pdf", i, f.hostile), SourceURI: fmt.Sprintf("자료/%04d.pdf", i), SHA256: id, MediaType: "application/pdf",
		Bytes: 90000, Pages: &pages, Title: f.text(fmt.Sprintf("%d년 %s도시 인증 결과 %d", year, syllables[i%16], i)), Agency: f.text([]string{"국토교통부", "교육부", "여성가족부", "문화체육관광부"}[i%4]),
		ReleasedOn: &day, Origin: schema.Original, Kind: schema.Result, Subtitles: []string{*f.text("부제")},
	}
	if f.hostile != "" {
		r.SourceURI = []string{"javascript:alert(4)//" + f.hostile, "https://example.go.kr/?a=" + f.hostile, "data:text/html," + f.hostile}[i%3]
	}
	f.rows.Releases = append(f.rows.Releases, r)
	f.rows.Sources = append(f.rows.Sources, schema.Source{Name: r.SourceName, SHA256: id, Status: schema.SourceRead})
	f.prove(r.ReleaseID, r.ReleaseID, "title", *r.Title, 1)
	scheme := fmt.Sprintf("제도%02d%s", i%24, f.hostile)
	for k := range 7 {
		f.city(&r, scheme, i*7+k, year, k)
	}
	text := *f.text("표의 글")
	box := []float64{60, 300, 120, 312}
	f.rows.Tables = append(f.rows.Tables, schema.Table{TableID: r.ReleaseID + "/1", ReleaseID: r.ReleaseID, Caption: f.text("표"), Header: []string{text}, Rows: 2, Cols: 1,
		Cells: []schema.TableCell{{RowSpan: 1, ColSpan: 1, Header: true, Text: text, Page: &pages, Box: box}, {Row: 1, RowSpan: 1, ColSpan: 1, Text: text, Page: &pages, Box: box}}})
	f.rows.Issues = append(f.rows.Issues, schema.Issue{ReleaseID: &r.ReleaseID, SourceName: r.SourceName, Code: "unknown-place", Severity: schema.Reject, Detail: *f.text("no place has the name"), Raw: f.text("없는시"), Page: &pages, Box: box})
}

func (f *factory) city(r *schema.Release, scheme string, n int, year int32, k int) {
	place := n * 7919 % 240
	name := syllables[place%16] + []string{"시", "군", "구"}[place/16%3]
	sigungu := name + f.hostile
	sido := []string{"경기도", "강원도", "전라남도", "경상북도", "충청북도"}[place%5]
	c := schema.City{
		ReleaseID: r.ReleaseID, Scheme: scheme, SchemeName: scheme + " 인증", Year: year, RegionCode: fmt.Sprintf("%05d", 41000+place*10), Sido: sido, Sigungu: &sigungu,
		CityName: sido + " " + sigungu, CityRaw: *f.text(name), ClassRaw: f.text([]string{"대도시", "중소도시"}[n%2]), Status: statuses[n%len(statuses)], Confidence: 0.6 + float64(n%40)/100, Flags: []string{},
	}
	c.RecordID = fmt.Sprintf("%s/%s/%d/%s/%d", scheme, c.RegionCode, year, c.Status, n)
	f.rows.Cities = append(f.rows.Cities, c)
	for _, column := range []string{"city_raw", "class_raw", "scheme_name", "year"} {
		f.prove(c.RecordID, r.ReleaseID, column, c.CityRaw, k)
	}
	from := "region_code"
	f.rows.Evidence = append(f.rows.Evidence, schema.Evidence{RecordID: c.RecordID, Column: "city_name", Raw: &from, Rule: "place.name", ReleaseID: r.ReleaseID})
}

func (f *factory) prove(record, release, column, raw string, line int) {
	page, y := int32(1), float64(100+20*line)
	f.rows.Evidence = append(f.rows.Evidence, schema.Evidence{RecordID: record, Column: column, Raw: &raw, Rule: "list.name", ReleaseID: release, Page: &page, Box: []float64{60, y, 160, y + 12}})
}

func (f *factory) text(s string) *string {
	s += f.hostile
	return &s
}

// page draws forty lines of forty glyphs with rules around.
func (f *factory) page(r *schema.Release) doc.Page {
	p := doc.Page{Number: 1, W: 595, H: 842, Rules: []doc.Rule{{Box: doc.Box{X0: 50, Y0: 90, X1: 545, Y1: 90.5}}}}
	line := []rune(*r.Title + strings.Repeat(" 새로 인증한 도시를 발표하였다", 3))
	for y := range 40 {
		for x, c := range line[:min(len(line), 40)] {
			left, top := float32(60+12*x), float32(100+18*y)
			p.Glyphs = append(p.Glyphs, doc.Glyph{Text: string(c), Box: doc.Box{X0: left, Y0: top, X1: left + 11, Y1: top + 12}, Base: top + 10, Size: 11, Font: -1})
		}
	}
	return p
}
