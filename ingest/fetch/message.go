package fetch

import (
	"context"
	"net/url"
)

// Request is one thing to ask for.
type Request struct {
	Method string     // GET or POST; "" is GET
	URL    string     // absolute, http or https
	Form   url.Values // of a POST, sent form-encoded
	// Secret is added to the query and stands in no error, header or address
	// that comes back: the key of an API. Whoever has a key has agreed with the
	// server, so robots.txt, which speaks to crawlers, is not asked.
	Secret url.Values
	// ETag and LastModified are what the server said of the bytes that are
	// kept already; where they still hold, Response.NotModified is true.
	ETag, LastModified string
	Resume             *Partial // what an earlier, cut transfer left
	MaxBytes           int64    // of the body, where less is expected than of others; 0 for the client's limit
}

// Partial is the beginning of a body whose transfer was cut, with what proves
// that the rest still belongs to it (RFC 9110, If-Range).
type Partial struct {
	Data               []byte
	ETag, LastModified string
}

// Response is an answer that came in whole.
type Response struct {
	Status      int               // 200 or 304; every other status is a StatusError
	FinalURL    string            // after redirects
	Header      map[string]string // canonical name → first value, cookies left out
	Body        []byte            // decoded from its transfer and content encoding
	NotModified bool              // the bytes that are kept already still hold
}

// Get asks for one thing: the method of a Client, or a player in tests.
type Get func(ctx context.Context, r Request) (*Response, error)
