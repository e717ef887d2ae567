//! A static web server on this machine only, for `cargo xtask serve` and for the end-to-end tests. It behaves like a
//! plain static host: no compression, no special cases for the app.
//!
//! One thread and one request per connection. Browsers open connections ahead of need and let them idle, which
//! starves servers that hand connections to a fixed set of threads.

mod exchange;
mod route;

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use crate::failure::Failure;
use route::Site;

/// A running server. It stops when dropped: from then on nothing is answered.
pub struct Server {
    /// Where the site's first page is, with scheme, port and prefix, such as `http://127.0.0.1:8080/tools/entente/`.
    pub address: String,
    socket: SocketAddr,
    stopped: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the files of `folder` under `prefix`, such as `/` or `/tools/entente/`, on a free port.
    ///
    /// # Errors
    /// When `folder` is not there, or no port is free.
    pub fn start(folder: &Path, prefix: &str) -> Result<Self, Failure> {
        Self::start_at(folder, prefix, 0)
    }

    /// Like [`Server::start`], on one port.
    ///
    /// # Errors
    /// When `folder` is not there, or the port is taken.
    pub fn start_at(folder: &Path, prefix: &str, port: u16) -> Result<Self, Failure> {
        let site = Site {
            folder: folder.canonicalize().map_err(Failure::at(folder))?,
            prefix: format!("/{}/", prefix.trim_matches('/')).replace("//", "/"),
        };
        let no_port = |cause| Failure::NoPort { port, cause };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(no_port)?;
        let socket = listener.local_addr().map_err(no_port)?;
        let stopped = Arc::new(AtomicBool::new(false));
        Ok(Self {
            address: format!("http://{socket}{}", site.prefix),
            socket,
            stopped: Arc::clone(&stopped),
            accepting: Some(thread::spawn(move || accept(&listener, site, &stopped))),
        })
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(accepting) = self.accepting.take() {
            // Only a panic ends it, and that has been printed.
            let _ = accepting.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        if let Some(accepting) = self.accepting.take() {
            // It waits for a connection; this is one.
            let _ = TcpStream::connect(self.socket);
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, site: Site, stopped: &Arc<AtomicBool>) {
    let site = Arc::new(site);
    for connection in listener.incoming() {
        if stopped.load(Ordering::SeqCst) {
            return;
        }
        // A connection that broke while it was being made is the client's affair.
        let Ok(stream) = connection else { continue };
        let (site, stopped) = (Arc::clone(&site), Arc::clone(stopped));
        thread::spawn(move || exchange::serve(&stream, &site, &stopped));
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    /// Sends a request as it stands, so that no client tidies the path, and returns the whole answer.
    fn ask(server: &Server, request: &str) -> String {
        let host = server.address.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host.split('/').next().unwrap()).unwrap();
        write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn site(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("entente-server-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("site")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(folder.join("site/index.html"), "<p>page").unwrap();
        fs::write(folder.join("site/app.wasm"), "wasm").unwrap();
        folder
    }

    #[test]
    fn files_are_served_with_their_type_and_nothing_outside_the_folder() {
        let folder = site("plain");
        let server = Server::start(&folder.join("site"), "/").unwrap();
        let page = ask(&server, "GET /?x=1");
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.contains("text/html; charset=utf-8") && page.ends_with("<p>page"), "{page}");
        assert!(ask(&server, "GET /app.wasm").contains("application/wasm"));
        assert!(ask(&server, "HEAD /app.wasm").starts_with("HTTP/1.1 200"));
        for (request, status) in [
            ("GET /none.js", "404"),
            ("GET /../secret.txt", "404"),
            ("GET /%2e%2e/secret.txt", "404"),
            ("GET /..%2fsecret.txt", "404"),
            ("POST /", "405"),
        ] {
            let answer = ask(&server, request);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{request}: {answer}");
            assert!(!answer.contains("secret"), "{request}: {answer}");
        }
        drop(server);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_site_under_a_prefix_is_there_and_nowhere_else() {
        let folder = site("prefix");
        let server = Server::start(&folder.join("site"), "/tools/entente/").unwrap();
        assert!(server.address.ends_with("/tools/entente/"), "{}", server.address);
        assert!(ask(&server, "GET /tools/entente/").ends_with("<p>page"));
        assert!(ask(&server, "GET /app.wasm").starts_with("HTTP/1.1 404"));
        let moved = ask(&server, "GET /tools/entente");
        assert!(moved.starts_with("HTTP/1.1 301") && moved.contains("Location: /tools/entente/"), "{moved}");
        drop(server);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn idle_connections_hold_up_nobody() {
        let folder = site("idle");
        let server = Server::start(&folder.join("site"), "/").unwrap();
        let idle: Vec<_> = (0..40).map(|_| TcpStream::connect(server.socket).unwrap()).collect();
        assert!(ask(&server, "GET /").ends_with("<p>page"));
        drop(idle);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_port_is_refused_while_a_server_has_it_and_silent_after() {
        let folder = site("drop");
        let server = Server::start(&folder, "/").unwrap();
        let socket = server.socket;
        let again = || Server::start_at(&folder, "/", socket.port());
        assert!(matches!(again(), Err(Failure::NoPort { .. })));
        drop(server);
        assert!(TcpStream::connect(socket).is_err());
        drop(again().unwrap());
        fs::remove_dir_all(&folder).unwrap();
    }
}
