package fetch

import "fmt"

// The typed errors of Get. Each names the URL and says what to do; errors.As
// tells them apart.

// UnreachableError says that no whole answer came after every retry (no such
// host, refused, timed out, cut, TLS, or 429/5xx to the end). Nothing is known
// about the document; asking again another night may help.
type UnreachableError struct {
	URL     string
	Err     error
	Partial *Partial // the beginning of the body, where some came and the rest can be asked for
}

func (e *UnreachableError) Error() string { return fmt.Sprintf("%s: not reachable: %v", e.URL, e.Err) }
func (e *UnreachableError) Unwrap() error { return e.Err }

// StatusError says that the server answered, with something other than the
// document (404, 403, 410 …).
type StatusError struct {
	URL    string
	Status int
}

func (e *StatusError) Error() string { return fmt.Sprintf("%s: the server says %d", e.URL, e.Status) }

// RobotsError says that the site's robots.txt asks not to fetch this.
type RobotsError struct{ URL, Rule string }

func (e *RobotsError) Error() string {
	return fmt.Sprintf("%s: robots.txt forbids it (%s)", e.URL, e.Rule)
}

// TooLargeError says that the body is, or calls itself, larger than the limit.
type TooLargeError struct {
	URL   string
	Limit int64 // bytes
}

func (e *TooLargeError) Error() string {
	return fmt.Sprintf("%s: larger than the limit of %d bytes", e.URL, e.Limit)
}

// AddressError refuses a scheme other than http(s), or a private, loopback or
// link-local address that was not allowed by the configuration.
type AddressError struct{ URL, Why string }

func (e *AddressError) Error() string { return fmt.Sprintf("%s: not asked for: %s", e.URL, e.Why) }

// RedirectError says that the redirects went in a circle or on for too long.
type RedirectError struct {
	URL   string
	Count int
}

func (e *RedirectError) Error() string {
	return fmt.Sprintf("%s: the redirects lead nowhere: gave up after %d", e.URL, e.Count)
}
