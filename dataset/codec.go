package dataset

import (
	"fmt"
	"reflect"
	"slices"

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
