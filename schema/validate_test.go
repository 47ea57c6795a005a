package schema

import (
	"math"
	"strings"
	"testing"
)

func ptr[T any](v T) *T { return &v }

const sum = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

// valid is a small dataset without fault: one release, one record of every
// kind, with its evidence.
func valid() *Dataset {
	ds := &Dataset{
		Sources: []Source{
			{Name: "가람/a.pdf", SHA256: sum, Status: SourceRead},
			{Name: "b.pdf", Status: SourceRefused, Reason: "the file is empty"},
		},
		Releases: []Release{{ReleaseID: sum[:12], SourceName: "a.pdf", SourceURI: "가람/a.pdf", SHA256: sum, MediaType: "application/pdf",
			Bytes: 3, Pages: ptr[int32](2), Title: ptr("나루 도시 네 곳 인증"), Subtitles: []string{}, Origin: Original, Kind: Result}},
		Cities: []City{{RecordID: "naru/36110/2024/new/4", ReleaseID: sum[:12], Scheme: "naru", SchemeName: "나루도시", Year: 2024,
			RegionCode: "36110", Sido: "세종특별자치시", CityName: "세종특별자치시", CityRaw: "세종시", Status: New, Batch: ptr[int32](4),
			Recertified: ptr(false), Confidence: 1, Flags: []string{"joint"}}},
		Services: []Service{{RecordID: "naru/돌봄/2024/new", ReleaseID: sum[:12], Scheme: "naru", SchemeName: "나루도시", Year: 2024,
			ServiceID: "돌봄", LineageID: "돌봄", ServiceName: "돌봄", ServiceRaw: "돌봄", Status: New, Confidence: 0.5,
			Providers: []Provider{{Name: "가나", Raw: "㈜가나", Kind: ptr(Company)}}}},
		Criteria:  []Criteria{{RecordID: "naru/2024", ReleaseID: sum[:12], Scheme: "naru", SchemeName: "나루도시", Year: 2024}},
		Rounds:    []Round{{RecordID: "naru/2024/new", ReleaseID: sum[:12], Scheme: "naru", SchemeName: "나루도시", Year: 2024, Status: New}},
		Practices: []Practice{{RecordID: "naru/2024/세종시/1", ReleaseID: sum[:12], Scheme: "naru", SchemeName: "나루도시", Year: 2024, SubjectKind: CitySubject, SubjectRaw: "세종시"}},
		Plans:     []Plan{{RecordID: "36110/2024/1", ReleaseID: sum[:12], Year: 2024, RegionCode: "36110", CityName: "세종특별자치시", ServiceName: "돌봄"}},
		Tables: []Table{{TableID: sum[:12] + "/1", ReleaseID: sum[:12], Header: []string{"", "이름"}, Rows: 2, Cols: 2, Cells: []TableCell{
			{Row: 0, Col: 0, RowSpan: 2, ColSpan: 1}, {Row: 0, Col: 1, RowSpan: 1, ColSpan: 1, Text: "이름", Page: ptr[int32](1), Box: []float64{1, 2, 3, 4}},
			{Row: 1, Col: 1, RowSpan: 1, ColSpan: 1, Text: "세종시"}}}},
		Issues: []Issue{{SourceName: "b.pdf", Code: "empty-file", Severity: Refuse, Detail: "the file is empty"}},
		CityTimeline: []CityEvent{{TimelineID: "naru/36110", Seq: 1, Scheme: "naru", SchemeName: "나루도시", PlaceCode: "36110", RegionCode: "36110",
			Sido: "세종특별자치시", CityName: "세종특별자치시", Event: Decision, EventYear: 2024, RecordID: ptr("naru/36110/2024/new/4"),
			ReleaseID: ptr(sum[:12]), Rule: "timeline.no-period", Basis: []string{"naru/36110/2024/new/4"}}},
		SchemeYears: []SchemeYear{{Scheme: "naru", SchemeName: "나루도시", Year: 2024, CriteriaIDs: []string{"naru/2024"}}},
		Places:      []Place{{RegionCode: "36110", ValidFromOn: 15522, Level: LevelSido, Sido: "세종특별자치시", FullName: "세종특별자치시", Current: true}},
	}
	prove(ds)
	return ds
}

// prove gives evidence for every cell that needs some.
func prove(ds *Dataset) {
	for _, f := range Validate(ds) {
		ds.Evidence = append(ds.Evidence, Evidence{RecordID: f.Row, Column: f.Column, Rule: "printed", ReleaseID: sum[:12], Page: ptr[int32](1)})
	}
	ds.Evidence = append(ds.Evidence, Evidence{RecordID: "naru/돌봄/2024/new", Column: "providers[0].name", Rule: "provider.name", ReleaseID: sum[:12]})
}

func TestValidDatasetHasNoFault(t *testing.T) {
	for _, ds := range []*Dataset{{}, valid()} {
		for _, f := range Validate(ds) {
			t.Error(f)
		}
	}
}

func TestFaultsAreFound(t *testing.T) {
	tests := []struct {
		change func(*Dataset)
		want   string // some fault holds these words
	}{
		{func(d *Dataset) { d.Releases = append(d.Releases, d.Releases[0]) }, "the key stands twice"},
		{func(d *Dataset) { d.Cities = append(d.Cities, d.Cities[0]) }, "cities naru/36110/2024/new/4 record_id: the key stands twice"},
		{func(d *Dataset) { d.Tables = append(d.Tables, d.Tables[0]) }, "table_id: the key stands twice"},
		{func(d *Dataset) { d.Rounds[0].RecordID = d.Criteria[0].RecordID }, "the key stands twice"},
		{func(d *Dataset) { d.Rounds[0].Status = Renewed }, "does not begin with naru/2024/renewed"},
		{func(d *Dataset) { d.Cities[0].Batch = ptr[int32](5) }, "is not naru/36110/2024/new/5"},
		{func(d *Dataset) { d.Cities[0].ReleaseID = "없음" }, `release_id: there is no release "없음"`},
		{func(d *Dataset) { d.Evidence[0].ReleaseID = "naru/2024" }, `there is no release "naru/2024"`},
		{func(d *Dataset) { d.Tables[0].ReleaseID = "x" }, "there is no release"},
		{func(d *Dataset) { d.Issues[0].ReleaseID = ptr("x") }, "there is no release"},
		{func(d *Dataset) { d.Evidence[0].RecordID = "x" }, "there is no record or release"},
		{func(d *Dataset) { d.Evidence[0].RecordID = sum[:12] + "/1" }, "there is no record or release"},
		{func(d *Dataset) { d.Evidence[0].Column = "colour" }, `has no column "colour"`},
		{func(d *Dataset) { d.Evidence = d.Evidence[1:] }, "has no evidence"},
		{func(d *Dataset) { d.Cities[0].Grade = ptr("1등급") }, "cities naru/36110/2024/new/4 grade: has no evidence"},
		{func(d *Dataset) { d.Releases[0].Agency = ptr("나루부") }, "agency: has no evidence"},
		{func(d *Dataset) { d.Evidence[0].Rule = "" }, "rule: is an empty string"},
		{func(d *Dataset) { d.Evidence[0].Raw = ptr("") }, "raw: is an empty string"},
		{func(d *Dataset) { d.Evidence[0].Page = ptr[int32](0) }, "page: is below 1"},
		{func(d *Dataset) { d.Evidence[0].Box = []float64{1, 2} }, "box: has 2 numbers"},
		{func(d *Dataset) { d.Evidence[0].Box = []float64{1, 2, 3, math.NaN()} }, "box[3]: is no number"},
		{func(d *Dataset) { d.Services[0].Providers[0].Name = "" }, "providers[0].name: is an empty string"},
		{func(d *Dataset) { d.Releases[0].Title = ptr("\xff") }, "title: is not UTF-8"},
		{func(d *Dataset) { d.Cities[0].Status = "gone" }, `status: "gone" is not one of its values`},
		{func(d *Dataset) { d.Cities[0].SizeClass = ptr(SizeClass("huge")) }, `size_class: "huge"`},
		{func(d *Dataset) { d.Services[0].Providers[0].Kind = ptr(ProviderKind("x")) }, `providers[0].kind: "x"`},
		{func(d *Dataset) { d.Cities[0].RegionCode = "3611" }, "five digits"},
		{func(d *Dataset) { d.Cities[0].Confidence = 1.01 }, "confidence: 1.01 is outside"},
		{func(d *Dataset) { d.Cities[0].Confidence = math.NaN() }, "confidence: NaN is outside"},
		{func(d *Dataset) { d.Cities[0].Flags = []string{"Joint one"} }, "flags"},
		{func(d *Dataset) { d.Issues[0].Code = "empty--file" }, "code"},
		{func(d *Dataset) { d.Releases[0].ReleaseID = "0123" }, "not the first 12 digits"},
		{func(d *Dataset) { d.Releases[0].SHA256 = "0123" }, "not 64 hex digits"},
		{func(d *Dataset) { d.Releases[0].SourceURI = "/home/a.pdf" }, "absolute path"},
		{func(d *Dataset) { d.Releases[0].ReleasedOn = ptr(Date(4_000_000)) }, "outside the years"},
		{func(d *Dataset) { d.Sources = d.Sources[1:] }, "no source that was read has it"},
		{func(d *Dataset) { d.Sources[1].Reason = "" }, "sources 2 b.pdf reason"},
		{func(d *Dataset) { d.Sources[1].Status = "lost" }, "sources 2 b.pdf status"},
		{func(d *Dataset) { d.Sources[1].Name = `C:\b.pdf` }, "not a path relative"},
		{func(d *Dataset) { d.Tables[0].Cells = d.Tables[0].Cells[:1] }, "two cells at least"},
		{func(d *Dataset) { d.Tables[0].Cells[2].Row = 0 }, "row 0, column 1 overlaps another"},
		{func(d *Dataset) { d.Tables[0].Cells[2].ColSpan = 2 }, "is outside the table"},
		{func(d *Dataset) { d.Tables[0].Cells[2].RowSpan = math.MaxInt32 }, "is outside the table"},
		{func(d *Dataset) { d.Tables[0].Cells[2].RowSpan = 0 }, "spans nothing"},
		{func(d *Dataset) { d.Tables[0].Rows = math.MaxInt32 }, "are no table"},
		{func(d *Dataset) { d.CityTimeline = append(d.CityTimeline, d.CityTimeline[0]) }, "city_timeline naru/36110 timeline_id: the key stands twice"},
		{func(d *Dataset) { d.SchemeYears = append(d.SchemeYears, d.SchemeYears[0]) }, "the key stands twice"},
		{func(d *Dataset) { d.CityTimeline[0].RecordID = ptr("naru/1") }, `there is no record "naru/1"`},
		{func(d *Dataset) { d.CityTimeline[0].Basis[0] = sum[:12] }, "city_timeline naru/36110 basis: there is no record"},
		{func(d *Dataset) { d.CityTimeline[0].ReleaseID = ptr("x") }, "there is no release"},
		{func(d *Dataset) { d.CityTimeline[0].Event = "gone" }, `event: "gone" is not one of its values`},
		{func(d *Dataset) { d.Places[0].Level = "dong" }, `level: "dong" is not one of its values`},
	}
	for _, test := range tests {
		ds := valid()
		test.change(ds)
		var all []string
		for _, f := range Validate(ds) {
			all = append(all, f.Error())
		}
		if text := strings.Join(all, "\n"); !strings.Contains(text, test.want) {
			t.Errorf("want a fault with %q, got\n%s", test.want, text)
		}
	}
}

func TestKebab(t *testing.T) {
	for s, want := range map[string]bool{"a": true, "count-mismatch": true, "a-1": true, "": false, "-": false, "a-": false, "a_b": false, "A": false, "가": false} {
		if kebab(s) != want {
			t.Errorf("kebab(%q) is not %v", s, want)
		}
	}
}
