package ingest

import (
	"context"
	"errors"
	"slices"

	"injeung/ingest/ledger"
)

// run is one run under way.
type run struct {
	*Desk
	config  *Config
	options Options
	hands   Hands
	shelf   shelf
	sum     *Summary
	known   map[string]ledger.Reading // by SHA-256
}

// The exit statuses of a run.
const (
	ExitOK          = 0
	ExitRefused     = 1
	ExitUsage       = 2
	ExitHeld        = 3
	ExitUnreachable = 4
	ExitBusy        = 5
	ExitInterrupted = 130
)

// Run is one night: it lists, fetches, keeps, reads, checks and publishes, and
// says in the summary what happened; Summary.Exit is the exit status. An error
// is one of the machine (a full disk, a damaged store): nothing was published,
// and the summary tells how far the run came.
func Run(ctx context.Context, d *Desk, c *Config, o Options, h Hands) (*Summary, error) {
	id, killed, err := d.Ledger.Begin(ctx, h.Reader.Program, h.Now())
	if err != nil {
		return nil, err
	}
	r := &run{Desk: d, config: c, options: o, hands: h, shelf: shelf{c.Publish}, sum: newSummary(id, killed, h)}
	r.sum.accepted = o.Accept
	if d.Rebuilt != "" {
		r.sum.alarm("ledger-rebuilt", "the ledger was made again from the store: "+d.Rebuilt, "저장소에서 장부를 다시 만들었습니다: "+d.Rebuilt)
	}
	err = r.night(ctx)
	return r.sum, r.end(ctx, err)
}

func (r *run) night(ctx context.Context) error {
	if _, _, err := r.corrections(); err != nil {
		return err // before the work, not after it
	}
	if err := r.gather(ctx); err != nil || r.options.DryRun {
		return err
	}
	docs, err := r.documents(ctx)
	if err != nil {
		return err
	}
	if err := r.readAll(ctx, docs); err != nil {
		return err
	}
	if docs, err = r.withStandIns(ctx, docs); err != nil {
		return err
	}
	return r.release(ctx, docs)
}

// end settles how the run ended, in the ledger and as a file.
func (r *run) end(ctx context.Context, err error) error {
	s := r.sum
	switch {
	case err != nil && ctx.Err() != nil:
		s.Status, s.Exit, err = ledger.Interrupted, ExitInterrupted, nil
	case err != nil:
		s.Status, s.Exit = ledger.Failed, ExitUsage
		s.alarm("failed", "nothing was published: "+err.Error(), "아무것도 공개되지 않았습니다: "+err.Error())
	case r.options.DryRun:
		s.Status, s.Exit = ledger.DryRun, s.exit()
	default:
		s.Exit = s.exit()
	}
	s.EndedAt = r.hands.Now().UTC()
	ctx = context.WithoutCancel(ctx)
	text, jerr := s.JSON()
	return errors.Join(err, jerr, r.Ledger.End(ctx, s.run(string(text))), r.keepSummary(text))
}

// gather goes through the sources, one after the other.
func (r *run) gather(ctx context.Context) error {
	var visits []*visit
	for _, c := range r.config.Sources {
		if len(r.options.Sources) > 0 && !slices.Contains(r.options.Sources, c.Name) {
			continue
		}
		src, err := r.hands.Open(c.Spec(r.hands.Getenv))
		if err != nil {
			return err
		}
		visits = append(visits, &visit{run: r, config: c, source: src, tally: SourceTally{Name: c.Name, Kind: c.Kind}})
	}
	for _, v := range visits {
		err := v.all(ctx)
		r.sum.Sources = append(r.sum.Sources, v.tally)
		if err != nil {
			return err
		}
	}
	if r.options.DryRun {
		return nil
	}
	read, unread, err := r.Ledger.Attachments(ctx)
	r.sum.Attachments = Formats{Read: read, NotRead: unread}
	return err
}
