package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/klauspost/compress/zstd"

	"injeung/normalize"
)

// A packed draft takes little room: its head as a line of JSON, then the draft
// as JSON, compressed. Drafts that were kept before there were heads begin with
// the compressed part.

// packer packs drafts, from any goroutine.
type packer struct{ zstd *zstd.Encoder }

func newPacker() (*packer, error) {
	z, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithWindowSize(1<<20), zstd.WithLowerEncoderMem(true))
	return &packer{z}, err
}

func (p *packer) pack(d *normalize.Draft) ([]byte, error) {
	head, err := json.Marshal(normalize.HeadOf(d))
	if err != nil {
		return nil, fmt.Errorf("keeping a draft: %w", err)
	}
	text, err := json.Marshal(d)
	if err != nil {
		return nil, fmt.Errorf("keeping a draft: %w", err)
	}
	return p.zstd.EncodeAll(text, append(head, '\n')), nil
}

// unpacker unpacks drafts, one at a time.
type unpacker struct {
	zstd *zstd.Decoder
	text []byte
}

func newUnpacker() (*unpacker, error) {
	z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	return &unpacker{zstd: z}, err
}

func (u *unpacker) close() { u.zstd.Close() }

// head gives the head of a packed draft.
func (u *unpacker) head(packed []byte) (h normalize.Head, err error) {
	if line, _, ok := bytes.Cut(packed, []byte{'\n'}); ok && bytes.HasPrefix(line, []byte{'{'}) {
		return h, json.Unmarshal(line, &h)
	}
	d, err := u.draft(packed)
	if err != nil {
		return h, err
	}
	return normalize.HeadOf(d), nil
}

func (u *unpacker) draft(packed []byte) (*normalize.Draft, error) {
	if bytes.HasPrefix(packed, []byte{'{'}) {
		_, packed, _ = bytes.Cut(packed, []byte{'\n'})
	}
	var err error
	if u.text, err = u.zstd.DecodeAll(packed, u.text[:0]); err != nil {
		return nil, fmt.Errorf("unpacking a draft: %w", err)
	}
	d := &normalize.Draft{}
	if err := json.Unmarshal(u.text, d); err != nil {
		return nil, fmt.Errorf("unpacking a draft: %w", err)
	}
	return d, nil
}
