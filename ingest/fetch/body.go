package fetch

import (
	"bufio"
	"compress/gzip"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
)

// counted tells the watch of what comes in.
type counted struct {
	io.Reader
	w *watch
}

func (c counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.w.count(n)
	return n, err
}

// read reads a body, undoes gzip and keeps to the limit. With an error come
// the bytes that were read before it.
func (t *trip) read(resp *http.Response, at hop, w *watch) ([]byte, error) {
	left := t.limit
	if resp.StatusCode == http.StatusPartialContent && t.part != nil {
		left -= int64(len(t.part.Data))
	}
	large := &TooLargeError{URL: at.shown, Limit: t.limit}
	if resp.ContentLength > left && !t.cut {
		return nil, large
	}
	in, err := decoded(resp.Header.Get("Content-Encoding"), counted{resp.Body, w})
	if err != nil {
		return nil, err
	}
	body, err := slurp(io.LimitReader(in, left+1))
	switch {
	case int64(len(body)) > left && t.cut:
		return body[:left], nil
	case int64(len(body)) > left:
		return nil, large
	}
	return body, err
}

// slurp reads to the end, in pieces: a buffer that doubles holds three times
// what it reads. With an error come the bytes that were read before it.
func slurp(r io.Reader) ([]byte, error) {
	const most = 1 << 20
	var all [][]byte
	for size := 64 << 10; ; size = min(2*size, most) {
		b, n := make([]byte, size), 0
		for n < size {
			m, err := r.Read(b[n:])
			n += m
			if err != nil {
				all = append(all, b[:n])
				if err == io.EOF {
					err = nil
				}
				return slices.Concat(all...), err
			}
		}
		all = append(all, b)
	}
}

// decoded undoes the encoding that was asked for. Some servers claim gzip and
// send the thing itself; its first bytes tell.
func decoded(encoding string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "", "identity":
		return r, nil
	case "gzip", "x-gzip":
		b := bufio.NewReader(r)
		if magic, _ := b.Peek(2); string(magic) != "\x1f\x8b" {
			return b, nil
		}
		return gzip.NewReader(b)
	}
	return nil, &againError{final: true, err: fmt.Errorf("the body is encoded as %q, which was not asked for", encoding)}
}

// hopeless are errors that a second try meets again.
func hopeless(err error) bool {
	var cert *tls.CertificateVerificationError
	var name x509.HostnameError
	var again *againError
	return errors.As(err, &cert) || errors.As(err, &name) || errors.As(err, &again) && again.final
}
