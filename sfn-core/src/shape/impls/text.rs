//! Strings, and what is written as one.

use super::shapes;
use crate::shape::{Kind, SchemaRef, Shape};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::path::{Path, PathBuf};

shapes! {
    String, "String" => Kind::Text("");
    char, "char" => Kind::Text("a single character");
    Path, "Path" => Kind::Text("");
    PathBuf, "PathBuf" => Kind::Text("");
    IpAddr, "IpAddr" => Kind::Text("an IP address");
    Ipv4Addr, "Ipv4Addr" => Kind::Text("an IPv4 address");
    Ipv6Addr, "Ipv6Addr" => Kind::Text("an IPv6 address");
    SocketAddr, "SocketAddr" => Kind::Text("an IP address with a port");
    SocketAddrV4, "SocketAddrV4" => Kind::Text("an IPv4 address with a port");
    SocketAddrV6, "SocketAddrV6" => Kind::Text("an IPv6 address with a port");
}

/// To JSON the same as `String`.
#[diagnostic::do_not_recommend]
impl Shape for str {
    const SCHEMA: SchemaRef = String::SCHEMA;
}
