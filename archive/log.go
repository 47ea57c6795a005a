package archive

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// LogName is the file beside the bags that keeps what was made and checked.
const LogName = "checks.jsonl"

// Check is a line of the log: a snapshot was made, or verified.
type Check struct {
	At       time.Time `json:"at"`
	Snapshot string    `json:"snapshot"` // name of its folder
	Action   string    `json:"action"`   // create, verify or replay
	OK       bool      `json:"ok"`
	Files    int       `json:"files"`
	Bytes    int64     `json:"bytes"`
	Seal     string    `json:"seal"`
	Program  string    `json:"program"` // version of the program that did it
	Found    int       `json:"problems"`
	Problems []Problem `json:"first_problems,omitempty"` // the first of them
}

// The actions of the log.
const (
	created  = "create"
	verified = "verify"
	replayed = "replay"
)

// mostNoted is how many problems a line of the log spells out.
const mostNoted = 100

// note appends a line to the log of an archive. A line that a killed process
// left half written is closed first, so that it spoils no other.
func note(archive string, c Check) error {
	c.At = c.At.UTC().Truncate(time.Second)
	c.Found, c.Problems = len(c.Problems), c.Problems[:min(mostNoted, len(c.Problems))]
	line, err := json.Marshal(c)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(archive, LogName), os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	line = append(line, '\n')
	if info, err := f.Stat(); err == nil && info.Size() > 0 {
		last := make([]byte, 1)
		if _, err := f.ReadAt(last, info.Size()-1); err == nil && last[0] != '\n' {
			line = append([]byte{'\n'}, line...)
		}
	}
	_, err = f.Write(line)
	return errors.Join(err, f.Sync(), f.Close())
}

// Log reads the log of an archive, oldest first; half written lines are left
// out. There is none before the first snapshot.
func Log(archive string) ([]Check, error) {
	data, err := os.ReadFile(filepath.Join(archive, LogName))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []Check
	for line := range bytes.Lines(data) {
		var c Check
		if json.Unmarshal(line, &c) == nil {
			all = append(all, c)
		}
	}
	return all, nil
}

// CheckBag verifies the bag in the folder dir and notes the outcome in the log
// beside it. A bag whose seal is not the one that was noted when it was made
// was made again, however whole it is. With noteErr the bag was verified, but
// the log could not be written: a medium that cannot be written is no fault of
// a bag.
func CheckBag(ctx context.Context, dir, program string, now time.Time) (r *Report, noteErr, err error) {
	dir, err = filepath.Abs(dir)
	if err != nil {
		return nil, nil, err
	}
	if r, err = Verify(ctx, dir); err != nil {
		return nil, nil, err
	}
	archive, id := filepath.Dir(dir), filepath.Base(dir)
	log, err := Log(archive)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the log of checks: %w", err)
	}
	for _, c := range log {
		if c.Action == created && c.Snapshot == id {
			if c.Seal != r.Seal {
				r.Problems = append(r.Problems, Problem{Remade, algorithms()[0].tagManifest(), "its seal is not the one noted on " + c.At.Format(time.DateOnly)})
			}
			break
		}
	}
	c := Check{At: now, Snapshot: id, Action: verified, OK: len(r.Problems) == 0, Files: r.Files, Bytes: r.Bytes, Seal: r.Seal, Program: program, Problems: r.Problems}
	return r, note(archive, c), nil
}
