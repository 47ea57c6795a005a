package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// answer is what one exchange brought.
type answer struct {
	status   int
	location string // where it sends to, "" where it does not
	header   http.Header
	body     []byte // of a 200 or 206
}

// exchange sends one request and reads its answer within the limits. What came
// of a body that was cut is kept in t.part, if the rest can be asked for.
func (t *trip) exchange(ctx context.Context, at hop) (*answer, error) {
	w := t.watch(ctx)
	defer w.end()
	req, err := t.request(w.ctx, at)
	if err != nil {
		return nil, &AddressError{URL: at.shown, Why: "no request can be made of it"}
	}
	w.expect(t.cfg.Answer, "no answer")
	resp, err := t.http.Do(req)
	if err != nil {
		return nil, t.failure(w, at, err)
	}
	defer resp.Body.Close()
	a := &answer{status: resp.StatusCode, header: resp.Header}
	if isRedirect(a.status) {
		a.location = resp.Header.Get("Location")
	}
	if a.location != "" || a.status != http.StatusOK && a.status != http.StatusPartialContent {
		io.CopyN(io.Discard, resp.Body, 4<<10) // a short one frees its connection
		return a, nil
	}
	w.flow(t.cfg.Window, minProgress)
	if a.body, err = t.read(resp, at, w); err != nil {
		t.keep(a)
		return nil, t.failure(w, at, err)
	}
	return a, nil
}

func (t *trip) request(ctx context.Context, at hop) (*http.Request, error) {
	var body io.Reader
	if at.method != http.MethodGet {
		body = strings.NewReader(at.form.Encode())
	}
	req, err := http.NewRequestWithContext(ctx, at.method, at.url.String(), body)
	if err != nil {
		return nil, err
	}
	h := req.Header
	h.Set("User-Agent", t.cfg.UserAgent)
	h.Set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf,*/*;q=0.8")
	h.Set("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5")
	h.Set("Accept-Encoding", "gzip")
	if body != nil {
		h.Set("Content-Type", "application/x-www-form-urlencoded")
		return req, nil
	}
	if t.part != nil {
		h.Set("Accept-Encoding", "identity") // the bytes that are had are not encoded
		h.Set("Range", fmt.Sprintf("bytes=%d-", len(t.part.Data)))
		h.Set("If-Range", validator(t.part))
		return req, nil
	}
	set(h, "If-None-Match", t.req.ETag)
	set(h, "If-Modified-Since", t.req.LastModified)
	return req, nil
}

func set(h http.Header, name, value string) {
	if value != "" && !strings.ContainsAny(value, "\r\n") {
		h.Set(name, value)
	}
}

// failure says what an error of the transfer means.
func (t *trip) failure(w *watch, at hop, err error) error {
	var outside *url.Error
	if errors.As(err, &outside) {
		err = outside.Err // its words hold the address, with secrets
	}
	var bad *AddressError
	var large *TooLargeError
	switch {
	case errors.As(err, &bad):
		return &AddressError{URL: at.shown, Why: bad.Why}
	case errors.As(err, &large):
		return large
	}
	if why := w.cause(); why != nil {
		err = why
	} else if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		err = fmt.Errorf("the connection ended in the middle: %w", err)
	}
	return &againError{err: err, final: hopeless(err)}
}
