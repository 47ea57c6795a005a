package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
	"injeung/ingest/store"
)

// isGone: the server itself says that there is no such document.
func isGone(err error) bool {
	var status *fetch.StatusError
	return errors.As(err, &status) && (status.Status == 404 || status.Status == 410)
}

// outcomeOf names why a document was not fetched.
func outcomeOf(err error) string {
	var (
		away    *fetch.UnreachableError
		robots  *fetch.RobotsError
		large   *fetch.TooLargeError
		address *fetch.AddressError
	)
	switch {
	case isGone(err) || errors.Is(err, fs.ErrNotExist):
		return ledger.FetchedGone
	case errors.As(err, &away):
		return ledger.FetchedUnreachable
	case errors.As(err, &robots):
		return ledger.FetchedRobots
	case errors.As(err, &large):
		return ledger.FetchedTooLarge
	case errors.As(err, &address):
		return ledger.FetchedAddress
	}
	return ledger.FetchedFailed
}

// toldOf is how many items each source tells of in words.
const toldOf = 3

// failed counts an item that could not be had whole and says so the same night.
func (v *visit) failed(what string, err error, due time.Time) {
	if v.tally.Failed++; v.tally.Failed > toldOf {
		return
	}
	en, ko := againOn(due)
	v.sum.alarm("not-fetched", fmt.Sprintf("%s: %q could not be fetched: %v; %s", v.config.Name, what, err, en),
		fmt.Sprintf("%s: %q 을(를) 받지 못했습니다: %v. %s", v.config.Name, what, err, ko))
}

// gone counts an item that the site has no more. What is kept of it stays; where
// nothing is, a person has to know that the list names what is not there.
func (v *visit) gone(ctx context.Context, it site.Item, why error, due time.Time) error {
	v.tally.Gone++
	kept, err := v.Ledger.Kept(ctx, v.config.Name, it.ID)
	if err != nil || kept || v.tally.Gone > toldOf {
		return err
	}
	en, ko := againOn(due)
	v.sum.alarm("gone", fmt.Sprintf("%s: %q is listed, but not there: %v; %s", v.config.Name, it.Title, why, en),
		fmt.Sprintf("%s: %q 은(는) 목록에 있으나 내용이 없습니다: %v. %s", v.config.Name, it.Title, why, ko))
	return nil
}

// andMore says how many failures were not told in words, and where they stand.
func (v *visit) andMore() {
	more := v.tally.Failed - toldOf
	if more <= 0 {
		return
	}
	query := fmt.Sprintf(`sqlite3 %s "SELECT title, error FROM items WHERE source = '%s' AND state = 'failed'"`, filepath.Join(v.work, ledgerName), v.config.Name)
	v.sum.alarm("not-fetched", fmt.Sprintf("%s: %d more entries could not be fetched; all of them: %s", v.config.Name, more, query),
		fmt.Sprintf("%s: 이 밖에 %d건을 받지 못했습니다. 전체 목록: %s", v.config.Name, more, query))
}

// againOn says when it is asked for again, in both tongues.
func againOn(due time.Time) (en, ko string) {
	if due.IsZero() {
		return "it is asked for again by the next run", "다음 실행에서 다시 시도합니다"
	}
	day := due.Format(time.DateOnly)
	return "as before; it is asked for again on " + day, "전과 같은 이유입니다. " + day + " 에 다시 시도합니다"
}

// partialPath is where the beginning of a cut transfer waits.
func (d *Desk) partialPath(url string) string {
	return filepath.Join(d.work, "partial", store.Sum([]byte(url))[:32]+".json")
}

// partial gives the beginning of a transfer that an earlier run left.
func (d *Desk) partial(url string) *fetch.Partial {
	data, err := os.ReadFile(d.partialPath(url))
	var p fetch.Partial
	if err != nil || json.Unmarshal(data, &p) != nil || len(p.Data) == 0 {
		return nil
	}
	return &p
}

func (d *Desk) keepPartial(url string, p *fetch.Partial) error {
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return writeFile(d.partialPath(url), data, false)
}

func (d *Desk) dropPartial(url string) error { return removeIfThere(d.partialPath(url)) }
