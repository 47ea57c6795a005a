// The data of the report: scripts beside the page, each of which hands over its
// data in one event. A page opened from disk may not fetch, but may do this.
const waiting = new Map();
const loaded = new Map();
const trusted = window.trustedTypes
  ? window.trustedTypes.createPolicy("injeung", { createScriptURL: ownData })
  : { createScriptURL: ownData };

function ownData(address) {
  if (!/^data\/[a-z0-9/-]+\.js$/.test(address)) throw new TypeError("not a part of this report: " + address);
  return address;
}

document.addEventListener("injeung", (e) => waiting.get(e.detail.name)?.(e.detail.data));

function load(name) {
  if (!loaded.has(name)) {
    const part = new Promise((done, fail) => {
      const script = el("script");
      waiting.set(name, done);
      script.addEventListener("error", () => fail(new Error(name)));
      script.src = trusted.createScriptURL("data/" + name + ".js");
      document.head.append(script);
      script.addEventListener("load", () => script.remove());
    });
    part.catch(() => loaded.delete(name));
    loaded.set(name, part);
  }
  return loaded.get(name);
}

let book; // what data/matrix.js holds
const releaseId = (n) => book.releases.slice(12 * n, 12 * n + 12);
const releaseNumber = (id) => {
  for (let n = 0; n < book.states.length; n++) if (releaseId(n) === id) return n;
  return -1;
};
const loadRelease = (n) => load("release/" + releaseId(n));
