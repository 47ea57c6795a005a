package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"injeung/archive"
	"injeung/dataset"
	"injeung/ingest"
	"injeung/normalize"
	"injeung/schema"
)

// replay reads the sources of a bag again in a folder of its own, and notes
// the outcome beside the bag.
func (p *program) replay(ctx context.Context, dir, sources string) ([]archive.Problem, error) {
	work, err := os.MkdirTemp("", "injeung-replay-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	differ, err := archive.Replay(ctx, dir, thisProgram(), filepath.Join(work, "dataset"), func(ctx context.Context, b *archive.Bag, to string) error {
		return p.reread(ctx, b, sources, to)
	})
	if err == nil {
		if err := archive.NoteReplay(dir, version, differ, time.Now()); err != nil {
			p.complain(p.say("the proof could not be noted beside %s: %v", "%s 곁에 증명 기록을 남기지 못했습니다: %v", dir, err))
		}
	}
	return differ, err
}

// reread does what the run did that is frozen in a bag: the same sources under
// the same names, merged and written the same way.
func (p *program) reread(ctx context.Context, b *archive.Bag, sources, to string) error {
	ins, err := frozenInputs(ctx, b, sources)
	if err != nil {
		return err
	}
	all, err := readAll(ctx, ins, runtime.NumCPU(), nil, func(outcome) {})
	if err != nil {
		return err
	}
	frozen, err := dataset.ReadManifest(archive.DatasetDir(b.Dir))
	if err != nil {
		return err
	}
	address(all, b.Rows.Releases)
	whole := b.Snapshot.LeftOutHere()
	rows := normalize.Merge(draftsOf(all, frozen.NoContacts() && !whole))
	rows.Places = gazetteer()
	settle(rows, b, all)
	if err := decide(rows, b, frozen.NoContacts() && !whole); err != nil {
		return err
	}
	if whole {
		// As it was done: of rows that were a dataset already.
		derive(rows)
		ds, err := dataset.New(*rows)
		if err != nil {
			return err
		}
		rows = normalize.WithoutContacts(ds.Rows())
	}
	return publish(ctx, rows, runOptions{out: to, partitionBy: b.Snapshot.Dataset.PartitionBy, csv: frozen.HasCSV(), noContacts: frozen.NoContacts()})
}

// decide applies the decisions of people that a bag keeps.
func decide(rows *schema.Dataset, b *archive.Bag, noContacts bool) error {
	if b.Snapshot.Corrections == "" {
		return nil
	}
	data, err := os.ReadFile(filepath.Join(b.Dir, filepath.FromSlash(b.Snapshot.Corrections)))
	if err != nil {
		return err
	}
	all, err := ingest.ParseCorrections(data)
	if err != nil {
		return fmt.Errorf("%s: %w", b.Snapshot.Corrections, err)
	}
	ingest.Correct(rows, all, noContacts)
	return nil
}

// frozenInputs lists the sources of a bag that have bytes, as the run found
// them. Those that a bag withholds are looked for under a path outside.
func frozenInputs(ctx context.Context, b *archive.Bag, outside string) (ins []input, err error) {
	var withheld []schema.Source
	for _, s := range b.Sources {
		if s.Withheld {
			withheld = append(withheld, schema.Source{Name: s.Name, SHA256: s.SHA256})
		}
	}
	found := map[string]archive.Original{}
	if outside != "" && len(withheld) > 0 {
		if found, err = originals(ctx, withheld, outside); err != nil {
			return nil, err
		}
	}
	var gone []string
	for _, s := range b.Sources {
		in := input{name: s.Name, asked: s.Status != schema.SourceSkipped}
		switch at, ok := found[s.SHA256]; {
		case s.File != nil:
			in.path = filepath.Join(b.Dir, filepath.FromSlash(*s.File))
		case ok:
			in.path = at.Path
		case s.Withheld:
			gone = append(gone, s.Name)
			continue
		default:
			continue
		}
		ins = append(ins, in)
	}
	if len(gone) > 0 {
		return nil, &archive.IncompleteError{Names: gone}
	}
	return ins, nil
}

// address gives each release the address it was read from, which a bag keeps
// apart from its bytes.
func address(all []outcome, releases []schema.Release) {
	uri := map[string]string{}
	for _, r := range releases {
		uri[r.ReleaseID] = r.SourceURI
	}
	for _, o := range all {
		if o.draft == nil {
			continue
		}
		row := &o.draft.Releases[0]
		if was, known := uri[row.ReleaseID]; known {
			row.SourceURI = was
		}
	}
}

// settle adds what became of each source: as it was recorded, for people
// decide about refused sources too, unless reading it again says otherwise.
func settle(rows *schema.Dataset, b *archive.Bag, all []outcome) {
	now := map[schema.Source]outcome{}
	for _, o := range all {
		now[schema.Source{Name: o.name, SHA256: o.sha}] = o
	}
	differs := map[string]bool{}
	for _, s := range b.Sources {
		row := schema.Source{Name: s.Name, SHA256: s.SHA256, Status: s.Status, Reason: s.Reason}
		if o, read := now[schema.Source{Name: s.Name, SHA256: s.SHA256}]; read && !sameFate(row, o) {
			differs[s.Name] = true
			row.Status, row.Reason = o.fate, ""
			if o.refusal != nil {
				row.Reason = o.refusal.Why
				rows.Issues = append(rows.Issues, issueOf(o))
			}
		}
		rows.Sources = append(rows.Sources, row)
	}
	for _, i := range b.Rows.Issues {
		if i.ReleaseID == nil && !differs[i.SourceName] {
			rows.Issues = append(rows.Issues, i)
		}
	}
}

// sameFate says whether reading a source again ended as it was recorded.
func sameFate(was schema.Source, o outcome) bool {
	unread := o.fate == fateRefused || o.fate == fateSkipped
	switch was.Status {
	case schema.SourceRead, schema.SourceDuplicate:
		return !unread
	case schema.SourceRefused:
		return unread && o.refusal.Why == was.Reason
	}
	return o.fate != fateRead
}
