// Reads documents with every YAML reader of JavaScript and says which ones come out differently.
//
//   node read.mjs FILE    FILE: [{"name", "yaml", "expected"}]
//   prints [{"reader", "documents", "failures": [{"name", "found"}]}]; a reader that is not installed is left out

import { readFileSync } from "node:fs";
import { inspect, isDeepStrictEqual } from "node:util";

const documents = JSON.parse(readFileSync(process.argv[2], "utf8"));

const answers = [];
for (const [reader, load] of Object.entries(await readers())) {
  const failures = documents.flatMap(({ name, yaml, expected }) => {
    const found = difference(attempt(() => load(yaml)), expected);
    return found === undefined ? [] : [{ name, found: found.slice(0, 500) }];
  });
  answers.push({ reader, documents: documents.length, failures });
}
console.log(JSON.stringify(answers));

async function readers() {
  const [three, four, five, yaml] = await Promise.all(["js-yaml-3", "js-yaml-4", "js-yaml-5", "yaml"].map(optional));
  return {
    ...(three && { "js-yaml 3": three.default.load }),
    ...(four && { "js-yaml 4": four.load }),
    ...(five && { "js-yaml 5": five.load }),
    ...(five && { "js-yaml 5 in 1.1 mode": (text) => five.load(text, { schema: five.YAML11_SCHEMA }) }),
    ...(yaml && { "yaml in 1.2 mode": (text) => strict(yaml, text, "1.2") }),
    ...(yaml && { "yaml in 1.1 mode": (text) => strict(yaml, text, "1.1") }),
  };
}

async function optional(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

// `yaml` warns where another reader fails.
function strict(yaml, text, version) {
  const document = yaml.parseDocument(text, { version });
  for (const problem of [...document.errors, ...document.warnings]) throw problem;
  return document.toJS();
}

function attempt(read) {
  try {
    return read();
  } catch (error) {
    return { error: error.message };
  }
}

// Where the first difference is and what is there; undefined when there is none. The order of keys counts.
function difference(found, expected, place = "") {
  const misread = () => `${place} ${inspect(found)}, not ${inspect(expected)}`;
  if ([found, expected].every((value) => typeof value === "object" && value !== null)) {
    if (!isDeepStrictEqual(Object.keys(found), Object.keys(expected))) return misread();
    for (const key of Object.keys(expected)) {
      const inside = difference(found[key], expected[key], `${place}[${JSON.stringify(key)}]`);
      if (inside !== undefined) return inside;
    }
  }
  return isDeepStrictEqual(found, expected) ? undefined : misread();
}
