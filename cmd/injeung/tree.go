package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strings"
	"unicode"

	"injeung/extract/doc"
)

// A tree is any value of the program as a person or program may read it: an
// ordered object, a list, or a leaf. Empty fields are left out.
type (
	object []field
	field  struct {
		name  string
		value any
	}
)

// MarshalJSON keeps the order of the fields.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		k, _ := json.Marshal(f.name)
		v, err := marshal(f.value)
		if err != nil {
			return nil, err
		}
		b.Write(k)
		b.WriteByte(':')
		b.Write(v)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// marshal is json.Marshal without escapes for HTML, so that quotes and
// brackets of a release stay readable.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimRight(b.Bytes(), "\n"), err
}

// showTree prints a value as indented text or JSON.
func (p *program) showTree(v any, format string) error {
	t := treeOf(reflect.ValueOf(v))
	if format == "json" {
		return p.showJSON(t)
	}
	var b strings.Builder
	writeTree(&b, t, 0)
	fmt.Fprint(p.out, b.String())
	return nil
}

func treeOf(v reflect.Value) any {
	switch {
	case !v.IsValid():
		return nil
	case v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return treeOf(v.Elem())
	}
	switch x := v.Interface().(type) {
	case doc.Text:
		return textTree(x)
	case doc.Place:
		return placeTree(x)
	case encoding.TextMarshaler:
		b, _ := x.MarshalText()
		return string(b)
	}
	switch v.Kind() {
	case reflect.Struct:
		return structTree(v)
	case reflect.Map:
		return mapTree(v)
	case reflect.Slice, reflect.Array:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = treeOf(v.Index(i))
		}
		return list
	}
	return v.Interface()
}

// structTree takes the exported fields; an embedded struct's stand among them.
func structTree(v reflect.Value) any {
	o := object{}
	for i := range v.NumField() {
		f := v.Type().Field(i)
		if !f.IsExported() || v.Field(i).IsZero() {
			continue
		}
		sub := treeOf(v.Field(i))
		if inner, ok := sub.(object); ok && f.Anonymous {
			o = append(o, inner...)
			continue
		}
		o = append(o, field{snake(f), sub})
	}
	return o
}

// mapTree orders a map with string keys by its keys.
func mapTree(v reflect.Value) any {
	keys := v.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	o := object{}
	for _, k := range keys {
		o = append(o, field{k.String(), treeOf(v.MapIndex(k))})
	}
	return o
}

func textTree(t doc.Text) any {
	o := object{{"text", t.S}}
	if m := markViews(t); m != nil {
		o = append(o, field{"marks", m})
	}
	if at, ok := t.At(); ok {
		return append(o, placeTree(at)...)
	}
	return o
}

func placeTree(at doc.Place) object {
	if at.Node != "" {
		return object{{"node", at.Node}}
	}
	if at.Page == 0 {
		return object{}
	}
	return object{{"page", at.Page}, {"box", boxList(at.Box)}}
}

func boxList(b doc.Box) []float64 {
	round := func(x float32) float64 {
		return float64(int64(float64(x)*100+0.5)) / 100
	}
	return []float64{round(b.X0), round(b.Y0), round(b.X1), round(b.Y1)}
}

// snake is the field's JSON name, or its Go name in snake_case.
func snake(f reflect.StructField) string {
	if tag, _, _ := strings.Cut(f.Tag.Get("json"), ","); tag != "" {
		return tag
	}
	var b strings.Builder
	for i, r := range f.Name {
		if unicode.IsUpper(r) && i > 0 && !unicode.IsUpper(rune(f.Name[i-1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// writeTree writes a tree as indented lines, a printed text on one of them.
func writeTree(b *strings.Builder, t any, depth int) {
	indent := strings.Repeat("  ", depth)
	switch x := t.(type) {
	case object:
		for _, f := range x {
			if line, ok := oneLine(f.value); ok {
				fmt.Fprintf(b, "%s%s: %s\n", indent, f.name, line)
				continue
			}
			fmt.Fprintf(b, "%s%s:\n", indent, f.name)
			writeTree(b, f.value, depth+1)
		}
	case []any:
		for i, v := range x {
			if line, ok := oneLine(v); ok {
				fmt.Fprintf(b, "%s- %s\n", indent, line)
				continue
			}
			fmt.Fprintf(b, "%s- [%d]\n", indent, i)
			writeTree(b, v, depth+1)
		}
	default:
		line, _ := oneLine(t)
		fmt.Fprintf(b, "%s%s\n", indent, line)
	}
}

// oneLine writes a leaf, or a printed text with its place.
func oneLine(t any) (string, bool) {
	switch x := t.(type) {
	case object:
		if len(x) == 0 || x[0].name != "text" {
			return "", false
		}
		s := fmt.Sprintf("%q", x[0].value)
		for _, f := range x[1:] {
			switch f.name {
			case "box", "marks": // in the JSON; a person has the page
			case "page", "node":
				s += fmt.Sprintf(" (%s %v)", f.name, f.value)
			default:
				return "", false
			}
		}
		return s, true
	case []any:
		return "", false
	case nil:
		return "-", true
	case string:
		return fmt.Sprintf("%q", x), true
	}
	return fmt.Sprint(t), true
}
