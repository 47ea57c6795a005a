package pdf

import (
	"bytes"
	"errors"
	"io"

	"github.com/klauspost/compress/flate"
)

// errFilter says that a stream is stored in a form that holds no text:
// a picture's coding or an unknown filter.
var errFilter = errors.New("stream is coded with a filter for pictures or an unknown one")

// inflater keeps what decoding can use again; it serves one goroutine.
type inflater struct {
	zr  io.ReadCloser
	in  bytes.Reader
	buf []byte
}

// keptBuffer is the size in bytes up to which buffers are kept for reuse.
const keptBuffer = 4 << 20

// decode deciphers and decodes a stream with the given dictionary in
// canonical spelling. What a damaged stream still gives is given. The result
// holds until the inflater is used again and is not to be changed.
func (f *file) decode(inf *inflater, o *object, dict []byte, limit int) ([]byte, error) {
	if cap(inf.buf) > keptBuffer {
		inf.buf = nil
	}
	if inf.buf == nil {
		inf.buf = make([]byte, 0, 64<<10)
	}
	out, err := f.appendDecoded(inf, inf.buf[:0], o, dict, limit)
	if cap(out) > cap(inf.buf) {
		inf.buf = out
	}
	return out, err
}

// appendDecoded is decode to the end of dst; limit is that of what is added.
func (f *file) appendDecoded(inf *inflater, dst []byte, o *object, dict []byte, limit int) ([]byte, error) {
	data := o.body
	if f.crypt != nil && !o.packed && !o.clear {
		data = f.crypt.stream(o.num, o.gen, data, dict)
	}
	filters := elements(f.deref(entry2(dict, "Filter", "F")))
	if len(filters) > maxFilters {
		return dst, errFilter
	}
	parms := elements(f.deref(entry2(dict, "DecodeParms", "DP")))
	for i, name := range filters {
		var parm []byte
		if i < len(parms) {
			parm = f.deref(parms[i])
		}
		to := dst
		if i < len(filters)-1 {
			to = nil
		}
		out, err := f.filter(inf, to, nameOf(f.deref(name)), parm, data, limit)
		if err != nil {
			return dst, err
		}
		if i == len(filters)-1 {
			return out, nil
		}
		data = out
	}
	return append(dst, data[:min(len(data), limit)]...), nil
}

// entry2 gives the value of a key or of its short form.
func entry2(dict []byte, key, short string) []byte {
	if v := entry(dict, key); v != nil {
		return v
	}
	return entry(dict, short)
}

// filter undoes one filter (ISO 32000-1, 7.4), adding to dst.
func (f *file) filter(inf *inflater, dst []byte, name string, parm, data []byte, limit int) ([]byte, error) {
	switch name {
	case "FlateDecode", "Fl":
		n := len(dst)
		dst = inf.inflate(dst, data, limit)
		return dst[:n+len(f.predict(dst[n:], parm))], nil
	case "LZWDecode", "LZW":
		early := 1
		if n, ok := integer(f.deref(entry(parm, "EarlyChange"))); ok {
			early = n
		}
		return append(dst, f.predict(unLZW(data, early, limit), parm)...), nil
	case "ASCIIHexDecode", "AHx":
		if i := bytes.IndexByte(data, '>'); i >= 0 {
			data = data[:i]
		}
		return appendHex(dst, data), nil
	case "ASCII85Decode", "A85":
		out := unASCII85(data[:min(len(data), limit)])
		return append(dst, out[:min(len(out), limit)]...), nil
	case "RunLengthDecode", "RL":
		return append(dst, unRunLength(data, limit)...), nil
	case "Crypt":
		return append(dst, data...), nil
	}
	return dst, errFilter
}

// inflate undoes Flate. The checksum is not looked at; a stream that breaks
// gives what came before, one without a zlib header is taken as bare deflate.
func (inf *inflater) inflate(dst, data []byte, limit int) []byte {
	for len(data) > 2 && (data[0] == '\r' || data[0] == '\n') {
		data = data[1:]
	}
	if len(data) >= 2 && data[0]&15 == 8 && (int(data[0])<<8|int(data[1]))%31 == 0 {
		return inf.deflated(dst, data[2:], limit)
	}
	if out := inf.deflated(dst, data, limit); len(out) > len(dst) || len(data) < 2 {
		return out
	}
	return inf.deflated(dst, data[2:], limit)
}

func (inf *inflater) deflated(dst, data []byte, limit int) []byte {
	inf.in.Reset(data)
	if inf.zr == nil {
		inf.zr = flate.NewReader(&inf.in)
	} else if err := inf.zr.(flate.Resetter).Reset(&inf.in, nil); err != nil {
		return dst
	}
	if end := len(dst) + limit; end > 0 {
		for len(dst) < end {
			if len(dst) == cap(dst) {
				dst = append(dst, make([]byte, max(4<<10, min(len(dst), 16<<20)))...)[:len(dst)]
			}
			n, err := inf.zr.Read(dst[len(dst):min(cap(dst), end)])
			dst = dst[:len(dst)+n]
			if err != nil || n == 0 {
				break
			}
		}
	}
	return dst
}

// unASCII85 undoes ASCII85Decode.
func unASCII85(data []byte) []byte {
	out := make([]byte, 0, len(data)*4/5+4)
	var group uint32
	n := 0
	data = bytes.TrimPrefix(bytes.TrimLeft(data, " \r\n\t"), []byte("<~"))
	for _, c := range data {
		switch {
		case c == '~':
			return tail85(out, group, n)
		case c == 'z' && n == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group = group*85 + uint32(c-'!')
			if n++; n == 5 {
				out = append(out, byte(group>>24), byte(group>>16), byte(group>>8), byte(group))
				group, n = 0, 0
			}
		}
	}
	return tail85(out, group, n)
}

// tail85 adds the bytes of a last group of n < 5 digits.
func tail85(out []byte, group uint32, n int) []byte {
	if n < 2 {
		return out
	}
	for i := n; i < 5; i++ {
		group = group*85 + 84
	}
	for i := range n - 1 {
		out = append(out, byte(group>>(24-8*i)))
	}
	return out
}

// unRunLength undoes RunLengthDecode.
func unRunLength(data []byte, limit int) []byte {
	var out []byte
	for i := 0; i < len(data) && len(out) < limit; {
		n := int(data[i])
		i++
		switch {
		case n == 128:
			return out
		case n < 128:
			end := min(i+n+1, len(data))
			out = append(out, data[i:end]...)
			i = end
		case i < len(data):
			out = append(out, bytes.Repeat(data[i:i+1], 257-n)...)
			i++
		}
	}
	return out
}

// errNoStream says that a value that ought to be a stream is none.
var errNoStream = errors.New("no stream")
