package archive

import (
	"cmp"
	"context"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Kind says in what way a bag is not what was frozen.
type Kind string

// The kinds of problems.
const (
	Changed   Kind = "changed"   // its bytes are not those of the manifest
	Missing   Kind = "missing"   // a manifest names it, it is not there or cannot be read
	Extra     Kind = "extra"     // it is there, no manifest names it
	Irregular Kind = "irregular" // a link, device or second spelling of a name; never followed
	Malformed Kind = "malformed" // a manifest or tag file is not as RFC 8493 has it
	Remade    Kind = "remade"    // the bag is whole, but not the one that was noted when it was made
)

// Problem is one thing that is wrong with a bag.
type Problem struct {
	Kind   Kind   `json:"kind"`
	Path   string `json:"path"` // within the bag, with slashes
	Detail string `json:"detail,omitempty"`
}

// Report is what verifying a bag gave.
type Report struct {
	Files    int       // of the payload, as found
	Bytes    int64     // of these
	Seal     string    // SHA-512 of tagmanifest-sha512.txt: one number that stands for every byte of the bag
	Problems []Problem // sorted by path; none for a bag that is whole
}

// Verify compares every file of the bag in the folder dir with both its
// manifests, and the tag files with theirs. It reads all, stops at nothing and
// follows no link. An error means that nothing could be verified at all.
func Verify(ctx context.Context, dir string) (*Report, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("no bag at %s: %w", dir, err)
	}
	defer root.Close()
	v := &verifier{from: root.FS(), want: map[string]map[string]string{}}
	if _, err := fs.Stat(v.from, declarationName); err != nil {
		if _, err := fs.Stat(v.from, algorithms()[0].manifest()); err != nil {
			return nil, fmt.Errorf("no bag at %s: it has neither %s nor a manifest", dir, declarationName)
		}
	}
	v.manifests()
	if err := v.files(ctx); err != nil {
		return nil, fmt.Errorf("verifying %s: %w", filepath.ToSlash(dir), err)
	}
	v.declared()
	if v.report.Seal, err = sealOf(v.from); errors.Is(err, fs.ErrNotExist) {
		err = nil // named as missing already
	}
	slices.SortFunc(v.report.Problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Detail, b.Detail))
	})
	v.report.Problems = slices.Compact(v.report.Problems)
	return &v.report, err
}

// verifier goes through one bag.
type verifier struct {
	from   fs.FS
	want   map[string]map[string]string // path → algorithm → sum
	report Report
}

func (v *verifier) problem(k Kind, path, detail string) {
	v.report.Problems = append(v.report.Problems, Problem{k, path, detail})
}

// manifests collects what every manifest wants. Each names every file (RFC
// 8493, 3), so that a line taken out of one is found by the other.
func (v *verifier) manifests() {
	for _, a := range algorithms() {
		v.manifest(a, a.manifest(), true)
		v.manifest(a, a.tagManifest(), false)
	}
	for path, sums := range v.want {
		for _, a := range algorithms() {
			if sums[a.name] == "" {
				name := a.tagManifest()
				if inPayload(path) {
					name = a.manifest()
				}
				v.problem(Malformed, name, "does not name "+path)
			}
		}
	}
}

func (v *verifier) manifest(a algorithm, name string, payload bool) {
	data, err := fs.ReadFile(v.from, name)
	if err != nil {
		v.problem(Missing, name, reason(err))
		return
	}
	sums, bad := parseManifest(name, data, a)
	v.report.Problems = append(v.report.Problems, bad...)
	for path, sum := range sums {
		if inPayload(path) != payload {
			v.problem(Malformed, name, "names "+path+", which is not for it to name")
			continue
		}
		if v.want[path] == nil {
			v.want[path] = map[string]string{}
		}
		v.want[path][a.name] = sum
	}
}

func inPayload(path string) bool {
	return len(path) > len(payloadFolder) && path[:len(payloadFolder)] == payloadFolder
}

// declared compares bagit.txt and the Payload-Oxum with what is there.
func (v *verifier) declared() {
	text, err := fs.ReadFile(v.from, declarationName)
	if err != nil {
		v.problem(Missing, declarationName, reason(err))
	} else if version, ok := infoValue(string(text), "BagIt-Version"); !ok {
		v.problem(Malformed, declarationName, "names no BagIt-Version")
	} else if version != "1.0" && version != "0.97" {
		v.problem(Malformed, declarationName, "BagIt-Version "+version+" is not known")
	}
	info, err := fs.ReadFile(v.from, infoName)
	if err != nil {
		v.problem(Missing, infoName, reason(err))
		return
	}
	got := fmt.Sprintf("%d.%d", v.report.Bytes, v.report.Files)
	if want, ok := infoValue(string(info), "Payload-Oxum"); ok && want != got {
		v.problem(Malformed, infoName, "Payload-Oxum is "+want+", the payload has "+got)
	}
}

// sealOf gives the seal of a bag.
func sealOf(from fs.FS) (string, error) {
	data, err := fs.ReadFile(from, algorithms()[0].tagManifest())
	if err != nil {
		return "", err
	}
	sum := sha512.Sum512(data)
	return hex.EncodeToString(sum[:]), nil
}

// reason drops the operation and path of a file error.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}
