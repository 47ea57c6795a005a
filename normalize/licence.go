package normalize

import (
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// licence fills the licence that the source carries and whom to name: as the
// source asks for it, else the agency that published it.
func (w *work) licence(r *schema.Release, h *release.Header) {
	if h.LicenceCode != "" {
		r.Licence = some(h.LicenceCode)
		r.LicenceRaw = some(hangul.Squeeze(h.Licence.Words.S))
		w.cite(w.id, "licence", h.Licence.Words, h.Licence.Rule)
		w.cite(w.id, "licence_raw", h.Licence.Words, h.Licence.Rule)
	}
	if r.Attribution = w.words(w.id, "attribution", h.Credit, "licence.credit"); r.Attribution == nil && r.Agency != nil {
		r.Attribution = some(*r.Agency)
		w.derive(w.id, "attribution", "agency", "licence.agency")
	}
}
