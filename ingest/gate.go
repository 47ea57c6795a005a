package ingest

import (
	"fmt"
	"maps"
	"slices"

	"injeung/ingest/ledger"
)

// fewDocuments: below so many new documents the share of refused ones says
// nothing.
const fewDocuments = 4

// holdsBack says whether a draft must not be published, and tells why.
func (r *run) holdsBack(docs []current, before, next ledger.Publication) bool {
	held := false
	for _, s := range r.sum.Sources {
		held = held || s.Empty // its alarm was told when it was listed
	}
	return r.shrank(before, next) || r.tooManyRefused(docs) || held
}

// shrank compares the rows of every table with what is published. Issues may
// become fewer: that is good news.
func (r *run) shrank(before, next ledger.Publication) (held bool) {
	for _, table := range slices.Sorted(maps.Keys(before.Rows)) {
		was, is := before.Rows[table], next.Rows[table]
		if table == "issues" || is >= was || float64(was-is) <= r.config.Checks.MaxShrink*float64(was) {
			continue
		}
		held = true
		r.sum.alarm("rows-shrank", fmt.Sprintf("table %s would shrink from %d to %d rows, more than the limit of %.0f %%; the draft is kept at %s; look at injeung diff, then publish with --accept",
			table, was, is, 100*r.config.Checks.MaxShrink, r.shelf.draft()),
			fmt.Sprintf("%s 표가 %d행에서 %d행으로 줄어듭니다(한도 %.0f%%). 초안을 %s 에 남겼습니다. injeung diff로 살펴본 뒤 --accept로 공개하십시오",
				table, was, is, 100*r.config.Checks.MaxShrink, r.shelf.draft()))
	}
	return held
}

// tooManyRefused looks at the documents that are in no publication yet.
func (r *run) tooManyRefused(docs []current) bool {
	fresh := 0
	for _, d := range docs {
		if k := r.known[d.sum]; k.PublishedIn == 0 && k.Decision != ledger.Dropped {
			fresh++
		}
	}
	refused := r.sum.Documents.NewRefused
	if fresh < fewDocuments || float64(refused) <= r.config.Checks.MaxRefused*float64(fresh) {
		return false
	}
	r.sum.alarm("too-many-refused", fmt.Sprintf("%d of %d new documents were refused, more than the limit of %.0f %%; the draft is kept at %s; see injeung quarantine list, then publish with --accept",
		refused, fresh, 100*r.config.Checks.MaxRefused, r.shelf.draft()),
		fmt.Sprintf("새 문서 %[2]d건 가운데 %[1]d건을 읽지 못했습니다(한도 %.0[3]f%%). 초안을 %[4]s 에 남겼습니다. injeung quarantine list로 살펴본 뒤 --accept로 공개하십시오",
			refused, fresh, 100*r.config.Checks.MaxRefused, r.shelf.draft()))
	return true
}
