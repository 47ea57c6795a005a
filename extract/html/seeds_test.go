package html

import (
	"bufio"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const seeds = "../../../shared/seeds"

// pageWords are what an extraction of a page as a whole brings beside the
// release: no line of a release holds them.
var pageWords = []string{"Beta", "다운로드", "새 탭에서", "신청 조건", "목록으로"}

// Every line of the text of a release, as it was extracted by others, stands in
// what is read of its page.
func TestSeedsAreReadWhole(t *testing.T) {
	for _, folder := range []string{"web", "web-euckr"} {
		names, _ := filepath.Glob(filepath.Join(seeds, folder, "*.html"))
		if len(names) == 0 {
			t.Skip("the example releases are not beside this checkout")
		}
		for _, name := range names {
			stem := strings.TrimSuffix(filepath.Base(name), ".html")
			text, err := os.ReadFile(filepath.Join(seeds, "text", stem+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			_, d := read(t, name)
			got := alphanumeric(squeezed(d.Blocks))
			for _, m := range d.Meta {
				got += alphanumeric(m.Text.S)
			}
			missing(t, name, text, got)
		}
	}
}

func missing(t *testing.T, name string, text []byte, got string) {
	s := bufio.NewScanner(bytes.NewReader(text))
	for s.Scan() {
		// Cells of a row stand in one line of a text; their words are compared.
		for w := range strings.FieldsSeq(s.Text()) {
			if w = alphanumeric(w); w != "" && !strings.Contains(got, w) && !contains(pageWords, s.Text()) {
				t.Errorf("%s lacks %q of %q", filepath.Base(name), w, s.Text())
			}
		}
	}
}

func contains(words []string, line string) bool {
	for _, w := range words {
		if strings.Contains(line, w) {
			return true
		}
	}
	return false
}

func alphanumeric(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFC.String(s))
}

// The pages in two charsets read alike.
func TestSeedsReadAlikeInBothCharsets(t *testing.T) {
	a, b := filepath.Join(seeds, "web", "2021-smart-city.html"), filepath.Join(seeds, "web-euckr", "2021-smart-city.html")
	if _, err := os.Stat(a); err != nil {
		t.Skip("the example releases are not beside this checkout")
	}
	_, x := read(t, a)
	_, y := read(t, b)
	if squeezed(x.Blocks) != squeezed(y.Blocks) {
		t.Error("the blocks differ")
	}
}

func BenchmarkDocument(b *testing.B) {
	for _, name := range []string{"portal-tables", "old-tables-euckr"} {
		data, err := os.ReadFile("testdata/" + name + ".html")
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Document(data, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	if data, err := os.ReadFile(filepath.Join(seeds, "web", "2024-smart-city.html")); err == nil {
		b.Run("seed", func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := Document(data, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
