// Search in Hangul: as typed, by initial consonants (ㄱㅇㅅ), and while a
// syllable is still being composed (고야, 곤 on the way to 고양).
const CHO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const JONG = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];
const PAIRS = { ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ", ㅄ: "ㅂㅅ" };
const ON_THE_WAY = { 8: [9, 10, 11], 13: [14, 15, 16], 18: [19] }; // ㅗ to ㅘㅙㅚ, ㅜ to ㅝㅞㅟ, ㅡ to ㅢ

const IGNORED = /[\s·ㆍ‧⦁․・•∙,.()[\]「」'"‘’“”~_-]/g;
const isSyllable = (c) => c >= "가" && c <= "힣";
const parts = (c) => {
  const n = c.charCodeAt(0) - 0xac00;
  return [Math.floor(n / 588), Math.floor(n / 28) % 21, n % 28];
};
const initial = (c) => (c && isSyllable(c) ? CHO[parts(c)[0]] : "");

// folded spells words without what a search ignores.
const folded = (words) => words.normalize("NFC").toLowerCase().replace(IGNORED, "");

// asked spells a query: pairs of consonants, as keyboards join them, part, and
// conjoining initials become letters.
function asked(query) {
  return { whole: lettered(query), words: query.split(/[\s·ㆍ‧⦁․・(),]+/).map(lettered).filter(Boolean) };
}

function lettered(query) {
  return folded(query)
    .replace(/[\u1100-\u1112]/g, (c) => CHO[c.charCodeAt(0) - 0x1100])
    .replace(/[ㄳ-ㅄ]/g, (c) => PAIRS[c] ?? c);
}

// searchable keeps words with the places in them at which a word begins.
function searchable(...all) {
  return all.filter(Boolean).map((words) => {
    const starts = new Set();
    let text = "";
    for (const word of words.normalize("NFC").split(/[\s·ㆍ‧⦁․・(),]+/)) {
      starts.add(text.length);
      text += folded(word);
    }
    return { text, starts };
  });
}

// fits says whether all of a query stands in one entry, or each of its words in
// some entry.
function fits(entries, { whole, words: each }) {
  return whole === "" || fitsSome(entries, whole) || (each.length > 1 && each.every((w) => fitsSome(entries, w)));
}

function fitsSome(entries, query) {
  const only = [...query].every((c) => CHO.includes(c));
  return entries.some(({ text, starts }) => {
    if (text.includes(query)) return true;
    for (let i = 0; i + 1 <= text.length; i++) {
      if ((!only || starts.has(i)) && fitsAt(text, i, query)) return true;
    }
    return false;
  });
}

function fitsAt(text, at, query) {
  if (at + query.length > text.length) return false;
  for (let k = 0; k < query.length; k++) {
    if (!fitsLetter(query[k], text[at + k], k === query.length - 1, text[at + k + 1])) return false;
  }
  return true;
}

function fitsLetter(q, c, last, next) {
  if (q === c || (CHO.includes(q) && initial(c) === q)) return true;
  return last && isSyllable(q) && isSyllable(c) && composing(parts(q), parts(c), next);
}

// composing says whether a syllable may still become c (with next after it).
function composing([i, m, f], [ci, cm, cf], next) {
  if (i !== ci || (m !== cm && !(f === 0 && (ON_THE_WAY[m] ?? []).includes(cm)))) return false;
  if (f === 0 || f === cf) return true;
  const letters = PAIRS[JONG[f]] ?? JONG[f];
  if (letters.length === 2) return JONG[cf] === letters[0] && initial(next) === letters[1];
  return (cf === 0 && initial(next) === letters) || (PAIRS[JONG[cf]] ?? "").startsWith(letters);
}
