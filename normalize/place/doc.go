// Package place knows the local governments (지방자치단체) of Korea: their
// codes, names, short names and the days each was valid, and what became of
// them.
//
// In come printed words, a province where one is known, and a day; out come
// the places that bore the name on that day, with the rule that found them.
// Several places are several: the package refuses to choose between 강원 고성군
// and 경남 고성군, and it refuses to mend a misprint; it names what is nearest.
// Districts that are no local governments (일반구, 행정시) are known and marked.
package place
