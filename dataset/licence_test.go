package dataset

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/dataset/disk"
	"injeung/schema"
)

// TestPackageNamesLicences: datapackage.json lists the licences that sources
// carry, says how many carry none, and whom to name.
func TestPackageNamesLicences(t *testing.T) {
	text := func(s string) *string { return &s }
	rows := schema.Dataset{}
	for i, r := range []schema.Release{
		{Licence: text("KOGL-1"), LicenceRaw: text("공공누리 제1유형"), Attribution: text("환경부")},
		{Licence: text("KOGL-4"), LicenceRaw: text("공공누리 제4유형"), Attribution: text("국토교통부")},
		{Attribution: text("환경부")},
		{},
	} {
		r.SHA256 = string(rune('a'+i)) + "123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
		r.ReleaseID, r.SourceName, r.SourceURI, r.MediaType, r.Origin, r.Kind = r.SHA256[:12], "가.html", "가.html", "text/html", schema.Original, schema.Other
		rows.Releases = append(rows.Releases, r)
		rows.Sources = append(rows.Sources, schema.Source{Name: r.SHA256[:1], SHA256: r.SHA256, Status: schema.SourceRead})
		for _, column := range []string{"licence", "licence_raw", "attribution"} {
			rows.Evidence = append(rows.Evidence, schema.Evidence{RecordID: r.ReleaseID, Column: column, Rule: "licence.words", ReleaseID: r.ReleaseID})
		}
	}
	ds, err := New(rows)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "out")
	if err := write(t.Context(), disk.Disk{}, dir, ds, Options{CSV: true}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, "datapackage.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Licenses []map[string]string
		Sources  []map[string]string
	}
	if err := json.Unmarshal(data, &got); err != nil {
		t.Fatal(err)
	}
	want := []map[string]string{
		{"name": "KOGL-1", "path": "https://www.kogl.or.kr/info/licenseType1.do", "title": "공공누리 제1유형 (출처표시) / Korea Open Government License, type 1 (attribution): 1/4"},
		{"name": "KOGL-4", "path": "https://www.kogl.or.kr/info/licenseType4.do", "title": "공공누리 제4유형 (출처표시 + 상업적 이용금지 + 변경금지) / Korea Open Government License, type 4 (attribution, no commercial use, no derivatives): 1/4"},
		{"name": "notspecified", "title": "이용 조건이 인쇄되지 않은 원문 / sources that print no licence: 2/4"},
	}
	if diff := cmp.Diff(want, got.Licenses); diff != "" {
		t.Errorf("licenses:\n%s", diff)
	}
	if diff := cmp.Diff([]map[string]string{{"title": "국토교통부"}, {"title": "환경부"}}, got.Sources); diff != "" {
		t.Errorf("sources:\n%s", diff)
	}
}
