package normalize

import "fmt"

// String says a reason as a person reads it: "from-table risk 0.05",
// "count-agrees risks ×0.25", with what it was seen in where that is said.
func (r Reason) String() string {
	s := fmt.Sprintf("%s risk %.2f", r.Code, r.Effect)
	for _, k := range reasons() {
		if k.code == r.Code && k.kind == factor {
			s = fmt.Sprintf("%s risks ×%.2f", r.Code, r.Effect)
		}
	}
	if r.Detail != "" {
		s += " (" + r.Detail + ")"
	}
	return s
}
