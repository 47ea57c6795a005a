package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// The readers of this file take off what a line says around a service and who provides it, and read what is left
// (itemIn). said tells that the words are there, so that no other reader is asked.

// pairInBracket reads bytes i..j that are one bracket with a name and who provides it: (가나 결제, 다라).
func pairInBracket(s string, i, j int) (it serviceItem, ok bool) {
	if _, _, end := bracketAt(s, i); end != j {
		return it, false
	}
	return pairFrom(s, i)
}

// pairBeforeText reads such a bracket at the head of a line before what is told of both: (가나 결제, ㈜다라) 무엇을 할 수 있다.
func pairBeforeText(s string, i, j int) (it serviceItem, ok bool) {
	if it, ok = pairFrom(s, i); !ok {
		return it, false
	}
	it.told = true
	return it, strings.HasSuffix(strings.TrimRight(s[i:j], " ."), "다") || hasLegal(s[it.a[0]:it.a[1]]) != hasLegal(s[it.b[0]:it.b[1]])
}

// pairFrom reads a name and who provides it in the bracket that begins at byte i.
func pairFrom(s string, i int) (it serviceItem, ok bool) {
	from, to, end := bracketAt(s, i)
	if end == 0 || s[i] != '(' {
		return it, false
	}
	k := strings.Index(s[from:to], ", ")
	if k <= 0 || strings.Count(s[from:to], ",") != 1 {
		return it, false
	}
	return serviceItem{sign: colonSign, a: unquotedAt(s, from, from+k), b: unquotedAt(s, from+k+len(", "), to)}, true
}

// unframed are the bytes i..j without the bracket around all of them and the number in it: < 가나 결제(다라) >, <① 가나 결제(다라)>.
func unframed(s string, i, j int) (from, to int) {
	a, b, end := bracketAt(s, i)
	if end != j || s[i] == '(' {
		return i, j
	}
	r := trimmed(s, a, b)
	return r[0] + min(lineStart(s[r[0]:r[1]]), r[1]-r[0]), r[1]
}

// itemBehindLabel reads bytes that begin with a label: of the parts (과제명: 가나 결제), or a bracket with the field, status
// or kind of permission of both ([임시허가] 가나 결제(다라)).
func itemBehindLabel(s string, i, j int) (it serviceItem, ok, said bool) {
	if strings.Contains(s[i:j], ":") {
		if it, ok := labelledPair(s, i, j); ok {
			return it, true, true
		}
		if m := taskLabel.FindStringIndex(s[i:j]); m != nil && strings.Count(s[i:j], ":") == 1 && m[1] < j-i {
			it, ok = itemIn(s, i+m[1], j)
			return it, ok, true
		}
	}
	label, from := frontLabel(s[:j], i)
	if from <= 0 {
		return it, false, false
	}
	it, ok = itemIn(s, from, j)
	if words := s[label[0]:label[1]]; it.kind == [2]int{} && (statusOnly.MatchString(words) || isExemption(words)) {
		it.kind = label
	} else {
		it.label = label
	}
	return it, ok, true
}

// itemBeforeWords reads bytes behind whose parts something is said of both: what the service does, its status, kind or
// number.
func itemBeforeWords(s string, i, j int) (it serviceItem, ok, said bool) {
	if it, ok, said = itemTold(s, i, j); said {
		return it, ok, said
	}
	if it, ok, said = itemWithStatus(s, i, j); said {
		return it, ok, said
	}
	if it, ok, said = itemWithKind(s, i, j); said {
		return it, ok, said
	}
	return itemWithNumber(s, i, j)
}

// itemTold reads an item behind which a sentence tells what it does.
func itemTold(s string, i, j int) (it serviceItem, ok, said bool) {
	if !strings.HasSuffix(s[i:j], "다.") && !strings.HasSuffix(s[i:j], "다") {
		return it, false, false
	}
	k := describedFrom(s, i, j)
	if k <= i {
		return it, false, true
	}
	it, ok = itemIn(s, i, k)
	it.told = true
	return it, ok, true
}

// itemWithStatus reads an item with a status or kind of permission behind a dash: 가나(다라) - 지정기간 연장. A kind behind
// the only sign of the line may be one of the two parts itself: 가나 결제 : 임시허가.
func itemWithStatus(s string, i, j int) (it serviceItem, ok, said bool) {
	m := statusBehind.FindStringSubmatchIndex(s[i:j])
	if (m == nil || m[0] <= 0) && !exemptsAtEnd(s[i:j], &m) {
		return it, false, false
	}
	it, ok = itemIn(s, i, i+m[0])
	it.kind = trimmed(s, i+m[2], i+m[3])
	return it, ok, it.sign != noSign || strings.HasSuffix(strings.TrimRight(s[:i], " "), ")") || !kindBehind.MatchString(s[i:j])
}

// itemWithKind reads an item with a kind of permission in a bracket: 가나의 ‘다라’(실증특례).
func itemWithKind(s string, i, j int) (it serviceItem, ok, said bool) {
	k := kindFrom(s[i:j])
	if k == 0 {
		return it, false, false
	}
	it, ok = itemIn(s, i, trimmed(s, i, i+k)[1])
	it.kind = trimmed(s, i+k+1, j-1)
	return it, ok, true
}

// itemWithNumber reads an item with the number of its services in a bracket: 가나 결제(2건).
func itemWithNumber(s string, i, j int) (it serviceItem, ok, said bool) {
	k := lastOpening(s[i:j])
	if k <= 0 || !countAlone.MatchString(strings.TrimSpace(s[i+k+1:j-1])) {
		return it, false, false
	}
	it, ok = itemIn(s, i, trimmed(s, i, i+k)[1])
	it.times, _, _ = hangul.Number(strings.TrimRight(s[i+k+1:j-1], "건개종 "))
	return it, ok, true
}
