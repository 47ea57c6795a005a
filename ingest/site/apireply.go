package site

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// apiReply is an answer of the press-release API.
type apiReply struct {
	code, message string // resultCode and its words
	items         []newsItem
}

// newsItem is one release as the API gives it; tags it does not know are left
// out.
type newsItem struct {
	ID          string   `xml:"NewsItemId"`
	ModifyID    string   `xml:"ModifyId"`
	ModifyDate  string   `xml:"ModifyDate"`
	ApproveDate string   `xml:"ApproveDate"`
	Title       string   `xml:"Title"`
	SubTitle1   string   `xml:"SubTitle1"`
	SubTitle2   string   `xml:"SubTitle2"`
	SubTitle3   string   `xml:"SubTitle3"`
	SubTitle    []string `xml:"-"`
	Contents    string   `xml:"DataContents"`
	Minister    string   `xml:"MinisterCode"`
	OriginalURL string   `xml:"OriginalUrl"`
	FileName    []string `xml:"FileName"`
	FileURL     []string `xml:"FileUrl"`
}

// readReply reads an answer, whichever of its two forms it has: the API's own,
// or that of the gateway before it, which refuses keys.
func readReply(data []byte) (apiReply, error) {
	var r apiReply
	d := xml.NewDecoder(bytes.NewReader(bytes.TrimSpace(data)))
	d.Strict, d.Entity = false, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return r, r.refusal()
		}
		if err == nil {
			err = r.element(d, tok)
		}
		if err != nil {
			return r, fmt.Errorf("the answer of the API cannot be read: %w", err)
		}
	}
}

func (r *apiReply) element(d *xml.Decoder, tok xml.Token) error {
	start, ok := tok.(xml.StartElement)
	if !ok {
		return nil
	}
	switch start.Name.Local {
	case "resultCode", "returnReasonCode":
		return d.DecodeElement(&r.code, &start)
	case "resultMsg", "returnAuthMsg":
		return d.DecodeElement(&r.message, &start)
	case "NewsItem":
		var n newsItem
		err := d.DecodeElement(&n, &start)
		n.SubTitle = []string{n.SubTitle1, n.SubTitle2, n.SubTitle3}
		r.items = append(r.items, n)
		return err
	}
	return nil
}

// refusal is what a code other than 0 (read) and 3 (no data) says.
func (r apiReply) refusal() error {
	switch code := strings.TrimLeft(strings.TrimSpace(r.code), "0"); {
	case r.code == "":
		return errors.New("the answer of the API has no resultCode; the API may have changed")
	case code == "", code == "3":
		return nil
	default:
		return fmt.Errorf("the API refuses with code %s: %s; see the key and its quota on data.go.kr", strings.TrimSpace(r.code), clean(r.message))
	}
}

func (r apiReply) rows(address string) (all []row) {
	for _, n := range r.items {
		all = append(all, n.row(address))
	}
	return all
}
