package pdf

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"
)

// listedFile is a file of a test corpus with the characters, white space left
// out, that another reader found.
type listedFile struct {
	name string
	ok   bool
	want int
}

// corpus reads the list of a corpus that lies beside the repository.
func corpus(tb testing.TB, name string) (dir string, files []listedFile) {
	tb.Helper()
	dir = filepath.Join("..", "..", "..", "shared", name)
	list, err := os.ReadFile(filepath.Join(dir, "pdftotext.tsv"))
	if err != nil {
		tb.Skipf("the corpus %s is not beside the repository: %v", name, err)
	}
	for _, l := range strings.Split(strings.TrimSpace(string(list)), "\n")[1:] {
		f := strings.Split(l, "\t")
		n, _ := strconv.Atoi(f[2])
		files = append(files, listedFile{f[0], f[1] == "ok", n})
	}
	return dir, files
}

// characters counts the characters of a result but white space.
func characters(res *Result) (n int) {
	for _, p := range res.Pages {
		for _, g := range p.Glyphs {
			for _, r := range g.Text {
				if !unicode.IsSpace(r) {
					n++
				}
			}
		}
	}
	return n
}

// The files of a corpus give as much text as another reader finds.
func TestCorpora(t *testing.T) {
	for _, c := range []struct {
		name  string
		share float64 // of the files
		agree func(got, want int) bool
	}{
		{"hancom", 0.98, func(got, want int) bool { return max(got-want, want-got) <= max(3, want/100) }},
		{"torture", 0.95, func(got, want int) bool { return got >= want/2 }},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir, files := corpus(t, c.name)
			all, good := 0, 0
			for _, f := range files {
				data, err := os.ReadFile(filepath.Join(dir, f.name))
				if err != nil {
					t.Fatal(err)
				}
				ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
				res, err := Pages(ctx, data)
				cancel()
				if ctx.Err() == context.DeadlineExceeded {
					t.Errorf("%s: %v", f.name, err)
				}
				if !f.ok || f.want < 20 {
					continue
				}
				all++
				got := 0
				if err == nil {
					got = characters(res)
				}
				if c.agree(got, f.want) {
					good++
				} else {
					t.Logf("%s: %d characters, wanted about %d: %v", f.name, got, f.want, err)
				}
			}
			if float64(good) < c.share*float64(all) {
				t.Errorf("%d of %d files agree", good, all)
			}
		})
	}
}

// BenchmarkPages reads the whole corpus of real documents, one after the
// other; pages/s is per second of one core where GOMAXPROCS is 1.
func BenchmarkPages(b *testing.B) {
	dir, files := corpus(b, "hancom")
	var all [][]byte
	for _, f := range files {
		data, err := os.ReadFile(filepath.Join(dir, f.name))
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, data)
	}
	b.ReportAllocs()
	pages := 0
	for b.Loop() {
		for _, data := range all {
			res, err := Pages(context.Background(), data)
			if err != nil {
				b.Fatal(err)
			}
			pages += len(res.Pages)
		}
	}
	b.ReportMetric(float64(pages)/b.Elapsed().Seconds(), "pages/s")
}
