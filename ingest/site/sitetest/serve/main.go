// Command serve plays the sites of package sitetest on this machine, with the
// releases of the folder samples, for a first nightly run:
//
//	bin/sites
//
// The configuration that goes with it is ingest/site/sitetest/injeung.yaml.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"injeung/ingest/site/sitetest"
)

// spoil gives a fault to the document of every second release, in turn.
func spoil(releases []sitetest.Release) {
	all := sitetest.Faults()
	for i := 1; i < len(releases); i += 2 {
		if n := len(releases[i].Files); n > 0 {
			releases[i].Files[n-1].Fault = all[i/2%len(all)]
		}
	}
}

func main() {
	address := flag.String("addr", "127.0.0.1:8765", "loopback address to answer on")
	samples := flag.String("samples", "samples", "folder of releases: one folder each, with source.pdf or source.html and want.txtar")
	faults := flag.Bool("faults", false, "let every second document go wrong, each in another way")
	flag.Parse()
	if err := serve(*address, *samples, *faults); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(2)
	}
}

func serve(address, samples string, faults bool) error {
	releases, err := read(samples)
	if err != nil {
		return err
	}
	if faults {
		spoil(releases)
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	if at := l.Addr().(*net.TCPAddr); !at.IP.IsLoopback() {
		l.Close()
		return fmt.Errorf("%s is no loopback address; the played sites are for this machine alone", at)
	}
	s := sitetest.New(releases...)
	s.Cookie, s.Key, s.Sleep = true, "local-key", time.Sleep
	s.Robots = "User-agent: *\nAllow: /\n"
	s.Base = "http://" + l.Addr().String()
	fmt.Fprintf(os.Stderr, "%d releases at %s, until interrupted\n", len(releases), s.Base)
	for _, path := range []string{
		"/USR/NEWS/m_71/lst.jsp", "/briefing/pressReleaseList.do", "/rss/pressrelease.xml", "/1371000/pressReleaseService/pressReleaseList",
	} {
		fmt.Fprintln(os.Stderr, "  "+s.Base+path)
	}
	server := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(l)
}
