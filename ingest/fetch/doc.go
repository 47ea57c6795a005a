// Package fetch asks servers for bytes, politely and within bounds.
//
// In comes a Request; out goes a Response with the whole body in memory, or a
// typed error that says whose fault it was. It is the only package that speaks
// HTTP. It keeps to robots.txt, a rate per host and Retry-After, follows a
// bounded number of redirects, asks no private or loopback address unless it
// was allowed to, and never writes a file.
//
// It does not decide what a body is (see the reader), where it is kept (see
// store), or whether a page that says "gone" with status 200 is one (see site).
package fetch
