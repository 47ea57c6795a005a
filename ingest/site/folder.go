package site

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/text/unicode/norm"

	"injeung/ingest/fetch"
)

// folder is a local drop folder: every file that is not hidden is an item.
type folder struct{ spec Spec }

// List gives the files in the order of their names. Dates are not known, so
// the window's day leaves none out.
func (f folder) List(ctx context.Context, _ fetch.Get, w Window) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		names, err := f.names()
		if err != nil {
			yield(Item{}, fmt.Errorf("folder %s: %w", f.spec.Path, err))
			return
		}
		given := 0
		for _, name := range names {
			if ctx.Err() != nil || w.Limit > 0 && given == w.Limit {
				return
			}
			it, err := f.item(name)
			if errors.Is(err, fs.ErrNotExist) {
				continue // taken away since it was listed
			}
			if !wanted(it.Title, f.spec.Words) {
				continue
			}
			given++
			if !yield(it, err) {
				return
			}
		}
	}
}

// Open has nothing to add.
func (f folder) Open(_ context.Context, _ fetch.Get, it Item) (Item, error) { return it, nil }

func (f folder) names() ([]string, error) {
	var names []string
	err := filepath.WalkDir(f.spec.Path, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path != f.spec.Path && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular():
			return nil
		}
		rel, err := filepath.Rel(f.spec.Path, path)
		names = append(names, rel)
		return err
	})
	sort.Strings(names)
	return names, err
}

func (f folder) item(rel string) (Item, error) {
	name := norm.NFC.String(filepath.ToSlash(rel))
	it := Item{ID: name, Title: name}
	info, err := os.Stat(filepath.Join(f.spec.Path, rel))
	if err != nil {
		return it, err
	}
	path, err := filepath.Abs(filepath.Join(f.spec.Path, rel))
	if err != nil {
		return it, err
	}
	it.Mark = fmt.Sprintf("%d %d", info.Size(), info.ModTime().UnixNano())
	u := url.URL{Scheme: "file", Path: path}
	it.Attachments = []Attachment{{URL: u.String(), Name: name, Kind: kindOf(name)}}
	return it, nil
}

// wanted says whether a title holds one of the words, where any are asked for.
func wanted(title string, words []string) bool {
	for _, w := range words {
		if strings.Contains(norm.NFC.String(title), norm.NFC.String(w)) {
			return true
		}
	}
	return len(words) == 0
}

// kindOf tells the kind from a name's ending.
func kindOf(name string) Kind {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".pdf":
		return PDF
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".hwp":
		return HWP
	case ".hwpx":
		return HWPX
	case ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff":
		return Image
	}
	return Other
}
