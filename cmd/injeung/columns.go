package main

import (
	"bytes"
	"io"
	"strings"

	"golang.org/x/text/width"
)

// columns sets lines of tab-separated cells in columns when it is flushed. It
// counts a letter of Hangul as two, as terminals show it (UAX #11).
type columns struct {
	bytes.Buffer
	out io.Writer
}

func newColumns(out io.Writer) *columns { return &columns{out: out} }

// Flush writes what was written to it.
func (c *columns) Flush() error {
	const gap = 2
	var rows [][]string
	var wide []int
	for line := range strings.Lines(c.String()) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		for i, cell := range cells[:len(cells)-1] { // the last one needs no room
			if i == len(wide) {
				wide = append(wide, 0)
			}
			wide[i] = max(wide[i], screen(cell))
		}
		rows = append(rows, cells)
	}
	c.Reset()
	for _, cells := range rows {
		for i, cell := range cells[:len(cells)-1] {
			c.WriteString(cell + strings.Repeat(" ", wide[i]-screen(cell)+gap))
		}
		c.WriteString(cells[len(cells)-1] + "\n")
	}
	_, err := c.WriteTo(c.out)
	return err
}

// screen is how many places of a terminal a text takes.
func screen(s string) (n int) {
	for _, r := range s {
		n++
		switch width.LookupRune(r).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth:
			n++
		}
	}
	return n
}
