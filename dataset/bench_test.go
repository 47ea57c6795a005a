package dataset

import (
	"fmt"
	"path/filepath"
	"testing"

	"injeung/dataset/disk"
	"injeung/schema"
)

// manyRows is a dataset with n pieces of evidence, as a big run has.
func manyRows(n int) schema.Dataset {
	const sum = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
	ds := schema.Dataset{
		Sources:  []schema.Source{{Name: "가.pdf", SHA256: sum, Status: schema.SourceRead}},
		Releases: []schema.Release{{ReleaseID: sum[:12], SHA256: sum, SourceName: "가.pdf", SourceURI: "가.pdf", MediaType: "application/pdf", Origin: schema.Original, Kind: schema.Result}},
	}
	for i := range n {
		raw, page := fmt.Sprintf("%d번째로 인쇄된 말", i), int32(i%90+1)
		ds.Evidence = append(ds.Evidence, schema.Evidence{RecordID: sum[:12], Column: "title", Raw: &raw, Rule: "title.first",
			ReleaseID: sum[:12], Page: &page, Box: []float64{70.5, float64(i % 800), 500.25, float64(i%800) + 12}})
	}
	return ds
}

func BenchmarkWrite(b *testing.B) {
	for _, rows := range []int{1000, 100_000} {
		b.Run(fmt.Sprint(rows), func(b *testing.B) {
			ds, err := New(manyRows(rows))
			if err != nil {
				b.Fatal(err)
			}
			dir := filepath.Join(b.TempDir(), "out")
			b.ReportAllocs()
			for b.Loop() {
				if err := write(b.Context(), disk.Disk{}, dir, ds, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	rows := manyRows(100_000)
	for b.Loop() {
		if _, err := New(rows); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	ds, err := New(manyRows(100_000))
	if err != nil {
		b.Fatal(err)
	}
	dir := filepath.Join(b.TempDir(), "out")
	if err := write(b.Context(), disk.Disk{}, dir, ds, Options{}); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Load(b.Context(), dir); err != nil {
			b.Fatal(err)
		}
	}
}
