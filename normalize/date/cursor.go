package date

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// cursor reads a string from left to right; every method that finds nothing
// leaves it where it was.
type cursor struct {
	s string
	i int
}

func (c *cursor) rest() string { return c.s[c.i:] }

// space skips white space.
func (c *cursor) space() {
	for c.i < len(c.s) {
		r, w := utf8.DecodeRuneInString(c.rest())
		if !unicode.IsSpace(r) {
			return
		}
		c.i += w
	}
}

// lit skips one of the words.
func (c *cursor) lit(words ...string) (string, bool) {
	for _, w := range words {
		if strings.HasPrefix(c.rest(), w) {
			c.i += len(w)
			return w, true
		}
	}
	return "", false
}

// num reads a whole run of lo to hi digits.
func (c *cursor) num(lo, hi int) (n int, ok bool) {
	w := run(c.rest())
	if w < lo || w > hi {
		return 0, false
	}
	for _, d := range c.rest()[:w] {
		n = n*10 + int(d-'0')
	}
	c.i += w
	return n, true
}

// run is the length of the run of digits at the beginning of s.
func run(s string) int {
	w := 0
	for w < len(s) && isDigit(s[w]) {
		w++
	}
	return w
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// letter says whether s goes on with a letter or digit.
func letter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return s != "" && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// quotes are the marks printed for a dropped century.
func quotes() []string { return []string{"'", "’", "‘", "‛", "`", "´", "′", "＇"} }

// quote skips the mark of a dropped century before digits.
func (c *cursor) quote() bool {
	for _, q := range quotes() {
		if strings.HasPrefix(c.rest(), q) {
			c.i += len(q)
			return true
		}
	}
	return false
}

// century gives the year that yy is short for: 1970 to 2069.
func century(yy int) int {
	if yy >= 70 {
		return 1900 + yy
	}
	return 2000 + yy
}

// tilde skips a sign for "to".
func (c *cursor) tilde() bool {
	_, ok := c.lit("~", "∼", "～", "〜", "–", "-", "―", "—")
	return ok
}

// weekday reads 월 or 월요일; alone, not as the beginning of a word.
func (c *cursor) weekday() (wd time.Weekday, ok bool) {
	r, w := utf8.DecodeRuneInString(c.rest())
	n := strings.IndexRune("일월화수목금토", r)
	if n < 0 || r == utf8.RuneError {
		return 0, false
	}
	c.i += w
	c.lit("요일")
	return time.Weekday(n / 3), true
}

// year4 says whether y can be the year of a release or programme.
func year4(y int) bool { return y >= 1945 && y <= 2099 }
