package pdf

// operand is an operand of content: arrays and dictionaries lie flat, with
// their brackets as operands of their own.
type operand struct {
	num      float64
	from, to int32 // of the raw bytes in the content
	kind     tokenKind
}

// raw gives the bytes of an operand of the content being read.
func (r *reader) raw(o *operand) []byte { return r.lex.src[o.from:o.to] }

// operandOf makes an operand of the token just read.
func (l *lexer) operandOf(k tokenKind) operand {
	return operand{num: l.num, from: int32(l.from), to: int32(l.to), kind: k}
}

// code packs the letters of an operator.
func code(raw []byte) uint32 {
	switch len(raw) {
	case 1:
		return uint32(raw[0])
	case 2:
		return uint32(raw[0])<<8 | uint32(raw[1])
	case 3:
		return uint32(raw[0])<<16 | uint32(raw[1])<<8 | uint32(raw[2])
	}
	return 0
}

// name gives the last operand if it is a name.
func (r *reader) name(o []operand) []byte {
	if n := len(o); n > 0 && o[n-1].kind == tokName {
		return r.raw(&o[n-1])
	}
	return nil
}

// numbers1 gives the last operand if it is a number.
func numbers1(o []operand) (float64, bool) {
	if n := len(o); n > 0 && o[n-1].kind == tokNumber {
		return o[n-1].num, true
	}
	return 0, false
}

// numbers gives the last n operands if all are numbers.
func numbers(o []operand, out []float64) bool {
	if len(o) < len(out) {
		return false
	}
	o = o[len(o)-len(out):]
	for i := range o {
		if o[i].kind != tokNumber {
			return false
		}
		out[i] = o[i].num
	}
	return true
}

func matrixOf(o []operand) (m matrix, ok bool) {
	return m, numbers(o, m[:])
}
