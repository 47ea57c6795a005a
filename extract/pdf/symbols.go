package pdf

import "strings"

// wingdings are the characters of the Wingdings font by code from 0x21 on
// that stand in running text as bullets, arrows and marks (Unicode document
// L2/12-368); a blank is left as it is.
const wingdings = "  ✁     ✆✉    " + // 21
	"                ✍ ✌   ☜☞☝☟ ☺ ☹ ☠⚐ ✈☼ ❄ ✞ ✠✡☪☯ " + // 2F
	" ♈♉♊♋♌♍♎♏♐♑♒♓  ●❍■□□❑❒⬧⧫◆❖⬥⌧ ⌘❀✿❝❞ " + // 5D
	"⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿        ·• ○  ◉◎ ▪◻ ✦★✶✴✹✵ ⌖   ✪✰" // 80

// wingdingsTop are those from 0xD5 on.
const wingdingsTop = "⌫⌦ ➢   ➲  ←→↑↓↖↗↙↘←➔⬆⬇    ⇦⇨⇧⇩⬄⇳      ✗✓☒☑"

// plainer gives what brings the characters of a symbol font that are said in
// the font's own code to Unicode; nil for other fonts.
func plainer(font string) func(rune) rune {
	low := strings.ToLower(font)
	switch {
	case low == "wingdings" || strings.HasPrefix(low, "wingdings-regular"):
		return wingding
	case strings.HasPrefix(low, "symbol"):
		return func(r rune) rune {
			if s := symbolRune(int(r - 0xf000)); r >= 0xf020 && r < 0xf100 && s != 0 {
				return s
			}
			return r
		}
	case strings.HasPrefix(low, "hyhwpeq"), strings.HasPrefix(low, "hancomeqn"):
		return equation
	}
	return nil
}

// wingding reads a code of Wingdings, also where it was taken for
// Windows-1252 or put into private use.
func wingding(r rune) rune {
	code := int(r)
	switch {
	case r >= 0xf020 && r < 0xf100:
		code -= 0xf000
	case r > 0xff:
		for c := 0x80; c < 0xa0; c++ {
			if winBase.rune(c) == r {
				code = c
			}
		}
	}
	table, i := []rune(wingdings), code-0x21
	if code >= 0xd5 {
		table, i = []rune(wingdingsTop), code-0xd5
	}
	if i < 0 || i >= len(table) || table[i] == ' ' {
		return r
	}
	return table[i]
}

// equation reads the private codes of Hancom's equation fonts: letters,
// digits and operators, found by looking at what they draw; others stay.
func equation(r rune) rune {
	switch {
	case r >= 0xe000 && r < 0xe01a:
		return 'A' + r - 0xe000
	case r >= 0xe01a && r < 0xe034:
		return 'a' + r - 0xe01a
	case r >= 0xe034 && r < 0xe03d:
		return '1' + r - 0xe034
	case r >= 0xe0cb && r < 0xe0e5:
		return 'A' + r - 0xe0cb
	case r >= 0xe0e5 && r < 0xe0ff:
		return 'a' + r - 0xe0e5
	}
	switch r {
	case 0xe03d:
		return '0'
	case 0xe044:
		return '('
	case 0xe045:
		return ')'
	case 0xe046:
		return '−'
	case 0xe047:
		return '='
	case 0xe048:
		return '+'
	case 0xe055:
		return '<'
	case 0xe056:
		return '>'
	}
	return r
}
