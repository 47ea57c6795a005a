package html

import (
	"bytes"
	"errors"
	"fmt"

	"injeung/extract/doc"
)

// Limits of what is read. The largest pages known with a release, pictures
// embedded as data URLs, are some 10 MB; a page is then some ten thousand
// elements.
const (
	maxBytes = 32 << 20
	maxTags  = 300_000
)

// Document reads a page. contentType is the HTTP header's value, "" where
// there is none; a charset in it is believed only as far as the bytes agree.
//
// Notes of the result: wrong-charset (the label is not what the bytes are),
// bad-bytes (some bytes are no text), text-elsewhere (the words stand in a
// frame or an attachment), no-text. The error says why there is no page to read:
// empty, too large, or not markup at all.
func Document(data []byte, contentType string) (*doc.Document, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, errors.New("empty page: there is nothing to read; fetch it again")
	}
	if len(data) > maxBytes {
		return nil, fmt.Errorf("page of %d MB: more than the %d MB read; save it without embedded pictures", len(data)>>20, maxBytes>>20)
	}
	text, notes := decode(data, contentType)
	if err := markup(text); err != nil {
		return nil, err
	}
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	p := newPage(root)
	d := p.document()
	d.Notes = append(notes, d.Notes...)
	return d, nil
}

// markup refuses what is no page: bytes without any tag, or full of control
// characters.
func markup(text []byte) error {
	nul := bytes.Count(text, []byte{0})
	if nul > 16 && nul > len(text)/100 {
		return errors.New("binary data: not a web page; check the file's format")
	}
	tags := bytes.Count(text, []byte{'<'})
	if tags > maxTags {
		return fmt.Errorf("page of %d tags: more than the %d read; save only the article", tags, maxTags)
	}
	if tags == 0 {
		return errors.New("no markup: not a web page; check the file's format")
	}
	return nil
}
