package release

import (
	"fmt"
	"strings"
)

// factsDrawn writes facts for a reader of test output.
func factsDrawn(f *Facts) string {
	var b strings.Builder
	h := &f.Header
	fmt.Fprintf(&b, "title    %s\n", h.Title.Words.S)
	for _, s := range h.Subtitles {
		fmt.Fprintf(&b, "sub      %s\n", s.Words.S)
	}
	fmt.Fprintf(&b, "agency   %s / %s / %s\nreleased %s | embargo %s | posted %s\nfile %s\norigin %s (%s) kind %s (%s)\n", h.Agency.Words.S, h.Bureau.Words.S, h.Division.Words.S, h.Released.Words.S, h.Embargo.Words.S, h.Posted.Words.S, h.FileName.Words.S, h.Origin, h.OriginBy.Words.S, h.Kind, h.KindBy.Words.S)
	for _, c := range h.Contacts {
		fmt.Fprintf(&b, "contact  %s %s %s %s\n", c.Role.Words.S, c.Rank.Words.S, c.Name.Words.S, c.Phone.Words.S)
	}
	for _, d := range f.Decisions {
		b.WriteString(decisionDrawn(&d) + "\n")
	}
	for _, c := range f.Criteria {
		fmt.Fprintf(&b, "criterion %s %s %v", c.Scheme.ID, c.Field, c.Number)
		for _, v := range c.List {
			fmt.Fprintf(&b, " [%s]", v.Words.S)
		}
		fmt.Fprintf(&b, " %q\n", c.Value.Words.S)
	}
	for _, i := range f.Issues {
		raw := ""
		if i.Raw != nil {
			raw = *i.Raw
		}
		fmt.Fprintf(&b, "issue    %s %s: %s\n", i.Code, i.Detail, raw)
	}
	return b.String()
}

func decisionDrawn(d *Decision) string {
	var b strings.Builder
	fmt.Fprintf(&b, "decision %s %s", d.Scheme.ID, d.Status)
	for _, v := range []struct{ k, s string }{{"by", d.StatusBy.Words.S}, {"year", d.Year.Words.S}, {"base", d.BaseYear.Words.S}, {"batch", d.Batch.Words.S}, {"of", d.Applicants.Words.S}} {
		if v.s != "" {
			fmt.Fprintf(&b, " %s=%s", v.k, v.s)
		}
	}
	for _, h := range d.Holders {
		b.WriteString(" | ")
		if h.Carried {
			b.WriteString(h.Province.S + ">")
		}
		b.WriteString(h.Words.S)
		for _, v := range []struct{ k, s string }{{":", h.Class.S}, {"!", h.Grade.S}, {"@", h.Domain.S}, {"&", h.Partner.S}, {"+", h.Unnamed.S}, {"y", h.Year.S}} {
			if v.s != "" {
				b.WriteString(v.k + v.s)
			}
		}
		if h.Joint > 0 {
			fmt.Fprintf(&b, "~%d", h.Joint)
		}
		for _, p := range h.Providers {
			b.WriteString("<" + p.Words.S + ">")
		}
		if h.Kind == OtherHolder {
			b.WriteString("?")
		}
	}
	if d.Open {
		b.WriteString(" ..")
	}
	for _, c := range d.Counts {
		fmt.Fprintf(&b, " #%d%s", c.N, c.Class.S)
		if c.Sites {
			b.WriteString("(sites)")
		}
	}
	return b.String()
}
