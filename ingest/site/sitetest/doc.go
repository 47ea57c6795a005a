// Package sitetest plays the sites on which releases are announced: the board of
// molit.go.kr, the list, pages and feeds of korea.kr, and the API of data.go.kr,
// each as its pages are built, with its habits and with the faults that a night
// can meet.
//
// In come Releases in our own words; out goes an http.Handler for a server on a
// loopback address. It is for tests and for a first run on one's own machine:
//
//	go run ./ingest/site/sitetest/serve
//
// It decides nothing about releases, and a fault that takes time calls
// Site.Sleep; with a Clock a test need not wait for it.
package sitetest
