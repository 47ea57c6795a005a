package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// sumsName is the file of checksums, as sha256sum -c reads it.
const sumsName = "SHA256SUMS"

// file is one file of an archive.
type file struct {
	name string
	data []byte
	mode int64
}

// common gives the files that every archive has but the binary: they are made
// with the binary of the platform that this program runs on.
func (b *builder) common(host string) ([]file, error) {
	at := filepath.Join(b.work, "host")
	if err := b.build(b.root, host, at); err != nil {
		return nil, err
	}
	said, err := output(b.root, []string{"LC_ALL=C"}, at, "version")
	if err != nil {
		return nil, err
	}
	first, _, _ := strings.Cut(said, "\n")
	b.version = strings.TrimPrefix(first, "injeung ")
	var files []file
	for _, name := range []string{"LICENSE", "README.md", "CHANGELOG.md"} {
		data, err := os.ReadFile(filepath.Join(b.root, name))
		if err != nil {
			return nil, err
		}
		files = append(files, file{name, data, 0o644})
	}
	for _, made := range []struct {
		name string
		args []string
	}{
		{"man/injeung.1", []string{"man"}},
		{"completion/injeung.bash", []string{"completion", "bash"}}, {"completion/_injeung", []string{"completion", "zsh"}},
		{"completion/injeung.fish", []string{"completion", "fish"}}, {"completion/injeung.ps1", []string{"completion", "powershell"}},
	} {
		text, err := output(b.root, []string{"LC_ALL=C"}, at, made.args...)
		if err != nil {
			return nil, err
		}
		files = append(files, file{made.name, []byte(text), 0o644})
	}
	return files, nil
}

// pack builds for one platform and writes the archive; it gives its name.
func (b *builder) pack(platform string, common []file, out string, check bool) (string, error) {
	data, err := b.binary(platform, check)
	if err != nil {
		return "", err
	}
	licences, err := b.licences(platform)
	if err != nil {
		return "", err
	}
	goos, goarch, _ := strings.Cut(platform, "/")
	stem, program := fmt.Sprintf("injeung_%s_%s_%s", b.version, goos, goarch), "injeung"
	name, write := stem+".tar.gz", tarball
	if goos == "windows" {
		name, program, write = stem+".zip", "injeung.exe", zipped
	}
	files := slices.Concat([]file{{program, data, 0o755}}, common, licences)
	var archive bytes.Buffer
	if err := write(&archive, stem, files, b.at); err != nil {
		return "", err
	}
	return name, os.WriteFile(filepath.Join(out, name), archive.Bytes(), 0o666)
}

func tarball(to *bytes.Buffer, stem string, files []file, at time.Time) error {
	z := gzip.NewWriter(to)
	t := tar.NewWriter(z)
	for _, f := range files {
		h := &tar.Header{Name: stem + "/" + f.name, Mode: f.mode, Size: int64(len(f.data)), ModTime: at, Format: tar.FormatUSTAR}
		if err := t.WriteHeader(h); err != nil {
			return err
		}
		if _, err := t.Write(f.data); err != nil {
			return err
		}
	}
	if err := t.Close(); err != nil {
		return err
	}
	return z.Close()
}

func zipped(to *bytes.Buffer, stem string, files []file, at time.Time) error {
	z := zip.NewWriter(to)
	for _, f := range files {
		h := &zip.FileHeader{Name: stem + "/" + f.name, Method: zip.Deflate, Modified: at}
		h.SetMode(os.FileMode(f.mode))
		w, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if _, err := w.Write(f.data); err != nil {
			return err
		}
	}
	return z.Close()
}

// sums writes the checksums of everything in the folder.
func sums(out string) error {
	inside, err := os.ReadDir(out)
	if err != nil {
		return err
	}
	var text strings.Builder
	for _, e := range inside {
		data, err := os.ReadFile(filepath.Join(out, e.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&text, "%x  %s\n", sha256.Sum256(data), e.Name())
	}
	return os.WriteFile(filepath.Join(out, sumsName), []byte(text.String()), 0o666)
}
