// Package ingest is the nightly run (야간 수집): it finds releases, keeps their
// bytes, has them read, and publishes the dataset.
//
// In come a configuration, the sources it names, and the functions that read a
// document and merge what was read; out go publications, a summary, and alarms
// in plain words. What happens in a run is told through events as it happens.
//
//	list → fetch → store → read what is new → draft → checked → published
//
// Every step can be killed: bytes are in the store before the ledger knows of
// them, a publication gets its name last, and whatever a run did not finish the
// next one takes up. Package ingest does not know what a release says: it moves
// rows and counts them.
package ingest
