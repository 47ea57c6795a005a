package archive

import (
	"context"
	"io"
	"io/fs"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"
	"golang.org/x/text/unicode/norm"
)

// files walks the bag, hashes every file and compares; what is wanted and not
// found is missing. The error is only ever the context's.
func (v *verifier) files(ctx context.Context) error {
	found := v.list()
	sums := make([]*entry, len(found))
	faults := make([]string, len(found))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	buffers := sync.Pool{New: func() any { b := make([]byte, 256<<10); return &b }}
	for i, path := range found {
		g.Go(func() error {
			if err := gctx.Err(); err != nil {
				return err
			}
			buffer := buffers.Get().(*[]byte)
			defer buffers.Put(buffer)
			e, err := v.sum(gctx, path, *buffer)
			if err != nil {
				faults[i] = reason(err)
				return gctx.Err()
			}
			sums[i] = &e
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	seen := map[string]bool{}
	for i, path := range found {
		v.compare(path, sums[i], faults[i], seen)
	}
	for path := range v.want {
		if !seen[path] {
			v.problem(Missing, path, "")
		}
	}
	return nil
}

// list gives every regular file of the bag in order; others are a problem.
func (v *verifier) list() (found []string) {
	_ = fs.WalkDir(v.from, ".", func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			v.problem(Irregular, path, "cannot be read: "+reason(err))
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
		case e.IsDir():
		case !e.Type().IsRegular():
			v.problem(Irregular, path, "is a link or no file")
		default:
			found = append(found, path)
		}
		return nil
	})
	return found
}

func (v *verifier) sum(ctx context.Context, path string, buffer []byte) (entry, error) {
	f, err := v.from.Open(path)
	if err != nil {
		return entry{}, err
	}
	defer f.Close()
	s := newSums()
	// The hashes are hidden behind a plain writer, so that the buffer is used.
	n, err := io.CopyBuffer(struct{ io.Writer }{s}, struct{ io.Reader }{stoppable{ctx, f}}, buffer)
	return s.entry(path, n), err
}

// compare settles one file that was found. Names are compared in NFC, for some
// file systems give them back decomposed (RFC 8493, 5.2).
func (v *verifier) compare(path string, got *entry, fault string, seen map[string]bool) {
	name := norm.NFC.String(path)
	if seen[name] {
		v.problem(Irregular, path, "is there in two spellings of one name")
		return
	}
	seen[name] = true
	if got != nil && inPayload(path) {
		v.report.Files++
		v.report.Bytes += got.bytes
	}
	want, named := v.want[name]
	switch {
	case !named && isTagManifest(path):
	case !named:
		v.problem(Extra, path, "")
	case got == nil:
		v.problem(Missing, path, "cannot be read: "+fault)
	default:
		for _, a := range algorithms() {
			if sum := want[a.name]; sum != "" && sum != a.of(*got) {
				v.problem(Changed, path, "")
				return
			}
		}
	}
}

// isTagManifest: a tag manifest is named by none (RFC 8493, 2.2.1).
func isTagManifest(path string) bool {
	for _, a := range algorithms() {
		if path == a.tagManifest() {
			return true
		}
	}
	return false
}
