package fetch

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// watch ends a transfer that does not get on: no answer, too few bytes in a
// window, or too long in all.
type watch struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	clock  Clock
	whole  func() // stops the limit on the whole

	mu   sync.Mutex
	stop func()
	got  int64 // since the window began
	over bool
}

func (t *trip) watch(ctx context.Context) *watch {
	w := &watch{clock: t.cfg.Clock, stop: func() {}}
	w.ctx, w.cancel = context.WithCancelCause(ctx)
	w.whole = w.clock.After(t.cfg.Total, func() {
		w.cancel(fmt.Errorf("the transfer took longer than %s", t.cfg.Total))
	})
	return w
}

// expect gives the next thing so much time.
func (w *watch) expect(d time.Duration, what string) {
	w.begin(d, func() { w.cancel(fmt.Errorf("%s within %s", what, d)) })
}

// flow wants so many bytes in every window from now on.
func (w *watch) flow(window time.Duration, need int64) {
	w.begin(window, func() {
		w.mu.Lock()
		got := w.got
		w.mu.Unlock()
		if got < need {
			w.cancel(fmt.Errorf("too slow: %d bytes in %s", got, window))
			return
		}
		w.flow(window, need)
	})
}

func (w *watch) begin(d time.Duration, f func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stop()
	w.got, w.stop = 0, func() {}
	if !w.over {
		w.stop = w.clock.After(d, f)
	}
}

func (w *watch) count(n int) {
	w.mu.Lock()
	w.got += int64(n)
	w.mu.Unlock()
}

// cause is the reason of the watch, nil where it has not ended the transfer.
func (w *watch) cause() error { return context.Cause(w.ctx) }

func (w *watch) end() {
	w.mu.Lock()
	w.stop()
	w.over = true
	w.mu.Unlock()
	w.whole()
	w.cancel(nil)
}
