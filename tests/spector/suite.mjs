// node suite.mjs NPM OUT: what the suite says, as plain data for everything after it.
//
// OUT/documents/NAME.yaml   each description as OpenAPI 3.0 and 3.1
// OUT/suite.json            these documents, and each call of each scenario: what is sent, and what is answered
import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [npm, out] = process.argv.slice(2).map((path) => resolve(path));
const packages = join(npm, "node_modules/@typespec");
const { compile, formatDiagnostic, NodeHost } = await import(pathToFileURL(join(packages, "compiler/dist/src/index.js")));
const { expandDyns } = await import(pathToFileURL(join(packages, "spec-api/dist/index.js")));

/** What OpenAPI or its emitter cannot say, as a text to be taken out of a description. The calls fail as not described. */
const UNSAYABLE = [
  ["routes/main.tsp", /\n +@route\("query-continuation"\)\n.*\n  }\n/s],
  ["response/status-code-range/main.tsp", /@scenario(?:(?!@scenario\n).)*"\/error-response-status-code-in-range".*?;\n/s],
  ["special-words/main.tsp", /\n +@paramNameScenario\("constructor"\).*/],
];

/** The descriptions lie in the folder of the packages that they import. */
function descriptions() {
  const folder = join(npm, "descriptions");
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(packages, "http-specs/specs"), folder, { recursive: true });
  for (const [file, text] of UNSAYABLE) {
    const whole = readFileSync(join(folder, file), "utf8");
    const rest = whole.replace(text, "\n");
    if (rest === whole) throw new Error(`${file}: nothing there is like ${text}`);
    writeFileSync(join(folder, file), rest);
  }
  return folder;
}

async function documents() {
  const [folder, found] = [descriptions(), []];
  mkdirSync(join(out, "documents"), { recursive: true });
  for (const main of globSync("**/main.tsp", { cwd: folder }).sort()) {
    for (const version of ["3.0", "3.1"]) {
      const group = dirname(main);
      const emitted = join(out, "emitted", group, version);
      const options = { "emitter-output-dir": emitted, "openapi-versions": [`${version}.0`], "file-type": "yaml" };
      const emitter = join(packages, "openapi3");
      const program = await compile(NodeHost, join(folder, main), { emit: [emitter], options: { "@typespec/openapi3": options } });
      const errors = program.diagnostics.filter(({ severity }) => severity === "error");
      if (errors.length > 0) throw new Error(errors.map(formatDiagnostic).join("\n"));
      // A description of several versions of an API gives a document for each.
      for (const file of readdirSync(emitted)) {
        const part = file.replace(/^openapi\.?|\.?yaml$/g, "");
        const name = [group, part, `v${version}`].filter(Boolean).join("_").toLowerCase().replace(/[^a-z0-9]/g, "_");
        cpSync(join(emitted, file), join(out, "documents", `${name}.yaml`));
        found.push({ group, version, part, name });
      }
    }
  }
  return found;
}

/** A body as text, or as base64 where it is not. */
function content(value, config) {
  if (Buffer.isBuffer(value)) return { base64: value.toString("base64") };
  return { text: typeof value === "string" ? value : value.serialize(config) };
}

function body(value, config) {
  if (!value) return null;
  if (value.kind === "multipart") {
    const files = (value.files ?? []).map((file) => ({ ...file, buffer: content(file.buffer) }));
    return { media: value.contentType, parts: value.parts ?? {}, files };
  }
  return value.rawContent == null ? null : { media: value.contentType, ...content(value.rawContent, config) };
}

/** The address of the server is not known yet, and stands for itself. */
const CONFIG = { baseUrl: "{base}" };

async function calls() {
  const [folder, found] = [join(packages, "http-specs/dist/specs"), []];
  for (const file of globSync("**/mockapi.js", { cwd: folder }).sort()) {
    const { Scenarios = {} } = await import(pathToFileURL(join(folder, file)));
    for (const [scenario, { apis }] of Object.entries(Scenarios)) {
      for (const { method, uri, request = {}, response } of apis) {
        const plain = (values) => JSON.parse(JSON.stringify(expandDyns(values ?? {}, CONFIG)));
        found.push({
          group: relative(folder, join(folder, dirname(file))),
          scenario,
          method: method.toUpperCase(),
          uri: uri.replaceAll("\\", ""),
          path: plain(request.pathParams),
          query: plain(request.query),
          headers: Object.fromEntries(Object.entries(plain(request.headers)).map(([name, value]) => [name.toLowerCase(), value])),
          body: body(request.body, CONFIG),
          status: response.status,
          answer: body(response.body, CONFIG),
        });
      }
    }
  }
  return found;
}

rmSync(out, { recursive: true, force: true });
const suite = { documents: await documents(), calls: await calls() };
writeFileSync(join(out, "suite.json"), JSON.stringify(suite, null, 1));
console.log(`${suite.documents.length} documents, ${suite.calls.length} calls`);
