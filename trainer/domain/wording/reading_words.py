"""How far reading thousands of problems is, in words and with a bar."""

_EIGHTHS = " ▏▎▍▌▋▊▉"
_CELLS = 24


def reading_line(done: int, total: int) -> str:
    """Give ``Reading your problems ██████▌    3,400 of 10,000``."""
    eighths = 8 * _CELLS * done // max(total, 1)
    bar = "█" * (eighths // 8) + _EIGHTHS[eighths % 8].strip()
    return f"Reading your problems {bar:<{_CELLS}} {done:,} of {total:,}"
