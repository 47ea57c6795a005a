package release

import (
	"strings"
	"unicode/utf8"
)

// quoted gives the ranges within quotes: 「」, 『』, “”, ‘’.
func quoted(s string) [][2]int {
	if strings.IndexByte(s, '\'') < 0 && strings.IndexByte(s, '"') < 0 && strings.IndexByte(s, "「"[0]) < 0 {
		return nil // as most
	}
	var out [][2]int
	for i := 0; i < len(s); {
		if s[i] >= 0xEA && s[i] <= 0xED && i+3 <= len(s) {
			i += 3 // no syllable opens anything
			continue
		}
		if s[i] < utf8.RuneSelf && s[i] != '\'' && s[i] != '"' {
			i++
			continue
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		close := closingOf(r)
		if close == "" || r == '\'' && isShortYear(s[i+1:]) || closesSpeech(s, i) {
			i += w
			continue
		}
		k := strings.Index(s[i+w:], close)
		if k < 0 || k > 150 {
			i += w
			continue
		}
		out = append(out, [2]int{i + w, i + w + k})
		i += w + k + len(close)
	}
	return out
}

// closesSpeech says that the mark at byte i, the first of a sentence, closes what somebody said in the one before and opens
// nothing: ("가나를 돕겠다.)"라며, "다라도 살피겠다".
func closesSpeech(s string, i int) bool {
	if i > 1 || strings.TrimLeft(s[:i], " ") != "" || s[i] != '"' && s[i] != '\'' {
		return false
	}
	rest := strings.TrimPrefix(s[i+1:], "이")
	for _, w := range []string{"라며", "라면서", "라고", "며", "면서", "고"} {
		if cut, ok := strings.CutPrefix(rest, w); ok && cut != "" && (cut[0] == ' ' || cut[0] == ',') {
			return !closesNext(rest, s[i])
		}
	}
	return false
}

// closesNext says that the next of these marks closes, behind a word, so that the one before it opened: '고 가는 길'과 '라는 섬'.
func closesNext(s string, mark byte) bool {
	k := strings.IndexByte(s, mark)
	return k > 0 && s[k-1] != ' ' && s[k-1] != '('
}

// isShortYear says that an apostrophe stands for the century: '24년, '22.
func isShortYear(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 2 && !strings.HasPrefix(s[2:], "분") && !strings.HasPrefix(s[2:], "곳") && !strings.HasPrefix(s[2:], "대 ")
}

// closingQuote is the length of the closing quote that s ends in, 0 for none.
func closingQuote(s string) int {
	for _, w := range []string{"」", "』", "'", "\""} {
		if strings.HasSuffix(s, w) {
			return len(w)
		}
	}
	return 0
}

// opensQuote says that a mark before byte at, which opens and closes alike, opens what is
// quoted there, and closes nothing: 대상지로 가시와 나시를, '….
func opensQuote(s string, at int) bool {
	if !strings.HasSuffix(s[:at], "'") && !strings.HasSuffix(s[:at], "\"") {
		return false
	}
	for _, q := range quoted(s) {
		if q[0] >= at {
			return q[0] == at
		}
	}
	return false
}

// closingOf is the quote that closes r; "" where r opens none.
func closingOf(r rune) string {
	switch r {
	case '「':
		return "」"
	case '『':
		return "』"
	case '"':
		return "\""
	case '\'':
		return "'"
	}
	return ""
}

// openingQuote is the quote that a closing one belongs to.
func openingQuote(close string) string {
	switch close {
	case "」":
		return "「"
	case "』":
		return "『"
	}
	return close
}

// framed gives the ranges within brackets that titles and texts put around names: <>, [],
// 《》, 【】.
func framed(s string) [][2]int {
	var out [][2]int
	for _, b := range [][2]string{{"<", ">"}, {"[", "]"}, {"《", "》"}, {"【", "】"}} {
		for at := 0; ; {
			k := strings.Index(s[at:], b[0])
			if k < 0 {
				break
			}
			from := at + k + len(b[0])
			n := strings.Index(s[from:], b[1])
			if n < 0 || n > 90 {
				break
			}
			out, at = append(out, [2]int{from, from + n}), from+n+len(b[1])
		}
	}
	return out
}
