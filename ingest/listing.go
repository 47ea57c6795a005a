package ingest

import (
	"errors"
	"fmt"

	"injeung/ingest/fetch"
	"injeung/ingest/ledger"
	"injeung/ingest/site"
)

// asked is what a source's list is asked for, to see that it was changed.
func (v *visit) asked() string {
	c := v.config
	return plainJSON([]any{c.Kind, c.URL, c.URLs, c.Path, c.Ministries, c.Words, c.Since.Date, c.Pages})
}

// judge tells what went wrong with a list.
func (v *visit) judge(failure error, whole bool) {
	name := v.config.Name
	if failure == nil && whole && v.tally.Listed == 0 && v.config.MustHaveRows() && len(v.config.Words) == 0 && v.window().Since == nil {
		failure = &site.NoRowsError{URL: v.config.URL, Why: "it gave none of the items that are asked for"}
	}
	if failure == nil {
		return
	}
	text := failure.Error()
	v.tally.Error = text
	var empty *site.NoRowsError
	var away *fetch.UnreachableError
	_, narrow := v.recent()
	switch {
	case errors.As(failure, &empty) && v.config.MustHaveRows() && narrow && v.options.Since == nil:
		// The last days alone were asked for, of a list that was read whole before.
		v.tally.Error = ""
		v.sum.alarm("source-quiet", fmt.Sprintf("source %s has listed nothing lately: %s; look whether that can be", name, text),
			fmt.Sprintf("출처 %s 에 최근 항목이 하나도 없습니다: %s. 정상인지 확인하십시오", name, text))
	case errors.As(failure, &empty) && v.config.MustHaveRows() && v.tally.Listed == 0:
		v.tally.Empty = true
		v.sum.alarm("source-empty", fmt.Sprintf("source %s must have entries and has none: %s", name, text),
			fmt.Sprintf("출처 %s 에는 항목이 있어야 하는데 하나도 없습니다: %s", name, text))
	case errors.As(failure, &away):
		v.tally.Unreachable = true
		v.sum.alarm("source-unreachable", fmt.Sprintf("source %s was not reachable: %s", name, text),
			fmt.Sprintf("출처 %s 에 연결하지 못했습니다: %s", name, text))
	default:
		v.tally.Unreachable = true
		v.sum.alarm("source-failed", fmt.Sprintf("source %s could not be listed whole: %s", name, text),
			fmt.Sprintf("출처 %s 의 목록을 다 읽지 못했습니다: %s", name, text))
	}
}

// listed is how the listing went, for the ledger: one that failed leaves the
// times of the last good one.
func (v *visit) listed(whole bool) ledger.Source {
	note := v.known
	note.Name, note.Kind, note.Asked, note.Items, note.Error = v.config.Name, v.config.Kind, v.asked(), v.tally.Listed, v.tally.Error
	if !whole || v.tally.Error != "" || v.options.Since != nil {
		return note
	}
	if _, narrow := v.recent(); !narrow {
		note.Whole, note.WholeAt = note.Whole+1, v.sum.StartedAt
	}
	note.ListedAt = v.sum.StartedAt
	return note
}
