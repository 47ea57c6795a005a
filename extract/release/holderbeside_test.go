package release

import "testing"

// TestBeside: what is named behind a place and is no area of it may be what was chosen.
func TestBeside(t *testing.T) {
	for list, want := range map[string]string{
		"전북 임실군 새솔숲, 충북 단양군 한별숲을":   "새솔숲",
		"전북 임실군 새솔지구, 충북 단양군 한별지구를": "",
		"전북 임실군, 충북 단양군을":           "",
	} {
		f := Read(written("# 물빛마당 2곳 추가\n해양수산부는 "+list+" 물빛마당으로 선정했다고 밝혔다."), "")
		read := false
		for i := range f.Decisions {
			for _, h := range f.Decisions[i].Holders {
				if h.Province.S+h.Words.S == "" || h.Words.S != "전북 임실군" && h.Words.S != "임실군" {
					continue
				}
				if read = true; h.Beside.S != want {
					t.Errorf("%s: beside is %q, want %q", list, h.Beside.S, want)
				}
			}
		}
		if !read {
			t.Errorf("%s: no place was read: %v", list, heldIn(f))
		}
	}
}
