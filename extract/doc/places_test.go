package doc

import (
	"math/rand"
	"reflect"
	"slices"
	"testing"
)

// drawn is a text some bytes of which were printed, each at a place of its own.
func drawn(r *rand.Rand) Text {
	var b Builder
	for range r.Intn(6) {
		w := "abcd"[:1+r.Intn(4)]
		if r.Intn(4) == 0 {
			b.WriteString(w)
			continue
		}
		x := float32(r.Intn(900) + 1)
		b.WriteFlagged(w, Place{Page: int32(1 + r.Intn(2)), Box: Box{x, x, x + 1, x + 1}}, SpanFlags(r.Intn(8)/6))
	}
	return b.Text()
}

// TestPlacesShared: texts that share their places say the same of them as those
// whose spans were written anew.
func TestPlacesShared(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	texts := []Text{{}}
	for range 20_000 {
		var next Text
		switch r.Intn(3) {
		case 0:
			next = drawn(r)
		case 1:
			of := texts[r.Intn(len(texts))]
			i := r.Intn(len(of.S) + 1)
			next = of.Slice(i, i+r.Intn(len(of.S)-i+1))
		default:
			next = Join(", "[:r.Intn(3)], texts[r.Intn(len(texts))], texts[r.Intn(len(texts))], texts[r.Intn(len(texts))])
		}
		if next.S == "" {
			continue // within a glyph: printed there, but no stretch of it
		}
		checkPlaces(t, next)
		if len(next.S) < 300 {
			texts = append(texts, next)
		}
		texts = texts[max(len(texts)-50, 0):]
	}
}

func checkPlaces(t *testing.T, shared Text) {
	t.Helper()
	var own Builder
	own.WriteText(shared)
	plain := own.Text()
	spans := shared.Spans()
	if len(spans) != shared.SpanCount() || !slices.Equal(spans, plain.Spans()) {
		t.Fatalf("%q: %v, written anew %v", shared.S, spans, plain.Spans())
	}
	last := int32(0)
	for _, s := range spans {
		if s.From < last || s.To < s.From || int(s.To) > len(shared.S) {
			t.Fatalf("%q: %v", shared.S, spans)
		}
		last = s.To
	}
	at, ok := shared.At()
	if want, is := plain.At(); at != want || ok != is {
		t.Fatalf("%q: at %v, written anew %v", shared.S, at, want)
	}
	if m := shared.Marks(); !reflect.DeepEqual(m, plain.Marks()) {
		t.Fatalf("%q: marks %v, written anew %v", shared.S, m, plain.Marks())
	}
}
