package pdf

import (
	lib "github.com/ledongthuc/pdf"

	"injeung/extract/doc"
)

// run interprets content until its end, a used-up budget or the deadline.
func (r *reader) run(content []byte) {
	outer := r.lex
	r.lex = lexer{src: content}
	ops, open := r.operands[:0], 0
	for !r.ended {
		k := r.lex.next()
		switch k {
		case tokArrayOpen:
			open++
		case tokArrayClose:
			open--
		}
		if k == tokKeyword {
			if open > 0 && !closes(r.lex.raw()) {
				continue // an operator inside an array
			}
			open = 0
			if !r.literalWord(&ops) {
				r.operands = ops
				r.operator(ops)
				ops = r.operands[:0]
			}
			continue
		}
		if k == tokEnd {
			break
		}
		if len(ops) < maxOperands {
			ops = append(ops, r.lex.operandOf(k))
		}
	}
	r.operands = ops[:0]
	r.lex = outer
}

// closes says whether an operator ends an array that was left open.
func closes(raw []byte) bool {
	switch code(raw) {
	case opTj, opTJ, opBT, opET, opq, opQ, opDo, opEMC:
		return true
	}
	return false
}

// literalWord takes true, false and null for the operands they are.
func (r *reader) literalWord(ops *[]operand) bool {
	switch string(r.lex.raw()) {
	case "true", "false", "null":
		*ops = append(*ops, r.lex.operandOf(tokKeyword))
		return true
	}
	return false
}

// The operators, packed.
const (
	opq, opQ, opcm             = 'q', 'Q', 'c'<<8 | 'm'
	opw, opgs                  = 'w', 'g'<<8 | 's'
	opm, opl, opc, opv, opy    = 'm', 'l', 'c', 'v', 'y'
	oph, opre                  = 'h', 'r'<<8 | 'e'
	opS, ops, opf, opF         = 'S', 's', 'f', 'F'
	opfStar, opB, opBStar      = 'f'<<8 | '*', 'B', 'B'<<8 | '*'
	opb, opbStar, opn          = 'b', 'b'<<8 | '*', 'n'
	opW, opWStar               = 'W', 'W'<<8 | '*'
	opBT, opET                 = 'B'<<8 | 'T', 'E'<<8 | 'T'
	opTc, opTw, opTz, opTL     = 'T'<<8 | 'c', 'T'<<8 | 'w', 'T'<<8 | 'z', 'T'<<8 | 'L'
	opTf, opTr, opTs           = 'T'<<8 | 'f', 'T'<<8 | 'r', 'T'<<8 | 's'
	opTd, opTD, opTm, opTStar  = 'T'<<8 | 'd', 'T'<<8 | 'D', 'T'<<8 | 'm', 'T'<<8 | '*'
	opTj, opTJ, opTick, opQuot = 'T'<<8 | 'j', 'T'<<8 | 'J', '\'', '"'
	opg, opG, oprg, opRG       = 'g', 'G', 'r'<<8 | 'g', 'R'<<8 | 'G'
	opk, opK, opcs, opCS       = 'k', 'K', 'c'<<8 | 's', 'C'<<8 | 'S'
	opsc, opSC                 = 's'<<8 | 'c', 'S'<<8 | 'C'
	opscn, opSCN               = 's'<<16 | 'c'<<8 | 'n', 'S'<<16 | 'C'<<8 | 'N'
	opDo, opBI, opsh           = 'D'<<8 | 'o', 'B'<<8 | 'I', 's'<<8 | 'h'
	opBMC, opBDC, opEMC        = 'B'<<16 | 'M'<<8 | 'C', 'B'<<16 | 'D'<<8 | 'C', 'E'<<16 | 'M'<<8 | 'C'
)

// operator carries out the operator just read.
func (r *reader) operator(o []operand) {
	if r.ops++; r.ops&1023 == 0 && r.ctx.Err() != nil || r.ops > maxOperators {
		r.ended = true
		if r.ctx.Err() == nil {
			r.tooLarge("operators")
		}
		return
	}
	c := code(r.lex.raw())
	if r.pathOperator(c, o) || r.textOperator(c, o) || r.stateOperator(c, o) {
		return
	}
	switch c {
	case opDo:
		if n := r.name(o); n != nil {
			r.do(n)
		}
	case opBI:
		r.inlineImage()
	case opsh:
		r.cover(r.clipBox())
		r.shade(r.clipBox(), grey)
	case opBMC:
		r.enter(mark{})
	case opBDC:
		r.beginMarked(o)
	case opEMC:
		r.endMarked()
	}
}

// stateOperator carries out operators of the graphics state and colour.
func (r *reader) stateOperator(c uint32, o []operand) bool {
	switch c {
	case opq:
		if len(r.states) < maxStates {
			r.states = append(r.states, r.st)
		}
	case opQ:
		if n := len(r.states); n > r.floor() {
			r.st = r.states[n-1]
			r.states = r.states[:n-1]
		}
	case opcm:
		if m, ok := matrixOf(o); ok {
			if m = m.mul(r.st.ctm); m.sound() {
				r.st.ctm = m
			}
		}
	case opw:
		if v, ok := numbers1(o); ok {
			r.st.lineWidth = v
		}
	case opgs:
		r.extState(r.name(o))
	default:
		return r.colorOperator(c, o)
	}
	return true
}

// floor is the number of states that belong to what encloses this content.
func (r *reader) floor() int {
	if r.depth == 0 {
		return 0
	}
	return r.base
}

// extState applies an external graphics state as far as it matters.
func (r *reader) extState(n []byte) {
	if n == nil || r.res == nil {
		return
	}
	v := r.res.gsOf(n)
	if w := v.Key("LW"); w.Kind() != lib.Null {
		r.st.lineWidth = w.Float64()
	}
	if f := v.Key("Font"); f.Len() == 2 {
		r.setFont(r.doc.font(&r.inf, f.Index(0)), f.Index(1).Float64())
	}
}

func (r *resources) gsOf(n []byte) lib.Value {
	if v, ok := r.gs[string(n)]; ok {
		return v
	}
	if r.gs == nil {
		r.gs = map[string]lib.Value{}
	}
	v := r.lookup("ExtGState", n)
	r.gs[string(n)] = v
	return v
}

// clipBox is the box of what is visible.
func (r *reader) clipBox() doc.Box {
	if r.st.clip >= 0 {
		return r.clips[r.st.clip].box
	}
	return doc.Box{X1: r.page.W, Y1: r.page.H}
}
