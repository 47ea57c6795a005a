package dataset

import (
	"cmp"

	"injeung/schema"
)

// Rows of one table never share a key, so a key is a total order; evidence and
// issues have none and go on comparing until nothing is left to differ.

func evidence(doc schema.TableDoc) *spec[schema.Evidence] {
	order := []string{"record_id", "column", "release_id", "page", "box", "node", "rule", "raw", "quote"}
	return &spec[schema.Evidence]{
		doc: doc, rows: func(d *schema.Dataset) *[]schema.Evidence { return &d.Evidence },
		codec: newCodec[schema.Evidence](doc, order, false), merge: true,
	}
}

func issues(doc schema.TableDoc) *spec[schema.Issue] {
	order := []string{"source_name", "code", "release_id", "page", "box", "node", "severity", "detail", "raw", "record_id"}
	return &spec[schema.Issue]{
		doc: doc, rows: func(d *schema.Dataset) *[]schema.Issue { return &d.Issues },
		codec: newCodec[schema.Issue](doc, order, false),
	}
}

func compareSources(a, b schema.Source) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.SHA256, b.SHA256),
		cmp.Compare(a.Status, b.Status), cmp.Compare(a.Reason, b.Reason))
}
