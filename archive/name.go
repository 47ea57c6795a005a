package archive

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// encodePath writes a path as manifests do: CR, LF and % as %0D, %0A and %25
// and nothing else (RFC 8493, 2.1.3).
func encodePath(p string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(p)
}

// decodePath reads a path of a manifest; hex digits may be small.
func decodePath(p string) string {
	return strings.NewReplacer("%25", "%", "%0D", "\r", "%0d", "\r", "%0A", "\n", "%0a", "\n").Replace(p)
}

// localPath says whether a path of a manifest stays within the bag on every
// system: no .., no leading slash, no drive, no backslash.
func localPath(p string) bool {
	return fs.ValidPath(p) && p != "." && !strings.ContainsAny(p, "\\\x00") && !(len(p) > 1 && p[1] == ':')
}

// plainPath says what keeps a file of a dataset out of a bag. The names of a
// bag are such that every system can hold them and that sha512sum, which knows
// no percent-encoding, finds them.
func plainPath(p string) error {
	switch {
	case !localPath(p):
		return fmt.Errorf("%q is no path within a folder on every system", p)
	case !utf8.ValidString(p):
		return fmt.Errorf("%q is not UTF-8", p)
	}
	for part := range strings.SplitSeq(p, "/") {
		if part != SafeName(part) {
			return fmt.Errorf("%q holds a name that not every system can keep; rename it to %q", p, SafeName(part))
		}
	}
	return nil
}

// mostName is how many bytes a file's name may have here, far below the 255
// of common file systems, so that the paths of Windows (260) suffice.
const mostName = 100

// SafeName gives the last part of a name that somebody else chose as a name
// that every system can keep: NFC, without control and format characters,
// what Windows forbids, %, a leading dot, or trailing dots and spaces. It is
// idempotent and never empty.
func SafeName(name string) string {
	name = path.Base(strings.ReplaceAll(name, "\\", "/"))
	name = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || unicode.Is(unicode.C, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) || strings.ContainsRune(`<>:"/\|?*%`, r) {
			return '_'
		}
		return r
	}, norm.NFC.String(name))
	name = shorten(norm.NFC.String(name))
	name = strings.TrimRight(name, ". ")
	if strings.HasPrefix(name, ".") {
		name = "_" + name[1:]
	}
	stem, _, _ := strings.Cut(name, ".")
	if name == "" || reserved(strings.ToUpper(strings.TrimSpace(stem))) {
		name = "_" + name
	}
	return name
}

// shorten cuts the middle of a long name and keeps its ending.
func shorten(name string) string {
	if len(name) <= mostName {
		return name
	}
	ext := path.Ext(name)
	if len(ext) > 10 {
		ext = ""
	}
	stem := name[:mostName-len(ext)-1]
	for !utf8.ValidString(stem) {
		stem = stem[:len(stem)-1]
	}
	return norm.NFC.String(strings.TrimRight(stem, ". ") + ext)
}

// reserved are the names of devices on Windows.
func reserved(stem string) bool {
	switch stem {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	return len(stem) == 4 && (stem[:3] == "COM" || stem[:3] == "LPT") && stem[3] >= '0' && stem[3] <= '9'
}
