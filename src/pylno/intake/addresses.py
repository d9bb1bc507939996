"""Which addresses are public."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

_LOCAL_ENDINGS = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".corp", ".test", ".invalid",
                  ".example", ".home.arpa")  # fmt: skip
_LONGEST = 2_000


def is_public(address: str | None) -> bool:
    """Whether an address is one that anybody could open: http or https, and a host that is not local."""
    if not address or len(address) > _LONGEST or any(character <= " " for character in address):
        return False
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password:
        return False
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith(_LOCAL_ENDINGS) and not host.rpartition(".")[2].isdigit()
