package schema

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"unicode/utf8"
)

// cellFault says what is wrong with a value and where; "" is nothing.
func cellFault(col *Column, v reflect.Value) (name, reason string) {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return "", ""
		}
		v = v.Elem()
	}
	if !col.List {
		return valueFault(col, v)
	}
	for i := range v.Len() {
		if name, reason := valueFault(col, v.Index(i)); reason != "" {
			return fmt.Sprintf("%s[%d]%s", col.Name, i, strings.TrimPrefix(name, col.Name)), reason
		}
	}
	if col.Name == "box" && !v.IsNil() && v.Len() != 4 {
		return col.Name, fmt.Sprintf("has %d numbers, not 4", v.Len())
	}
	return "", ""
}

func valueFault(col *Column, v reflect.Value) (name, reason string) {
	switch col.Type {
	case Struct:
		for i := range col.Fields {
			if name, reason := cellFault(&col.Fields[i], v.Field(i)); reason != "" {
				return col.Name + "." + name, reason
			}
		}
	case String:
		return col.Name, textFault(col, v.String())
	case Float64:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return col.Name, "is no number"
		}
	case Int32:
		if col.Name == "page" && v.Int() < 1 {
			return col.Name, "is below 1, the first page"
		}
	case Day, Instant:
		if y := yearOf(v.Interface()); y < 1 || y > 9999 {
			return col.Name, "is outside the years 1 to 9999"
		}
	}
	return "", ""
}

func textFault(col *Column, s string) string {
	switch {
	case s == "" && !col.Blank:
		return "is an empty string where NULL or a value is meant"
	case !utf8.ValidString(s):
		return "is not UTF-8"
	case len(col.Values) > 0 && !col.allows(s):
		return fmt.Sprintf("%q is not one of its values", s)
	}
	return ""
}

func (c *Column) allows(s string) bool {
	for _, v := range c.Values {
		if v.Name == s {
			return true
		}
	}
	return false
}

func yearOf(v any) int {
	switch v := v.(type) {
	case Date:
		return v.Year()
	case Timestamp:
		return v.Time().Year()
	}
	return 0
}
