package pdf

import (
	"bytes"
	_ "embed"
	"io"

	"github.com/klauspost/compress/flate"
)

// korea1Data is the Unicode value of each CID of Adobe-Korea1, as differences
// of big-endian 16-bit numbers, deflated. It inverts the CMap UniKS-UTF16-H
// of Adobe's cmap-resources (Copyright 1990-2019 Adobe, BSD 3-Clause), with
// CIDs 8094 to 8188, the ASCII of half width, added.
//
//go:embed korea1.bin
var korea1Data []byte

// korea1 gives the characters of the CIDs of Adobe-Korea1, 0 for none.
func korea1() []rune {
	data, err := io.ReadAll(flate.NewReader(bytes.NewReader(korea1Data)))
	if err != nil {
		return nil
	}
	out := make([]rune, len(data)/2)
	var last uint16
	for i := range out {
		last += uint16(data[2*i])<<8 | uint16(data[2*i+1])
		out[i] = rune(last)
	}
	return out
}
