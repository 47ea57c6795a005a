package release

import "strings"

// servers ends the name of those who serve, who may also be made so by a law and by no programme.
const servers = "사업자"

// certifiesServers says that a name without spaces is that of those who serve and that the release tells of a certificate for them: 우수
// 가나서비스 사업자 인증, 모범 다라사업자 지정제.
func (ctx *context) certifiesServers(id string) bool {
	what, ok := strings.CutSuffix(id, servers)
	if !ok || what == "" {
		return false
	}
	if is, known := ctx.servers[id]; known {
		return is
	}
	is := false
	for _, s := range ctx.bareTexts() {
		is = is || strings.Contains(s, id+"인증") || strings.Contains(s, id+"지정제")
	}
	if ctx.servers == nil {
		ctx.servers = map[string]bool{}
	}
	ctx.servers[id] = is
	return is
}
