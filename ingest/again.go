package ingest

import (
	"errors"
	"time"

	"injeung/ingest/ledger"
	"injeung/ingest/site"
)

// reason is why an item is opened.
type reason int

const (
	leave reason = iota
	look         // to see that it is still the same
	news         // it is new, changed, or was not had yet
)

// What an item can answer, beside the reasons why it fails
// (ledger.FetchedUnreachable and so on).
const (
	answerNew     = "new"     // bytes that were not known
	answerSame    = "same"    // the bytes that were known: they are settled
	answerBare    = "bare"    // nothing that is read
	answerGone    = "gone"    // the site has it no more
	answerRefused = "refused" // the known bytes, which could not be read
)

// again says whether an item is opened although its list shows no change of it:
// what was not had, and what was had but once. A fault that no server admits (a
// file that was cut and says that this is all, another charset, a page for
// visitors in a hurry) shows itself the second time.
func (v *visit) again(it site.Item, old ledger.Item) reason {
	now := v.hands.Now()
	due := v.options.Retry || !now.Before(old.Due)
	missing := old.State == ledger.ItemNew || old.State == ledger.ItemFailed
	switch {
	case v.config.Kind == site.URLs && missing:
		return news // they are named one by one, and each is to be there
	case old.State == ledger.ItemNew || missing && due:
		return news
	case v.config.Kind == site.Folder || missing:
		return leave
	case it.Mark == "" && v.young(it, old):
		return look
	case v.refused[old.ID] && (due || old.Answer != answerRefused), old.State == ledger.ItemGone && due:
		return look
	case (old.Answer == answerNew || old.Answer == answerBare && old.Times < 2) && due && v.second > 0:
		v.second--
		return look
	}
	return leave
}

// young: servers do not say when a release is replaced, so for some days its
// documents are asked for again, which costs an answer without a body.
func (v *visit) young(it site.Item, old ledger.Item) bool {
	if v.config.Kind == site.URLs {
		return true
	}
	from := old.FirstSeen
	if it.Published != nil {
		from = time.Unix(int64(*it.Published)*86400, 0)
	}
	return v.hands.Now().Sub(from) < time.Duration(v.config.Recheck)*24*time.Hour
}

// answered counts how often an item answered the same, and says when it is
// asked again: by the next run, twice; then after 2, 4, 8 … 30 days, as long as
// the answer stays the same.
func (v *visit) answered(note *ledger.Item, answer string) {
	if note.Answer != answer {
		note.Times = 0
	}
	note.Answer, note.Due = answer, time.Time{}
	note.Times++
	if wait := waitAfter(note.Times); wait > 0 && answer != answerSame {
		note.Due = v.hands.Now().Add(wait)
	}
}

func waitAfter(times int) time.Duration {
	const night, slack, most = 24 * time.Hour, 6 * time.Hour, 30
	if times < 3 {
		return 0
	}
	days := most
	if times < 7 {
		days = 1 << (times - 2)
	}
	return time.Duration(days)*night - slack // runs do not begin on the second
}

// putOff counts what failed before and was not asked for tonight.
func (v *visit) putOff() {
	for _, it := range v.items {
		if it.State == ledger.ItemFailed && it.OpenedAt.Before(v.sum.StartedAt) {
			v.tally.PutOff++
		}
	}
}

// answerOf is what an error of opening or fetching answers.
func answerOf(err error) string {
	var gone *site.GoneError
	if errors.As(err, &gone) {
		return answerGone
	}
	return outcomeOf(err)
}
