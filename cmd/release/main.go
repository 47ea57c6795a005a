// Command release builds what users download: a static binary for each
// platform, packed with licences, shell completions and the manual page, and
// SHA256SUMS over all.
//
//	go run ./cmd/release [-out dist] [-platforms linux/amd64,windows/arm64] [-check]
//
// The same commit gives the same bytes: paths are trimmed, no clock and no
// state of the version control but the commit goes in, and archives carry the
// time of the commit. -check builds every binary twice, the second time from
// a copy of the tree in another place, and compares. It needs Go, git and a
// filled module cache.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// everyPlatform is what is built unless told otherwise.
const everyPlatform = "linux/amd64,linux/arm64,darwin/amd64,darwin/arm64,windows/amd64,windows/arm64"

func main() {
	out := flag.String("out", "dist", "folder to write to; an earlier release in it is removed")
	platforms := flag.String("platforms", everyPlatform, "what to build for, as GOOS/GOARCH")
	check := flag.Bool("check", false, "build everything twice and compare the bytes")
	flag.Parse()
	if err := release(*out, strings.FieldsFunc(*platforms, func(r rune) bool { return r == ',' || r == ' ' }), *check); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// release builds and packs for all platforms.
func release(out string, platforms []string, check bool) error {
	if len(platforms) == 0 {
		return errors.New("no platforms are named; give them as linux/amd64")
	}
	if err := emptied(out); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "injeung-release-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	b, err := newBuilder(".", work)
	if err != nil {
		return err
	}
	common, err := b.common(runtime.GOOS + "/" + runtime.GOARCH)
	if err != nil {
		return err
	}
	for _, p := range platforms {
		name, err := b.pack(p, common, out, check)
		if err != nil {
			return fmt.Errorf("%s: %w", p, err)
		}
		fmt.Println(name)
	}
	return sums(out)
}

// emptied makes the folder, without what an earlier release left in it. A
// folder that holds anything else is not touched.
func emptied(out string) error {
	inside, err := os.ReadDir(out)
	if errors.Is(err, os.ErrNotExist) {
		return os.MkdirAll(out, 0o777)
	}
	if err != nil {
		return err
	}
	for _, e := range inside {
		if !strings.HasPrefix(e.Name(), "injeung_") && e.Name() != sumsName {
			return fmt.Errorf("%s holds %s, which is of no release; name another folder", out, e.Name())
		}
	}
	for _, e := range inside {
		if err := os.Remove(filepath.Join(out, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
