package release

import (
	"strings"
	"testing"
)

// TestUnreadSorters: words that sort the names of a table and were read as nothing
// are told of each row; words that do not sort them are not.
func TestUnreadSorters(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"types under an unknown word", `
□ 고운마을 지정 결과

| 연번 | 지자체 | 갈래 |
| 1 | 전북 임실군 | 들녘형 |
| 2 | 경남 하동군 | 산골형 |`, "들녘형; 산골형"},
		{"words that come again", `
□ 고운마을 지정 결과

| 연번 | 지자체 | 갈래 |
| 1 | 전북 임실군 | 들녘 |
| 2 | 경남 하동군 | 산골 |
| 3 | 경남 산청군 | 산골 |
| 4 | 강원 정선군 | 산골 |`, "들녘; 산골; 산골; 산골"},
		{"a word for each place", `
□ 고운마을 지정 결과

| 연번 | 지자체 | 자랑거리 |
| 1 | 전북 임실군 | 치즈 |
| 2 | 경남 하동군 | 녹차 |
| 3 | 강원 정선군 | 곤드레 |`, "; ; "},
		{"those served, under a head of names", `
□ 고운마을 지정 결과

| 대상 | 선정 지자체 | 하는 일 |
| 어르신 | 전북 임실군 | 도시락 나르기 |
| 어르신 | 경남 하동군 | 말벗 모임 |
| 어린이 | 경남 산청군 | 숲 놀이터 |
| 어르신 | 강원 정선군 | 쉼터 손질 |`, "=어르신; =어르신; =어린이; =어르신"},
		{"those served, under a longer head", `
□ 고운마을 지정 결과

| 지원 대상 | 선정 지자체 |
| 새내기 부부 | 전북 임실군 |
| 새내기 부부 | 경남 하동군 |
| 어르신 | 경남 산청군 |
| 어르신 | 강원 정선군 |`, "=새내기 부부; =새내기 부부; =어르신; =어르신"},
		{"names of each under such a head", `
□ 고운마을 지정 결과

| 명칭 | 선정 지자체 |
| 들녘벗 | 전북 임실군 |
| 산골벗 | 경남 하동군 |
| 강벗 | 강원 정선군 |`, "; ; "},
		{"an unknown status among known ones", `
□ 고운마을 심의 결과

| 연번 | 지자체 | 구분 |
| 1 | 전북 임실군 | 신규 |
| 2 | 경남 하동군 | 손질 |
| 3 | 강원 정선군 | 신규 |`, "; ; 손질"},
		{"groups of classes", `
□ 고운마을 심의 결과

| 연번 | 지자체 |
| ㅇ 대도시 1곳 | < |
| 1 | 경기 수원시 |
| ㅇ 중소도시 1곳 | < |
| 2 | 경남 통영시 |`, "; "},
		{"groups of statuses and an unknown one", `
□ 고운마을 심의 결과

| 연번 | 지자체 |
| ㅇ 신규 1곳 | < |
| 1 | 경기 수원시 |
| ㅇ 손질 1곳 | < |
| 2 | 경남 통영시 |`, "; 손질"},
	} {
		var got []string
		for _, d := range readDrawn(t, told{body: c.body}).Decisions {
			for _, h := range d.Holders {
				word := h.Unread.S
				if strings.HasPrefix(c.want, "=") {
					word = "=" + h.Class.S
				}
				got = append(got, word)
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.name, s, c.want)
		}
	}
}
