package release

import "testing"

// A verb that designates or revokes decides, though a change is told of behind it; so does one done to places.
func TestVerbBeforeAttribute(t *testing.T) {
	for _, tt := range []struct{ of, said, want string }{
		{"지정", "국토교통부는 나눔특구로 안동시, 김천시, 순창군 3곳을 지정하고 면적을 늘리는 구역 변경을 의결했다.", "new 안동시, new 김천시, new 순창군"},
		{"지정", "국토교통부는 안동시, 김천시 2곳의 나눔특구 지정을 취소하고 사업비를 줄이는 계획 변경을 승인했다.", "revoked 안동시, revoked 김천시"},
		{"지정", "국토교통부는 안동시, 김천시를 나눔특구로 지정하고 특례를 늘리는 계획 변경을 의결했다고 밝혔다.", "new 안동시, new 김천시"},
		{"지정", "국토교통부는 안동시와 김천시를 나눔특구로 지정하고 순창군을 확대하는 계획변경을 승인했다고 밝혔다.", "new 안동시, new 김천시"},
		{"지정", "국토교통부는 안동시를 나눔특구에서 해제하고 김천시를 추가하는 변경을 승인했다고 밝혔다.", "revoked 안동시"},
		{"계획변경 승인", "국토교통부는 안동시의 나눔특구 기간을 3년 연장하며 사업을 추가하는 내용의 계획변경을 승인했다.", "renewed 안동시"},
		{"계획변경 승인", "국토교통부는 안동시, 김천시 나눔특구의 기간을 연장하고 사업 내용을 바꾸는 계획 변경을 승인했다.", "changed 안동시, changed 김천시"},
		{"계획변경 승인", "국토교통부는 안동시, 김천시 나눔특구의 기간을 3년 연장하고 면적을 크게 넓히는 계획변경을 승인했다.", "changed 안동시, changed 김천시"},
		{"계획변경 승인", "국토교통부는 나눔특구로 안동시, 김천시 2곳을 연장하고 면적을 넓히는 계획변경을 승인했다.", "renewed 안동시, renewed 김천시"},
	} {
		if got := saidOf("# 국토교통부, 2025년 나눔특구 " + tt.of + "\n" + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}
