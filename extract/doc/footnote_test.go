package doc

import (
	"fmt"
	"strings"
	"testing"
)

// raisedText reads words with what is raised between ^ and ^.
func raisedText(s string) Text {
	var b Builder
	for i, part := range strings.Split(s, "^") {
		flags := SpanFlags(0)
		if i%2 == 1 {
			flags = Raised
		}
		b.WriteFlagged(part, Place{Page: 1}, flags)
	}
	return b.Text()
}

// marked writes a text with its footnote marks in {} and other raised words
// between ^ and ^.
func marked(t Text) string {
	var b strings.Builder
	from := 0
	for _, m := range t.Marks() {
		form := "^%s^"
		if m.Flags&FootnoteMark != 0 {
			form = "{%s}"
		}
		fmt.Fprintf(&b, "%s"+form, t.S[from:m.From], t.S[m.From:m.To])
		from = m.To
	}
	return b.String() + t.S[from:]
}

// TestMarkFootnotes tells footnote marks from other raised words.
func TestMarkFootnotes(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"고양시^1)^", "고양시{1)}"},
		{"고양시^1)2)^, 김천시", "고양시{1)2)}, 김천시"},
		{"7곳^*^을", "7곳{*}을"},
		{"군^**,†^", "군{**,†}"},
		{"시^주1)^", "시{주1)}"},
		{"시^주)^", "시{주)}"},
		{"시^[3]^", "시{[3]}"},
		{"시^①^", "시{①}"},
		{"시^a)^", "시{a)}"},
		{"시^a^", "시{a}"},
		{"7곳^1^", "7곳{1}"},
		{"CCTV^2^", "CCTV{2}"},
		{"12^1)^", "12{1)}"},
		{"^1)^ 풀이", "{1)} 풀이"},
		{"605 m^2^", "605 m^2^"},
		{"3km^2^당", "3km^2^당"},
		{"x^2^", "x^2^"},
		{"10^3^만", "10^3^만"},
		{"21^st^", "21^st^"},
		{"가온^TM^", "가온^TM^"},
		{"고용노동청^(6)^", "고용노동청^(6)^"},
		{"Na^+^", "Na^+^"},
		{"물^123)^", "물^123)^"},
		{"말^다르게 적은 글^", "말^다르게 적은 글^"},
	} {
		text := raisedText(c.in)
		text.MarkFootnotes()
		if got := marked(text); got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestReferences: the marks behind words are cut, those before notes are not,
// and nothing else is lost.
func TestReferences(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"고양시^1)^, 김천시^†^", "고양시, 김천시"},
		{"고양시 ^1)^, 김천시 ^2)^", "고양시, 김천시"},
		{"7곳^*^을 뽑았다", "7곳을 뽑았다"},
		{"^1)^ 풀이 하나 ^2)^ 풀이 둘", "1) 풀이 하나 2) 풀이 둘"},
		{"605 m^2^", "605 m2"},
		{"서울^1)^ 종로구^2)^", "서울 종로구"},
	} {
		text := raisedText(c.in)
		text.MarkFootnotes()
		if got := text.WithoutReferences().S; got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestMarkReferences: marks at full size refer to a note that is there.
func TestMarkReferences(t *testing.T) {
	for _, c := range []struct{ name, text, notes, want string }{
		{"number", "고양시1), 김천시2)", "1) 하나 2) 둘", "고양시{1)}, 김천시{2)}"},
		{"no note", "고양시1)", "2) 둘", "고양시1)"},
		{"particle", "고양시1)와 김천시", "1) 하나", "고양시{1)}와 김천시"},
		{"several", "부여군1),2)을", "1) 하나\n2) 둘", "부여군{1),2)}을"},
		{"letter and number", "돌봄 온주2)", "주2) 조건부", "돌봄 온{주2)}"},
		{"letter", "하동군주)", "주) 기준일", "하동군{주)}"},
		{"bracket that closes", "하동군(경남 진주), 진주)", "주) 기준일", "하동군(경남 진주), 진{주)}"},
		{"in brackets", "시(김천1)과 함께)", "1) 하나", "시(김천{1)}과 함께)"},
		{"no note but a word with its mark", "광주 남구1)", "남구1)\n남구1) 말", "광주 남구1)"},
		{"list", "(평가) 평가) 다", "가) 첫째", "(평가) 평가) 다"},
		{"star", "완도군*, 종로구**", "* 하나\n** 둘", "완도군{*}, 종로구{**}"},
		{"other star", "종로구**", "* 하나", "종로구**"},
		{"masked", "김*수, 이**", "* 하나", "김*수, 이**"},
		{"times", "3*4", "* 하나", "3*4"},
		{"after white space at the end", "고양시 1)", "1) 하나", "고양시 {1)}"},
		{"a list goes on", "고양시 1) 하나", "1) 하나", "고양시 1) 하나"},
	} {
		d := Document{Blocks: []Block{{Text: Printed(c.text, Place{Page: 1})}}}
		for n := range strings.SplitSeq(c.notes, "\n") {
			k := Block{}
			k.Bullet, k.Text, k.Depth = SplitBullet(Printed(n, Place{Page: 1}))
			d.Blocks = append(d.Blocks, k)
		}
		d.MarkReferences()
		if got := marked(d.Blocks[0].Text); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
