package main

import (
	"context"
	"os"
	"runtime"
	"unicode/utf8"

	"injeung/extract"
	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/report"
	"injeung/schema"
)

// rereader reads the sources of a report again, some ahead of being asked.
type rereader struct {
	bar    *progress
	paths  map[string]string // by SHA-256
	states []report.State    // of the releases asked for so far
	ahead  chan chan report.Original
	stop   context.CancelFunc
}

// rereader finds the sources of releases and begins to read them, in order.
func (p *program) rereader(ctx context.Context, releases []schema.Release, o reportOptions, contacts bool) (*rereader, error) {
	paths, err := pathsOf(ctx, releases, o)
	if err != nil {
		return nil, err
	}
	inner, stop := context.WithCancel(ctx)
	r := &rereader{bar: p.progress(len(releases), o.quiet), paths: paths, ahead: make(chan chan report.Original, runtime.GOMAXPROCS(0)), stop: stop}
	go func() {
		defer close(r.ahead)
		for i := range releases {
			one := make(chan report.Original, 1)
			select {
			case r.ahead <- one:
			case <-inner.Done():
				return
			}
			go func() { one <- originalOf(inner, r.paths[releases[i].SHA256], &releases[i], contacts) }()
		}
	}()
	return r, nil
}

// read gives the next release's document.
func (r *rereader) read(of *schema.Release) (report.Original, error) {
	one, ok := <-r.ahead
	if !ok {
		return report.Original{}, context.Canceled
	}
	o := <-one
	r.states = append(r.states, o.State)
	r.bar.step(of.SourceName, o.State == report.Drawn)
	return o, nil
}

// pathsOf finds the files of releases by size and SHA-256.
func pathsOf(ctx context.Context, releases []schema.Release, o reportOptions) (map[string]string, error) {
	want, sizes, paths := map[string]bool{}, map[int64]bool{}, map[string]string{}
	for i := range releases {
		want[releases[i].SHA256], sizes[releases[i].Bytes] = true, true
	}
	ins, err := findInputs([]string{o.sources}, o.out)
	if err != nil {
		return nil, err
	}
	for _, in := range ins {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		info, err := os.Stat(in.path)
		if in.err != nil || err != nil || !sizes[info.Size()] {
			continue
		}
		if sum := fileSum(in.path); want[sum] && paths[sum] == "" {
			paths[sum] = in.path
		}
	}
	return paths, nil
}

// originalOf reads one source again; a fault of ours in it is that source's
// alone.
func originalOf(ctx context.Context, path string, of *schema.Release, contacts bool) (o report.Original) {
	if path == "" {
		return report.Original{State: report.Missing}
	}
	defer func() {
		if recover() != nil {
			o = report.Original{State: report.Unreadable}
		}
	}()
	data, refusal := input{path: path, name: of.SourceName}.bytes()
	if refusal != nil {
		return report.Original{State: report.Unreadable}
	}
	r, err := extract.Document(ctx, extract.Source{Name: of.SourceName, Data: data})
	if err != nil {
		return report.Original{State: report.Unreadable}
	}
	o = report.Original{State: report.Drawn, Document: r.Document}
	if contacts {
		extract.Understand(r, of.SourceName)
		o.Hidden, o.Names = personalIn(r)
	}
	return o
}

// personalIn are the words of a document that a copy without contacts leaves
// out: those of its text, and those of what a page says about itself. Names of
// three letters and more are left out wherever they are spelled, be it in the
// name of a street: rather a word too many than one too few.
func personalIn(r *extract.Reading) (words []doc.Text, anywhere []string) {
	var names []string
	for _, c := range r.Facts.Header.Contacts {
		names = append(names, c.Name.Words.S)
		if utf8.RuneCountInString(hangul.NoSpace(c.Name.Words.S)) > 2 {
			anywhere = append(anywhere, c.Name.Words.S)
		}
	}
	words = release.Personal(r.Document, r.Facts)
	persons := release.NewPersons(names)
	for _, m := range r.Document.Meta {
		for _, at := range persons.In(m.Text.S) {
			words = append(words, m.Text.Slice(at[0], at[1]))
		}
	}
	return words, anywhere
}
