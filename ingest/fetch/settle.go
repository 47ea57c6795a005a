package fetch

import (
	"fmt"
	"net/http"
	"time"
)

// settle says what an answer that is no redirect means.
func (t *trip) settle(at hop, a *answer) (*Response, error) {
	switch {
	case a.status == http.StatusOK:
		return t.response(at, a, a.body), nil
	case a.status == http.StatusPartialContent && t.part != nil:
		whole, err := t.complete(a)
		if err != nil {
			t.part = nil // once more, from the beginning
			return nil, &againError{err: err, answered: true}
		}
		return t.response(at, a, whole), nil
	case a.status == http.StatusNotModified && (t.req.ETag != "" || t.req.LastModified != ""):
		res := t.response(at, a, nil)
		res.NotModified = true
		return res, nil
	case a.status == http.StatusRequestedRangeNotSatisfiable && t.part != nil:
		t.part = nil
		return nil, &againError{err: fmt.Errorf("the server says %d", a.status), answered: true}
	case a.status == http.StatusTooManyRequests, a.status == http.StatusRequestTimeout, a.status >= 500:
		return nil, t.busy(at, a)
	}
	return nil, &StatusError{URL: at.shown, Status: a.status}
}

// busy is a server that asks for patience. The whole host is left in peace for
// as long as it asks; a night is not waited for.
func (t *trip) busy(at hop, a *answer) error {
	now := t.cfg.Clock.Now()
	after := retryAfter(a.header, now)
	if after == 0 {
		return &againError{err: fmt.Errorf("the server says %d", a.status), answered: true}
	}
	t.host(at.url).holdUntil(now.Add(time.Duration(after)))
	return &againError{
		err:      fmt.Errorf("the server says %d and asks to wait for %s", a.status, time.Duration(after)),
		answered: true, after: after, final: time.Duration(after) > t.cfg.MaxWait,
	}
}

func (t *trip) response(at hop, a *answer, body []byte) *Response {
	res := &Response{Status: a.status, FinalURL: at.shown, Header: map[string]string{}, Body: body}
	if a.status == http.StatusPartialContent {
		res.Status = http.StatusOK
	}
	for name, values := range a.header {
		if name != "Set-Cookie" && name != "Set-Cookie2" && len(values) > 0 {
			res.Header[name] = t.show(values[0])
		}
	}
	return res
}
