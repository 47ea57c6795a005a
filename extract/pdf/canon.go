package pdf

import (
	"bytes"
	"strconv"
)

// idKey is the dictionary key under which the clean file says the number of
// an object, so that values got from the library lead back to the stream and
// to caches by object. The canonical writer lets no other key of this name
// through.
const idKey = "@"

// canon writes objects in the one spelling that the object layer surely
// reads: strings in hexadecimal where they need care, names escaped, numbers
// plain, references renumbered, whatever is malformed left out.
type canon struct {
	lex  lexer
	dst  []byte
	ref  func(num, gen int) int // new number of a reference, 0 for null; nil keeps numbers
	text func(s []byte) []byte  // deciphers a string; nil for none
	tmp  []byte
	stop bool // an object ended before its brackets did
}

// object writes the value at the lexer's position. id > 0 is written into
// the outermost dictionary. It says false where there is no value.
func (c *canon) object(id int) bool {
	return c.value(c.lex.next(), 0, id)
}

// value writes the value that begins with token k.
func (c *canon) value(k tokenKind, depth, id int) bool {
	switch k {
	case tokNumber:
		c.number()
	case tokName:
		c.name(c.lex.raw())
	case tokString, tokHex:
		c.str(k)
	case tokArrayOpen:
		c.array(depth + 1)
	case tokDictOpen:
		c.dict(depth+1, id)
	case tokKeyword:
		return c.word()
	default:
		return false
	}
	return true
}

// word writes true, false or null; another word ends the object.
func (c *canon) word() bool {
	switch string(c.lex.raw()) {
	case "true", "false", "null":
		c.dst = append(c.dst, c.lex.raw()...)
		return true
	}
	c.ends()
	return false
}

// ends stops at a word that cannot stand inside an object.
func (c *canon) ends() {
	switch string(c.lex.raw()) {
	case "endobj", "stream", "endstream", "obj", "xref", "trailer", "startxref":
		c.lex.pos = c.lex.start
		c.stop = true
	}
}

func (c *canon) array(depth int) {
	c.dst = append(c.dst, '[')
	for !c.stop {
		k := c.lex.next()
		if k == tokArrayClose || k == tokEnd {
			break
		}
		if k == tokDictClose { // the array was never closed
			c.lex.pos = c.lex.start
			break
		}
		if depth > maxDepth {
			continue
		}
		if n := len(c.dst); c.value(k, depth, 0) {
			c.dst = append(c.dst, ' ')
		} else {
			c.dst = c.dst[:n]
		}
	}
	c.dst = append(c.dst, ']')
}

func (c *canon) dict(depth, id int) {
	c.dst = append(c.dst, '<', '<')
	for !c.stop {
		k := c.lex.next()
		if k == tokDictClose || k == tokEnd {
			break
		}
		if k == tokKeyword {
			c.ends()
		}
		if k != tokName || depth > maxDepth {
			continue
		}
		c.name(c.lex.raw())
		c.dst = append(c.dst, ' ')
		k = c.lex.next()
		if k == tokDictClose || k == tokEnd {
			c.dst = append(c.dst, "null"...)
			break
		}
		if n := len(c.dst); !c.value(k, depth, 0) {
			c.dst = append(c.dst[:n], "null"...)
		}
	}
	if id > 0 {
		c.dst = append(c.dst, "/"+idKey+" "...)
		c.dst = strconv.AppendInt(c.dst, int64(id), 10)
	}
	c.dst = append(c.dst, '>', '>')
}

// number writes a number, or the reference that it begins.
func (c *canon) number() {
	l := &c.lex
	if l.whole && l.num >= 0 {
		first, end := l.num, l.pos
		from := l.from
		if l.peekDigit() && l.next() == tokNumber && l.whole && l.num >= 0 {
			gen := l.num
			if l.next() == tokKeyword && len(l.raw()) == 1 && l.raw()[0] == 'R' {
				c.reference(first, gen)
				return
			}
		}
		l.pos, l.from, l.to, l.num, l.whole = end, from, end, first, true
	}
	if len(l.raw()) <= 18 && plainNumber(l.raw()) {
		c.dst = append(c.dst, l.raw()...)
		return
	}
	c.dst = strconv.AppendFloat(c.dst, max(-1e15, min(1e15, l.num)), 'f', -1, 64)
}

func (c *canon) reference(num, gen float64) {
	if num > 1<<31 || gen > 1<<16 {
		c.dst = append(c.dst, "null"...)
		return
	}
	n, g := int(num), int(gen)
	if c.ref != nil {
		n, g = c.ref(n, g), 0
	}
	if n <= 0 {
		c.dst = append(c.dst, "null"...)
		return
	}
	c.dst = strconv.AppendInt(c.dst, int64(n), 10)
	c.dst = append(c.dst, ' ')
	c.dst = strconv.AppendInt(c.dst, int64(g), 10)
	c.dst = append(c.dst, " R"...)
}

// plainNumber says whether raw is digits with at most one sign and one point.
func plainNumber(raw []byte) bool {
	digits, points := 0, 0
	for i, b := range raw {
		switch {
		case b >= '0' && b <= '9':
			digits++
		case b == '.':
			points++
		case i > 0 || b != '-' && b != '+':
			return false
		}
	}
	return digits > 0 && points <= 1
}

func (c *canon) name(raw []byte) {
	c.dst = append(c.dst, '/')
	if string(raw) == idKey {
		c.dst = append(c.dst, idKey+idKey...)
		return
	}
	if bytes.IndexByte(raw, '#') < 0 {
		c.dst = append(c.dst, raw...)
		return
	}
	c.tmp = appendName(c.tmp[:0], raw)
	const digits = "0123456789abcdef"
	for _, b := range c.tmp {
		if class[b] != regular || b == '#' {
			c.dst = append(c.dst, '#', digits[b>>4], digits[b&15])
			continue
		}
		c.dst = append(c.dst, b)
	}
}

func (c *canon) str(k tokenKind) {
	raw := c.lex.raw()
	if k == tokString && c.text == nil && !bytes.ContainsAny(raw, "\\()\r") {
		c.dst = append(c.dst, '(')
		c.dst = append(c.dst, raw...)
		c.dst = append(c.dst, ')')
		return
	}
	if k == tokString {
		c.tmp = appendLiteral(c.tmp[:0], raw)
	} else {
		c.tmp = appendHex(c.tmp[:0], raw)
	}
	s := c.tmp
	if c.text != nil {
		s = c.text(s)
	}
	const digits = "0123456789abcdef"
	c.dst = append(c.dst, '<')
	for _, b := range s {
		c.dst = append(c.dst, digits[b>>4], digits[b&15])
	}
	c.dst = append(c.dst, '>')
}
