package hangul

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ raw, want string }{
		{"", ""},
		{"달서구", "달서구"},
		{norm.NFD.String("달서구 힣갂"), "달서구 힣갂"},
		{"ᄋ 대도시", "ㅇ 대도시"},
		{"대구ᆞ대전", "대구·대전"},
		{"\u1112\u1161\u11AB글", "한글"},
		{"가·나ㆍ다‧라⦁마․바•사∙아・자･차", "가·나·다·라·마·바·사·아·자·차"},
		{"’24년 ‘23년 ´22 `21", "'24년 '23년 '22 '21"},
		{"“가”„나”", `"가""나"`},
		{"２０２４．１１", "2024.11"},
		{"가\u00a0나\u3000다\u200b라\ufeff", "가 나 다라"},
		{"㈜가나 ㈔다라 ㈱마", "(주)가나 (사)다라 (주)마"},
		{"▴가 ▵나 ▸다 ▹라", "▲가 △나 ▶다 ▷라"},
		{"㉮가 ㉡나 ⑶다 ➃라 ⓹마 ⓒ", "①가 ②나 ③다 ④라 ⑤마 ⓒ"},
		{"｢법｣ 「령」 『책』《지》", "「법」 「령」 『책』《지》"},
		{"1∼2～3〜4", "1~2~3~4"},
		{"가–나—다−라", "가-나-다-라"},
		{"ﾡ ￡", "ㄱ ￡"},
		{"\u1fef\u0387\u2000", "'· "},
		{"가\n나\t다\u2028라", "가\n나\t다\n라"},
		{"\xff가", "\ufffd가"},
		{"영하 5℃ □ ※ ⇒", "영하 5℃ □ ※ ⇒"},
	} {
		if got := FoldString(c.raw); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.raw, got, c.want)
		}
	}
}

func TestRaw(t *testing.T) {
	raw := "㈜" + norm.NFD.String("가나") + "ㆍ다\u200b라"
	f := Fold(raw)
	if f.S != "(주)가나·다라" {
		t.Fatalf("folded %q", f.S)
	}
	for _, c := range []struct{ folded, want string }{
		{"(주)", "㈜"}, {"주", "㈜"}, {"가", norm.NFD.String("가")}, {"나", norm.NFD.String("나")},
		{"·", "ㆍ"}, {"다라", "다\u200b라"}, {"라", "라"},
	} {
		i := index(f.S, c.folded)
		ri, rj := f.Raw(i, i+len(c.folded))
		if raw[ri:rj] != c.want {
			t.Errorf("%q comes from %q, want %q", c.folded, raw[ri:rj], c.want)
		}
	}
}

// TestWith: what was put in the place of others knows where they were printed.
func TestWith(t *testing.T) {
	raw := "㈜가ㆍ 1) 나"
	f := Fold(raw).With([][2]int{{11, 13}}, []string{"①"})
	if f.S != "(주)가· ① 나" {
		t.Fatalf("folded %q", f.S)
	}
	for _, c := range []struct{ folded, want string }{{"①", "1)"}, {"가", "가"}, {"나", "나"}, {"(주)", "㈜"}} {
		i := index(f.S, c.folded)
		if ri, rj := f.Raw(i, i+len(c.folded)); raw[ri:rj] != c.want {
			t.Errorf("%q comes from %q, want %q", c.folded, raw[ri:rj], c.want)
		}
	}
}

func index(s, w string) int {
	for i := range s {
		if len(s)-i >= len(w) && s[i:i+len(w)] == w {
			return i
		}
	}
	return -1
}

// checkFold states the laws of Fold for one string.
func checkFold(t *testing.T, s string) {
	f := Fold(s)
	if !utf8.ValidString(f.S) {
		t.Fatalf("Fold(%q) = %q: not UTF-8", s, f.S)
	}
	if again := FoldString(f.S); again != f.S {
		t.Fatalf("Fold is not idempotent: %q → %q → %q", s, f.S, again)
	}
	if k := Key(s); Key(k) != k || Key(f.S) != k {
		t.Fatalf("Key(%q) = %q, of the key %q, of the folded %q", s, k, Key(k), Key(f.S))
	}
	if q := Squeeze(s); Squeeze(q) != q || q != strings.Join(strings.Fields(s), " ") {
		t.Fatalf("Squeeze(%q) = %q", s, q)
	}
	if q := NoSpace(s); q != strings.Join(strings.Fields(s), "") {
		t.Fatalf("NoSpace(%q) = %q", s, q)
	}
	if plain(s) && (norm.NFC.String(s) != s || Key(s) != slowKey(s)) {
		t.Fatalf("Key(%q) = %q, letter by letter %q", s, Key(s), slowKey(s))
	}
	last := 0
	for i := range f.S {
		_, w := utf8.DecodeRuneInString(f.S[i:])
		ri, rj := f.Raw(i, i+w)
		if ri < last || rj < ri || rj > len(s) {
			t.Fatalf("%q: byte %d of %q comes from %d..%d after %d", s, i, f.S, ri, rj, last)
		}
		if last = ri; rj == ri {
			t.Fatalf("%q: byte %d of %q comes from nothing", s, i, f.S)
		}
	}
	if ri, rj := f.Raw(-1, len(f.S)+9); ri < 0 || rj > len(s) {
		t.Fatalf("%q: out of range gives %d..%d", s, ri, rj)
	}
}

// slowKey is the key of a plain string, by the tables of Unicode.
func slowKey(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "달서구", "ᄋᆞᆫ", "ᄋ아각ᇀ", "a\u200b\u0301", "\u1fef\u0301", "\uff41\u0300",
		"ﾡￂ", "\xed\xa0\x80", "ᄀ\u200bᅡ", "İ-\u0307", "㈜㈎㈲", "가\u3164\u115f", "\u0344\u0300", "e\u0301-\u0301", "A 가·나  b9", " 가", "가 ", "a\u2028b…\u2007c\u1680\u00a0·\u0085ㅇ\u3000", "\u00b7\xc2\xe1\x9a"} {
		f.Add(s)
	}
	f.Fuzz(checkFold)
}

func BenchmarkFold(b *testing.B) {
	s := "‘24년 스마트도시ㆍ서비스 인증에 ㈜가나와 다라시가 – 모두 9곳 – 뽑혔다. "
	for range 5 {
		s += s
	}
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Fold(s)
	}
}

// TestComposedIsComposed checks the short cut past Unicode's tables: whatever
// it takes for composed is so, rune by rune and in pairs with a letter.
func TestComposedIsComposed(t *testing.T) {
	for r := rune(0); r <= 0xFFFF; r++ {
		if r >= 0xD800 && r <= 0xDFFF {
			continue
		}
		for _, s := range []string{string(r), "가" + string(r), "a" + string(r), string(r) + "각"} {
			if composed(s) && norm.NFC.String(s) != s {
				t.Fatalf("%U: composed(%q), but its NFC is %q", r, s, norm.NFC.String(s))
			}
		}
	}
}
