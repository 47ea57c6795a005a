package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// builder builds the binaries of one commit.
type builder struct {
	root, work string
	revision   string    // of the commit; "-dirty" where the tree differs from it
	at         time.Time // of the commit
	version    string
}

func newBuilder(root, work string) (*builder, error) {
	b := &builder{root: root, work: work, at: time.Unix(0, 0).UTC()}
	// A tree without git, such as an unpacked archive of the source, is built
	// too, and then says no commit.
	if text, err := output(root, nil, "git", "log", "-1", "--format=%H %ct"); err == nil {
		rev, seconds, _ := strings.Cut(strings.TrimSpace(text), " ")
		n, err := strconv.ParseInt(seconds, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("the time of the commit: %w", err)
		}
		b.revision, b.at = rev, time.Unix(n, 0).UTC()
		if changes, err := output(root, nil, "git", "status", "--porcelain"); err != nil || strings.TrimSpace(changes) != "" {
			b.revision += "-dirty"
		}
	}
	return b, nil
}

// build makes the binary of a platform from the tree at root.
func (b *builder) build(root, platform, to string) error {
	goos, goarch, ok := strings.Cut(platform, "/")
	if !ok {
		return errors.New("is no platform; give it as linux/amd64")
	}
	_, err := output(root, []string{"CGO_ENABLED=0", "GOOS=" + goos, "GOARCH=" + goarch, "GOFLAGS=-mod=readonly", "GOAMD64=v1", "GOARM64=v8.0", "GOEXPERIMENT="},
		"go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -X main.revision="+b.revision, "-o", to, "./cmd/injeung")
	return err
}

// binary makes the binary of a platform, with check a second time from a copy
// of the tree, which must give the same bytes.
func (b *builder) binary(platform string, check bool) ([]byte, error) {
	at := filepath.Join(b.work, strings.ReplaceAll(platform, "/", "-"))
	if err := b.build(b.root, platform, at); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(at)
	if err != nil || !check {
		return data, err
	}
	copied, err := b.copyTree()
	if err != nil {
		return nil, err
	}
	if err := b.build(copied, platform, at+"-again"); err != nil {
		return nil, err
	}
	again, err := os.ReadFile(at + "-again")
	if err == nil && !bytes.Equal(data, again) {
		err = errors.New("building it again in another place gives other bytes")
	}
	return data, err
}

// copyTree copies what go build reads to another place, once.
func (b *builder) copyTree() (string, error) {
	to := filepath.Join(b.work, "tree")
	if _, err := os.Stat(to); err == nil {
		return to, nil
	}
	names, err := output(b.root, nil, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return "", err
	}
	for name := range strings.SplitSeq(strings.TrimRight(names, "\x00"), "\x00") {
		data, err := os.ReadFile(filepath.Join(b.root, name))
		if errors.Is(err, os.ErrNotExist) {
			continue // removed and not committed
		}
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(to, name)), 0o777)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(to, name), data, 0o666)
		}
		if err != nil {
			return "", err
		}
	}
	return to, nil
}

// output runs a program and gives what it prints.
func output(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, complaints.String())
	}
	return out.String(), nil
}
