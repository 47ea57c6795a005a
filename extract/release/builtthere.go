package release

import "injeung/normalize/hangul"

// buildsThere finds that what is allowed is something to be built in the places, which become nothing by it: (3곳)에
// 충전소 설치를 (승인했다).
var buildsThere = hangul.MustCompile(`^\s(?:[^,.]{2,40}\s)?[가-힣]{0,8}(?:설치|건립|건설|신축|증축|증설|개설|착공|입점)(?:을|를|이|가|도)\s(?:\S{1,6}\s)?$`)
