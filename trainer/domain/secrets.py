"""Secrets that slip into what people save and paste, such as cookies, made unreadable."""

import re

HIDDEN = "(secret left out)"
"""What stands where a secret was."""

_HINTS = (
    "eyj",
    "leetcode_session",
    "sessionid",
    "csrf",
    "bearer",
    "cookie",
    "cf_cl",
    "gh",
    "github",
    "sk-",
)
_SECRET = re.compile(
    r"(?P<name>(?:leetcode_session|sessionid|csrf-?(?:middleware)?token|cf_clearance)"
    r"[\"']{0,2}\s?[=:]\s?[\"']?)[\w.%+/=~-]{8,}"
    r"|(?P<header>cookie[\"']?\s?:\s?[\"']?)(?=[\w.-]{1,80}=)[^\n\"']+"
    r"|(?P<scheme>\bbearer\s{1,3})[\w.~+/=-]{8,}"
    r"|\b(?:(?-i:eyJ)[\w-]{8,}\.[\w-]{4,}|gh[opsu]_\w{16,}|github_pat_\w{16,}|sk-[a-z0-9]{20,})"
    r"(?:\.[\w-]+)?",
    re.IGNORECASE,
)


def without_secrets(text: str) -> str:
    """Give the text with cookies, tokens and keys replaced by the words that they were left out."""
    lower = text.lower()
    if not any(hint in lower for hint in _HINTS):
        return text
    return _SECRET.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    kept = found["name"] or found["header"] or found["scheme"] or ""
    return f"{kept}{HIDDEN}"
