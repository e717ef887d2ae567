//! One request and its answer, of HTTP/1.1 only what a browser needs from a static host.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::route::{Answer, Site, mime_type};

/// Bytes of request line and headers together.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// How long a connection may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers one request unless the server has `stopped` by the time it arrives, then closes the connection.
pub(super) fn serve(stream: &TcpStream, site: &Site, stopped: &AtomicBool) {
    // Every error here means that the client went away or talks something else; both just end the connection.
    let _ = exchange(stream, site, stopped);
}

fn exchange(mut stream: &TcpStream, site: &Site, stopped: &AtomicBool) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let request = read_head(stream)?;
    if stopped.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let reply = match (method, words.next()) {
        ("GET" | "HEAD", Some(url)) => Reply::to(&site.answer(url)),
        _ => Reply::plain("405 Method Not Allowed", "Allow: GET, HEAD\r\n"),
    };
    stream.write_all(reply.head.as_bytes())?;
    if method != "HEAD" {
        stream.write_all(&reply.body)?;
    }
    // Closing with something unread would cancel what was just written.
    stream.shutdown(Shutdown::Write)?;
    io::copy(&mut stream.take(LONGEST_REQUEST), &mut io::sink()).map(|_| ())
}

/// Reads up to the empty line that ends the headers and returns the request line.
fn read_head(stream: &TcpStream) -> io::Result<String> {
    let mut lines = BufReader::new(stream.take(LONGEST_REQUEST));
    let mut request = String::new();
    lines.read_line(&mut request)?;
    let mut header = String::new();
    loop {
        header.clear();
        match lines.read_line(&mut header)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            _ if header.trim_end().is_empty() => return Ok(request),
            _ => {}
        }
    }
}

struct Reply {
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn to(answer: &Answer) -> Self {
        match answer {
            Answer::File(path) => fs::read(path).map_or_else(
                |_| Self::plain("404 Not Found", ""),
                |body| {
                    let headers = format!(
                        "Content-Type: {}\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n",
                        mime_type(path)
                    );
                    Self::new("200 OK", &headers, body)
                },
            ),
            Answer::Moved(to) => Self::plain("301 Moved Permanently", &format!("Location: {to}\r\n")),
            Answer::NotFound => Self::plain("404 Not Found", ""),
        }
    }

    fn plain(status: &str, headers: &str) -> Self {
        let headers = format!("Content-Type: text/plain; charset=utf-8\r\n{headers}");
        Self::new(status, &headers, format!("{status}\n").into_bytes())
    }

    fn new(status: &str, headers: &str, body: Vec<u8>) -> Self {
        let length = body.len();
        Self {
            head: format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n"),
            body,
        }
    }
}
