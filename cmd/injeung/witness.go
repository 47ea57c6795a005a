package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"strings"

	"injeung/extract"
	"injeung/normalize"
	"injeung/schema"
)

// witness is a source found again and read again.
type witness struct {
	name   string
	path   string
	err    error
	pieces map[string]bool // evidence that the new reading gives
}

// witnesses are the sources behind some evidence, by release id.
type witnesses struct {
	p       *program
	names   map[string]string
	byID    map[string]*witness
	sources string
}

// witnesses finds and reads again every source that the evidence names.
func (p *program) witnesses(ctx context.Context, ds *schema.Dataset, rows []schema.Evidence, sources string, noContacts bool) *witnesses {
	w := &witnesses{p: p, names: map[string]string{}, byID: map[string]*witness{}, sources: sources}
	want := map[string]schema.Release{} // by sha256
	needed := map[string]bool{}
	for _, e := range rows {
		needed[e.ReleaseID] = true
	}
	for _, r := range ds.Releases {
		w.names[r.ReleaseID] = r.SourceName
		if needed[r.ReleaseID] {
			want[r.SHA256] = r
		}
	}
	ins, err := findInputs([]string{sources}, "")
	if err != nil {
		return w
	}
	sizes := map[int64]bool{}
	for _, r := range want {
		sizes[r.Bytes] = true
	}
	for _, in := range ins {
		if len(want) == 0 {
			break
		}
		info, err := os.Stat(in.path)
		if in.err != nil || err != nil || !sizes[info.Size()] {
			continue
		}
		if r, ok := want[fileSum(in.path)]; ok {
			delete(want, r.SHA256)
			w.byID[r.ReleaseID] = readAgain(ctx, in, r, noContacts)
		}
	}
	return w
}

func fileSum(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil))
}

// readAgain reads a source as the run did, under the name it had then.
func readAgain(ctx context.Context, in input, r schema.Release, noContacts bool) *witness {
	w := &witness{name: r.SourceName, path: in.path, pieces: map[string]bool{}}
	data, refusal := in.bytes()
	if refusal != nil {
		w.err = refusal
		return w
	}
	again, err := extract.Release(ctx, extract.Source{Name: r.SourceName, Data: data})
	if err != nil {
		w.err = err
		return w
	}
	in.name = r.SourceName
	d := normalize.Records(sourceOf(in, again, int64(len(data))), again.Document, again.Facts)
	if noContacts {
		d.Dataset = *normalize.WithoutContacts(&d.Dataset)
	}
	for _, e := range d.Evidence {
		w.pieces[piece(e)] = true
	}
	return w
}

// piece is what must come out again for a piece of evidence to hold: the same
// words, at the same place, by the same rule, for the same column.
func piece(e schema.Evidence) string {
	page, node := int32(0), ""
	if e.Page != nil {
		page = *e.Page
	}
	if e.Node != nil {
		node = *e.Node
	}
	return fmt.Sprintf("%s\x00%s\x00%s\x00%d\x00%v\x00%s", e.Column, deref(e.Raw), e.Rule, page, e.Box, node)
}

// where says the source, page and box (or node) in words.
func (w *witnesses) where(e schema.Evidence) string {
	s := w.names[e.ReleaseID]
	switch {
	case e.Node != nil:
		s += " " + *e.Node
	case e.Page != nil:
		s += w.p.say(" page %d", " %d쪽", *e.Page)
		if len(e.Box) == 4 {
			s += fmt.Sprintf(" box %.2f %.2f %.2f %.2f", e.Box[0], e.Box[1], e.Box[2], e.Box[3])
		}
	default:
		s += w.p.say(" (derived)", " (도출)")
	}
	return s
}

// overDataset says whether a rule looks at the records of all releases
// together: reading one source again cannot confirm it.
func overDataset(rule string) bool {
	return strings.HasPrefix(rule, "timeline.") || rule == "source.most-trustworthy"
}

// decided says whether a person's correction put the value there; the printed
// words are then the machine's value beside it.
func decided(rule string) bool { return strings.HasPrefix(rule, "correction.") }

// check says whether a piece of evidence still holds.
func (w *witnesses) check(e schema.Evidence) (verdict string, ok bool) {
	if decided(e.Rule) {
		return w.p.say("decided by a person: %s", "사람이 결정함: %s", deref(e.Quote)), true
	}
	if overDataset(e.Rule) {
		return w.p.say("follows from the whole dataset", "데이터셋 전체에서 도출됨"), true
	}
	src := w.byID[e.ReleaseID]
	switch {
	case src == nil:
		return w.p.say("source not found under %s; give its folder with --sources", "%s 에서 원문을 찾지 못했습니다. --sources로 폴더를 지정하십시오", w.sources), false
	case src.err != nil:
		return w.p.say("the source can no longer be read: %v", "원문을 더는 읽을 수 없습니다: %v", src.err), false
	case src.pieces[piece(e)]:
		return w.p.say("ok, read again from %s", "확인됨, %s 을(를) 다시 읽음", src.path), true
	}
	return w.p.say("does not hold: reading %s again gives something else", "맞지 않음: %s 을(를) 다시 읽으면 다른 결과가 나옵니다", src.path), false
}
