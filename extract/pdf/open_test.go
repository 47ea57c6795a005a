package pdf

import (
	"bytes"
	"context"
	"encoding/ascii85"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const sentence = "One sentence of our own."

func sentenceFile() []byte { return simpleFile("BT /F 10 Tf 20 200 Td (" + sentence + ") Tj ET") }

// A file that is wrong on the outside still opens.
func TestOpens(t *testing.T) {
	replace := func(pattern, with string) func([]byte) []byte {
		return func(b []byte) []byte {
			re := regexp.MustCompile(pattern)
			if !re.Match(b) {
				panic("the test changes nothing: " + pattern)
			}
			return re.ReplaceAll(b, []byte(with))
		}
	}
	for _, c := range []struct {
		name   string
		damage func([]byte) []byte
	}{
		{"nothing wrong", func(b []byte) []byte { return b }},
		{"PDF 2.0", replace("%PDF-1.7", "%PDF-2.0")},
		{"blank after the header", replace("%PDF-1.7\n", "%PDF-1.7 \n")},
		{"junk in front", func(b []byte) []byte { return append([]byte("mail header\r\n\r\n"), b...) }},
		{"junk behind", func(b []byte) []byte { return append(b, strings.Repeat("\x00", 3000)...) }},
		{"no header", replace("%PDF-1.7\n", "")},
		{"no end of file mark", replace("%%EOF\n", "")},
		{"no startxref", replace("startxref\n[0-9]+\n", "")},
		{"startxref astray", replace("startxref\n[0-9]+", "startxref\n7")},
		{"no cross-reference", replace("(?s)xref\n0 .*", "")},
		{"offsets astray", replace("00([0-9]{8}) 00000 n", "99$1 00000 n")},
		{"too small a size", replace("/Size [0-9]+", "/Size 1")},
		{"a hostile size", replace("/Size [0-9]+", "/Size 99999999999")},
		{"a hostile number of rows", replace("xref\n0 [0-9]+", "xref\n0 2000000000")},
		{"length too short", replace("/Length [0-9]+", "/Length 3")},
		{"length too long", replace("/Length [0-9]+", "/Length 99999")},
		{"no length", replace("/Length [0-9]+", "")},
		{"length through a missing object", replace("/Length [0-9]+", "/Length 99 0 R")},
		{"previous section is itself", func(b []byte) []byte {
			at := bytes.LastIndex(b, []byte("xref\n0"))
			return bytes.Replace(b, []byte("/Root"), fmt.Appendf(nil, "/Prev %d/Root", at), 1)
		}},
		{"page tree is a circle", replace("/Type/Pages", "/Type/Pages/Parent 2 0 R")},
		{"kids name the tree", replace(`/Kids\[`, "/Kids[2 0 R 1 0 R ")},
		{"no catalog type", replace("/Type/Catalog", "")},
		{"kids through references to references", func(b []byte) []byte {
			b = bytes.Replace(b, []byte("/Kids["), []byte("/Kids 90 0 R/X["), 1)
			return append(bytes.Replace(b, []byte("startxref"), []byte("start"), 1), "90 0 obj 91 0 R endobj 91 0 obj 92 0 R endobj 92 0 obj [4 0 R] endobj 93 0 obj 93 0 R endobj"...)
		}},
		{"no root", replace("/Root 1 0 R", "")},
		{"page tree lost", replace("/Type/Pages/Count 1/Kids", "/Type/Lost/Count 1/Children")},
		{"no endobj", replace("endobj", "")},
		{"line ends of another system", replace("\n", "\r")},
		{"unterminated hexadecimal string", replace("/Type/Catalog", "/X<41/Type/Catalog")},
		{"dictionary never closed", replace(`/Type/Catalog/Pages 2 0 R>>`, "/Type/Catalog/Pages 2 0 R")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := textOf(read(t, c.damage(sentenceFile()))); got != sentence {
				t.Errorf("got %q", got)
			}
		})
	}
}

// Streams come out of every filter, also broken ones as far as they go.
func TestFilters(t *testing.T) {
	content := "BT /F 10 Tf 20 200 Td (" + sentence + ") Tj ET "
	a85 := make([]byte, ascii85.MaxEncodedLen(len(content)))
	a85 = a85[:ascii85.Encode(a85, []byte(content))]
	up := func(row int) string { // PNG predictor "up"
		var b strings.Builder
		padded := content + strings.Repeat(" ", (row-len(content)%row)%row)
		for i := 0; i < len(padded); i += row {
			b.WriteByte(2)
			for k := range row {
				v := padded[i+k]
				if i > 0 {
					v -= padded[i+k-row]
				}
				b.WriteByte(v)
			}
		}
		return b.String()
	}
	tiff := func() string {
		b := []byte(content)
		for i := len(b) - 1; i > 0; i-- {
			if i%8 > 0 {
				b[i] -= b[i-1]
			}
		}
		return string(b)
	}
	cut := deflate(content + strings.Repeat("1 0 0 RG 0.25 w ", 500))
	cut = cut[:len(cut)*4/5]
	for _, c := range []struct{ name, dict, data string }{
		{"Flate", "/Filter/FlateDecode", deflate(content)},
		{"Flate, checksum cut", "/Filter/FlateDecode", deflate(content)[:len(deflate(content))-4]},
		{"Flate, cut", "/Filter/FlateDecode", cut},
		{"Flate without header", "/Filter/FlateDecode", deflate(content)[2:]},
		{"Flate, PNG up", "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 10>>", deflate(up(10))},
		{"Flate, TIFF", "/Filter[/FlateDecode]/DecodeParms[<</Predictor 2/Columns 8>>]", deflate(tiff())},
		{"ASCII85", "/Filter/ASCII85Decode", string(a85) + "~>"},
		{"ASCIIHex", "/Filter/ASCIIHexDecode", hex.EncodeToString([]byte(content)) + ">"},
		{"RunLength", "/Filter/RunLengthDecode", string(rune(len(content)-1)) + content + "\x80"},
		{"chain", "/Filter[/ASCIIHexDecode/FlateDecode]", hex.EncodeToString([]byte(deflate(content))) + ">"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDraft()
			s := d.stream(c.dict, c.data)
			d.kids = append(d.kids, d.add("<</Type/Page/Parent 2 0 R%s/Contents[%d 0 R]>>", helvetica, s))
			if got := textOf(read(t, d.bytes())); got != sentence {
				t.Errorf("got %q", got)
			}
		})
	}
}

// The example of ISO 32000-1, 7.4.4.2.
func TestLZW(t *testing.T) {
	got := unLZW([]byte{0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01}, 1, 100)
	if want := []byte{45, 45, 45, 45, 45, 65, 45, 45, 45, 66}; !bytes.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// Objects in object streams under a cross-reference stream are read, with the
// cross-reference or without.
func TestObjectStreams(t *testing.T) {
	d := newDraft()
	c := d.stream("/Filter/FlateDecode", deflate("BT /F 10 Tf 20 200 Td ("+sentence+") Tj ET"))
	objs := []string{"<</Type/Catalog/Pages 11 0 R>>", "<</Type/Pages/Count 1/Kids[12 0 R]>>",
		fmt.Sprintf("<</Type/Page/Parent 11 0 R/MediaBox[0 0 400 300]%s/Contents %d 0 R>>", helvetica, c)}
	var head, body strings.Builder
	for i, o := range objs {
		fmt.Fprintf(&head, "%d %d ", 10+i, body.Len())
		body.WriteString(o + " ")
	}
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n")
	content := b.Len()
	fmt.Fprintf(&b, "3 0 obj\n%s\nendobj\n", d.objs[c-1])
	pack := b.Len()
	data := deflate(head.String() + body.String())
	fmt.Fprintf(&b, "4 0 obj\n<</Type/ObjStm/N 3/First %d/Filter/FlateDecode/Length %d>>stream\n%s\nendstream\nendobj\n", head.Len(), len(data), data)
	at := b.Len()
	rows := string([]byte{1, byte(content >> 8), byte(content), 0, 1, byte(pack >> 8), byte(pack), 0, 2, 0, 4, 0, 2, 0, 4, 1, 2, 0, 4, 2})
	fmt.Fprintf(&b, "5 0 obj\n<</Type/XRef/Size 13/Root 10 0 R/W[1 2 1]/Index[3 2 10 3]/Length %d>>stream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF", len(rows), rows, at)
	for name, data := range map[string][]byte{
		"as written": b.Bytes(),
		"rebuilt":    bytes.Replace(b.Bytes(), fmt.Appendf(nil, "startxref\n%d", at), []byte("startxref\n1"), 1),
	} {
		if got := textOf(read(t, data)); got != sentence {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// A later object of the same number counts.
func TestUpdate(t *testing.T) {
	data := append(sentenceFile(), "\n3 0 obj\n<</Length 40>>stream\nBT /F 10 Tf 20 200 Td (Corrected) Tj ET \nendstream\nendobj\n"...)
	if got := textOf(read(t, bytes.ReplaceAll(data, []byte("startxref"), []byte("startnone")))); got != "Corrected" {
		t.Errorf("got %q", got)
	}
}

// Enciphered files open with an empty user or owner password. The files were
// enciphered by qpdf from a file of this package's own.
func TestEncrypted(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.pdf"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			res, err := Pages(context.Background(), data)
			if strings.Contains(f, "password") {
				if !errors.Is(err, ErrEncrypted) {
					t.Errorf("got %v, want ErrEncrypted", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := textOf(res); got != sentence {
				t.Errorf("got %q", got)
			}
			if res.Title != "Our title" {
				t.Errorf("title %q", res.Title)
			}
		})
	}
}

// What cannot be read is refused with its reason.
func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		data string
		want error
	}{
		{"empty", "", ErrNotPDF},
		{"text", "This is a letter, not a document.", ErrNotPDF},
		{"web page", "<html><body>obj</body></html>", ErrNotPDF},
		{"header alone", "%PDF-1.7\n", ErrDamaged},
		{"cut before the first page", string(sentenceFile()[:40]), ErrDamaged},
		{"unknown handler", strings.Replace(string(sentenceFile()), "/Root", "/Encrypt<</Filter/Other>>/Root", 1), ErrEncrypted},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := Pages(context.Background(), []byte(c.data)); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
		})
	}
}

// A page without text is no error.
func TestNoText(t *testing.T) {
	if res := read(t, simpleFile("")); len(res.Pages) != 1 || len(res.Pages[0].Glyphs) != 0 {
		t.Errorf("got %v", res.Pages)
	}
}

// The deadline ends reading.
func TestDeadline(t *testing.T) {
	ctx, cancel := context.WithDeadline(context.Background(), time.Unix(0, 0))
	defer cancel()
	if _, err := Pages(ctx, sentenceFile()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

// Budgets hold: a page that draws without end is read as far as they go, with
// a note.
func TestBudgets(t *testing.T) {
	d := newDraft()
	a := len(d.objs) + 1
	// Each form draws the next one thirty times.
	for i := range 6 {
		d.stream(fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</N %d 0 R>>/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>", a+i+1),
			strings.Repeat("/N Do 2 0 0 2 0 0 cm BT /F 1 Tf .001 0 0 .001 0 0 Tm (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 30))
	}
	d.page(fmt.Sprintf("/Resources<</XObject<</N %d 0 R>>>>", a), "/N Do")
	res := read(t, d.bytes())
	if n := len(res.Pages[0].Glyphs); n > maxGlyphs {
		t.Errorf("%d glyphs", n)
	}
	if len(res.Notes) != 1 || res.Notes[0].Code != "page-too-large" || res.Notes[0].At.Page != 1 {
		t.Errorf("notes %v", res.Notes)
	}
}

// Deep nesting ends.
func TestNesting(t *testing.T) {
	deep := strings.Repeat("[", 100_000) + strings.Repeat("<<", 100_000)
	for _, data := range [][]byte{
		bytes.Replace(sentenceFile(), []byte("/Type/Catalog"), []byte("/X "+deep+"/Type/Catalog"), 1),
		simpleFile(strings.Repeat("q ", 100_000) + deep),
		append(sentenceFile(), strings.Repeat("9 0 obj ", 50_000)...),
	} {
		if _, err := Pages(context.Background(), data); err != nil && !errors.Is(err, ErrDamaged) {
			t.Error(err)
		}
	}
}

// The same bytes give the same result, however many pages are read at a time.
func TestDeterministic(t *testing.T) {
	d := newDraft()
	for i := range 40 {
		d.page(fmt.Sprintf("/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Font%d>>>>>>", i%7), fmt.Sprintf("BT /F 10 Tf 20 200 Td (page %d) Tj ET 10 10 m %d 10 l S", i, 20+i))
	}
	data := d.bytes()
	want := read(t, data)
	old := runtime.GOMAXPROCS(1)
	got := read(t, data)
	runtime.GOMAXPROCS(8)
	again := read(t, data)
	runtime.GOMAXPROCS(old)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want, again); diff != "" {
		t.Error(diff)
	}
}
