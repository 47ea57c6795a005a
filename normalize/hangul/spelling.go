package hangul

import (
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// foldRune gives what r folds to; changed is false where r stays.
func foldRune(r rune) (to string, changed bool) {
	if r < 0x80 {
		if r == '`' {
			return "'", true
		}
		return "", false
	}
	if isSyllable(r) {
		return "", false
	}
	if to, ok := foldClass(r); ok {
		return to, true
	}
	if stays(r) {
		return "", false
	}
	// Characters that NFC replaces by another one (U+2000, U+0387) are folded
	// as that one, or the result would change when folded again.
	if one := []rune(norm.NFC.String(string(r))); len(one) == 1 && one[0] != r {
		if to, ok := foldRune(one[0]); ok {
			return to, true
		}
		return string(one), true
	}
	return "", false
}

// foldClass is the table of foldRune beyond ASCII.
func foldClass(r rune) (to string, ok bool) {
	switch r {
	case '·', 'ㆍ', '‧', '⦁', '․', '•', '∙', '⋅', '・', '･':
		return "·", r != '·'
	case '‘', '’', '‛', '‚', '´', 'ʼ', '′', '‵', '＇', '｀':
		return "'", true
	case '“', '”', '„', '‟', '″', '＂', '〝', '〞', '〟':
		return `"`, true
	case '–', '—', '―', '－', '‐', '‑', '‒', '−', '﹣', '﹘':
		return "-", true
	case '∼', '～', '〜', '˜', '〰':
		return "~", true
	case '｢', '﹁':
		return "「", true
	case '｣', '﹂':
		return "」", true
	case '、':
		return ",", true
	case '▴':
		return "▲", true
	case '▵':
		return "△", true
	case '▸':
		return "▶", true
	case '▹':
		return "▷", true
	case '￦':
		return "₩", true
	case 0x2028, 0x2029, 0x0085:
		return "\n", true
	}
	if n := enclosed(r); n > 0 {
		return string('①' + rune(n-1)), true
	}
	switch {
	case isZeroWidth(r):
		return "", true
	case isSpace(r):
		return " ", true
	case r >= 0xFF01 && r <= 0xFF5E: // full width ASCII
		return string(r - 0xFF01 + '!'), true
	case r >= 0xFFA1 && r <= 0xFFDC: // half width jamo
		wide := width.LookupRune(r).Wide()
		return string(wide), wide != 0
	}
	return legalForm(r)
}

// enclosed is the number that an enclosed letter or number other than ① stands for in a list: 2 of ㉯, ㉡, ⑵, ➁, ⓶.
func enclosed(r rune) int {
	for _, first := range "㉠㉮⑴➀⓵" {
		last := first + 9
		switch first {
		case '㉠', '㉮':
			last = first + 13
		case '⑴':
			last = first + 19
		}
		if r >= first && r <= last {
			return int(r-first) + 1
		}
	}
	return 0
}

// isZeroWidth says that r prints nothing and joins nothing worth keeping.
func isZeroWidth(r rune) bool {
	switch {
	case r == 0x00AD, r == 0x2060, r == 0xFEFF, r == 0x061C:
		return true
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r >= 0xFE00 && r <= 0xFE0F // variation selectors
}

// isSpace says that r is a space other than U+0020 that stays on its line.
func isSpace(r rune) bool {
	switch r {
	case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000, 0x3164, 0xFFA0:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

// legalForm spells out the parenthesised letters and ideographs that stand for
// a legal form or a numbering: ㈜ (주), ㈔ (사), ㈎ (가), ㈱ (주), ㈲ (유).
func legalForm(r rune) (string, bool) {
	const letters = "가나다라마바사아자차카타파하주"
	if r >= '㈎' && r <= '㈜' {
		return "(" + string([]rune(letters)[r-'㈎']) + ")", true
	}
	switch r {
	case '㈱':
		return "(주)", true
	case '㈲':
		return "(유)", true
	case '㈳':
		return "(사)", true
	case '㈶':
		return "(재)", true
	}
	return "", false
}
