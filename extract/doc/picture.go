package doc

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The marks that make a sequence of pictographs (Unicode Technical Standard 51).
const (
	variation = '\uFE0F' // shown as a picture
	joiner    = '\u200D'
	keycap    = '\u20E3' // around the digit before it
)

// IsPicture says that a character is a pictograph, as blogs print them for
// bullets: ✅ 👉 📍 ✔. A telephone is none: what follows it is a number and no item.
func IsPicture(r rune) bool {
	if r < 0x2600 || strings.ContainsRune("☎☏☞✆📞📠📱📲", r) || r >= '❶' && r <= '➓' || depthOf(r) != NoBullet {
		return false
	}
	return r <= 0x27BF || r == 0x2B50 || r == 0x2B55 || r >= 0x2B1B && r <= 0x2B1C || r >= 0x1F1E6 && r <= 0x1FAFF
}

// pictureLen gives the bytes of the pictograph that s begins with, a keycap
// (1️⃣) and what joins it to others among it; 0 for none.
func pictureLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r >= '0' && r <= '9' || r == '#' {
		rest := strings.TrimPrefix(s[n:], string(variation))
		if !strings.HasPrefix(rest, string(keycap)) {
			return 0
		}
		return len(s) - len(rest) + utf8.RuneLen(keycap)
	}
	if !IsPicture(r) {
		return 0
	}
	for n < len(s) {
		r, w := utf8.DecodeRuneInString(s[n:])
		joined := strings.HasSuffix(s[:n], string(joiner))
		if r != variation && r != joiner && !(r >= 0x1F3FB && r <= 0x1F3FF) && !(joined && IsPicture(r)) {
			break
		}
		n += w
	}
	return n
}

// pictureBullet is the bullet of a pictograph of size bytes: words must follow it.
func pictureBullet(s string, size int) (Depth, int, int) {
	rest := strings.TrimLeft(s[size:], " \t\u00a0\u3000")
	next, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsLetter(next) && !unicode.IsDigit(next) && !strings.ContainsRune("(「『‘“'\"[<", next) {
		return NoBullet, 0, 0
	}
	return Circle, size, len(s) - len(rest)
}
