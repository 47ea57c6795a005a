package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// headsFirst says that a head is of the time of the first, or of an earlier, certification: 당초 인증, 첫 지정일, 지정연도(최초).
func headsFirst(key string) bool {
	if deed, ok := strings.CutSuffix(key, "이력"); ok || strings.HasSuffix(key, "연혁") {
		return ok && slices.Contains(deedNouns, deed)
	}
	if !hangul.ContainsAny(key, deedNouns) {
		return false
	}
	for _, first := range []string{"최초", "당초", "처음", "첫", "기존", "종전", "직전", "이전", "최근"} {
		rest, ok := strings.CutPrefix(key, first)
		if !ok {
			rest, ok = strings.CutSuffix(key, first)
		}
		for _, deed := range deedNouns {
			if t, is := strings.CutPrefix(rest, deed); ok && is && (t == "" || hasWord("연도 년도 연월 년월 일 일자 시기 년월일 기간", t)) {
				return true
			}
		}
	}
	return false
}

// deedNouns are what is done first to a place or service, and again.
var deedNouns = []string{"지정", "인증", "선정", "승인", "공인"}
