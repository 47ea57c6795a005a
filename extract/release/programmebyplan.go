package release

import "injeung/normalize/hangul"

// planNouns end the names of plans by which a programme is carried out.
var planNouns = []string{"방안", "대책", "전략", "로드맵", "계획", "종합대책", "청사진"}

// byPlan follows such a name where places are chosen by it or after it, so that it is not what they were chosen for: (「가나특구 조성방안」)에
// 따라, 의 후속 조치로.
var byPlan = hangul.MustCompile(`^\s?['"」』]?\s?(?:\([^()]{2,40}\)\s?)?(?:에\s(?:따라|따른|의거|의한|근거|기반|맞춰|발맞춰|담긴|포함된)|의\s(?:후속|일환|하나로|핵심|주요|세부|첫)|(?:을|를)\s(?:바탕|토대|통해\s(?:밝힌|발표한|예고한)|발표|이행|구체화))`)
