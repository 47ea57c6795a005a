package extract

import (
	"bytes"
	"unicode/utf8"
)

// The media types that are read.
const (
	PDF  = "application/pdf"
	HTML = "text/html"
)

// sniffed is how many bytes from the start decide the format; the PDF
// specification lets a header stand anywhere in the first 1024.
const sniffed = 1024

// signature is the beginning of a document format that is recognised but not
// read.
type signature struct {
	magic, format string
}

// unread are the formats ministries attach beside PDF.
var unread = [...]signature{
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "HWP or MS Office (OLE2)"},
	{"HWP Document File", "HWP 3"},
	{"PK\x03\x04", "HWPX, DOCX or another ZIP"},
	{"{\\rtf", "RTF"},
	{"\x89PNG", "PNG image"},
	{"\xff\xd8\xff", "JPEG image"},
	{"GIF8", "GIF image"},
	{"II*\x00", "TIFF image"},
	{"MM\x00*", "TIFF image"},
	{"%!PS", "PostScript"},
	{"\x1f\x8b", "gzip archive"},
}

// Media tells the format of a source by its first bytes: PDF, HTML, or ""
// with the name of a known format that is not read, or "" and "" for
// anything else.
func Media(data []byte) (media, format string) {
	head := data[:min(len(data), sniffed)]
	if bytes.Contains(head, []byte("%PDF-")) {
		return PDF, "PDF"
	}
	for _, s := range unread {
		if bytes.HasPrefix(head, []byte(s.magic)) {
			return "", s.format
		}
	}
	if startsAsHTML(data) {
		return HTML, "HTML"
	}
	return "", ""
}

// startsAsHTML says whether the first thing after a byte order mark and white
// space is a tag, comment or declaration of markup.
func startsAsHTML(data []byte) bool {
	s := plain(data[:min(len(data), 4*sniffed)])
	s = bytes.TrimLeft(s, " \t\r\n\f\u00a0")
	if len(s) < 3 || s[0] != '<' {
		return false
	}
	if s[1] == '!' || s[1] == '?' {
		return true
	}
	end := 1
	for end < len(s) && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z' || s[end] >= '0' && s[end] <= '9') {
		end++
	}
	return end > 1 && end < len(s) && bytes.IndexByte([]byte(" \t\r\n/>"), s[end]) >= 0
}

// plain drops a byte order mark and the zero bytes of UTF-16.
func plain(b []byte) []byte {
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return b[3:]
	case bytes.HasPrefix(b, []byte("\xff\xfe")), bytes.HasPrefix(b, []byte("\xfe\xff")):
		return bytes.ReplaceAll(b[2:], []byte{0}, nil)
	}
	return b
}

// isText says whether the bytes look like plain text rather than binary data.
func isText(data []byte) bool {
	head := data[:min(len(data), sniffed)]
	return utf8.Valid(bytes.TrimRight(head, "\x80\xbf\xe0\xea\xeb\xec\xed")) && bytes.IndexByte(head, 0) < 0
}
