//! `cargo xtask serve`: builds the page and shows it on this machine.

use crate::dist::dist;
use crate::failure::Failure;
use crate::project::Project;
use crate::server::Server;

/// The port that is tried first.
pub const DEFAULT_PORT: u16 = 8080;

/// How many ports are tried when none was asked for.
const TRIES: u16 = 50;

/// Builds the page where needed and serves it until the process is stopped. Without a `port`, the first free one
/// from [`DEFAULT_PORT`] on; a port that was asked for is used or refused.
///
/// # Errors
/// When the build fails or the port is taken.
pub fn serve(project: &Project, port: Option<u16>) -> Result<(), Failure> {
    dist(project)?;
    let server = match port {
        Some(port) => Server::start_at(&project.dist(), "/", port)?,
        None => first_free(project)?,
    };
    println!("Entente is at {}   (stop with Ctrl+C)", server.address);
    server.wait();
    Ok(())
}

fn first_free(project: &Project) -> Result<Server, Failure> {
    let mut ports = DEFAULT_PORT..DEFAULT_PORT + TRIES;
    loop {
        let port = ports.next().unwrap_or(0);
        match Server::start_at(&project.dist(), "/", port) {
            Err(Failure::NoPort { .. }) if port != 0 => {}
            other => return other,
        }
    }
}
