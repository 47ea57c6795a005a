package release

import "testing"

// TestSitesOfMoves names what is to be moved where places are chosen for where it is to go, and nothing where something only moves.
func TestSitesOfMoves(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 나눔시설 이전 예비후보지로 상주시·영천시 선정\n환경부는 나눔시설 이전 예비후보지를 경상북도 상주·영천시로 선정하였습니다.", "나눔시설 이전: candidate 상주시, candidate 영천시, candidate 경상북도 상주시, candidate 경상북도 영천시"},
		{"# 새솔연구원 이전 대상지 확정\n환경부는 새솔연구원 이전 대상지로 충남 공주시를 확정했다고 밝혔다.", "새솔연구원 이전: new 충남 공주시"},
		{"# 너른청사 이전 후보지 2곳 선정\n환경부는 너른청사 이전 후보지로 강원 영월군, 충북 옥천군 2곳을 선정했다.", "너른청사 이전: candidate 강원 영월군, candidate 충북 옥천군"},
		{"# 들빛시장 이전 부지 2곳 선정\n환경부는 들빛시장 이전 부지로 강원 영월군과 충북 옥천군을 선정했다.", "들빛시장 이전: new 강원 영월군, new 충북 옥천군"},
		{"# 새솔센터 문 열어\n환경부는 새솔센터 이전으로 공주시, 부여군이 가까워졌다고 밝혔다.", ": "},
		{"# 새솔센터 개관\n새솔센터는 2020년 이전 공주시와 부여군에 있었다.", ": "},
	} {
		f, name := Read(written(c.in), ""), ""
		for i := range f.Decisions {
			name = f.Decisions[i].Scheme.Name
		}
		if got := name + ": " + saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
