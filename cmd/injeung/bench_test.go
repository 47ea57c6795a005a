//go:build linux

package main

import (
	"bytes"
	"compress/zlib"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"injeung/extract"
	"injeung/extract/layout"
	"injeung/extract/pdf"
	"injeung/normalize"
)

// The benchmarks measure CPU seconds, not time: machines are shared. Each
// reports its own cost and how many times that a public tool costs on the same
// files in the same run, one process a file, as people call it.
//
//	make bench

// corpus is the PDFs under a folder beside the checkout, in memory.
func corpus(b *testing.B, pattern string) (paths []string, data [][]byte) {
	b.Helper()
	paths, _ = filepath.Glob(filepath.Join("../../../shared", pattern))
	if len(paths) == 0 {
		b.Skipf("no files at ../shared/%s beside the checkout", pattern)
	}
	for _, p := range paths {
		d, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		data = append(data, d)
	}
	return paths, data
}

// cpu is the CPU time of this process, or of its ended children.
func cpu(who int) time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(who, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// measure runs work b.N times and reports CPU milliseconds a run, pages a CPU
// second, and the cost of a tool as a multiple of it.
func measure(b *testing.B, paths []string, work func() (pages int)) {
	tuneMemory() // as the program does first of all
	tool := toolCost(b, "pdftotext", paths, func(p string) []string { return []string{"-q", p, "/dev/null"} })
	mutool := toolCost(b, "mutool", paths, func(p string) []string { return []string{"draw", "-q", "-F", "txt", "-o", "/dev/null", p} })
	b.ResetTimer()
	pages, start := 0, cpu(syscall.RUSAGE_SELF)
	for range b.N {
		pages = work()
	}
	own := (cpu(syscall.RUSAGE_SELF) - start) / time.Duration(b.N)
	b.ReportMetric(float64(own.Microseconds())/1000, "cpu-ms/run")
	if pages > 0 {
		b.ReportMetric(float64(pages)/own.Seconds(), "pages/cpu-s")
		b.ReportMetric(own.Seconds()*1000/float64(pages), "cpu-ms/page")
	}
	if tool > 0 {
		b.ReportMetric(tool.Seconds()/own.Seconds(), "x-pdftotext")
	}
	if mutool > 0 {
		b.ReportMetric(mutool.Seconds()/own.Seconds(), "x-mutool")
	}
}

// toolCost is the CPU time of a tool over all files, 0 where it is missing.
func toolCost(b *testing.B, tool string, paths []string, args func(string) []string) time.Duration {
	if _, err := exec.LookPath(tool); err != nil {
		b.Logf("%s is not installed, no comparison", tool)
		return 0
	}
	start := cpu(syscall.RUSAGE_CHILDREN)
	for _, p := range paths {
		exec.Command(tool, args(p)...).Run()
	}
	return cpu(syscall.RUSAGE_CHILDREN) - start
}

// BenchmarkGlyphs draws glyphs and rules of the Hancom set.
func BenchmarkGlyphs(b *testing.B) {
	paths, data := corpus(b, "hancom/*.pdf")
	measure(b, paths, func() (pages int) {
		for _, d := range data {
			if r, err := pdf.Pages(context.Background(), d); err == nil {
				pages += len(r.Pages)
			}
		}
		return pages
	})
}

// BenchmarkLayout draws and lays out the Hancom set, tables included.
func BenchmarkLayout(b *testing.B) {
	paths, data := corpus(b, "hancom/*.pdf")
	measure(b, paths, func() (pages int) {
		for _, d := range data {
			if r, err := pdf.Pages(context.Background(), d); err == nil {
				layout.Blocks(r.Pages, r.Fonts)
				pages += len(r.Pages)
			}
		}
		return pages
	})
}

// BenchmarkInflate inflates every zlib stream of the Hancom set and does
// nothing else: the limit of what reading can reach.
func BenchmarkInflate(b *testing.B) {
	paths, data := corpus(b, "hancom/*.pdf")
	measure(b, paths, func() int {
		for _, d := range data {
			inflateAll(d)
		}
		return 0
	})
}

func inflateAll(d []byte) {
	for {
		i := bytes.Index(d, []byte("stream"))
		if i < 0 {
			return
		}
		d = bytes.TrimLeft(d[i+len("stream"):], "\r\n")
		if z, err := zlib.NewReader(bytes.NewReader(d)); err == nil {
			io.Copy(io.Discard, z)
		}
	}
}

// BenchmarkSeeds reads the nine seed PDFs to records, without writing.
func BenchmarkSeeds(b *testing.B) {
	paths, data := corpus(b, "seeds/*/*.pdf")
	measure(b, paths, func() (pages int) {
		var drafts []*normalize.Draft
		for i, d := range data {
			r, err := extract.Release(context.Background(), extract.Source{Name: filepath.Base(paths[i]), Data: d})
			if err != nil {
				b.Fatal(err)
			}
			pages += len(r.Document.Pages)
			in := input{name: filepath.Base(paths[i])}
			drafts = append(drafts, normalize.Records(sourceOf(in, r, int64(len(d))), r.Document, r.Facts))
		}
		normalize.Merge(drafts)
		return pages
	})
}

// BenchmarkUnderstand costs reading and normalising alone, the pages already
// laid out.
func BenchmarkUnderstand(b *testing.B) {
	paths, data := corpus(b, "seeds/*/*.pdf")
	var laid []*extract.Reading
	for i, d := range data {
		r, err := extract.Document(context.Background(), extract.Source{Name: filepath.Base(paths[i]), Data: d})
		if err != nil {
			b.Fatal(err)
		}
		laid = append(laid, r)
	}
	measure(b, nil, func() (pages int) {
		for i, r := range laid {
			extract.Understand(r, filepath.Base(paths[i]))
			normalize.Records(sourceOf(input{name: filepath.Base(paths[i])}, r, int64(len(data[i]))), r.Document, r.Facts)
			pages += len(r.Document.Pages)
		}
		return pages
	})
}

// BenchmarkRun runs the whole program on the seed PDFs, writing included, and
// reports its peak memory.
func BenchmarkRun(b *testing.B) {
	paths, _ := corpus(b, "seeds/*/*.pdf")
	bin := filepath.Join(b.TempDir(), "injeung")
	if out, err := exec.Command("go", "build", "-o", bin, ".").CombinedOutput(); err != nil {
		b.Fatalf("go build: %v\n%s", err, out)
	}
	out := filepath.Join(b.TempDir(), "out")
	var peak int64
	start := cpu(syscall.RUSAGE_CHILDREN)
	b.ResetTimer()
	for range b.N {
		cmd := exec.Command(bin, append([]string{"run", "--quiet", "--out", out}, paths...)...)
		if msg, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("run: %v\n%s", err, msg)
		}
		peak = max(peak, cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)
	}
	b.ReportMetric(float64((cpu(syscall.RUSAGE_CHILDREN)-start).Milliseconds())/float64(b.N), "cpu-ms/run")
	b.ReportMetric(float64(peak)/1024, "peak-MB")
}
