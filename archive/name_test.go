package archive

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// TestPathsComeBack: a path is read from a manifest as it was written to it,
// on one line, whatever stands in it.
func TestPathsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.StringOf(rapid.RuneFrom([]rune("a/%25DAda0\r\n 가é"))).Draw(t, "path")
		line := encodePath(p)
		if strings.ContainsAny(line, "\r\n") || decodePath(line) != p {
			t.Fatalf("%q became %q and %q", p, line, decodePath(line))
		}
	})
	for p, want := range map[string]string{
		"data/100%.txt": "data/100%25.txt", "data/a\r\nb": "data/a%0D%0Ab", "data/%0A": "data/%250A", "data/가 나": "data/가 나",
	} {
		if got := encodePath(p); got != want {
			t.Errorf("%q is written %q, want %q", p, got, want)
		}
	}
}

// TestAnyNameInABag: a bag whose names hold line ends and per cent verifies.
func TestAnyNameInABag(t *testing.T) {
	dir := bagOf(t, map[string]string{"100%": "1", "%25": "2", "a\nb": "3", "a\rb": "4", norm.NFD.String("가나다"): "5", "sp  ace": "6"})
	if p := problems(t, dir); len(p) > 0 {
		t.Error(p)
	}
}

// TestSafeNames: whatever a source is called, its name in the bag is one that
// every system can keep, and stays what it is.
func TestSafeNames(t *testing.T) {
	for name, want := range map[string]string{
		"../../etc/passwd": "passwd", `..\..\boot.ini`: "boot.ini", "": "_", ".": "_", "..": "_", "/": "_",
		"보도 자료(최종).pdf": "보도 자료(최종).pdf", norm.NFD.String("보도.pdf"): "보도.pdf", "a\nb\x00c\u202egnp.exe": "a_b_c_gnp.exe",
		"100%.html": "100_.html", ".hidden": "_hidden", "CON": "_CON", "con.pdf": "_con.pdf", "dots. .": "dots", "\xff.pdf": "_.pdf",
	} {
		if got := SafeName(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 300), func(b []byte) string { return string(b) }),
			rapid.StringOf(rapid.RuneFrom([]rune("./\\ %:가\u1100\u1161\u0301CONcon1")))).Draw(t, "name")
		got := SafeName(name)
		if got == "" || len(got) > mostName+1 || !utf8.ValidString(got) || !norm.NFC.IsNormalString(got) || !localPath(got) || strings.Contains(got, "/") {
			t.Fatalf("%q becomes %q", name, got)
		}
		if again := SafeName(got); again != got {
			t.Fatalf("%q becomes %q and then %q", name, got, again)
		}
		if err := plainPath("data/" + got); err != nil {
			t.Fatal(err)
		}
	})
}

// TestIDs: corrections follow what they correct, by number.
func TestIDs(t *testing.T) {
	for id, of := range map[string]string{"2025": "", "2025.1": "2025", "2025.2": "2025.1", "2025-03-31.10": "2025-03-31.9"} {
		if got := Corrects(id); got != of || !ValidID(id) || Corrects(Correction(id)) != id {
			t.Errorf("%s corrects %q, want %q", id, got, of)
		}
	}
	if compareIDs("2025.10", "2025.9") < 0 || compareIDs("2025", "2025.1") > 0 || compareIDs("2024.3", "2025") > 0 {
		t.Error("not in order")
	}
}

// FuzzManifest: no manifest makes a path that leads out of the bag, or panics.
func FuzzManifest(f *testing.F) {
	sum := strings.Repeat("0", 64)
	f.Add([]byte(sum + "  data/a%0Ab\n"))
	f.Add([]byte(sum + " *data/../a\r\n\n" + sum))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, _ := parseManifest("m", data, algorithms()[1])
		for path := range got {
			if !localPath(path) {
				t.Errorf("%q", path)
			}
		}
	})
}

// TestVerifyEnds with its context.
func TestVerifyEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Verify(ctx, bagOf(t, map[string]string{"a": "1"})); err == nil {
		t.Error("verified after the end")
	}
}
