package pdf

import "testing"

// What is drawn in the colour of paper is read only where something lies under
// it, whatever its shape, or where it was drawn in another colour as well.
func TestWhiteText(t *testing.T) {
	const seen = "BT /F 10 Tf 20 200 Td (seen words) Tj ET "
	for _, c := range []struct{ name, content, want string }{
		{"on paper", seen + "1 g BT /F 10 Tf 20 100 Td (nobody) Tj ET", "seen words"},
		{"on a band", seen + "0 0 1 rg 10 90 99 30 re f 1 g BT /F 10 Tf 20 100 Td (yes) Tj ET", "seen words\nyes"},
		{"on a round shape", seen + "0 0 1 rg 10 90 m 10 120 99 120 99 90 c f 1 g BT /F 10 Tf 20 100 Td (yes) Tj ET", "seen words\nyes"},
		{"on white over paper", seen + "1 g 10 90 99 30 re f BT /F 10 Tf 20 100 Td (nobody) Tj ET", "seen words"},
		{"a letter that holds a place", seen + "1 g BT /F 10 Tf 20 100 Td (x) Tj ET", "seen words\nx"},
		{"on a picture", seen + "q 99 0 0 30 10 90 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q 1 g BT /F 10 Tf 20 100 Td (yes) Tj ET", "seen words\nyes"},
		{"outlined", seen + "1 g 2 Tr BT /F 10 Tf 20 100 Td (yes) Tj ET", "seen words\nyes"},
		{"under its double", seen + "1 g BT /F 10 Tf 20 100 Td (yes) Tj ET 0 g BT /F 10 Tf 20 100 Td (yes) Tj ET", "seen words\nyes"},
		{"most of the page", "1 g BT /F 10 Tf 20 100 Td (yes) Tj ET", "yes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := textOf(read(t, simpleFile(c.content))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
