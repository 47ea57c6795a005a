package main

import (
	"fmt"
	"os"
	"sync"

	"injeung/normalize"
)

// keptDrafts is how many drafts of a run are held in memory; the others lie
// packed in a file until they are merged.
const keptDrafts = 256

// kept are the drafts of a run, by the number of their input.
type kept struct {
	open  func() (*os.File, error)
	mu    sync.Mutex
	heads map[int]normalize.Head
	held  map[int]*normalize.Draft
	at    map[int]extent // in the file
	file  *os.File
	size  int64
	pack  *packer
	from  *unpacker
}

type extent struct {
	start int64
	size  int
}

func newKept(open func() (*os.File, error)) *kept {
	return &kept{open: open, heads: map[int]normalize.Head{}, held: map[int]*normalize.Draft{}, at: map[int]extent{}}
}

// keep takes the draft of input i, from any goroutine.
func (k *kept) keep(i int, d *normalize.Draft) error {
	k.mu.Lock()
	k.heads[i] = normalize.HeadOf(d)
	room := len(k.held) < keptDrafts
	if room {
		k.held[i] = d
	}
	k.mu.Unlock()
	if room {
		return nil
	}
	if err := k.begin(); err != nil {
		return err
	}
	packed, err := k.pack.pack(d)
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	n, err := k.file.WriteAt(packed, k.size)
	k.at[i] = extent{k.size, n}
	k.size += int64(n)
	if err != nil {
		return fmt.Errorf("keeping a draft on the disk: %w", err)
	}
	return nil
}

// begin makes the file with the first draft that goes into it.
func (k *kept) begin() (err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.file != nil {
		return nil
	}
	if k.pack, err = newPacker(); err == nil {
		k.file, err = k.open()
	}
	return err
}

// draft gives the draft of input i, to one goroutine at a time.
func (k *kept) draft(i int) (*normalize.Draft, error) {
	if d := k.held[i]; d != nil {
		return d, nil
	}
	if k.from == nil {
		var err error
		if k.from, err = newUnpacker(); err != nil {
			return nil, err
		}
	}
	packed := make([]byte, k.at[i].size)
	if _, err := k.file.ReadAt(packed, k.at[i].start); err != nil {
		return nil, fmt.Errorf("taking up a draft from the disk: %w", err)
	}
	return k.from.draft(packed)
}

// close ends the use; the file goes with the room it is in.
func (k *kept) close() {
	if k.from != nil {
		k.from.close()
	}
}
