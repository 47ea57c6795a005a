package ingest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"injeung/dataset"
	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/ingest/store"
)

// Finding is one thing that was looked at, in both tongues.
type Finding struct {
	Bad    bool
	En, Ko string
}

// examination gathers findings.
type examination struct{ all []Finding }

func (e *examination) found(err error, en, ko string) {
	f := Finding{Bad: err != nil, En: en, Ko: ko}
	if err != nil {
		f.En, f.Ko = en+": "+err.Error(), ko+": "+err.Error()
	}
	e.all = append(e.all, f)
}

// Examine looks at everything that a run needs and that is on this machine. It
// changes nothing but a file that it makes and removes to see that it can.
func Examine(ctx context.Context, c *Config, getenv func(string) string, open func(site.Spec) (site.Source, error)) []Finding {
	e := &examination{}
	e.found(writable(c.Work), "work folder "+c.Work, "작업 폴더 "+c.Work)
	e.found(writable(c.Publish), "folder of publications "+c.Publish, "공개 폴더 "+c.Publish)
	e.ledger(ctx, c)
	e.store(ctx, c)
	e.published(c)
	e.corrections(c)
	for _, s := range c.Sources {
		if s.KeyEnv != "" && getenv(s.KeyEnv) == "" {
			e.found(fmt.Errorf("the environment variable %s is not set", s.KeyEnv), "source "+s.Name, "출처 "+s.Name)
			continue
		}
		_, err := open(s.Spec(getenv))
		if err == nil && s.Kind == site.Folder {
			_, err = os.ReadDir(s.Path)
		}
		e.found(err, "source "+s.Name, "출처 "+s.Name)
	}
	return e.all
}

// writable tries the folder, or the nearest above it that is there.
func writable(dir string) error {
	for {
		info, err := os.Stat(dir)
		if err == nil && !info.IsDir() {
			return errors.New("it is a file, not a folder")
		}
		if err == nil {
			break
		}
		if !errors.Is(err, os.ErrNotExist) || filepath.Dir(dir) == dir {
			return err
		}
		dir = filepath.Dir(dir)
	}
	f, err := os.CreateTemp(dir, ".doctor-*")
	if err != nil {
		return fmt.Errorf("it cannot be written: %w", err)
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

func (e *examination) ledger(ctx context.Context, c *Config) {
	lock := flock.New(filepath.Join(c.Work, lockName))
	if _, err := os.Stat(lock.Path()); err == nil {
		free, err := lock.TryLock()
		if err == nil && !free {
			e.found(nil, "a run is active", "실행이 진행 중입니다")
		}
		lock.Close()
	}
	l, err := Peek(ctx, c)
	if errors.Is(err, os.ErrNotExist) {
		e.found(nil, "no ledger yet; the first run makes it", "장부가 아직 없습니다. 첫 실행에서 만듭니다")
		return
	}
	if err == nil {
		err = l.Close()
	}
	e.found(err, "ledger", "장부")
}

// storeSample is how many documents of the store are compared with their names.
const storeSample = 100

func (e *examination) store(ctx context.Context, c *Config) {
	dir := filepath.Join(c.Work, "store")
	if _, err := os.Stat(dir); err != nil {
		return
	}
	s, err := store.Open(dir)
	n, checked := 0, 0
	if err == nil {
		for sum, lerr := range s.All() {
			if err = errors.Join(err, lerr, ctx.Err()); err != nil {
				break
			}
			n++
			if _, gone := s.Tombstone(sum); !gone && checked < storeSample {
				checked++
				_, gerr := s.Get(sum)
				err = errors.Join(err, gerr)
			}
		}
	}
	e.found(err, fmt.Sprintf("store: %d documents, %d compared with their SHA-256", n, checked),
		fmt.Sprintf("저장소: 문서 %d건, %d건의 SHA-256 확인", n, checked))
}

func (e *examination) published(c *Config) {
	if _, err := os.Lstat(c.Current()); errors.Is(err, os.ErrNotExist) {
		e.found(nil, "nothing is published yet", "아직 공개한 것이 없습니다")
		return
	}
	_, err := dataset.ReadManifest(c.Current())
	e.found(err, "publication "+c.Current(), "공개본 "+c.Current())
}

func (e *examination) corrections(c *Config) {
	if c.Corrections == "" {
		return
	}
	data, err := os.ReadFile(c.Corrections)
	if err == nil {
		_, err = ParseCorrections(data)
	}
	e.found(err, "corrections "+c.Corrections, "교정 "+c.Corrections)
}

// AskSources asks every source for one entry.
func AskSources(ctx context.Context, c *Config, getenv func(string) string, open func(site.Spec) (site.Source, error), get fetch.Get) []Finding {
	e := &examination{}
	for _, s := range c.Sources {
		src, err := open(s.Spec(getenv))
		if err == nil {
			err = askSource(ctx, c, s, src, get)
		}
		e.found(err, "source "+s.Name+" answers", "출처 "+s.Name+" 응답")
	}
	return e.all
}

// askSource lists one entry. The list of kind urls stands in the configuration,
// so that its first document is what can be asked for.
func askSource(ctx context.Context, c *Config, s Source, src site.Source, get fetch.Get) error {
	if s.Kind == site.URLs && len(s.URLs) > 0 {
		_, err := get(ctx, fetch.Request{URL: s.URLs[0], MaxBytes: c.Fetch.MaxBytes})
		return err
	}
	for _, err := range src.List(ctx, get, site.Window{Since: s.Since.Date, Limit: 1}) {
		return err
	}
	if s.MustHaveRows() {
		return errors.New("it lists nothing")
	}
	return nil
}

// Peek opens the ledger to look into it, beside a run that may be active. The
// error is os.ErrNotExist, wrapped, where there is none yet.
func Peek(ctx context.Context, c *Config) (*ledger.Ledger, error) {
	path := filepath.Join(c.Work, ledgerName)
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("there is no ledger yet, no run has been: %w", err)
	}
	l, _, err := ledger.Open(ctx, path)
	return l, err
}
