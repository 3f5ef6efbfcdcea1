//! Small programs that stream a run, each written for one client, as separate packages.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::Context;
use super::measure::{Cost, cost};
use super::package::{Package, cargo, succeed};

/// A small program that streams a run, written for one client.
pub struct Program {
    pub name: &'static str,
    /// Lines of the manifest, in which `ROOT` is this repository.
    dependencies: &'static str,
    profile: &'static str,
    source: &'static str,
}

/// Cargo compiles packages of the registry, such as the peers, without incremental compilation. It treats a package
/// with a path as one that is being edited, which users of a client do not do.
const AS_PUBLISHED: &str = "[profile.dev.package.openai-assistants]\nincremental = false\n\n";

impl Program {
    /// With a client of this repository.
    pub const fn ours(name: &'static str, dependencies: &'static str) -> Self {
        Self { name, dependencies, profile: AS_PUBLISHED, source: include_str!("programs/openai_assistants.rs") }
    }

    pub const fn async_openai(name: &'static str, dependencies: &'static str) -> Self {
        Self { name, dependencies, profile: "", source: include_str!("programs/async_openai.rs") }
    }

    pub const fn reqwest(name: &'static str, dependencies: &'static str) -> Self {
        Self { name, dependencies, profile: "", source: include_str!("programs/reqwest.rs") }
    }
}

/// A program in a separate folder, with its dependencies downloaded.
pub struct Written {
    pub name: &'static str,
    folder: PathBuf,
}

impl Written {
    /// Writes the programs below a folder of this name, with the versions that the bench has.
    pub fn all(context: &Context, folder: &str, programs: &[Program]) -> Result<Vec<Self>, String> {
        let folder = context.folder.join(folder);
        programs.iter().map(|program| Self::new(context, folder.join(program.name), program)).collect()
    }

    fn new(context: &Context, folder: PathBuf, program: &Program) -> Result<Self, String> {
        let root = context.root.display().to_string();
        let manifest = format!(
            "[package]\nname = \"small\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [profile.release]\nstrip = true\n\n{}[dependencies]\n{}\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n",
            program.profile,
            program.dependencies.replace("ROOT", &root)
        );
        let lock = fs::read_to_string(context.root.join("tests/bench/Cargo.lock"));
        let write = || {
            fs::create_dir_all(folder.join("src"))?;
            fs::write(folder.join("Cargo.toml"), manifest)?;
            fs::write(folder.join("src/main.rs"), program.source)?;
            fs::write(folder.join("Cargo.lock"), lock?)
        };
        write().map_err(|error| format!("{}: {error}", folder.display()))?;
        succeed(
            cargo().args(["fetch", "--quiet"]).current_dir(&folder),
            &format!("failed to download the dependencies of {}", program.name),
        )?;
        Ok(Self { name: program.name, folder })
    }

    /// Runs a command of cargo, such as `build`.
    pub fn cargo(&self, package: &Package, arguments: &[&str]) -> Result<Cost, String> {
        let program = cargo().get_program().to_owned();
        let arguments = arguments.iter().chain(&["--quiet", "--offline"]).map(OsStr::new);
        let words: Vec<&OsStr> = std::iter::once(program.as_os_str()).chain(arguments).collect();
        cost(package, &words, |runner| {
            let target = self.folder.join("target");
            runner.current_dir(&self.folder).env_remove("CARGO_MANIFEST_DIR").env("CARGO_TARGET_DIR", target);
        })
    }

    /// Removes everything that was built.
    pub fn clean(&self) -> Result<(), String> {
        let target = self.folder.join("target");
        match fs::remove_dir_all(&target) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(format!("{}: {error}", target.display())),
            _ => Ok(()),
        }
    }

    /// Changes what the program does a little, as its author would. Every `round` is another change.
    pub fn edit(&self, round: usize) -> Result<(), String> {
        let path = self.folder.join("src/main.rs");
        let read = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let edited = edited(&read, round).ok_or_else(|| format!("{} has no `main`", path.display()))?;
        fs::write(&path, edited).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// The size of the stripped binary, in megabytes.
    pub fn binary(&self) -> Result<f64, String> {
        let binary = self.folder.join("target/release").join(format!("small{}", std::env::consts::EXE_SUFFIX));
        let size = fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?.len();
        Ok(size as f64 / 1e6)
    }

    /// How many packages are compiled, the program itself not counted.
    pub fn packages(&self) -> Result<f64, String> {
        let output = cargo()
            .args(["tree", "--offline", "--prefix", "none", "--no-dedupe", "--edges", "normal,build"])
            .current_dir(&self.folder)
            .output()
            .map_err(|error| format!("failed to start cargo: {error}"))?;
        count(&String::from_utf8_lossy(&output.stdout), &self.folder)
    }
}

fn count(tree: &str, folder: &Path) -> Result<f64, String> {
    let names: BTreeSet<&str> = tree.lines().filter(|line| !line.is_empty()).collect();
    if names.len() < 2 {
        return Err(format!("`cargo tree` printed nothing for {}", folder.display()));
    }
    Ok((names.len() - 1) as f64)
}

/// The source with a line that prints a number as the first one of `main`, in place of an earlier such line.
fn edited(source: &str, round: usize) -> Option<String> {
    const MARK: &str = "    println!(\"edit ";
    let rest: String = source.lines().filter(|line| !line.starts_with(MARK)).map(|line| format!("{line}\n")).collect();
    let begin = rest.find("async fn main")?;
    let body = begin + rest[begin..].find("{\n")? + 2;
    Some(format!("{}{MARK}{round}\");\n{}", &rest[..body], &rest[body..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_replaces_the_one_before() {
        let source = include_str!("programs/openai_assistants.rs");
        let once = edited(source, 1).expect("a program");
        assert_eq!(once.lines().count(), source.lines().count() + 1);
        assert!(once.contains("async fn main() -> Result<()> {\n    println!(\"edit 1\");\n"), "{once}");
        let twice = edited(&once, 2).expect("a program");
        assert_eq!(twice, once.replace("edit 1", "edit 2"));
        assert_eq!(edited("fn helper() {}\n", 1), None);
    }

    #[test]
    fn packages_that_occur_twice_count_once() {
        assert_eq!(count("small v0.1.0\na v1\nb v1\na v1\n\n", Path::new("x")), Ok(2.0));
        assert!(count("", Path::new("x")).is_err());
    }
}
