package dataset

import (
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"injeung/schema"
)

// byteOrderMark makes spreadsheets read a CSV file as UTF-8.
const byteOrderMark = "\ufeff"

// csvFolder holds the CSV twins.
const csvFolder = "csv"

// csvWriter writes the twin of a table for spreadsheets and programs without
// Parquet, as RFC 4180 has it but with LF: a header, NULL as an empty cell,
// lists and structs as JSON text, numbers and days as in the JSON Lines.
type csvWriter struct {
	to      io.Writer
	columns []schema.Column
	line    []byte
}

func (w *csvWriter) header() error {
	w.line = append(w.line[:0], byteOrderMark...)
	for i := range w.columns {
		w.separate(i)
		w.line = append(w.line, w.columns[i].Name...)
	}
	return w.end()
}

// row writes a row, given as a pointer.
func (w *csvWriter) row(row any) error {
	w.line = w.line[:0]
	v := reflect.ValueOf(row).Elem() // its fields stand as the columns do
	for j := range w.columns {
		w.separate(j)
		if err := w.cell(v.Field(j)); err != nil {
			return fmt.Errorf("%s: %w", w.columns[j].Name, err)
		}
	}
	return w.end()
}

func (w *csvWriter) separate(i int) {
	if i > 0 {
		w.line = append(w.line, ',')
	}
}

func (w *csvWriter) end() error {
	w.line = append(w.line, '\n')
	_, err := w.to.Write(w.line)
	return err
}

// cell writes one value; NULL is nothing.
func (w *csvWriter) cell(v reflect.Value) error {
	if v.Kind() == reflect.Pointer || v.Kind() == reflect.Slice {
		if v.IsNil() {
			return nil
		}
		if v.Kind() == reflect.Slice {
			return w.list(v.Interface())
		}
		v = v.Elem()
	}
	switch value := v.Interface().(type) {
	case fmt.Stringer: // days and instants
		w.quoted(value.String())
		return nil
	case float64:
		text, err := json.Marshal(value)
		w.line = append(w.line, text...)
		return err
	}
	switch v.Kind() {
	case reflect.String:
		w.quoted(v.String())
	case reflect.Int32, reflect.Int64:
		w.line = strconv.AppendInt(w.line, v.Int(), 10)
	case reflect.Bool:
		w.line = strconv.AppendBool(w.line, v.Bool())
	default:
		return fmt.Errorf("%s has no form in CSV", v.Type())
	}
	return nil
}

// list writes a list as the JSON text that it is in the JSON Lines.
func (w *csvWriter) list(v any) error {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	w.quoted(strings.TrimSuffix(b.String(), "\n"))
	return nil
}

// quoted writes text, in quotes where it needs them. An empty text, which is
// not NULL, stands as two quotes.
func (w *csvWriter) quoted(s string) {
	if s != "" && !strings.ContainsAny(s, "\",\r\n") && s == strings.TrimSpace(s) {
		w.line = append(w.line, s...)
		return
	}
	w.line = append(w.line, '"')
	w.line = append(w.line, strings.ReplaceAll(s, `"`, `""`)...)
	w.line = append(w.line, '"')
}
