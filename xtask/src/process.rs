//! Running other programs, in sight of the user.

use std::io::ErrorKind;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// Runs a program to its end with its output shown. `advice` goes into the error when it fails.
///
/// # Errors
/// [`Failure::NotStarted`] or [`Failure::Failed`].
pub fn run(command: &mut Command, advice: &str) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Failed { command: shown(command), advice: advice.to_owned() }),
        Err(cause) => Err(Failure::NotStarted { command: shown(command), cause }),
    }
}

/// Runs a program and returns what it printed, or `None` when it is missing or fails: a question that may have no
/// answer.
pub fn ask(command: &mut Command) -> Option<String> {
    match command.stdin(Stdio::null()).stderr(Stdio::null()).output() {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout).ok(),
        Ok(_) => None,
        Err(cause) => {
            if cause.kind() != ErrorKind::NotFound {
                eprintln!("cannot run `{}`: {cause}", shown(command));
            }
            None
        }
    }
}

/// The cargo that started this task, so that every step uses one toolchain.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    std::iter::once(program).chain(command.get_args()).map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_has_no_answer() {
        assert_eq!(ask(&mut Command::new("entente-no-such-program")), None);
    }

    #[test]
    fn a_program_that_does_not_start_is_named_with_its_arguments() {
        let failure = run(Command::new("/bin/entente-no-such-program").arg("--twice"), "").unwrap_err();
        let told = failure.to_string();
        assert!(told.starts_with("cannot run `entente-no-such-program --twice`: "), "{told}");
    }
}
