package normalize

// ReasonCodes lists the codes of the reasons behind a confidence, as
// schema.Codes explains them.
func ReasonCodes() []string {
	var codes []string
	for _, r := range reasons() {
		codes = append(codes, r.code)
	}
	return codes
}
