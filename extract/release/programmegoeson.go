package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// certificateBehind finds the word for a certificate right behind a name: 가나 서비스 품질인증.
var certificateBehind = hangul.MustCompile(`^\s?([가-힣]{1,4})인증(?:제도|제)?(?:[^가-힣]|[을를은는이가의에과와도]|으로|$)`)

// timesOfCertificates are words before 인증 that tell of when, or how far, and begin no name of a certificate.
const timesOfCertificates = "재 신규 예비 본 최종 갱신 추가 첫 최초 국가 국제 해외 정부 공식 정식 조건부 모의 기존 사전 임시 미 비 불 이번 올해 선정 지정 연장 자체 민간 법정 단체"

// certificatesBehind lengthens a name by the certificate that is printed right behind it, where other sentences call those
// who have it by the name alone: 가나 서비스 3건 인증, of 가나 서비스 품질인증.
func (ctx *context) certificatesBehind() {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known || !k.main || strings.HasSuffix(k.Name, "인증") {
			continue
		}
		if name := ctx.certificateOf(k.Name); name.Said() {
			words := hangul.Squeeze(hangul.FoldString(name.Words.S))
			ctx.call(k.ID, Scheme{ID: hangul.NoSpace(words), Name: words, Value: name})
		}
	}
}

// certificateOf is a name with the certificate behind it, where the release prints it so.
func (ctx *context) certificateOf(name string) Value {
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "인증") {
			continue
		}
		for at := 0; ; {
			k := strings.Index(v.S[at:], name)
			if k < 0 {
				break
			}
			from := at + k
			at = from + len(name)
			m := certificateBehind.FindStringSubmatchIndex(v.S[at:])
			if m == nil || hasWord(timesOfCertificates, v.S[at+m[2]:at+m[3]]) {
				continue
			}
			return v.value(from, at+m[3]+len("인증"), "scheme.named")
		}
	}
	return Value{}
}
