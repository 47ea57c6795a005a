package pdf

// entry gives the value of a key in a dictionary in canonical spelling, nil
// where there is none.
func entry(dict []byte, key string) []byte {
	l := lexer{src: dict}
	if l.next() != tokDictOpen {
		return nil
	}
	for {
		if l.next() != tokName {
			return nil
		}
		hit := string(l.raw()) == key
		l.skip()
		from := l.pos
		if !l.pass() {
			return nil
		}
		if hit {
			return dict[from:l.pos]
		}
	}
}

// pass moves over one value in canonical spelling, references included.
func (l *lexer) pass() bool {
	depth := 0
	for {
		switch l.next() {
		case tokEnd:
			return false
		case tokArrayOpen, tokDictOpen:
			depth++
		case tokArrayClose, tokDictClose:
			depth--
		case tokNumber:
			l.passReference()
		}
		if depth <= 0 {
			return depth == 0
		}
	}
}

// passReference moves over the rest of a reference whose number was read.
func (l *lexer) passReference() {
	end := l.pos
	if l.peekDigit() && l.next() == tokNumber && l.next() == tokKeyword && string(l.raw()) == "R" {
		return
	}
	l.pos = end
}

// elements gives the values of an array in canonical spelling; a value that
// is no array is the only element, null is none.
func elements(v []byte) [][]byte {
	l := lexer{src: v}
	if l.next() != tokArrayOpen {
		if len(v) == 0 || string(v) == "null" {
			return nil
		}
		return [][]byte{v}
	}
	var out [][]byte
	for {
		l.skip()
		from := l.pos
		if from >= len(v) || v[from] == ']' || !l.pass() {
			return out
		}
		out = append(out, v[from:l.pos])
	}
}

// integer gives the number that v is.
func integer(v []byte) (int, bool) {
	l := lexer{src: v}
	if l.next() != tokNumber || l.num > 1<<40 || l.num < -1<<40 {
		return 0, false
	}
	return int(l.num), true
}

// reference gives the number of the object that v refers to.
func reference(v []byte) (num int, ok bool) {
	l := lexer{src: v}
	if l.next() != tokNumber || !l.whole || l.num < 0 || l.num > 1<<31 {
		return 0, false
	}
	num = int(l.num)
	if l.next() != tokNumber || l.next() != tokKeyword || string(l.raw()) != "R" {
		return 0, false
	}
	return num, true
}

// stringOf gives the bytes of a string in canonical spelling.
func stringOf(v []byte) []byte {
	l := lexer{src: v}
	switch l.next() {
	case tokString:
		return appendLiteral(nil, l.raw())
	case tokHex:
		return appendHex(nil, l.raw())
	}
	return nil
}

// nameOf gives a name in canonical spelling without its slash.
func nameOf(v []byte) string {
	l := lexer{src: v}
	if l.next() != tokName {
		return ""
	}
	return string(appendName(nil, l.raw()))
}

// peekDigit says whether the next byte after white space is a digit.
func (l *lexer) peekDigit() bool {
	for i := l.pos; i < len(l.src); i++ {
		if c := l.src[i]; class[c] != space {
			return c >= '0' && c <= '9'
		}
	}
	return false
}
