package fetch

import (
	"fmt"
	"net/http"
	"strings"
)

// usable is p if the rest of its body can be asked for, otherwise nil.
func usable(p *Partial) *Partial {
	if p == nil || len(p.Data) == 0 || validator(p) == "" {
		return nil
	}
	return p
}

// validator proves that bytes are of the same document: a strong ETag, or the
// day and time it was last changed (RFC 9110, 13.1.5).
func validator(p *Partial) string {
	v := p.ETag
	if v == "" || strings.HasPrefix(v, "W/") {
		v = p.LastModified
	}
	if strings.ContainsAny(v, "\r\n") {
		return ""
	}
	return v
}

// keep remembers the beginning of a body that was cut.
func (t *trip) keep(a *answer) {
	if a.header.Get("Content-Encoding") != "" || t.req.Method == http.MethodPost {
		return
	}
	switch {
	case a.status == http.StatusOK:
		t.part = usable(&Partial{Data: a.body, ETag: a.header.Get("ETag"), LastModified: a.header.Get("Last-Modified")})
	case t.part != nil && t.continues(a) == nil:
		t.part = t.part.with(a.body)
	}
}

func (p *Partial) with(more []byte) *Partial {
	data := append(p.Data[:len(p.Data):len(p.Data)], more...)
	return &Partial{Data: data, ETag: p.ETag, LastModified: p.LastModified}
}

// continues says whether a 206 goes on where the kept bytes end.
func (t *trip) continues(a *answer) error {
	var first, last, total int64
	if _, err := fmt.Sscanf(a.header.Get("Content-Range"), "bytes %d-%d/%d", &first, &last, &total); err != nil {
		return fmt.Errorf("an answer of a part without saying which: %q", a.header.Get("Content-Range"))
	}
	if first != int64(len(t.part.Data)) || last < first || last >= total {
		return fmt.Errorf("not the part that was asked for: %q", a.header.Get("Content-Range"))
	}
	if tag := a.header.Get("ETag"); tag != "" && t.part.ETag != "" && tag != t.part.ETag {
		return fmt.Errorf("the part of another version: ETag %s, had %s", tag, t.part.ETag)
	}
	return nil
}

// complete joins the kept bytes and a 206, if that is the whole rest.
func (t *trip) complete(a *answer) ([]byte, error) {
	err := t.continues(a)
	var first, last, total int64
	if err == nil {
		fmt.Sscanf(a.header.Get("Content-Range"), "bytes %d-%d/%d", &first, &last, &total)
	}
	whole := t.part.with(a.body)
	if err == nil && int64(len(whole.Data)) != total {
		err = fmt.Errorf("%d bytes of %d", len(whole.Data), total)
	}
	return whole.Data, err
}
