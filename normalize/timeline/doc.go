// Package timeline says what records of many years tell together: since when
// a place holds a certification, and which services of different years are
// one.
//
// In come rows of one dataset; out come conclusions, each with the rule that
// drew it and the record it was drawn from. It is pure. It refuses to
// conclude from silence: that a place was not certified before follows only
// where the dataset has every year since the programme began.
package timeline
