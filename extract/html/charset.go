package html

import (
	"bytes"
	"fmt"
	"mime"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"

	"injeung/extract/doc"
)

// decode gives the page as UTF-8. The order of belief is the byte order mark,
// then what the bytes are, then the label of the header or the page itself.
func decode(data []byte, contentType string) ([]byte, []doc.Note) {
	label := labelOf(data, contentType)
	name, enc, rest := guess(data, label)
	text := rest
	if enc != nil {
		// A decoder of x/text replaces what it cannot read and does not fail.
		if t, err := enc.NewDecoder().Bytes(rest); err == nil {
			text = t
		}
	}
	text = bytes.ToValidUTF8(text, []byte("\uFFFD"))
	var notes []doc.Note
	if label != "" && !sameCharset(label, name) && !ascii(rest) {
		notes = append(notes, doc.Note{
			Code:   "wrong-charset",
			Detail: fmt.Sprintf("the page is labelled %s and its bytes are %s; read as %s", label, name, name),
			Raw:    label,
		})
	}
	if n := bytes.Count(text, []byte("\uFFFD")) - bytes.Count(rest, []byte("\uFFFD")); n > 0 {
		notes = append(notes, doc.Note{
			Code:   "bad-bytes",
			Detail: fmt.Sprintf("%d places are no text in %s and read as U+FFFD", n, name),
		})
	}
	return text, notes
}

// metaCharset finds <meta charset=…> and <meta http-equiv … charset=…>, and
// the encoding of an XML declaration.
var metaCharset = regexp.MustCompile(`(?i)<(?:meta\b[^>]{0,400}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([-_:.a-z0-9]+)`)

// labelWindow is how far into a page a label is looked for: old pages put
// scripts before it.
const labelWindow = 16 << 10

func labelOf(data []byte, contentType string) string {
	if _, params, err := mime.ParseMediaType(contentType); err == nil && params["charset"] != "" {
		return strings.ToLower(params["charset"])
	}
	if m := metaCharset.FindSubmatch(data[:min(len(data), labelWindow)]); m != nil {
		return strings.ToLower(string(m[1]))
	}
	return ""
}

// guess names the encoding of the bytes; enc is nil for UTF-8, rest is data
// without byte order mark.
func guess(data []byte, label string) (name string, enc encoding.Encoding, rest []byte) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		return "utf-8", nil, data[3:]
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		return "utf-16le", utf16(unicode.LittleEndian), data[2:]
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		return "utf-16be", utf16(unicode.BigEndian), data[2:]
	}
	if order, ok := wide(data); ok {
		if order == unicode.LittleEndian {
			return "utf-16le", utf16(order), data
		}
		return "utf-16be", utf16(order), data
	}
	if utf8.Valid(data) {
		return "utf-8", nil, data
	}
	return best(data, label)
}

func utf16(order unicode.Endianness) encoding.Encoding {
	return unicode.UTF16(order, unicode.IgnoreBOM)
}

// wide says whether data is UTF-16 without a mark: a page's first tags are
// ASCII, so every other byte is zero.
func wide(data []byte) (unicode.Endianness, bool) {
	head := data[:min(len(data), 256)&^1]
	var even, odd int
	for i := 0; i+1 < len(head); i += 2 {
		if head[i] == 0 && head[i+1] != 0 {
			even++
		}
		if head[i] != 0 && head[i+1] == 0 {
			odd++
		}
	}
	switch n := len(head) / 2; {
	case n >= 4 && odd > n*7/10:
		return unicode.LittleEndian, true
	case n >= 4 && even > n*7/10:
		return unicode.BigEndian, true
	}
	return unicode.BigEndian, false
}

// best decodes the bytes each way and takes what gives the most Hangul and the
// fewest holes; between equals the label decides.
func best(data []byte, label string) (string, encoding.Encoding, []byte) {
	type choice struct {
		name string
		enc  encoding.Encoding
	}
	choices := []choice{{"utf-8", nil}, {"euc-kr", korean.EUCKR}}
	if e, name := lookup(label); e != nil && name != "utf-8" && name != "euc-kr" && !strings.HasPrefix(name, "utf-16") {
		choices = append(choices, choice{name, e})
	}
	top, score := 0, 0
	for i, c := range choices {
		s := worth(data, c.enc)
		if sameCharset(label, c.name) {
			s++
		}
		if i == 0 || s > score {
			top, score = i, s
		}
	}
	return choices[top].name, choices[top].enc, data
}

// worth is the Hangul syllables of data read by enc, less what a hole costs: a
// hole of a wrong reading swallows a syllable or two, so ten is plenty.
func worth(data []byte, enc encoding.Encoding) int {
	if enc != nil {
		if t, err := enc.NewDecoder().Bytes(data); err == nil {
			data = t
		}
	}
	n := 0
	for i := 0; i < len(data); {
		r, w := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError:
			n -= 10
		case r >= '가' && r <= '힣':
			n++
		}
		i += w
	}
	return n
}

// lookup finds an encoding by a label of the WHATWG list or one of the names
// Korean servers use beside it.
func lookup(label string) (encoding.Encoding, string) {
	switch strings.ToLower(label) {
	case "cp949", "ms949", "uhc", "x-windows-949", "ksc5601", "ks_c_5601", "euckr", "euc_kr":
		return korean.EUCKR, "euc-kr"
	case "utf8", "unicode":
		return nil, "utf-8"
	}
	e, name := charset.Lookup(label)
	return e, name
}

func sameCharset(label, name string) bool {
	_, canon := lookup(label)
	if strings.HasPrefix(name, "utf-16") {
		return strings.HasPrefix(canon, "utf-16")
	}
	return canon == name
}

func ascii(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
