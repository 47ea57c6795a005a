package ingest_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"injeung/ingest"
	"injeung/ingest/fetch"
	"injeung/ingest/site"
)

// A plain list of addresses answers only if an address of it does.
func TestDoctorAsksForAnAddressOfThePlainList(t *testing.T) {
	c, err := ingest.ParseConfig([]byte("sources:\n  - name: notices\n    kind: urls\n    urls: [https://example.org/a.pdf]\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		err  error
	}{{"answers", nil}, {"does not", errors.New("the server says 500")}} {
		t.Run(tt.name, func(t *testing.T) {
			var asked []string
			get := func(_ context.Context, r fetch.Request) (*fetch.Response, error) {
				asked = append(asked, r.URL)
				return &fetch.Response{Status: 200}, tt.err
			}
			found := ingest.AskSources(context.Background(), c, func(string) string { return "" }, site.New, get)
			if len(asked) != 1 || asked[0] != "https://example.org/a.pdf" {
				t.Errorf("asked for %q", asked)
			}
			if len(found) != 1 || found[0].Bad != (tt.err != nil) || tt.err != nil && !strings.Contains(found[0].Ko, tt.err.Error()) {
				t.Errorf("found %+v", found)
			}
		})
	}
}
