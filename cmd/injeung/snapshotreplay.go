package main

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"injeung/archive"
	"injeung/dataset"
	"injeung/normalize"
	"injeung/schema"
)

// replay reads the sources of a bag again in a folder of its own, and notes
// the outcome beside the bag.
func (p *program) replay(ctx context.Context, dir string) ([]archive.Problem, error) {
	work, err := os.MkdirTemp("", "injeung-replay-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	differ, err := archive.Replay(ctx, dir, thisProgram(), filepath.Join(work, "dataset"), p.reread)
	if err == nil {
		if err := archive.NoteReplay(dir, version, differ, time.Now()); err != nil {
			p.complain(p.say("the proof could not be noted beside %s: %v", "%s 곁에 증명 기록을 남기지 못했습니다: %v", dir, err))
		}
	}
	return differ, err
}

// reread does what the run did that is frozen in a bag: the same sources under
// the same names, merged and written the same way.
func (p *program) reread(ctx context.Context, b *archive.Bag, to string) error {
	all, err := readAll(ctx, frozenInputs(b), runtime.NumCPU(), func(outcome) {})
	if err != nil {
		return err
	}
	address(all, b.Rows.Releases)
	var drafts []*normalize.Draft
	for _, o := range all {
		if o.draft != nil {
			drafts = append(drafts, o.draft)
		}
	}
	rows := normalize.Merge(drafts)
	settle(rows, b, all)
	frozen, err := dataset.ReadManifest(archive.DatasetDir(b.Dir))
	if err != nil {
		return err
	}
	return publish(ctx, rows, runOptions{out: to, partitionBy: b.Snapshot.Dataset.PartitionBy, csv: frozen.HasCSV()})
}

// frozenInputs lists the sources of a bag that have bytes, as the run found
// them.
func frozenInputs(b *archive.Bag) (ins []input) {
	for _, s := range b.Sources {
		if s.File != nil {
			ins = append(ins, input{
				path: filepath.Join(b.Dir, filepath.FromSlash(*s.File)), name: s.Name,
				asked: s.Status != schema.SourceSkipped,
			})
		}
	}
	return ins
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
