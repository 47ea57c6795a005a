package pdf

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// draft is a PDF being written by a test: objects in order, the first is the
// catalog, the second the page tree.
type draft struct {
	objs []string
	kids []int
}

func newDraft() *draft { return &draft{objs: []string{"", ""}} }

// add adds an object and gives its number.
func (d *draft) add(format string, args ...any) int {
	d.objs = append(d.objs, fmt.Sprintf(format, args...))
	return len(d.objs)
}

// stream adds a stream; dict is what stands in its dictionary besides Length.
func (d *draft) stream(dict, data string) int {
	return d.add("<<%s/Length %d>>stream\n%s\nendstream", dict, len(data), data)
}

// page adds a page; dict is what stands in it besides its contents.
func (d *draft) page(dict, content string) {
	c := d.stream("", content)
	d.kids = append(d.kids, d.add("<</Type/Page/Parent 2 0 R/Contents %d 0 R%s>>", c, dict))
}

// bytes writes the file with a classic cross-reference table.
func (d *draft) bytes() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	d.objs[0] = "<</Type/Catalog/Pages 2 0 R>>"
	var kids strings.Builder
	for _, k := range d.kids {
		fmt.Fprintf(&kids, "%d 0 R ", k)
	}
	d.objs[1] = fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 400 300]>>", len(d.kids), kids.String())
	offs := make([]int, len(d.objs))
	for i, o := range d.objs {
		offs[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offs)+1)
	for _, o := range offs {
		fmt.Fprintf(&b, "%010d 00000 n \n", o)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", len(offs)+1, at)
	return b.Bytes()
}

// helvetica is a resource dictionary with one plain font.
const helvetica = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>"

// simpleFile is a page of the given content with the font F.
func simpleFile(content string) []byte {
	d := newDraft()
	d.page(helvetica, content)
	return d.bytes()
}

func deflate(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

// read reads a file that has to give pages.
func read(t testing.TB, data []byte) *Result {
	t.Helper()
	res, err := Pages(context.Background(), data)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// textOf is the text of all glyphs, lines parted by the baseline.
func textOf(res *Result) string {
	var b strings.Builder
	for _, p := range res.Pages {
		for i, g := range p.Glyphs {
			if i > 0 && g.Base != p.Glyphs[i-1].Base {
				b.WriteByte('\n')
			}
			b.WriteString(g.Text)
		}
	}
	return b.String()
}

// near says whether two boxes agree to a twentieth of a point.
func near(a, b doc.Box) bool {
	return abs(a.X0-b.X0) < .05 && abs(a.Y0-b.Y0) < .05 && abs(a.X1-b.X1) < .05 && abs(a.Y1-b.Y1) < .05
}
