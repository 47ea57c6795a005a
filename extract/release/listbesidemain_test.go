package release

import "testing"

// TestBesideReadNames: where the names of the main number stand above, lines below those told beside it are theirs.
func TestBesideReadNames(t *testing.T) {
	const in = "# 바람길 금융서비스 2건 지정\n산림청은 바람길 금융서비스 2건을 지정했다.\nㅇ 솔숲 이슬 지도(㈜모래톱)\nㅇ 능선 구조 알림(㈜너울)\n2건의 지정기간 연장도 의결했다.\nㅇ 갯벌 길 안내(㈜샛강)\nㅇ 섬 우편함(㈜포구)"
	const want = "new 솔숲 이슬 지도+㈜모래톱, new 능선 구조 알림+㈜너울, renewed 갯벌 길 안내+㈜샛강, renewed 섬 우편함+㈜포구"
	if got := offeredIn(in); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
