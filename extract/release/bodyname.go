package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// bodyName is the form of what a public body is called, also in short and in times when
// it had another name: 행자부, 소방방재청, 나라공사.
var bodyName = hangul.MustCompile(`^[가-힣]{2,12}(?:부|청|처|공사|공단|협회|연합회|진흥원|위원회|재단)$`)

// namesBody says that a name without spaces is a body's, which decides and is no programme.
func namesBody(id string) bool {
	return isMinistry(id) || bodyName.MatchString(id) && !strings.HasSuffix(id, "바우처")
}
