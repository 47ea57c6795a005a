package archive

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// The files that make a folder a bag (RFC 8493, 2.1 and 2.2).
const (
	declarationName = "bagit.txt"
	infoName        = "bag-info.txt"
	payloadFolder   = "data/"
	readmeName      = "README.md"
)

// algorithm is a way to hash, as the names of manifests say it.
type algorithm struct {
	name   string
	digits int // hex digits of a sum
	of     func(entry) string
}

func algorithms() []algorithm {
	return []algorithm{
		{"sha512", 128, func(e entry) string { return e.sha512 }},
		{"sha256", 64, func(e entry) string { return e.sha256 }},
	}
}

func (a algorithm) manifest() string    { return "manifest-" + a.name + ".txt" }
func (a algorithm) tagManifest() string { return "tagmanifest-" + a.name + ".txt" }

// manifestText writes a manifest, sorted by path; sha512sum -c reads it too.
func manifestText(entries []entry, a algorithm) []byte {
	entries = slices.SortedFunc(slices.Values(entries), func(x, y entry) int { return cmp.Compare(x.path, y.path) })
	var b bytes.Buffer
	for _, e := range entries {
		fmt.Fprintf(&b, "%s  %s\n", a.of(e), encodePath(e.path))
	}
	return b.Bytes()
}

// parseManifest reads a manifest to sums by path in NFC, as RFC 8493 (5.2)
// compares names. Every line that is none is a problem of its own.
func parseManifest(name string, data []byte, a algorithm) (sums map[string]string, bad []Problem) {
	sums = map[string]string{}
	wrong := func(n int, why string) {
		bad = append(bad, Problem{Kind: Malformed, Path: name, Detail: fmt.Sprintf("line %d: %s", n, why)})
	}
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	n := 0
	for lines.Scan() {
		n++
		sum, rest := strings.TrimRight(lines.Text(), "\r"), ""
		if i := strings.IndexAny(sum, " \t"); i >= 0 {
			sum, rest = sum[:i], sum[i:]
		}
		path := norm.NFC.String(decodePath(strings.TrimPrefix(strings.TrimLeft(rest, " \t"), "*")))
		switch _, twice := sums[path]; {
		case len(sum) != a.digits || strings.Trim(strings.ToLower(sum), "0123456789abcdef") != "":
			wrong(n, "does not begin with a "+a.name+" sum")
		case !localPath(path):
			wrong(n, fmt.Sprintf("%q leads out of the bag", path))
		case twice:
			wrong(n, fmt.Sprintf("%q stands twice", path))
		default:
			sums[path] = strings.ToLower(sum)
		}
	}
	if err := lines.Err(); err != nil {
		wrong(n+1, err.Error())
	}
	return sums, bad
}
