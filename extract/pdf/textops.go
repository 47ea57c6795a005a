package pdf

// textOperator carries out operators of text state, position and showing.
func (r *reader) textOperator(c uint32, o []operand) bool {
	var v [6]float64
	switch c {
	case opBT:
		r.tm, r.tlm = unit, unit
	case opET:
	case opTf:
		if n := len(o); n >= 2 && o[n-2].kind == tokName && o[n-1].kind == tokNumber {
			if r.res != nil {
				r.setFont(r.fontOf(r.res, r.raw(&o[n-2])), o[n-1].num)
			}
		}
	case opTd:
		if numbers(o, v[:2]) {
			r.moveText(v[0], v[1])
		}
	case opTD:
		if numbers(o, v[:2]) {
			r.st.leading = -v[1]
			r.moveText(v[0], v[1])
		}
	case opTm:
		if m, ok := matrixOf(o); ok {
			r.tm, r.tlm = m, m
		}
	case opTStar:
		r.moveText(0, -r.st.leading)
	case opTj:
		r.showOperands(o)
	case opTJ:
		r.showOperands(o)
	case opTick:
		r.moveText(0, -r.st.leading)
		r.showOperands(o)
	case opQuot:
		if n := len(o); n >= 3 && numbers(o[:n-1], v[:2]) {
			r.st.wordSpace, r.st.charSpace = v[0], v[1]
		}
		r.moveText(0, -r.st.leading)
		if len(o) > 0 {
			r.showOperands(o[len(o)-1:])
		}
	default:
		return r.textState(c, o)
	}
	return true
}

// textState carries out the operators that set one number.
func (r *reader) textState(c uint32, o []operand) bool {
	switch c {
	case opTc, opTw, opTz, opTL, opTr, opTs:
	default:
		return false
	}
	v, ok := numbers1(o)
	if !ok {
		return true
	}
	switch c {
	case opTc:
		r.st.charSpace = v
	case opTw:
		r.st.wordSpace = v
	case opTz:
		r.st.hscale = v / 100
	case opTL:
		r.st.leading = v
	case opTr:
		r.st.mode = int(v)
	case opTs:
		r.st.rise = v
	}
	return true
}

func (r *reader) moveText(x, y float64) {
	m := &r.tlm
	m[4], m[5] = x*m[0]+y*m[2]+m[4], x*m[1]+y*m[3]+m[5]
	r.tm = *m
}

// setFont selects a font and gives it a number on this page.
func (r *reader) setFont(f *font, size float64) {
	r.st.size = size
	if f == r.st.font && f != nil {
		return
	}
	r.st.font, r.st.face, r.st.fontNo = f, nil, -1
	if f == nil {
		return
	}
	no, ok := r.fontNo[f]
	if !ok {
		no = int32(len(r.fonts))
		r.fontNo[f] = no
		r.fonts = append(r.fonts, f)
	}
	r.st.fontNo = no
	if f.composite != nil {
		r.st.face = r.faces[f]
		if r.st.face == nil {
			r.st.face = &face{font: f, long: map[uint32]glyph{}}
			r.faces[f] = r.st.face
		}
	}
}
