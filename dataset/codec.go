package dataset

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"

	"injeung/schema"
)

// codec writes a row as bytes whose order (bytes.Compare) is that of the rows:
// columns compare one after the other, NULL before values, an empty list after
// NULL, text by its bytes. So rows are sorted, compared and kept on the disk
// without being taken apart.
//
// Text stands with 0x00 as 0x00 0xFF and ends with 0x00 0x01; numbers are
// big-endian with the sign bit turned; what may be NULL begins with 0 for NULL
// or 1; every item of a list begins with 1, its end is 0.
type codec[T any] struct {
	fields []codecField // in the order in which they compare
	unique int          // so many of them are the key; 0 where rows have none
}

type codecField struct {
	index int
	put   putter
	get   getter
}

type (
	putter func(b []byte, v reflect.Value) []byte
	getter func(s string, v reflect.Value) (rest string)
)

// newCodec compares by the columns of order first, then by the others as they
// stand in the row.
func newCodec[T any](doc schema.TableDoc, order []string, unique bool) *codec[T] {
	row := reflect.TypeFor[T]()
	c := &codec[T]{}
	add := func(i int) {
		put, get := codecOf(row.Field(i).Type)
		c.fields = append(c.fields, codecField{i, put, get})
	}
	for _, name := range order {
		add(slices.IndexFunc(doc.Columns, func(c schema.Column) bool { return c.Name == name }))
	}
	if unique {
		c.unique = len(order)
	}
	for i := range row.NumField() {
		if !slices.ContainsFunc(c.fields, func(f codecField) bool { return f.index == i }) {
			add(i)
		}
	}
	return c
}

// encode appends a row to b.
func (c *codec[T]) encode(b []byte, row *T) []byte {
	v := reflect.ValueOf(row).Elem()
	for i := range c.fields {
		b = c.fields[i].put(b, v.Field(c.fields[i].index))
	}
	return b
}

// decode fills a row and says how many of the bytes are its key.
func (c *codec[T]) decode(b []byte, row *T) (key int, err error) {
	defer func() {
		if p := recover(); p != nil { // bytes that no row gave
			err = fmt.Errorf("a row kept on the disk is damaged: %v", p)
		}
	}()
	rest := string(b) // all text of the row lies in it
	v := reflect.ValueOf(row).Elem()
	for i := range c.fields {
		if i == c.unique {
			key = len(b) - len(rest)
		}
		rest = c.fields[i].get(rest, v.Field(c.fields[i].index))
	}
	if rest != "" {
		return 0, fmt.Errorf("a row kept on the disk is damaged: %d bytes too many", len(rest))
	}
	return key, nil
}

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
