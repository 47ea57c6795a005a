package dataset

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"strings"
)

// codecOf gives how values of a type are written and read.
func codecOf(t reflect.Type) (putter, getter) {
	switch t.Kind() {
	case reflect.String:
		return putText, getText
	case reflect.Int32:
		return putInt32, getInt32
	case reflect.Int64:
		return putInt64, getInt64
	case reflect.Uint64:
		return putUint64, getUint64
	case reflect.Float64:
		return putFloat, getFloat
	case reflect.Bool:
		return putBool, getBool
	case reflect.Pointer:
		return nullable(t)
	case reflect.Slice:
		return listed(t)
	case reflect.Struct:
		return joined(t)
	}
	panic(fmt.Sprintf("a column of type %s cannot be kept", t))
}

func putText(b []byte, v reflect.Value) []byte {
	s := v.String()
	for {
		i := strings.IndexByte(s, 0)
		if i < 0 {
			return append(append(b, s...), 0, 1)
		}
		b, s = append(append(b, s[:i]...), 0, 0xff), s[i+1:]
	}
}

func getText(s string, v reflect.Value) string {
	i := strings.IndexByte(s, 0)
	if s[i+1] == 1 {
		v.SetString(s[:i])
		return s[i+2:]
	}
	var text strings.Builder
	for s[i+1] != 1 {
		text.WriteString(s[:i+1])
		s = s[i+2:]
		i = strings.IndexByte(s, 0)
	}
	text.WriteString(s[:i])
	v.SetString(text.String())
	return s[i+2:]
}

func putInt32(b []byte, v reflect.Value) []byte {
	return binary.BigEndian.AppendUint32(b, uint32(v.Int())^1<<31)
}

func getInt32(s string, v reflect.Value) string {
	v.SetInt(int64(int32(uint32(bigEndian(s[:4])) ^ 1<<31)))
	return s[4:]
}

func putInt64(b []byte, v reflect.Value) []byte {
	return binary.BigEndian.AppendUint64(b, uint64(v.Int())^1<<63)
}

func getInt64(s string, v reflect.Value) string {
	v.SetInt(int64(bigEndian(s[:8]) ^ 1<<63))
	return s[8:]
}

func putUint64(b []byte, v reflect.Value) []byte { return binary.BigEndian.AppendUint64(b, v.Uint()) }

func getUint64(s string, v reflect.Value) string {
	v.SetUint(bigEndian(s[:8]))
	return s[8:]
}

// putFloat turns the sign bit of a positive number and every bit of a negative.
func putFloat(b []byte, v reflect.Value) []byte {
	bits := math.Float64bits(v.Float())
	if bits>>63 == 1 {
		return binary.BigEndian.AppendUint64(b, ^bits)
	}
	return binary.BigEndian.AppendUint64(b, bits|1<<63)
}

func getFloat(s string, v reflect.Value) string {
	bits := bigEndian(s[:8])
	if bits>>63 == 1 {
		bits &^= 1 << 63
	} else {
		bits = ^bits
	}
	v.SetFloat(math.Float64frombits(bits))
	return s[8:]
}

func bigEndian(s string) (n uint64) {
	for i := range len(s) {
		n = n<<8 | uint64(s[i])
	}
	return n
}

func putBool(b []byte, v reflect.Value) []byte {
	if v.Bool() {
		return append(b, 1)
	}
	return append(b, 0)
}

func getBool(s string, v reflect.Value) string {
	v.SetBool(s[0] == 1)
	return s[1:]
}

func nullable(t reflect.Type) (putter, getter) {
	put, get := codecOf(t.Elem())
	return func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			return put(append(b, 1), v.Elem())
		}, func(s string, v reflect.Value) string {
			if s[0] == 0 {
				v.SetZero()
				return s[1:]
			}
			p := reflect.New(t.Elem())
			v.Set(p)
			return get(s[1:], p.Elem())
		}
}

func listed(t reflect.Type) (putter, getter) {
	put, get := codecOf(t.Elem())
	return func(b []byte, v reflect.Value) []byte {
			if v.IsNil() {
				return append(b, 0)
			}
			b = append(b, 1)
			for i := range v.Len() {
				b = put(append(b, 1), v.Index(i))
			}
			return append(b, 0)
		}, func(s string, v reflect.Value) string {
			v.SetZero()
			if s[0] == 0 {
				return s[1:]
			}
			v.Set(reflect.MakeSlice(t, 0, 4))
			for s = s[1:]; s[0] == 1; {
				n := v.Len()
				v.Grow(1)
				v.SetLen(n + 1)
				v.Index(n).SetZero()
				s = get(s[1:], v.Index(n))
			}
			return s[1:]
		}
}

func joined(t reflect.Type) (putter, getter) {
	puts, gets := make([]putter, t.NumField()), make([]getter, t.NumField())
	for i := range puts {
		puts[i], gets[i] = codecOf(t.Field(i).Type)
	}
	return func(b []byte, v reflect.Value) []byte {
			for i := range puts {
				b = puts[i](b, v.Field(i))
			}
			return b
		}, func(s string, v reflect.Value) string {
			for i := range gets {
				s = gets[i](s, v.Field(i))
			}
			return s
		}
}
