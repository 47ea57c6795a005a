package dataset

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"reflect"
	"strconv"

	"pgregory.net/rapid"

	"injeung/schema"
)

// draw makes a valid dataset of random rows: every column NULL or not, every
// list NULL, empty or not, in random order.
func draw(t *rapid.T) schema.Dataset {
	var ds schema.Dataset
	releases := drawReleases(t, &ds)
	if len(releases) == 0 {
		return ds
	}
	of := func() string { return rapid.SampledFrom(releases).Draw(t, "release") }
	drawRecords(t, &ds, of)
	for i := range rapid.IntRange(0, 2).Draw(t, "tables") {
		ds.Tables = append(ds.Tables, drawTable(t, of(), i+1))
	}
	for range rapid.IntRange(0, 3).Draw(t, "issues") {
		var issue schema.Issue
		fill(t, "issues", &issue)
		issue.ReleaseID, issue.Code = nil, rapid.StringMatching(`[a-z]{1,4}(-[a-z0-9]{1,4}){0,2}`).Draw(t, "code")
		ds.Issues = append(ds.Issues, issue)
	}
	drawDerived(t, &ds)
	return ds
}

func drawReleases(t *rapid.T, ds *schema.Dataset) (ids []string) {
	for i := range rapid.IntRange(0, 3).Draw(t, "releases") {
		sum := sha256.Sum256([]byte(strconv.Itoa(i)))
		var r schema.Release
		fill(t, "releases", &r)
		r.SHA256 = hex.EncodeToString(sum[:])
		r.ReleaseID, r.SourceURI = r.SHA256[:12], "a/"+r.SourceURI
		ds.Releases = append(ds.Releases, r)
		ds.Sources = append(ds.Sources, schema.Source{Name: fmt.Sprint("나", i, ".pdf"), SHA256: r.SHA256, Status: schema.SourceRead})
		ids = append(ids, r.ReleaseID)
		prove(t, ds, "releases", r.ReleaseID, reflect.ValueOf(r), func() string { return r.ReleaseID })
	}
	return ids
}

// drawRecords makes records whose ids say what their columns say.
func drawRecords(t *rapid.T, ds *schema.Dataset, of func() string) {
	region := func(i int) string { return fmt.Sprintf("%05d", 11110+i) }
	drawRows(t, ds, "cities", &ds.Cities, of, func(i int, r *schema.City) *string {
		r.RegionCode, r.RegionCodeCurrent = region(i), nil
		r.RecordID = fmt.Sprintf("%s/%s/%d/%s", r.Scheme, r.RegionCode, r.Year, r.Status)
		return batched(&r.RecordID, r.Batch)
	})
	drawRows(t, ds, "services", &ds.Services, of, func(i int, r *schema.Service) *string {
		r.ServiceID = "서비스" + strconv.Itoa(i)
		r.RecordID = fmt.Sprintf("%s/%s/%d/%s", r.Scheme, r.ServiceID, r.Year, r.Status)
		return batched(&r.RecordID, r.Batch)
	})
	drawRows(t, ds, "criteria", &ds.Criteria, of, func(i int, r *schema.Criteria) *string {
		r.Scheme = "제도" + strconv.Itoa(i)
		r.RecordID = fmt.Sprintf("%s/%d", r.Scheme, r.Year)
		return &r.RecordID
	})
	drawRows(t, ds, "rounds", &ds.Rounds, of, func(i int, r *schema.Round) *string {
		r.Scheme = "제도" + strconv.Itoa(i)
		r.RecordID = fmt.Sprintf("%s/%d/%s", r.Scheme, r.Year, r.Status)
		return batched(&r.RecordID, r.Batch)
	})
	drawRows(t, ds, "practices", &ds.Practices, of, func(i int, r *schema.Practice) *string {
		r.RegionCode = nil
		r.RecordID = fmt.Sprintf("%s/%d/%s/%d", r.Scheme, r.Year, r.SubjectRaw, i)
		return &r.RecordID
	})
	drawRows(t, ds, "plans", &ds.Plans, of, func(i int, r *schema.Plan) *string {
		r.RegionCode = region(i)
		r.RecordID = fmt.Sprintf("%s/%d/%d", r.RegionCode, r.Year, i)
		return &r.RecordID
	})
}

func batched(id *string, batch *int32) *string {
	if batch != nil {
		*id += "/" + strconv.Itoa(int(*batch))
	}
	return id
}

func drawRows[T any](t *rapid.T, ds *schema.Dataset, table string, rows *[]T, of func() string, identify func(int, *T) *string) {
	for i := range rapid.IntRange(0, 4).Draw(t, table) {
		var row T
		fill(t, table, &row)
		v := reflect.ValueOf(&row).Elem()
		v.FieldByName("ReleaseID").SetString(of())
		v.FieldByName("Confidence").SetFloat(rapid.Float64Range(0, 1).Draw(t, "confidence"))
		v.FieldByName("Year").SetInt(int64(rapid.IntRange(2021, 2024).Draw(t, "year")))
		if flags := v.FieldByName("Flags"); flags.Len() > 0 {
			flags.Set(reflect.ValueOf([]string{"joint"}))
		}
		id := *identify(i, &row)
		*rows = append(*rows, row)
		prove(t, ds, table, id, v, of)
	}
}

// prove gives a piece of evidence or two for every column that says something.
func prove(t *rapid.T, ds *schema.Dataset, table, id string, row reflect.Value, of func() string) {
	for i, c := range describe(table).Columns {
		v := row.Field(i)
		if v.Kind() == reflect.Pointer && v.IsNil() || v.Kind() == reflect.Slice && v.Len() == 0 {
			continue
		}
		for range rapid.IntRange(1, 2).Draw(t, "pieces") {
			var e schema.Evidence
			fill(t, "evidence", &e)
			e.RecordID, e.Column, e.ReleaseID = id, c.Name, of()
			ds.Evidence = append(ds.Evidence, e)
		}
	}
}

// drawTable makes a table of whole rows and columns, some cells left out.
func drawTable(t *rapid.T, release string, n int) schema.Table {
	var table schema.Table
	fill(t, "tables", &table)
	table.TableID, table.ReleaseID = release+"/"+strconv.Itoa(n), release
	table.Rows, table.Cols, table.Cells = 3, 2, nil
	for place := range 6 {
		if place > 1 && rapid.Bool().Draw(t, "left out") {
			continue
		}
		var cell schema.TableCell
		fillFields(t, cellColumns(), reflect.ValueOf(&cell).Elem())
		cell.Row, cell.Col, cell.RowSpan, cell.ColSpan = int32(place/2), int32(place%2), 1, 1
		table.Cells = append(table.Cells, cell)
	}
	return table
}

func cellColumns() []schema.Column {
	for _, c := range describe("tables").Columns {
		if c.Name == "cells" {
			return c.Fields
		}
	}
	return nil
}

func describe(table string) schema.TableDoc { return named(everyDoc(), table) }

// fill gives every field of a row a random value of its column.
func fill[T any](t *rapid.T, table string, row *T) {
	fillFields(t, describe(table).Columns, reflect.ValueOf(row).Elem())
}

func fillFields(t *rapid.T, columns []schema.Column, row reflect.Value) {
	for i := range columns {
		c, v := &columns[i], row.Field(i)
		if c.Nullable && rapid.Bool().Draw(t, "null") {
			continue
		}
		switch {
		case c.List:
			n := rapid.IntRange(0, 3).Draw(t, "length")
			if c.Name == "box" {
				n = 4
			}
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for j := range n {
				fillValue(t, c, v.Index(j))
			}
		case v.Kind() == reflect.Pointer:
			v.Set(reflect.New(v.Type().Elem()))
			fillValue(t, c, v.Elem())
		default:
			fillValue(t, c, v)
		}
	}
}

func fillValue(t *rapid.T, c *schema.Column, v reflect.Value) {
	switch c.Type {
	case schema.Struct:
		fillFields(t, c.Fields, v)
	case schema.String:
		v.SetString(drawText(t, c))
	case schema.Int32:
		v.SetInt(int64(rapid.Int32Range(1, math.MaxInt32).Draw(t, c.Name)))
	case schema.Int64:
		v.SetInt(rapid.Int64().Draw(t, c.Name))
	case schema.Float64:
		v.SetFloat(rapid.Float64().Filter(func(f float64) bool { return !math.IsNaN(f) && !math.IsInf(f, 0) }).Draw(t, c.Name))
	case schema.Bool:
		v.SetBool(rapid.Bool().Draw(t, c.Name))
	case schema.Day:
		v.SetInt(int64(rapid.Int32Range(-700_000, 2_900_000).Draw(t, c.Name)))
	case schema.Instant:
		v.SetInt(rapid.Int64Range(-60_000_000_000_000, 250_000_000_000_000).Draw(t, c.Name))
	}
}

// letters are those that writers get wrong: Hangul in both forms, quotes,
// markup, line ends that JSON escapes, zero, four-byte runes.
var letters = []rune("가힣ᄒ ㈜·'\"\\<>&/\n\t\u2028\u0000😀aZ0,=%")

func drawText(t *rapid.T, c *schema.Column) string {
	if len(c.Values) > 0 {
		return rapid.SampledFrom(c.Values).Draw(t, c.Name).Name
	}
	least := 1
	if c.Blank {
		least = 0
	}
	return rapid.StringOfN(rapid.RuneFrom(letters), least, 12, -1).Draw(t, c.Name)
}
