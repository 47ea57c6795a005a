package dataset

import (
	"fmt"
	"maps"
	"slices"

	"injeung/schema"
)

// terms is a licence as datapackage.json lists it.
type terms struct {
	Name  string `json:"name"`
	Path  string `json:"path,omitempty"`
	Title string `json:"title"`
}

// credit is whom datapackage.json names as a source.
type credit struct {
	Title string `json:"title"`
}

// notSpecified is how data packages say that no licence is given
// (https://opendefinition.org/licenses/api).
const notSpecified = "notspecified"

// credits counts what the releases say of their terms of use, one after the
// other.
type credits struct {
	releases int
	byCode   map[string]int // by licence, "" for none
	names    map[string]bool
}

func (c *credits) see(r *schema.Release) {
	if c.byCode == nil {
		c.byCode, c.names = map[string]int{}, map[string]bool{}
	}
	code := ""
	if r.Licence != nil {
		code = *r.Licence
	}
	c.releases++
	c.byCode[code]++
	if r.Attribution != nil {
		c.names[*r.Attribution] = true
	}
}

// licences lists the licences that the releases carry, each with how many do;
// those that print none are counted too, so that no licence seems to hold for
// them.
func (c *credits) licences() []terms {
	all := []terms{}
	for _, code := range slices.Sorted(maps.Keys(c.byCode)) {
		l, share := schema.LicenceOf(code), fmt.Sprintf("%d/%d", c.byCode[code], c.releases)
		if code != "" {
			all = append(all, terms{code, l.URL, fmt.Sprintf("%s / %s: %s", l.NameKO, l.NameEN, share)})
		}
	}
	if n := c.byCode[""]; n > 0 {
		all = append(all, terms{notSpecified, "", fmt.Sprintf("이용 조건이 인쇄되지 않은 원문 / sources that print no licence: %d/%d", n, c.releases)})
	}
	return all
}

// sources lists whom to name, each once.
func (c *credits) sources() []credit {
	all := []credit{}
	for _, name := range slices.Sorted(maps.Keys(c.names)) {
		all = append(all, credit{name})
	}
	return all
}
