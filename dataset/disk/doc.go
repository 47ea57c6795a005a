// Package disk changes the file system for those who must leave it whole: a
// dataset, a report, a snapshot, the store of originals.
//
// A folder that is being made lies in a Room, a hidden folder beside its place, which is
// locked as long as its maker lives; it takes its place in one step. Every
// change goes through a Disk, so that a test can let any of them fail, or end
// the work before it as a kill does. The package decides nothing about what is
// published, or about what may be replaced by it.
package disk
