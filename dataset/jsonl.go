package dataset

import (
	"encoding/json"
	"fmt"
	"io"
)

// lines writes rows as JSON Lines: a row a line, every key, NULL as null,
// text as it is, numbers as short as they can be read back.
type lines struct {
	to *json.Encoder
}

func newLines(w io.Writer) lines {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return lines{to: e}
}

// writeLines writes rows and stops at the first that cannot be written.
func writeLines[T any](l lines, rows []T) error {
	for i := range rows {
		if err := l.to.Encode(&rows[i]); err != nil {
			return fmt.Errorf("row %d: %w", i+1, err)
		}
	}
	return nil
}
