"""Bytes from anywhere as text: UTF-8 first, whatever else is likely after that."""

import codecs

_LOOKED_INTO = 65536
_BY_MARK = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


def decoded(content: bytes) -> str | None:
    """Give the text that bytes hold, with plain line ends; ``None`` where they hold none."""
    encoding = next((name for mark, name in _BY_MARK.items() if content.startswith(mark)), "")
    text = _as(content, encoding or "utf-8")
    if text is None or "\0" in text[:_LOOKED_INTO]:
        text = None if encoding or b"\0" in content[:_LOOKED_INTO] else _detected(content)
    return None if text is None else text.replace("\r\n", "\n").replace("\r", "\n")


def _as(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _detected(content: bytes) -> str | None:
    """Give the text in the encoding that is likeliest; Windows' where nobody can tell."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return content.decode("cp1252", errors="replace")
    best = from_bytes(content[:_LOOKED_INTO]).best()
    return content.decode(best.encoding if best else "cp1252", errors="replace")
