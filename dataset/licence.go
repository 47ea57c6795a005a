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

// packageLicences lists the licences that the releases carry, each with how
// many do; those that print none are counted too, so that no licence seems to
// hold for them.
func packageLicences(releases []schema.Release) []terms {
	count := map[string]int{}
	for i := range releases {
		code := ""
		if c := releases[i].Licence; c != nil {
			code = *c
		}
		count[code]++
	}
	all := []terms{}
	for _, code := range slices.Sorted(maps.Keys(count)) {
		l, share := schema.LicenceOf(code), fmt.Sprintf("%d/%d", count[code], len(releases))
		if code != "" {
			all = append(all, terms{code, l.URL, fmt.Sprintf("%s / %s: %s", l.NameKO, l.NameEN, share)})
		}
	}
	if n := count[""]; n > 0 {
		all = append(all, terms{notSpecified, "", fmt.Sprintf("이용 조건이 인쇄되지 않은 원문 / sources that print no licence: %d/%d", n, len(releases))})
	}
	return all
}

// packageSources lists whom to name, each once.
func packageSources(releases []schema.Release) []credit {
	names := map[string]bool{}
	for i := range releases {
		if a := releases[i].Attribution; a != nil {
			names[*a] = true
		}
	}
	all := []credit{}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		all = append(all, credit{name})
	}
	return all
}
