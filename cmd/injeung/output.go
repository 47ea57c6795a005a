package main

import "io"

// output is standard output. It keeps the first error of writing to it, so that
// what a full disk cut short does not pass for the whole.
type output struct {
	to  io.Writer
	err error
}

func (o *output) Write(p []byte) (int, error) {
	n, err := o.to.Write(p)
	if err != nil && o.err == nil {
		o.err = err
	}
	return n, err
}
