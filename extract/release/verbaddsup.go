package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// sumNow finds, behind a verb of decision, how many of a programme there are with those chosen: (지정되면서) 전국의 가나도시는 12곳에서
// 14곳으로 늘었다.
var sumNow = hangul.MustCompile(`^,?\s(?:(?:[가-힣]+(?:의|에|에는|에서|에서는|내|은|는)|전국|국내|이로써|우리나라|도내|관내)\s){0,2}['"‘“「]?([^\s'"’”」]{2,20}?)['"’”」]?(?:은|는|이|가)\s(?:(?:기존|지난해|작년)?\s?[0-9]{1,3}\s?(?:곳|개[가-힣·]{0,6})에서\s)?(?:(?:모두|총|전체|전국|올해)\s){0,2}(?:[0-9]{1,3}|[가-힣]{1,3})\s?(?:곳|개소|개[가-힣·]{0,6})(?:으로|로|이|가)\s(?:늘|됐|되었|됩|된다|증가|확대)`)

// toldNowOf finds before a verb that it tells of now.
var toldNowOf = hangul.MustCompile(`(?:^|\s)(?:이번|이번에|올해|새로|추가로?|신규로?|이날|금번|최근|함께)\s|[0-9]일\s`)

// addsUp says that the clause behind a verb that tells of now adds those it chose to all of a programme, so that they were chosen now.
func addsUp(before, rest string) bool {
	if !toldNowOf.MatchString(before) || strings.Contains(before, "앞서") {
		return false
	}
	m := sumNow.FindStringSubmatch(rest)
	return m != nil && endsAsProgramme(m[1])
}
