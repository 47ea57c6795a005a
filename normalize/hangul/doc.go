// Package hangul is spelling only: the many ways one word is typed or printed
// in Korean (한글) become one way, and back.
//
// In comes any string, valid UTF-8 or not; out come folded spellings that
// still know which raw bytes they stand for, keys for identity, counts said
// in words, and particles (조사) cut from names. Fold, Key and Squeeze are
// total and idempotent. Words are looked for as fast as Korean letters allow:
// a Pattern runs an expression only where its words are, a Held knows which
// letters a text has before anybody walks over it. The package refuses to decide what
// a word means: it knows no place, programme or company, only letters.
package hangul
