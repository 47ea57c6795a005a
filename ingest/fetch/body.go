package fetch

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"net/http"
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
	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(in, left+1))
	switch {
	case n > left && t.cut:
		return buf.Bytes()[:left], nil
	case n > left:
		return nil, large
	}
	return buf.Bytes(), err
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
