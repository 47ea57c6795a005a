package release

import "injeung/normalize/hangul"

// prizesToo says behind names that they get prizes besides, at the event of a decision on others: (우수기관으로 뽑힌 가나시)에 대한 시상도 함께.
var prizesToo = hangul.MustCompile(`^[^.]{0,90}?(?:에\s?대한|에게|에)\s(?:[가-힣]{1,8}\s)?(?:시상|표창|포상)도\s`)
