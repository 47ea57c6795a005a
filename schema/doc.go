// Package schema holds every type that is written to disk: the rows of the
// output tables, their enumerations and what makes a dataset valid.
//
// A pointer is a column that may be NULL (not said); a nil list is NULL, an
// empty one means "said to be none". Struct tags name the columns; Tables
// describes them in Korean and English. The package decides nothing about what
// a release means and does no I/O.
package schema
