package archive

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"injeung/schema"
)

// Source is a line of data/sources.jsonl: a source of the dataset, what became
// of it, and where its bytes lie in the bag (원문).
type Source struct {
	Name       string        `json:"name"` // as the dataset's manifest says
	SHA256     string        `json:"sha256"`
	Status     string        `json:"status"`
	Reason     string        `json:"reason,omitempty"`
	File       *string       `json:"file"` // path in the bag, NULL where the bytes are not there
	Bytes      *int64        `json:"bytes"`
	Missing    bool          `json:"missing,omitempty"`  // it had bytes, but they were not found
	Withheld   bool          `json:"withheld,omitempty"` // it has bytes, which are left out for the personal contacts in them
	MediaType  *string       `json:"media_type"`
	ReleaseID  *string       `json:"release_id"` // of the table releases
	URI        *string       `json:"source_uri"`
	Title      *string       `json:"title"`
	Agency     *string       `json:"agency"`
	ReleasedOn *schema.Date  `json:"released_on"`
	Origin     schema.Origin `json:"origin,omitempty"`
	Licence    *string       `json:"licence"`     // its code (공공누리 KOGL-1); NULL where none is printed
	LicenceRaw *string       `json:"licence_raw"` // as printed
	Credit     *string       `json:"attribution"` // whom to name as the source (출처 표시)
	Seen       *string       `json:"seen"`        // path of the sightings: when, where and with which headers
}

// MissingError says that sources of the dataset were not found.
type MissingError struct {
	Sources []schema.Source
}

func (e *MissingError) Error() string {
	names := make([]string, len(e.Sources))
	for i, s := range e.Sources {
		names[i] = "\n  " + s.Name + " (SHA-256 " + s.SHA256 + ")"
	}
	return fmt.Sprintf("%d sources were not found:%s", len(names), strings.Join(names, ""))
}

// sourcePath is where the bytes of a source lie: under the first digits of
// their SHA-256, which are the release_id, with their name made safe.
func sourcePath(s schema.Source) string {
	return path.Join(sourcesRoot, s.SHA256[:12], SafeName(s.Name))
}

// sources freezes the bytes of every source once, and says where they are.
func (m *maker) sources(ctx context.Context) error {
	var missing []schema.Source
	done := map[string]entry{}
	for _, s := range m.manifest.Sources {
		row := Source{Name: s.Name, SHA256: s.SHA256, Status: s.Status, Reason: s.Reason}
		if row.Withheld = s.SHA256 != "" && m.plan.Withhold; s.SHA256 != "" && !row.Withheld {
			e, found, err := m.source(ctx, s, done)
			if err != nil {
				return err
			}
			row.Missing = !found
			if found {
				row.File, row.Bytes = &e.path, &e.bytes
				row.Seen = m.seen[s.SHA256]
			} else {
				missing = append(missing, s)
			}
		}
		m.describe(&row)
		m.rows = append(m.rows, row)
	}
	if len(missing) > 0 && !m.plan.AllowMissing {
		return &MissingError{missing}
	}
	m.frozen = len(done)
	return m.listSources(ctx)
}

// source freezes one source, unless its bytes are in the bag already.
func (m *maker) source(ctx context.Context, s schema.Source, done map[string]entry) (entry, bool, error) {
	if e, again := done[s.SHA256]; again {
		return e, true, nil
	}
	at, found := m.plan.Sources[s.SHA256]
	if !found {
		return entry{}, false, nil
	}
	if len(s.SHA256) != 64 {
		return entry{}, false, fmt.Errorf("the source %s has the SHA-256 %q, which is none", s.Name, s.SHA256)
	}
	f, err := os.Open(at.Path)
	if err != nil {
		return entry{}, false, fmt.Errorf("the source %s: %w", s.Name, err)
	}
	defer f.Close()
	e, err := m.add(ctx, sourcePath(s), readOnly, f)
	if err == nil && e.sha256 != s.SHA256 {
		err = fmt.Errorf("%s was changed while it was copied", at.Path)
	}
	if err != nil {
		return entry{}, false, fmt.Errorf("the source %s: %w", s.Name, err)
	}
	done[s.SHA256] = e
	return e, true, m.sightings(ctx, s.SHA256, at.Seen)
}

// sightings freezes when and where a source was seen.
func (m *maker) sightings(ctx context.Context, sum string, seen []byte) error {
	if len(seen) == 0 {
		return nil
	}
	e, err := m.add(ctx, path.Join(seenRoot, sum+".jsonl"), readOnly, bytes.NewReader(seen))
	m.seen[sum] = &e.path
	return err
}

// describe adds what the table releases says of a source.
func (m *maker) describe(row *Source) {
	r, ok := m.releases[row.SHA256]
	if !ok {
		return
	}
	row.MediaType, row.ReleaseID, row.URI = &r.MediaType, &r.ReleaseID, &r.SourceURI
	row.Title, row.Agency, row.ReleasedOn, row.Origin = r.Title, r.Agency, r.ReleasedOn, r.Origin
	row.Licence, row.LicenceRaw, row.Credit = r.Licence, r.LicenceRaw, r.Attribution
}

func (m *maker) listSources(ctx context.Context) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for i := range m.rows {
		if err := e.Encode(&m.rows[i]); err != nil {
			return err
		}
	}
	_, err := m.add(ctx, sourcesFile, readOnly, &b)
	return err
}

// Sources reads the list of sources of the bag in the folder dir.
func Sources(dir string) ([]Source, error) {
	data, err := fs.ReadFile(os.DirFS(dir), sourcesFile)
	if err != nil {
		return nil, err
	}
	var all []Source
	for line := range bytes.Lines(data) {
		var s Source
		if err := json.Unmarshal(line, &s); err != nil {
			return nil, fmt.Errorf("%s line %d: %w", sourcesFile, len(all)+1, err)
		}
		if s.File != nil && !localPath(*s.File) {
			return nil, fmt.Errorf("%s line %d: %q leads out of the bag", sourcesFile, len(all)+1, *s.File)
		}
		all = append(all, s)
	}
	return all, nil
}
