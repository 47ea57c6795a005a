package ingest

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"injeung/ingest/site"
	"injeung/ingest/store"
	"injeung/schema"
)

// A night of these tests has a drop folder and a reader that understands one
// sentence: "PROGRAMME YEAR COUNT" is a round with so many selected. anything else
// is refused.

// stage is a folder with a configuration and a drop folder.
type stage struct {
	t    testing.TB
	dir  string
	cfg  *Config
	now  time.Time
	opts Options
	hand Hands
}

func newStage(t testing.TB) *stage {
	return stageIn(t, t.TempDir())
}

func stageIn(t testing.TB, dir string) *stage {
	t.Helper()
	os.MkdirAll(filepath.Join(dir, "drop"), 0o777)
	if f, err := os.OpenFile(filepath.Join(dir, "corrections.yaml"), os.O_CREATE, 0o666); err == nil {
		f.Close()
	}
	c, err := ParseConfig([]byte("corrections: corrections.yaml\nkeep: 2\nsources:\n  - name: drop\n    kind: folder\n    path: drop\n"))
	if err != nil {
		t.Fatal(err)
	}
	c.anchor(dir)
	s := &stage{t: t, dir: dir, cfg: c, now: time.Date(2024, 11, 25, 2, 0, 0, 0, time.UTC), opts: Options{Jobs: 2}}
	s.hand = Hands{
		Reader: Reader{Version: "1", Program: "test", Read: readSentence, Merge: mergeSentences},
		Open:   site.New, Getenv: os.Getenv, Now: func() time.Time { s.now = s.now.Add(time.Second); return s.now }, Tell: func(Event) {},
	}
	return s
}

// drop puts a document into the drop folder.
func (s *stage) drop(name, text string) {
	s.t.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, "drop", name), []byte(text), 0o666); err != nil {
		s.t.Fatal(err)
	}
	s.now = s.now.Add(time.Minute)
	os.Chtimes(filepath.Join(s.dir, "drop", name), s.now, s.now)
}

// night runs once and fails the test on an error of the machine.
func (s *stage) night() *Summary {
	s.t.Helper()
	sum, err := s.try()
	if err != nil {
		s.t.Fatal(err)
	}
	return sum
}

func (s *stage) try() (*Summary, error) {
	d, err := OpenDesk(context.Background(), s.cfg)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return Run(context.Background(), d, s.cfg, s.opts, s.hand)
}

// published is every file that readers see, by name.
func (s *stage) published() map[string]string {
	all := map[string]string{}
	root, err := filepath.EvalSymlinks(s.cfg.Current())
	if err != nil {
		return all
	}
	filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(root, path)
			data, _ := os.ReadFile(path)
			all[rel] = store.Sum(data)
		}
		return nil
	})
	return all
}

func readSentence(_ context.Context, d Document) (Result, error) {
	var scheme string
	var year, count int32
	text := string(d.Data)
	if strings.HasPrefix(text, "%PDF ") && !strings.HasSuffix(text, "%%EOF\n") && !strings.Contains(text, "% change") {
		return Result{Refusal: &Refusal{Code: "damaged", Why: "it ends in the middle", Remedy: "fetch it again"}}, nil
	}
	if _, err := fmt.Sscanf(strings.TrimPrefix(text, "%PDF "), "%s %d %d", &scheme, &year, &count); err != nil {
		return Result{Refusal: &Refusal{Code: "no-text", Why: "it has no sentence", Remedy: "write one", NoDocument: strings.HasPrefix(string(d.Data), "note")}}, nil
	}
	sum := store.Sum(d.Data)
	id, status := fmt.Sprintf("%s/%d/new", scheme, year), schema.New
	ds := schema.Dataset{
		Releases: []schema.Release{{ReleaseID: sum[:12], SHA256: sum, SourceName: d.Name, SourceURI: d.URI, MediaType: "text/html", Bytes: int64(len(d.Data)), Origin: schema.Original, Kind: schema.Result}},
		Rounds:   []schema.Round{{RecordID: id, ReleaseID: sum[:12], Scheme: scheme, SchemeName: scheme, Year: year, Status: status, Selected: &count, Confidence: 0.9, Flags: []string{}}},
	}
	for _, column := range []string{"scheme", "scheme_name", "year", "status", "selected"} {
		raw := string(d.Data)
		ds.Evidence = append(ds.Evidence, schema.Evidence{RecordID: id, Column: column, Raw: &raw, Rule: "sentence", ReleaseID: sum[:12]})
	}
	draft, err := json.Marshal(ds)
	issues := map[string]int{}
	if count%2 == 1 {
		issues["count-mismatch note"] = 1
	}
	return Result{Kind: "result", Draft: draft, Issues: issues}, err
}

func mergeSentences(_ context.Context, drafts Drafts, emit func(*schema.Dataset) error) error {
	all, seen := &schema.Dataset{}, map[string]bool{}
	for i := range drafts.Len {
		draft, err := drafts.Get(i)
		var one schema.Dataset
		if err == nil {
			err = json.Unmarshal(draft, &one)
		}
		if err != nil {
			return err
		}
		all.Releases = append(all.Releases, one.Releases...)
		if !seen[one.Rounds[0].RecordID] {
			seen[one.Rounds[0].RecordID] = true
			all.Rounds = append(all.Rounds, one.Rounds...)
			if err := emit(&schema.Dataset{Evidence: one.Evidence}); err != nil {
				return err
			}
		}
	}
	return emit(all)
}

// copyOf is a stage with the same files.
func (s *stage) copyOf() *stage {
	s.t.Helper()
	dir := s.t.TempDir()
	if out, err := exec.Command("cp", "-a", s.dir+"/.", dir).CombinedOutput(); err != nil {
		s.t.Fatalf("%v %s", err, out)
	}
	c := stageIn(s.t, dir)
	c.cfg.Checks.MaxShrink = 1
	return c
}
