package release

import "injeung/normalize/hangul"

// qualityEnd ends words that tell what those behind them are good at, or better than others: 이용자 편의가 우수한 (12개가).
var qualityEnd = hangul.MustCompile(`[가-힣](?:이|가|도|은|는|에서)\s(?:더\s|가장\s|매우\s|특히\s|모두\s|고루\s)?(?:우수|탁월|충분|확실|뚜렷|양호|적합|적절|풍부|뛰어|높|좋|나은|두드러|돋보|앞서|앞선|인정)(?:[가-힣]{0,3}[한된은는난인진])?$`)

// tellsQuality says that words are no name but the last of what those counted behind them were judged by, as are those
// listed before.
func tellsQuality(s string) bool { return endsInOne(s, qualityLast) && qualityEnd.MatchString(s) }

// qualityLast are the last syllables of what qualityEnd finds.
var qualityLast = []string{"한", "된", "은", "는", "난", "인", "진", "선"}

// purposeOfCounted goes on behind the object of a verb that tells what those counted behind it are for: (건강)을 돌볼 수 있도록 총
// 12개의.
var purposeOfCounted = hangul.MustCompile(`^[을를]\s[^,.]{0,90}?(?:도록|기\s위해|기\s위한|려는|려고)\s[^,.]*?[0-9]{1,3}\s?(?:개|건|종)`)
