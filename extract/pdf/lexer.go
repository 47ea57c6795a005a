package pdf

// Byte classes of PDF syntax (ISO 32000-1, 7.2.2).
const (
	regular = iota
	space
	delim
)

// class tells the byte class of PDF syntax.
var class = [256]uint8{
	0: space, '\t': space, '\n': space, '\f': space, '\r': space, ' ': space,
	'(': delim, ')': delim, '<': delim, '>': delim, '[': delim, ']': delim,
	'{': delim, '}': delim, '/': delim, '%': delim,
}

// tokenKind is what a token is.
type tokenKind uint8

const (
	tokEnd tokenKind = iota
	tokNumber
	tokName    // raw bytes after the slash, #xx not yet decoded
	tokString  // raw bytes between the parentheses
	tokHex     // raw bytes between < and >
	tokKeyword // operators, true, false, null, obj, R, …
	tokArrayOpen
	tokArrayClose
	tokDictOpen
	tokDictClose
)

// lexer cuts PDF syntax into tokens without copying: raw points into src.
type lexer struct {
	src   []byte
	pos   int
	start int // of the last token
	from  int // of the raw bytes
	to    int
	num   float64
	whole bool // the number is an integer
}

// raw gives the bytes of the last token: of a name without its slash, of a
// string without its brackets.
func (l *lexer) raw() []byte { return l.src[l.from:l.to] }

// skip moves past white space and comments.
func (l *lexer) skip() {
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		if class[c] == space {
			l.pos++
			continue
		}
		if c != '%' {
			return
		}
		for l.pos < len(l.src) && l.src[l.pos] != '\n' && l.src[l.pos] != '\r' {
			l.pos++
		}
	}
}

// next gives the next token. Every call but at the end moves forward, so a
// loop over next ends on any input.
func (l *lexer) next() tokenKind {
	l.skip()
	l.start = l.pos
	if l.pos >= len(l.src) {
		return tokEnd
	}
	c := l.src[l.pos]
	if c >= '0' && c <= '9' || c == '-' || c == '.' || c == '+' {
		if l.number() {
			return tokNumber
		}
		return l.keyword()
	}
	if class[c] == regular {
		return l.keyword()
	}
	return l.delimited(c)
}

func (l *lexer) keyword() tokenKind {
	i := l.pos + 1
	for i < len(l.src) && class[l.src[i]] == regular {
		i++
	}
	l.from, l.to = l.pos, i
	l.pos = i
	return tokKeyword
}

func (l *lexer) delimited(c byte) tokenKind {
	l.pos++
	switch c {
	case '/':
		i := l.pos
		for i < len(l.src) && class[l.src[i]] == regular {
			i++
		}
		l.from, l.to = l.pos, i
		l.pos = i
		return tokName
	case '(':
		l.literal()
		return tokString
	case '<':
		if l.pos < len(l.src) && l.src[l.pos] == '<' {
			l.pos++
			return tokDictOpen
		}
		i := l.pos
		for i < len(l.src) && class[l.src[i]] != delim {
			i++
		}
		l.from, l.to = l.pos, i
		if i < len(l.src) && l.src[i] == '>' {
			i++
		}
		l.pos = i
		return tokHex
	case '>':
		if l.pos < len(l.src) && l.src[l.pos] == '>' {
			l.pos++
		}
		return tokDictClose
	case '[':
		return tokArrayOpen
	case ']':
		return tokArrayClose
	}
	l.from, l.to = l.pos-1, l.pos // stray ) { }
	return tokKeyword
}

// literal sets raw to the bytes of a string up to its closing parenthesis.
func (l *lexer) literal() {
	depth, i := 1, l.pos
	for ; i < len(l.src); i++ {
		switch l.src[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.from, l.to = l.pos, i
				l.pos = i + 1
				return
			}
		}
	}
	l.from, l.to = l.pos, len(l.src)
	l.pos = len(l.src)
}

// pow10 are the divisors of a fraction.
var pow10 = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// number reads a number as lenient readers do: signs repeat, a minus inside
// ends the value, digits past the 18th are dropped, a lone sign is 0, letters
// right behind begin the next token. It says false, and does not move, where
// the token is no number.
func (l *lexer) number() bool {
	s, i, neg := l.src, l.pos, false
	for i < len(s) && (s[i] == '-' || s[i] == '+') {
		neg = neg || s[i] == '-'
		i++
	}
	var n uint64
	first := i
	for i < len(s) && s[i]-'0' <= 9 {
		n = n*10 + uint64(s[i]-'0')
		i++
	}
	digits, point := i-first, i
	l.whole = i >= len(s) || s[i] != '.'
	if !l.whole {
		for i++; i < len(s) && s[i]-'0' <= 9; i++ {
			n = n*10 + uint64(s[i]-'0')
		}
	}
	frac := max(0, i-point-1)
	if digits+frac == 0 && l.whole && i < len(s) && class[s[i]] == regular {
		return false
	}
	if digits+frac > 18 {
		n, frac = long(s[first:i])
	}
	for i < len(s) && (s[i] == '-' || s[i] == '.' || s[i]-'0' <= 9) {
		i++
	}
	l.num = float64(n)
	if frac > 0 {
		l.num /= pow10[frac]
	}
	if neg {
		l.num = -l.num
	}
	l.from, l.to = l.pos, i
	l.pos = i
	return true
}

// long reads the first 18 digits of a number of more; one whose whole part is
// longer than that is beyond any coordinate.
func long(s []byte) (n uint64, frac int) {
	digits, point := 0, false
	for _, c := range s {
		switch {
		case c == '.':
			point = true
		case digits == 18 && point:
			return n, frac
		case digits == 18:
			return 1e18, 0
		default:
			if n = n*10 + uint64(c-'0'); n > 0 {
				digits++
			}
			if point {
				if frac++; frac == len(pow10)-1 {
					return n, frac
				}
			}
		}
	}
	return n, frac
}
