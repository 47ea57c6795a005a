package ingest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
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

// failed counts a document that could not be fetched and says so the same
// night; each source tells the first few in words.
func (v *visit) failed(what string, err error) {
	const told = 3
	v.tally.Failed++
	if v.tally.Failed <= told {
		v.sum.alarm("not-fetched", fmt.Sprintf("%s: %q could not be fetched: %v; it is asked for again next time", v.config.Name, what, err),
			fmt.Sprintf("%s: %q 을(를) 받지 못했습니다: %v. 다음 실행에서 다시 시도합니다", v.config.Name, what, err))
	}
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
