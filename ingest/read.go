package ingest

import (
	"context"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"injeung/ingest/ledger"
	"injeung/ingest/site"
)

// current is one document that goes into the dataset: the newest bytes under
// its address, under the name they are published by.
type current struct {
	sum, name, uri string
	sources        []string // configured sources that have it, sorted
	claims         bool     // some place calls it a PDF or a web page
	forgotten      bool
}

// documents gives the documents that go in, by SHA-256, whatever the order in
// which they were fetched. The same bytes at several places are one document,
// named by the first address.
func (r *run) documents(ctx context.Context) ([]current, error) {
	all, err := r.Ledger.Documents(ctx)
	if err != nil {
		return nil, err
	}
	docs := r.fold(all)
	for i := range docs {
		if docs[i].forgotten {
			r.sum.Documents.Forgotten++
		}
	}
	docs = slices.DeleteFunc(docs, func(c current) bool { return c.forgotten })
	r.sum.Documents.Current = len(docs)
	return docs, nil
}

// fold makes one of the same bytes at several places, which follow each other.
func (r *run) fold(all []ledger.Document) (docs []current) {
	for _, d := range all {
		if n := len(docs); n > 0 && docs[n-1].sum == d.SHA256 {
			docs[n-1].sources = append(docs[n-1].sources, d.Source)
			docs[n-1].claims = docs[n-1].claims || claims(d)
			continue
		}
		_, gone := r.Store.Tombstone(d.SHA256)
		docs = append(docs, current{sum: d.SHA256, name: cleanName(d.Name, d.URL), uri: publicURI(d), sources: []string{d.Source}, claims: claims(d), forgotten: gone})
	}
	for i := range docs {
		slices.Sort(docs[i].sources)
	}
	return docs
}

// claims says whether a place calls a document one that is read.
func claims(d ledger.Document) bool { return d.Kind == string(site.PDF) || d.Kind == string(site.HTML) }

// publicURI is the address of a document as it is published: of a local file
// its path in the drop folder, never one of this machine.
func publicURI(d ledger.Document) string {
	if strings.HasPrefix(d.URL, "file://") {
		return cleanName(d.Item, d.Item)
	}
	return d.URL
}

// cleanName makes a name that a server gave safe to print and to publish: no
// control characters, not absolute, no way up.
func cleanName(name, otherwise string) string {
	name = strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f {
			return -1
		}
		if c == '\\' {
			return '/'
		}
		return c
	}, name)
	name = strings.TrimPrefix(path.Clean("/"+strings.TrimSpace(name)), "/")
	if len(name) > 2 && name[1] == ':' {
		name = strings.TrimLeft(name[2:], "/")
	}
	if name == "" && otherwise != "" {
		return cleanName(path.Base(otherwise), "")
	}
	if name == "" {
		return "unnamed"
	}
	return name
}

// readAll has those documents read that have no reading which still holds.
func (r *run) readAll(ctx context.Context, docs []current) (err error) {
	if r.known, err = r.Ledger.Readings(ctx); err != nil {
		return err
	}
	again, err := r.again(ctx)
	if err != nil {
		return err
	}
	todo := slices.DeleteFunc(slices.Clone(docs), func(d current) bool { return !again(d) && r.holds(d) })
	r.sum.Documents.Reused = len(docs) - len(todo)
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(max(r.options.Jobs, 1))
	var mu sync.Mutex
	for _, d := range todo {
		mu.Lock()
		old := r.known[d.sum]
		mu.Unlock()
		g.Go(func() error {
			got, err := r.readOne(gctx, d, old)
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			r.known[d.sum] = got
			r.sum.Documents.Read++
			r.hands.Tell(Event{Stage: Reading, Done: r.sum.Documents.Read, Total: len(todo), Source: d.sources[0], What: d.name, Outcome: outcomeWord(got)})
			return nil
		})
	}
	return g.Wait()
}

func outcomeWord(r ledger.Reading) string {
	if r.Status != ledger.Read {
		return r.Code + ": " + r.Why
	}
	return r.Kind
}

// holds says whether a document's reading is one of these bytes under this
// name by this reader.
func (r *run) holds(d current) bool {
	k, ok := r.known[d.sum]
	return ok && k.Reader == r.hands.Reader.Version && k.Name == d.name && k.URI == d.uri &&
		k.Decision != ledger.Retry && r.readings.has(d.sum)
}

// again gives what --reread asks for.
func (r *run) again(ctx context.Context) (func(current) bool, error) {
	by := r.options.Reread
	switch by.By {
	case RereadAll:
		return func(current) bool { return true }, nil
	case RereadVersion:
		return func(d current) bool { return r.known[d.sum].Reader == by.Value }, nil
	case RereadSource:
		return func(d current) bool { return slices.Contains(d.sources, by.Value) }, nil
	case RereadCode:
		sums, err := r.Ledger.WithIssue(ctx, by.Value)
		return func(d current) bool { _, ok := slices.BinarySearch(sums, d.sum); return ok }, err
	}
	return func(current) bool { return false }, nil
}

// readOne has one document read and keeps what came of it: the file first,
// then the ledger.
func (r *run) readOne(ctx context.Context, d current, old ledger.Reading) (ledger.Reading, error) {
	note := ledger.Reading{SHA256: d.sum, Reader: r.hands.Reader.Version, Name: d.name, URI: d.uri, Status: ledger.Read, ReadAt: r.hands.Now()}
	if old.Decision == ledger.Dropped {
		note.Decision, note.Because = old.Decision, old.Because
	}
	if made, ok, err := r.Store.Decided(d.sum); err == nil && ok && made.What == ledger.Dropped {
		note.Decision, note.Because = made.What, made.Why
	}
	data, err := r.Store.Get(d.sum)
	if err != nil {
		return note, r.lost(ctx, d, err)
	}
	got, err := r.hands.Reader.Read(ctx, Document{Name: d.name, URI: d.uri, Data: data})
	if err != nil {
		return note, err
	}
	note.Kind, note.Issues, note.Bytes = got.Kind, got.Issues, int64(len(data))
	if got.Refusal != nil {
		note.Status, note.Code, note.Why, note.Remedy = ledger.Refused, got.Refusal.Code, got.Refusal.Why, got.Refusal.Remedy
		if got.Refusal.NoDocument && !d.claims {
			note.Status = ledger.Skipped
		}
	}
	note.ReadAt = note.ReadAt.UTC().Truncate(time.Millisecond)
	if err := r.readings.set(note, got.Draft); err != nil {
		return note, err
	}
	err = r.Ledger.SetReading(ctx, note)
	note.Issues = nil // the ledger has them
	return note, err
}
