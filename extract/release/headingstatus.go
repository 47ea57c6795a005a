package release

import "injeung/schema"

// headingStatus is the status a heading names, new where it names none.
func (c *clause) headingStatus() (schema.Status, Value) {
	for _, s := range c.statuses {
		return s.status, c.value(s.from, s.to, "heading.status")
	}
	return schema.New, Value{}
}
