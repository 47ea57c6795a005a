package release

import "testing"

// TestEmbargoWithoutYear reads a day without its year behind the label of the embargo, which is no
// title, as its own line or cell.
func TestEmbargoWithoutYear(t *testing.T) {
	const text = "\n배포\n2024년 3월 6일(수)\n갯벌마을 두 곳 지정\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다."
	for _, day := range []string{"3월 6일(수) 오전 11시", "3. 7.(목) 조간", "3월 6일(수) 11:00 이후", "3. 6.(수) 석간"} {
		h := Read(written("보도시점\n"+day+text), "").Header
		if h.Embargo.Words.S != day || h.Title.Words.S != "갯벌마을 두 곳 지정" {
			t.Errorf("%s: embargo %q, title %q", day, h.Embargo.Words.S, h.Title.Words.S)
		}
	}
}

// TestEmbargoBehindOneWord reads the day behind 보도 alone, where the paper's day stands before that of giving out.
func TestEmbargoBehindOneWord(t *testing.T) {
	for _, head := range []string{"보도\t2024. 3. 7.(목) 조간\t배포\t2024. 3. 6.(수)", "보 도 : 2024. 3. 7.(목) 조간 / 배 포 : 2024. 3. 6.(수)", "보도 2024. 3. 7.(목) 조간 배포 2024. 3. 6.(수)"} {
		h := Read(written("보도자료\n"+head+"\n갯벌마을 두 곳 지정\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다."), "").Header
		if h.Embargo.Words.S != "2024. 3. 7.(목) 조간" || h.Released.Words.S != "2024. 3. 6.(수)" {
			t.Errorf("%q: embargo %q, released %q", head, h.Embargo.Words.S, h.Released.Words.S)
		}
	}
}
