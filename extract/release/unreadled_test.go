package release

import "testing"

// TestListedAtCeremony: a ceremony that lists those who were certified gives no records, and says so; one that tells of those of a year
// ago says nothing.
func TestListedAtCeremony(t *testing.T) {
	const lines = "\n○ 물길 자율주행 기술(㈜새벽로봇)\n○ 낮은 전력 가스감지 기술(㈜나래센스)\n○ 얼음 감지 기술(새들연구원)"
	for _, c := range []struct {
		name, in string
		want     bool
	}{
		{"listed", "# 말 잘 듣는 로봇, ‘든든기술 표시’ 첫 주인공들\n산업부는 13일 ‘든든기술 표시’ 인증서 수여식을 열었다.\n인증을 받은 세 기술은 다음과 같다." + lines, true},
		{"of a year ago", "# ‘든든기술 표시’ 인증서 수여식 열려\n산업부는 13일 ‘든든기술 표시’ 인증서 수여식을 열었다.\n지난해 인증을 받은 세 기술은 다음과 같다." + lines, false},
		{"none listed", "# ‘든든기술 표시’ 인증서 수여식 열려\n산업부는 13일 ‘든든기술 표시’ 인증서 수여식을 열었다.\n인증을 받은 기술의 혜택은 다음과 같다.\n관심을 바란다.\n문의를 바란다.", false},
	} {
		f := Read(written("배포일 2025. 8. 13.(수)\n"+c.in), "")
		said := len(heldIn(f)) > 0
		for _, i := range f.Issues {
			said = said || i.Code == "unread-services"
		}
		if said != c.want {
			t.Errorf("%s: read or said %v, want %v (kind %s)", c.name, said, c.want, f.Header.Kind)
		}
	}
}
