package ingest

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/ingest/ledger"
)

// TestInterrupted: Ctrl-C at any stage ends with 130 and leaves what was
// published; the next night ends as if nothing had been.
func TestInterrupted(t *testing.T) {
	want := newStage(t)
	want.drop("a.html", "smart_city 2023 4")
	want.night()
	for _, at := range []Stage{Listing, Collecting, Reading, Publishing} {
		s := newStage(t)
		s.drop("a.html", "smart_city 2023 4")
		ctx, stop := context.WithCancel(t.Context())
		s.hand.Tell = func(e Event) {
			if e.Stage == at {
				stop()
			}
		}
		d, err := OpenDesk(ctx, s.cfg)
		if err != nil {
			t.Fatal(err)
		}
		sum, err := Run(ctx, d, s.cfg, s.opts, s.hand)
		d.Close()
		if err != nil || sum.Exit != ExitInterrupted || sum.Status != ledger.Interrupted || len(s.published()) != 0 {
			t.Errorf("at %s: %+v %v", at, sum, err)
		}
		s.hand.Tell = func(Event) {}
		if s.night(); !cmp.Equal(s.published(), want.published()) {
			t.Errorf("at %s: the next night ends elsewhere", at)
		}
		stop()
	}
}
