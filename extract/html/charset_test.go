package html

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

const sentenceOfOurs = "가람시는 뛰어난 도시로 뽑혔다고 밝혔다. 똠방각하 펲시"

func pageOf(label string) string {
	meta := ""
	if label != "" {
		meta = `<meta http-equiv="Content-Type" content="text/html; charset=` + label + `">`
	}
	return "<html><head>" + meta + "<title>소식</title></head><body><p>" + sentenceOfOurs + "</p></body></html>"
}

func encoded(t *testing.T, s, as string) []byte {
	t.Helper()
	var out []byte
	var err error
	switch as {
	case "utf-8":
		return []byte(s)
	case "utf-8 bom":
		return append([]byte("\xEF\xBB\xBF"), s...)
	case "cp949":
		out, err = korean.EUCKR.NewEncoder().Bytes([]byte(s))
	case "utf-16le":
		out, err = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(s))
	case "utf-16be bom":
		out, err = unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(s))
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// However a page is encoded and labelled, its words are the same; a label that
// is wrong is noted.
func TestCharset(t *testing.T) {
	for _, c := range []struct {
		as, meta, header string
		wrong            bool
	}{
		{"utf-8", "utf-8", "", false},
		{"utf-8", "", "", false},
		{"utf-8 bom", "euc-kr", "", true},
		{"utf-8", "euc-kr", "", true},
		{"utf-8", "ks_c_5601-1987", "", true},
		{"utf-8", "utf-8", "text/html; charset=euc-kr", true},
		{"utf-8", "iso-8859-1", "", true},
		{"cp949", "euc-kr", "", false},
		{"cp949", "cp949", "", false},
		{"cp949", "ks_c_5601-1987", "", false},
		{"cp949", "", "", false},
		{"cp949", "utf-8", "", true},
		{"cp949", "windows-1252", "", true},
		{"cp949", "shift_jis", "", true},
		{"cp949", "no-such-charset", "", true},
		{"cp949", "utf-8", "text/html; charset=EUC-KR", false},
		{"utf-16le", "utf-16", "", false},
		{"utf-16be bom", "", "", false},
		{"utf-16be bom", "", "text/html; charset=utf-8", true},
	} {
		d, err := Document(encoded(t, pageOf(c.meta), c.as), c.header)
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		if len(d.Blocks) != 1 || d.Blocks[0].Text.S != sentenceOfOurs {
			t.Errorf("%+v: read %v", c, d.Blocks)
		}
		wrong := false
		for _, n := range d.Notes {
			wrong = wrong || n.Code == "wrong-charset"
		}
		if wrong != c.wrong {
			t.Errorf("%+v: wrong-charset noted: %v", c, wrong)
		}
	}
}

// A few damaged bytes change neither the charset nor the other words.
func TestDamagedBytes(t *testing.T) {
	for _, as := range []string{"utf-8", "cp949"} {
		data := encoded(t, pageOf("")+"<p>"+strings.Repeat(sentenceOfOurs, 5)+"</p>", as)
		at := strings.Index(string(data), "<p>") + 3
		data[at] = 0xFF
		d, err := Document(data, "")
		if err != nil {
			t.Fatal(err)
		}
		if n := len(d.Blocks); n != 2 || !strings.HasPrefix(d.Blocks[1].Text.S, sentenceOfOurs) {
			t.Errorf("%s: read %v", as, d.Blocks)
		}
		if len(d.Notes) == 0 || d.Notes[0].Code != "bad-bytes" {
			t.Errorf("%s: damage is not noted: %v", as, d.Notes)
		}
	}
}

// Decomposed Hangul is composed, also where an element cuts a syllable.
func TestDecomposedHangul(t *testing.T) {
	words := norm.NFD.String("스마트도시 인증")
	cut := norm.NFD.String("각산")
	first := cut[:len("\u1100")] + "<b>" + cut[len("\u1100"):] + "</b>"
	d, err := Document([]byte("<html><body><p>"+words+"</p><p>"+first+"</p></body></html>"), "")
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"스마트도시 인증", "각산"} {
		if got := d.Blocks[i].Text.S; got != want {
			t.Errorf("got %+q, want %q", got, want)
		}
	}
}
