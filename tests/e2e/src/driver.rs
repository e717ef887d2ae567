//! The browser's driver: one process a flow, on a port that it chooses itself.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{Failure, Outcome};

/// A running driver. It ends when dropped; the session is closed before, so that it takes the browser with it.
pub(crate) struct Driver {
    /// Where it listens.
    pub address: String,
    process: Child,
}

impl Driver {
    /// Starts `program` and waits until it listens.
    pub fn start(program: &Path) -> Outcome<Self> {
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|cause| Failure::Driver(format!("{}: {cause}", program.display())))?;
        let port = process.stdout.take().and_then(|output| BufReader::new(output).lines().find_map(port_in));
        let Some(port) = port else {
            let _ = process.kill();
            let _ = process.wait();
            return Err(Failure::Driver(format!("{} ended without naming its port", program.display())));
        };
        Ok(Self { address: format!("http://127.0.0.1:{port}/"), process })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Reads `ChromeDriver was started successfully on port 41675.`
fn port_in(line: std::io::Result<String>) -> Option<u16> {
    let line = line.ok()?;
    line.strip_prefix("ChromeDriver was started successfully on port ")?.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_in_one_line_of_what_the_driver_says() {
        for (line, port) in [
            ("ChromeDriver was started successfully on port 41675.", Some(41_675)),
            ("Starting ChromeDriver 156.0 (a21c) on port 0", None),
            ("", None),
        ] {
            assert_eq!(port_in(Ok(line.to_owned())), port, "{line}");
        }
    }
}
