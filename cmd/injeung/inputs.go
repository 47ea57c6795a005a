package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// input is one file found under an INPUT.
type input struct {
	path string // as the system opens it
	name string // relative to the INPUT it was found under, slashes, NFC
	// asked is true for a file that was named itself, or whose name says that
	// it is a document: if it is none, that is a fault, not a by-catch.
	asked bool
	err   error // why it could not even be looked at
}

// claimsDocument says whether a file's name promises a document. It decides
// only whether a file that turns out to be none is a fault.
func claimsDocument(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".pdf", ".html", ".htm", ".xhtml":
		return true
	}
	return false
}

// findInputs lists the files of every INPUT, sorted by name, without the
// output folder, hidden files and whatever is no regular file.
func findInputs(args []string, out string) ([]input, error) {
	var all []input
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil {
			return nil, fmt.Errorf("%s: cannot be read: %w; check the path", arg, reason(err))
		}
		if !info.IsDir() {
			all = append(all, input{path: arg, name: norm.NFC.String(filepath.Base(arg)), asked: true, err: irregular(info)})
			continue
		}
		all = append(all, walkFolder(arg, out)...)
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].name < all[j].name })
	return all, nil
}

func walkFolder(root, out string) []input {
	var found []input
	real, err := filepath.EvalSymlinks(root) // a link to a folder that was named itself is followed
	if err != nil {
		real = root
	}
	_ = filepath.WalkDir(real, func(path string, d fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(real, path)
		path = filepath.Join(root, rel)
		in := input{path: path, name: norm.NFC.String(filepath.ToSlash(rel)), asked: claimsDocument(path)}
		switch {
		case err != nil:
			in.err, in.asked = reason(err), true
			found = append(found, in)
			return nil
		case path != root && strings.HasPrefix(d.Name(), "."):
			return skip(d)
		case d.IsDir() && sameFolder(path, out):
			return filepath.SkipDir
		case d.IsDir():
			return nil
		}
		if info, err := os.Stat(path); err != nil {
			in.err = reason(err)
		} else if info.IsDir() {
			return nil // a link to a folder: not followed, it may lead in a circle
		} else {
			in.err = irregular(info)
		}
		found = append(found, in)
		return nil
	})
	return found
}

func skip(d fs.DirEntry) error {
	if d.IsDir() {
		return filepath.SkipDir
	}
	return nil
}

func irregular(info fs.FileInfo) error {
	if info.Mode().IsRegular() {
		return nil
	}
	return fmt.Errorf("not a regular file (%s)", info.Mode().Type())
}

func sameFolder(a, b string) bool {
	ai, err := os.Stat(a)
	if err != nil {
		return false
	}
	bi, err := os.Stat(b)
	return err == nil && os.SameFile(ai, bi)
}

// reason drops operation and path from a file error: messages name the file
// themselves, and no absolute path may get into the output.
func reason(err error) error {
	if pe, ok := err.(*fs.PathError); ok {
		return pe.Err
	}
	return err
}
